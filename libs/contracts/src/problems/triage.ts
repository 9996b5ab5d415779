import type { ProblemType } from './problem-type';

/** Problems of the triage service. */
export const triageProblems = {
  'not-classified': {
    status: 409,
    zh: '案件尚未分类',
    en: 'The case has not been classified',
    nextZh: '请先分类，再选择去向。',
    nextEn: 'Classify the case first.',
  },
  'route-not-mediation': {
    status: 409,
    zh: '本案的去向不是调解',
    en: 'Mediation is not the chosen route',
    nextZh: '请先选择调解作为去向并说明理由。',
    nextEn: 'Choose mediation as the route, with a reason, before offering the case.',
  },
  'held-by-organisation': {
    status: 409,
    zh: '案件已由调解组织签收',
    en: 'A mediation organisation holds the case',
    nextZh: '请联系承办组织；需要改派的，请其退回。',
    nextEn: 'Ask the holder; only the holder can return the case.',
  },
  'already-pending-elsewhere': {
    status: 422,
    zh: '人民法院、仲裁机构或者行政机关已经受理，不能导入调解',
    en: 'A court, arbitration body or authority has already accepted the matter',
    nextZh: '请选择转其他途径，或者由人民法院委派、委托后再调解。',
    nextEn: 'Refer the case out; a court may refer it back for mediation.',
  },
  'offer-needs-one-organisation': {
    status: 422,
    zh: '指定转办只能选择一个组织',
    en: 'An offer that is not to a pool names exactly one organisation',
    nextZh: '请只选择一个组织，或者改为多组织认领。',
    nextEn: 'Name one organisation, or offer the case to a pool.',
  },
  'organisation-unknown': {
    status: 422,
    zh: '名录中没有该组织',
    en: 'The directory does not know this organisation',
    nextZh: '请从候选组织中选择；新登记的组织稍后可见。',
    nextEn: 'Choose one of the candidates; a newly registered organisation appears shortly.',
  },
  'organisation-closed': {
    status: 409,
    zh: '该组织已停止受理或者注销，不能接收新的案件',
    en: 'The organisation takes no new cases',
    nextZh: '请选择其他组织；在办的案件不受影响。',
    nextEn: 'Choose another organisation; cases that it holds go on.',
  },
  'organisation-without-account': {
    status: 409,
    zh: '该组织没有可以登录的账号，收不到分流的案件',
    en: 'Nobody of this organisation can sign in, so nobody would see the offer',
    nextZh: '请改选其他组织，或者请管理员为该组织建立、恢复账号。',
    nextEn: 'Choose another organisation, or ask an administrator for an account there.',
  },
  'organisation-does-not-take-this-kind': {
    status: 422,
    zh: '该组织不受理此类纠纷',
    en: 'The organisation does not take disputes of this kind',
    nextZh: '请从候选组织中选择，或者重新分类。',
    nextEn: 'Choose one of the candidates for this kind, or classify the case again.',
  },
  'arbitration-clause-required': {
    status: 422,
    zh: '没有书面仲裁协议，不能导向商事仲裁',
    en: 'Commercial arbitration needs a written arbitration agreement',
    nextZh: '请核实是否有书面仲裁协议，或者选择其他途径。',
    nextEn: 'Confirm the written agreement, or choose another way.',
  },
  'remedy-not-available': {
    status: 422,
    zh: '此类纠纷不能导向该途径',
    en: 'This way is not open for disputes of this kind',
    nextZh: '请从可选途径中选择。',
    nextEn: 'Choose one of `available`.',
  },
  'organisation-not-for-this-target': {
    status: 422,
    zh: '该单位不办理此途径的事项',
    en: 'The organisation does not decide what is referred this way',
    nextZh: '请选择对应的法院、仲裁机构或者部门，或者不指定单位。',
    nextEn: 'Name an organisation of the right kind, or none.',
  },
} as const satisfies Record<string, ProblemType>;
