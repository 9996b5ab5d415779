/** Written by scripts/generate-codes.mjs from @one-window/contracts and the working calendar. Do not edit. */

export const disputeKinds = {
  A01: '婚姻家庭纠纷',
  A02: '邻里纠纷',
  A03: '房屋宅基地纠纷',
  A04: '合同纠纷',
  A05: '生产经营纠纷',
  A06: '损害赔偿纠纷',
  A07: '山林土地纠纷',
  A08: '征地拆迁纠纷',
  A09: '环境污染纠纷',
  A10: '拖欠农民工工资纠纷',
  A11: '其他劳动争议纠纷',
  A12: '旅游纠纷',
  A13: '电子商务纠纷',
  A14: '其他消费纠纷',
  A15: '医疗纠纷',
  A16: '道路交通事故纠纷',
  A17: '物业纠纷',
  A18: '知识产权纠纷',
  A19: '互联网纠纷',
  A99: '其他纠纷',
} as const;

export const sourceChannels = {
  S01: '当事人申请（窗口）',
  S02: '在线申请',
  S03: '电话',
  S10: '调委会主动调解',
  S11: '网格员上报',
  S20: '法院委派（立案前）',
  S21: '法院委托（立案后）',
  S22: '检察院移送',
  S23: '公安移送',
  S24: '信访部门转办',
  S25: '12345',
  S26: '12309',
  S27: '12348 公共法律服务',
  S28: '行政机关移送',
  S29: '其他单位移送',
  S30: '人大代表联络站',
  S31: '政协协商平台',
  S32: '两代表一委员',
  S33: '群团组织',
  S34: '领导接访',
  S35: '媒体网络舆情',
  S36: '上级交办',
} as const;

export const declineGrounds = {
  N1: '法律法规规定由专门机关管辖处理，或者禁止采用民间调解方式解决',
  N2: '人民法院、公安机关或者其他行政机关已经受理或者解决',
  N3: '一方当事人明确拒绝调解',
  N4: '刑事案件、行政争议本身、身份关系效力确认，或者已有生效裁判、仲裁',
} as const;

export const endGrounds = {
  E05: '自行和解撤回',
  E11: '一方拒绝或者不愿继续调解',
  E12: '分歧较大，难以达成协议',
  E13: '调解期限届满未获延长',
  E14: '无法联系当事人',
  E15: '一方拒绝签字盖章',
  E21: '当事人撤回申请',
  E22: '已经起诉、仲裁或者由其他机关受理',
  E23: '疑似虚假调解',
  E24: '发现不属于调解范围',
  E25: '当事人死亡或者终止且无人承继',
  E29: '其他',
} as const;

export const refusalGrounds = {
  J1: '不属于人民法院受理范围',
  J2: '不属于收到申请的人民法院管辖',
  J3: '申请确认婚姻、亲子、收养等身份关系无效、有效或者解除',
  J4: '涉及适用其他特别程序、公示催告程序、破产程序审理',
  J5: '调解协议内容涉及物权、知识产权确权',
} as const;

export const dismissalGrounds = {
  K1: '违反法律强制性规定',
  K2: '损害国家利益、社会公共利益、他人合法权益',
  K3: '违背公序良俗',
  K4: '违反自愿原则',
  K5: '内容不明确',
  K6: '其他不能进行司法确认的情形',
} as const;

export const remedyKinds = {
  litigation: '向人民法院提起诉讼',
  'labour-arbitration': '申请劳动人事争议仲裁',
  'land-arbitration': '申请农村土地承包仲裁',
  'commercial-arbitration': '按照仲裁协议申请仲裁',
  'administrative-adjudication': '申请行政裁决',
  'administrative-reconsideration': '申请行政复议或者提起行政诉讼',
  petition: '通过信访程序反映',
  police: '向公安机关报案',
  'payment-order': '申请支付令',
} as const;

