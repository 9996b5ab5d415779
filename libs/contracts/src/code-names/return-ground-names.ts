/** Grounds on which an organisation gives a case back: what the list is, and the names of its codes. */
export const returnGroundNames = {
  zh: '退回的情形',
  en: 'Grounds of a return',
  codes: {
    'not-competent': { zh: '不属于本单位受理范围', en: 'Not within its competence' },
    recusal: { zh: '应当回避', en: 'Recusal' },
    'beyond-ability': { zh: '没有办理条件', en: 'Unable to deal with it' },
    other: { zh: '其他情形', en: 'Something else' },
  },
} as const;
