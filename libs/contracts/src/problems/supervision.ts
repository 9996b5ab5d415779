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
  'nobody-answers-yet': {
    status: 409,
    zh: '案件正在移交，暂时没有承办人',
    en: 'The case is between two of those who have it, so nobody answers for it yet',
    nextZh: '请几秒后刷新再试；一直没有承办人的，请联系管理员查看未送达消息。',
    nextEn:
      'Read the case again in a few seconds; if nobody has it then, ask the administrator about undelivered messages.',
  },
} as const satisfies Record<string, ProblemType>;