export const competenceGrounds = {
  invited: '作出邀请的人民法院',
  party: '当事人住所地',
  subject: '标的物所在地',
  organisation: '调解组织所在地',
  intermediate: '应当由中级人民法院管辖',
} as const;

export const stageNames = {
  intake: {
    none: '未登记',
    registered: '已登记',
    'supplement-requested': '待补正',
    'handed-over': '已移交',
    declined: '不予受理',
    withdrawn: '已撤回',
    closed: '已结束',
  },
  triage: {
    none: '未到',
    awaiting: '待分流',
    'awaiting-supplement': '待补正',
    classified: '已分类',
    routed: '已定去向',
    offered: '待签收',
    returned: '已退回',
    'with-mediation': '已签收',
    settled: '已达成协议',
    'to-refer': '待转其他途径',
    referred: '已转其他途径',
    closed: '已结束',
  },
  mediation: {
    none: '未到',
    offered: '待签收',
    'taken-back': '已收回',
    returned: '已退回',
    claimed: '已受理',
    appointed: '已指派',
    mediating: '调解中',
    'agreement-drafted': '待签署',
    agreed: '协议生效',
    renegotiating: '变更协议中',
    ended: '调解终止',
    withdrawn: '已撤回',
  },
  'judicial-confirmation': {
    none: '未到',
    eligible: '可申请确认',
    'not-confirmable': '不可确认',
    applied: '已申请',
    'correction-asked': '待补充材料',
    accepted: '法院已受理',
    confirmed: '确认有效',
    dismissed: '驳回申请',
    refused: '不予受理',
    lapsed: '逾期未申请',
    closed: '已结束',
  },
  'follow-up': {
    none: '未到',
    performing: '履行中',
    suspended: '暂停履行',
    defaulted: '不履行',
    enforcement: '强制执行',
    performed: '履行完毕',
    visited: '已回访',
    ended: '待结案',
    closed: '已结案',
    archived: '已归档',
  },
} as const;

export const roles = [
  'window-clerk',
  'triage-officer',
  'centre-director',
  'organisation-manager',
  'mediator',
  'court-clerk',
  'follow-up-officer',
  'supervisor',
  'leader',
  'administrator',
  'auditor',
] as const;

export const partyRoles = ['applicant', 'respondent', 'third-party'] as const;

export const partyKinds = ['natural-person', 'legal-person', 'unincorporated-organisation'] as const;

export const documentKinds = [
  'resident-identity-card',
  'residence-permit',
  'hong-kong-macao-travel-permit',
  'taiwan-travel-permit',
  'foreigner-permanent-residence-card',
  'passport',
  'other-document',
] as const;

export const routes = ['mediation', 'refer-out'] as const;

export const risks = ['low', 'medium', 'high'] as const;

export const sessionKinds = ['joint-session', 'caucus'] as const;

export const sessionModes = ['on-site', 'video', 'telephone', 'visit'] as const;

export const sessionOutcomes = ['continued', 'agreed-in-principle', 'no-agreement'] as const;

export const agreementForms = ['written', 'oral'] as const;

export const signerKinds = ['party', 'mediator', 'organisation-seal'] as const;

export const subjectMatters = ['ordinary', 'personal-status', 'title-to-property'] as const;

export const obligationKinds = ['payment', 'act', 'delivery'] as const;

export const visitMethods = ['telephone', 'home-visit', 'at-the-centre', 'message'] as const;

export const closeOutcomes = [
  'performed',
  'confirmed-and-performed',
  'enforcement',
  'referred-out',
  'withdrawn',
  'declined',
  'settled-privately',
] as const;

export const enforcementBases = ['court-ruling', 'mediation-agreement'] as const;

export const retentionPeriods = ['permanent', 'long-term', 'short-term'] as const;

export const centreRoles = [
  'window-clerk',
  'triage-officer',
  'centre-director',
  'follow-up-officer',
  'supervisor',
  'auditor',
] as const;

