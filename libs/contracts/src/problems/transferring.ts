import type { ProblemType } from './problem-type';

/** Problems of handing a mediation over to another organisation. */
export const transferringProblems = {
  'transfer-asked-already': {
    status: 409,
    zh: '已经提出移交，等待对方答复',
    en: 'Another organisation was asked to take the case over and has yet to answer',
    nextZh: '请等待答复；要移交其他组织的，先撤回这次移交。',
    nextEn: 'Wait for its answer, or take the offer back and ask another.',
  },
  'no-transfer-asked': {
    status: 409,
    zh: '现在没有等待答复的移交',
    en: 'Nobody is asked to take the case over',
    nextZh: '移交可能已经撤回、逾期或者答复，请刷新页面。',
    nextEn: 'It may have been taken back, answered or not answered in time; load the page again.',
  },
} as const satisfies Record<string, ProblemType>;
