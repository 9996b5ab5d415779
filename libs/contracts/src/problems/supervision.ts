import type { ProblemType } from './problem-type';

/** Problems of the supervision service. */
export const supervisionProblems = {
  'status-not-found': {
    status: 404,
    zh: '没有查到对应的案件',
    en: 'No case fits this code and these digits',
    nextZh: '请核对回执上的查询码和登记时所留电话号码的后四位；仍查不到的，请致电中心或者到窗口查询。',
    nextEn:
      'Check the code on the receipt and the last four digits of the telephone number given; or ask at the window.',
  },
  'day-not-sealed': {
    status: 404,
    zh: '这一天没有封存',
    en: 'This day is not sealed',
    nextZh: '每天的记录在次日零点过后封存；当天没有记录的，没有封存。',
    nextEn: 'A day is sealed after its midnight; a day without records has no seal.',
  },
  'no-alert': {
    status: 409,
    zh: '没有待处置的紧急预警',
    en: 'No alert is open',
    nextZh: '请刷新后查看，可能已经销号。',
    nextEn: 'Read the case again; it may be settled.',
  },
  'nobody-answers-yet': {
    status: 409,
    zh: '案件正在移交，暂时没有承办人',
    en: 'The case is between two of those who have it, so nobody answers for it yet',
    nextZh: '请几秒后刷新再试；一直没有承办人的，请联系管理员查看未送达消息。',
    nextEn:
      'Read the case again in a few seconds; if nobody has it then, ask the administrator about undelivered messages.',
  },
  'extension-asked-already': {
    status: 409,
    zh: '已经申请延长时限，领导尚未批复',
    en: 'A longer limit is asked for already and not decided yet',
    nextZh: '请等待批复；批复前原时限照算。',
    nextEn: 'Wait for the decision; the limit runs on until then.',
  },
  'no-extension-asked': {
    status: 409,
    zh: '没有待批复的延长申请',
    en: 'No longer limit waits for a decision',
    nextZh: '请刷新后查看：可能已经批复，或者承办人已经反馈、案件已经移交。',
    nextEn: 'Read the case again: it may be decided, the order reported on, or the case gone to others.',
  },
  'order-limit-passed': {
    status: 409,
    zh: '督办时限已过，不能再申请延长',
    en: 'The limit of the order has passed; it cannot be made longer any more',
    nextZh: '请尽快办理并反馈，同时说明逾期原因和办结时间。',
    nextEn: 'Act and report, saying why it is late and when it will be done.',
  },
  'extension-day-passed': {
    status: 409,
    zh: '申请延长到的日期已过',
    en: 'The day that was asked for has passed',
    nextZh: '请不予批准并说明理由；仍需办理的，由督办人员重新督办。',
    nextEn: 'Refuse it with a reason; what is still wanted the supervisor orders anew.',
  },
  'nothing-to-settle': {
    status: 409,
    zh: '本案没有这一事项需要核查',
    en: 'The case has nothing of this kind to settle',
    nextZh: '请刷新后核对“已退回”的次数和“待核”的项数；已经核查过的，新的出现后再列入。',
    nextEn: 'Read the case again and look at its returns and anomalies; what was settled comes back with the next one.',
  },
  'not-drawn': {
    status: 409,
    zh: '本案没有待审查的抽查',
    en: 'The case is in no sample that waits for its examination',
    nextZh: '请在“抽查”页按规则抽取；已经审查的，不再重复审查。',
    nextEn: 'Draw a sample on the page of samples; what was examined is not examined again.',
  },
  'nothing-to-draw': {
    status: 409,
    zh: '范围内没有案件可以抽取',
    en: 'No case lies within what is asked',
    nextZh: '请放宽登记日期、单位或者纠纷类型。',
    nextEn: 'Widen the days of registration, the organisation or the kind of dispute.',
  },
  'sample-not-found': {
    status: 404,
    zh: '没有这次抽查',
    en: 'There is no such sample',
    nextZh: '请从“抽查”页重新打开。',
    nextEn: 'Open it again from the page of samples.',
  },
  'proposal-open': {
    status: 409,
    zh: '已经建议改派，分流岗尚未答复',
    en: 'A reassignment is proposed already and not answered yet',
    nextZh: '请等待分流岗答复；急需的，可以向分流岗催办。',
    nextEn: 'Wait for the answer of the triage desk; urge it where that presses.',
  },
  'no-proposal': {
    status: 409,
    zh: '没有待答复的改派建议',
    en: 'No proposal waits for an answer',
    nextZh: '请刷新后查看，可能已由同事答复。',
    nextEn: 'Read the case again; somebody may have answered it.',
  },
} as const satisfies Record<string, ProblemType>;