export const relationOfRole = {
  'window-clerk': 'window',
  'triage-officer': 'triage',
  'centre-director': 'triage',
  'follow-up-officer': 'follow-up',
  supervisor: 'supervisor',
  leader: 'leader',
  auditor: 'auditor',
} as const;

export const daysOff = {
  '2024-01-01': '元旦',
  '2024-02-10': '春节',
  '2024-02-11': '春节',
  '2024-02-12': '春节',
  '2024-02-13': '春节',
  '2024-02-14': '春节',
  '2024-02-15': '春节',
  '2024-02-16': '春节',
  '2024-02-17': '春节',
  '2024-04-04': '清明',
  '2024-04-05': '清明',
  '2024-04-06': '清明',
  '2024-05-01': '劳动节',
  '2024-05-02': '劳动节',
  '2024-05-03': '劳动节',
  '2024-05-04': '劳动节',
  '2024-05-05': '劳动节',
  '2024-06-10': '端午',
  '2024-09-15': '中秋',
  '2024-09-16': '中秋',
  '2024-09-17': '中秋',
  '2024-10-01': '国庆节',
  '2024-10-02': '国庆节',
  '2024-10-03': '国庆节',
  '2024-10-04': '国庆节',
  '2024-10-05': '国庆节',
  '2024-10-06': '国庆节',
  '2024-10-07': '国庆节',
  '2025-01-01': '元旦',
  '2025-01-28': '春节',
  '2025-01-29': '春节',
  '2025-01-30': '春节',
  '2025-01-31': '春节',
  '2025-02-01': '春节',
  '2025-02-02': '春节',
  '2025-02-03': '春节',
  '2025-02-04': '春节',
  '2025-04-04': '清明',
  '2025-04-05': '清明',
  '2025-04-06': '清明',
  '2025-05-01': '劳动节',
  '2025-05-02': '劳动节',
  '2025-05-03': '劳动节',
  '2025-05-04': '劳动节',
  '2025-05-05': '劳动节',
  '2025-05-31': '端午',
  '2025-06-01': '端午',
  '2025-06-02': '端午',
  '2025-10-01': '国庆节',
  '2025-10-02': '国庆节',
  '2025-10-03': '国庆节',
  '2025-10-04': '国庆节',
  '2025-10-05': '国庆节',
  '2025-10-06': '中秋',
  '2025-10-07': '国庆节',
  '2025-10-08': '国庆节',
  '2026-01-01': '元旦',
  '2026-01-02': '元旦',
  '2026-01-03': '元旦',
  '2026-02-15': '春节',
  '2026-02-16': '春节',
  '2026-02-17': '春节',
  '2026-02-18': '春节',
  '2026-02-19': '春节',
  '2026-02-20': '春节',
  '2026-02-21': '春节',
  '2026-02-22': '春节',
  '2026-02-23': '春节',
  '2026-04-04': '清明',
  '2026-04-05': '清明',
  '2026-04-06': '清明',
  '2026-05-01': '劳动节',
  '2026-05-02': '劳动节',
  '2026-05-03': '劳动节',
  '2026-05-04': '劳动节',
  '2026-05-05': '劳动节',
  '2026-06-19': '端午',
  '2026-06-20': '端午',
  '2026-06-21': '端午',
  '2026-09-25': '中秋',
  '2026-09-26': '中秋',
  '2026-09-27': '中秋',
  '2026-10-01': '国庆节',
  '2026-10-02': '国庆节',
  '2026-10-03': '国庆节',
  '2026-10-04': '国庆节',
  '2026-10-05': '国庆节',
  '2026-10-06': '国庆节',
  '2026-10-07': '国庆节',
} as const;

export const daysWorked = [
  '2024-02-04',
  '2024-02-18',
  '2024-04-07',
  '2024-04-28',
  '2024-05-11',
  '2024-09-14',
  '2024-09-29',
  '2024-10-12',
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
] as const;
