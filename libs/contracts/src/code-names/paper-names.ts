/** Papers that are made of a case: what the list is, and the names of its codes. */
export const paperNames = {
  zh: '文书',
  en: 'Papers',
  codes: {
    agreement: { zh: '调解协议书', en: 'Agreement' },
    'session-record': { zh: '调解记录', en: 'Record of a session' },
  },
} as const;
