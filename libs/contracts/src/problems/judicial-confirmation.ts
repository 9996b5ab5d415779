import type { ProblemType } from './problem-type';

/** Problems of the judicial-confirmation service. */
export const judicialConfirmationProblems = {
  'joint-application-required': {
    status: 422,
    zh: '司法确认应当由全体当事人共同申请',
    en: 'All parties of the agreement must apply together',
    nextZh: '请由尚未签名的当事人在申请书上签名后再提交。',
    nextEn: 'Have the parties listed in `missing` sign, then apply.',
  },
  'signer-not-a-party': {
    status: 422,
    zh: '签名人不是调解协议的当事人',
    en: 'Somebody who signed is not a party of the agreement',
    nextZh: '请核对签名人。',
    nextEn: 'Give only parties of the agreement in force.',
  },
  'application-window-closed': {
    status: 422,
    zh: '已超过申请司法确认的三十日期限',
    en: 'The thirty days for applying have passed',
    nextZh: '可以申请公证赋予强制执行效力、申请支付令或者就协议提起诉讼。',
    nextEn: 'A notarised enforceable instrument, a payment order or a suit on the agreement remain open.',
  },
  'agreement-not-confirmable': {
    status: 422,
    zh: '该调解协议不能申请司法确认',
    en: 'A court does not confirm this agreement',
    nextZh: '请按所列依据处理：口头协议可以先制作书面协议，涉及身份关系或者确权的请提起诉讼。',
    nextEn: 'See `basis` and `reason`: put an oral agreement in writing, or bring a suit.',
  },
  'court-unknown': {
    status: 422,
    zh: '名录中没有这个人民法院',
    en: 'The directory knows no such court',
    nextZh: '请从名录中选择人民法院。',
    nextEn: 'Choose a court of the directory.',
  },
  'court-not-competent': {
    status: 422,
    zh: '这个人民法院没有管辖权',
    en: 'This court has no jurisdiction over the application',
    nextZh:
      '请在 `competent` 所列的人民法院中选择：作出邀请的人民法院，或者当事人住所地、标的物所在地、调解组织所在地的基层人民法院。',
    nextEn:
      'Choose a court of `competent`: the one that invited the mediation, or a basic court of the place of a party, of the thing or of the organisation.',
  },
  'court-case-number-form': {
    status: 422,
    zh: '案号不符合本院本年度司法确认案件的编号规则',
    en: 'The number is not of the form of this court and year',
    nextZh: '请按所列格式填写案号。',
    nextEn: 'Write the number as in `form`.',
  },
  'court-case-number-taken': {
    status: 409,
    zh: '该案号已用于另一案件',
    en: 'Another case has this court case number',
    nextZh: '请核对案号。',
    nextEn: 'Check the number.',
  },
  'correction-day-not-ahead': {
    status: 422,
    zh: '补充材料期限应当在今天之后',
    en: 'The day for the correction must lie ahead',
    nextZh: '请指定今天之后的日期。',
    nextEn: 'Name a day after `today`.',
  },
  'confirmation-day-out-of-range': {
    status: 422,
    zh: '日期不在可能的范围内',
    en: 'The day lies outside the days on which this can have happened',
    nextZh: '请填写所列起止日期之间的日期。',
    nextEn: 'Give a day from `from` to `until`.',
  },
} as const satisfies Record<string, ProblemType>;
