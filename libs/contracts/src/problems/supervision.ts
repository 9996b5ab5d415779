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
} as const satisfies Record<string, ProblemType>;
