/** What is entered about obligations, and attempts to visit: what each list is, and the names of its codes. */
export const ledgerNames = {
  visitAttemptResults: {
    zh: '回访未果的情况',
    en: 'How an attempt to visit ended',
    codes: {
      'no-answer': { zh: '无人接听', en: 'No answer' },
      'wrong-number': { zh: '号码有误', en: 'Wrong number' },
      'not-at-home': { zh: '上门无人', en: 'Not at home' },
      'moved-away': { zh: '已经搬离，去向不明', en: 'Moved away, nobody knows where' },
      returned: { zh: '信件、短信退回', en: 'Message came back' },
      declined: { zh: '拒绝回访', en: 'Would not talk' },
    },
  },
  dischargeGrounds: {
    zh: '义务了结的原因',
    en: 'How an obligation ended without performance',
    codes: {
      waived: { zh: '权利人免除', en: 'The creditor waived it' },
      'settled-in-enforcement': { zh: '执行中和解或者执行完毕', en: 'Settled or enforced by the court' },
      'no-successor': { zh: '当事人死亡或者终止，无人承继', en: 'A party died or ceased to exist without successor' },
    },
  },
  ledgerEntryKinds: {
    zh: '履行记录的种类',
    en: 'Entries about performance',
    codes: {
      performance: { zh: '履行', en: 'Performance' },
      default: { zh: '不履行', en: 'Default' },
      discharge: { zh: '了结', en: 'Discharge' },
      succession: { zh: '承受', en: 'Succession' },
    },
  },
  defaultEnds: {
    zh: '不履行状态的消除',
    en: 'How a default is over',
    codes: {
      cured: { zh: '已经补正履行', en: 'Cured' },
      discharged: { zh: '义务已了结', en: 'Owed no more' },
      reversed: { zh: '登记有误，已冲正', en: 'Entered wrongly' },
    },
  },
} as const;
