import type { ProblemType } from './problem-type';

/** Problems of the follow-up service. */
export const followUpProblems = {
  'obligation-unknown': {
    status: 422,
    zh: '协议中没有这项义务',
    en: 'The agreement in force has no such obligation',
    nextZh: '请从所列义务中选择。',
    nextEn: 'Choose one of `obligations`.',
  },
  'obligation-fulfilled': {
    status: 422,
    zh: '该项义务已经履行完毕',
    en: 'Nothing is left of this obligation',
    nextZh: '请核对所选义务。',
    nextEn: 'Choose an obligation that is not fulfilled.',
  },
  'obligation-not-due': {
    status: 422,
    zh: '履行期限尚未届满',
    en: 'The day agreed for performance has not passed',
    nextZh: '请在期限届满后登记；义务人明确表示不履行的，请注明。',
    nextEn: 'Wait for `dueOn`, or set `refusalDeclared` when the debtor declared that they will not perform.',
  },
  'more-than-owed': {
    status: 422,
    zh: '登记金额超过尚欠金额',
    en: 'More than what is left of the debt',
    nextZh: '请核对金额，最多不超过尚欠金额。',
    nextEn: 'Record at most `leftFen`.',
  },
  'amount-missing': {
    status: 422,
    zh: '请填写本次履行金额',
    en: 'A payment needs its amount',
    nextZh: '请填写大于零的金额。',
    nextEn: 'Give an amount in fen above 0.',
  },
  'not-a-payment': {
    status: 422,
    zh: '该项义务不是给付金钱',
    en: 'This obligation is not a sum of money',
    nextZh: '请不要填写金额。',
    nextEn: 'Leave `amountFen` out.',
  },
  'follow-up-day-ahead': {
    status: 422,
    zh: '日期不能晚于今天',
    en: 'The day has not come yet',
    nextZh: '请填写今天或者之前的日期。',
    nextEn: 'Give a day up to `today`.',
  },
  'visited-person-not-a-party': {
    status: 422,
    zh: '被回访人不是本案当事人',
    en: 'The person visited is not a party of the case',
    nextZh: '请从所列当事人中选择。',
    nextEn: 'Choose one of `parties`.',
  },
  'enforcement-pack-not-issued': {
    status: 404,
    zh: '本案没有出具强制执行材料',
    en: 'No enforcement pack was issued for this case',
    nextZh: '请先登记不履行并出具材料。',
    nextEn: 'Record the default and issue the pack first.',
  },
  'case-number-not-own': {
    status: 422,
    zh: '编号与本案不符',
    en: 'This is not the number of this case',
    nextZh: '请核对登记回执上的案件编号。',
    nextEn: 'Give the number on the receipt of this case.',
  },
  'case-number-needed': {
    status: 422,
    zh: '归档需要案件编号',
    en: 'The volume needs the case number',
    nextZh: '请填写登记时取得的案件编号。',
    nextEn: 'Give the number that intake gave the case.',
  },
} as const satisfies Record<string, ProblemType>;
