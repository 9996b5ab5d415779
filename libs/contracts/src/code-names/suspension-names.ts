/** Why mediation stands still, what is found of a suspicion, and what is alerted of. */
export const suspensionNames = {
  suspensionGrounds: {
    zh: '中止调解的情形',
    en: 'Why mediation is suspended',
    codes: {
      appraisal: { zh: '鉴定、评估', en: 'Appraisal or assessment' },
      'another-authority': { zh: '等待其他机关认定或者处理', en: 'Another authority has yet to find or decide' },
      'party-prevented': { zh: '当事人暂时不能参加', en: 'A party cannot come for now' },
      sham: { zh: '疑似虚假调解', en: 'Suspected sham' },
      crime: { zh: '涉嫌犯罪', en: 'Suspected crime' },
      violence: { zh: '可能发生暴力或者自伤', en: 'Violence or self-harm threatens' },
    },
  },
  alertGrounds: {
    zh: '紧急情况',
    en: 'What threatens',
    codes: {
      violence: { zh: '可能发生暴力', en: 'Violence' },
      'self-harm': { zh: '可能自杀、自伤', en: 'Suicide or self-harm' },
      threat: { zh: '扬言、威胁', en: 'Threats' },
      crime: { zh: '涉嫌犯罪', en: 'A crime' },
    },
  },
  alertCauses: {
    zh: '预警的由来',
    en: 'What told of it',
    codes: {
      words: { zh: '登记或者记录的内容提到', en: 'Words in what was registered or recorded' },
      'by-hand': { zh: '办理人员提出', en: 'Somebody who works on the case' },
      suspension: { zh: '调解因此中止', en: 'Mediation stands still for it' },
    },
  },
  suspicionFindings: {
    zh: '对虚假调解嫌疑的认定',
    en: 'What is found of the suspicion',
    codes: {
      founded: { zh: '确有嫌疑，终止调解', en: 'It stands: mediation ends' },
      unfounded: { zh: '排除嫌疑，恢复调解', en: 'It does not: mediation goes on' },
    },
  },
} as const;
