/** What is told of sessions: what each list is, and the names of its codes. */
export const sessionNames = {
  sessionKinds: {
    zh: '调解形式',
    en: 'Kinds of sessions',
    codes: {
      'joint-session': { zh: '面对面', en: 'Joint session' },
      caucus: { zh: '背对背', en: 'Caucus' },
    },
  },
  sessionModes: {
    zh: '参加方式',
    en: 'How a session is held',
    codes: {
      'on-site': { zh: '现场', en: 'On site' },
      video: { zh: '视频', en: 'Video' },
      telephone: { zh: '电话', en: 'Telephone' },
      visit: { zh: '上门', en: 'Visit' },
    },
  },
  sessionOutcomes: {
    zh: '调解结果',
    en: 'How a session ended',
    codes: {
      continued: { zh: '继续调解', en: 'To be continued' },
      'agreed-in-principle': { zh: '达成初步一致', en: 'Agreed in principle' },
      'no-agreement': { zh: '未达成一致', en: 'No agreement' },
    },
  },
  excuses: {
    zh: '未到场的情形',
    en: 'Why somebody did not come',
    codes: {
      excused: { zh: '事先说明了理由', en: 'Said why beforehand' },
      unexcused: { zh: '没有说明理由', en: 'Said nothing' },
    },
  },
} as const;
