/** Code lists of the field. Chinese names are what people see; codes are what programs keep. */

/** Dispute kinds, Ministry of Justice statistics of people's mediation (2010 form and later additions). */
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
  A99: '其他纠纷',
} as const;
export type DisputeKind = keyof typeof disputeKinds;
export const disputeKindCodes = Object.keys(disputeKinds) as DisputeKind[];

/** Where a dispute came from. S20 and S21 are court referrals before and after filing. */
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
export type SourceChannel = keyof typeof sourceChannels;
export const sourceChannelCodes = Object.keys(sourceChannels) as SourceChannel[];

/** Why the centre declines (Provisions on People's Mediation Work art. 22; People's Mediation Law art. 17). */
export const declineGrounds = {
  N1: '法律法规规定由专门机关管辖处理，或者禁止采用民间调解方式解决',
  N2: '人民法院、公安机关或者其他行政机关已经受理或者解决',
  N3: '一方当事人明确拒绝调解',
  N4: '刑事案件、行政争议本身、身份关系效力确认，或者已有生效裁判、仲裁',
} as const;
export type DeclineGround = keyof typeof declineGrounds;
export const declineGroundCodes = Object.keys(declineGrounds) as DeclineGround[];

/** Why mediation ended without an agreement (Online Mediation Rules art. 25; Special Mediation Provisions art. 26). */
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
export type EndGround = keyof typeof endGrounds;
export const endGroundCodes = Object.keys(endGrounds) as EndGround[];
/** Grounds after which nothing is left to refer: the applicant no longer wants a decision. */
export const endedByApplicant: readonly EndGround[] = ['E05', 'E21'];

/** Why a court refuses an application (Interpretation of the Civil Procedure Law art. 355). */
export const refusalGrounds = {
  J1: '不属于人民法院受理范围',
  J2: '不属于收到申请的人民法院管辖',
  J3: '申请确认婚姻、亲子、收养等身份关系无效、有效或者解除',
  J4: '涉及适用其他特别程序、公示催告程序、破产程序审理',
  J5: '调解协议内容涉及物权、知识产权确权',
} as const;
export type RefusalGround = keyof typeof refusalGrounds;
export const refusalGroundCodes = Object.keys(refusalGrounds) as RefusalGround[];

/** Why a court dismisses an application (Interpretation of the Civil Procedure Law art. 358). */
export const dismissalGrounds = {
  K1: '违反法律强制性规定',
  K2: '损害国家利益、社会公共利益、他人合法权益',
  K3: '违背公序良俗',
  K4: '违反自愿原则',
  K5: '内容不明确',
  K6: '其他不能进行司法确认的情形',
} as const;
export type DismissalGround = keyof typeof dismissalGrounds;
export const dismissalGroundCodes = Object.keys(dismissalGrounds) as DismissalGround[];

/** Where a dispute can go when mediation is not, or no longer, the way. */
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
export type RemedyKind = keyof typeof remedyKinds;
export const remedyKindCodes = Object.keys(remedyKinds) as RemedyKind[];
