/** What supervision asks, finds and settles: what each list is, and the names of its codes. */
export const supervisedNames = {
  orderLimits: {
    zh: '督办时限',
    en: 'Limits of an order',
    codes: {
      'same-day': { zh: '当天', en: 'The same day' },
      'three-days': { zh: '三天', en: 'Three days' },
      'seven-days': { zh: '七天', en: 'Seven days' },
      'one-month': { zh: '一个月', en: 'One month' },
    },
  },
  settledMatters: {
    zh: '督办核查的事项',
    en: 'What supervision settles',
    codes: {
      bounced: { zh: '多次退回', en: 'Several returns' },
      anomalies: { zh: '记录异常', en: 'Anomalies of the record' },
    },
  },
  findingMatters: {
    zh: '问题所在的环节',
    en: 'What a finding is about',
    codes: {
      registration: { zh: '登记', en: 'Registration' },
      triage: { zh: '分流转办', en: 'Triage and offering' },
      acceptance: { zh: '签收和指派', en: 'Acceptance and appointment' },
      mediation: { zh: '组织调解', en: 'Mediation' },
      agreement: { zh: '调解协议', en: 'Agreement' },
      confirmation: { zh: '司法确认', en: 'Judicial confirmation' },
      performance: { zh: '履行和回访', en: 'Performance and visits' },
      'time-limits': { zh: '办理期限', en: 'Time limits' },
      records: { zh: '案卷记录', en: 'Records of the file' },
      'personal-information': { zh: '个人信息保护', en: 'Protection of personal information' },
    },
  },
  findingSeverities: {
    zh: '问题程度',
    en: 'How grave a finding is',
    codes: {
      minor: { zh: '轻微', en: 'Minor' },
      fault: { zh: '一般', en: 'A fault' },
      serious: { zh: '严重', en: 'Serious' },
    },
  },
  examinationOutcomes: {
    zh: '抽查结果',
    en: 'What an examination came to',
    codes: {
      'no-fault': { zh: '未发现问题', en: 'No fault found' },
      fault: { zh: '发现问题', en: 'A fault was found' },
    },
  },
  commentReaders: {
    zh: '批注的阅读范围',
    en: 'Who reads a comment',
    codes: {
      supervision: { zh: '督办和审计人员', en: 'Supervisors and auditors' },
      'all-who-work-on-it': { zh: '本案全体办理人员', en: 'All who work on the case' },
    },
  },
} as const;
