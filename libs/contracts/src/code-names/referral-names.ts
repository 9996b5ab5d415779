/** What bodies say of what was referred to them: what the list is, and the names of its codes. */
export const referralResultNames = {
  zh: '接收单位的反馈',
  en: 'What a body says of what was referred to it',
  codes: {
    taken: { zh: '已受理', en: 'Taken' },
    'not-taken': { zh: '当事人未申请，未受理', en: 'The parties did not come' },
    decided: { zh: '已作出决定', en: 'Decided' },
    settled: { zh: '当事人已和解', en: 'Settled there' },
  },
} as const;
