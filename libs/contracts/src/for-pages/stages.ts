/** The services on the road of a case, in its order. */
export const roadServices = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up'] as const;
export type RoadService = (typeof roadServices)[number];

/** The services to which people give commands about a case: those on its road, and supervision beside it. */
export const actingServices = [...roadServices, 'supervision'] as const;
export type ActingService = (typeof actingServices)[number];

/** Stages of a case in each service. `none`: the service has not heard of the case yet. */
export const stages = {
  intake: ['none', 'registered', 'supplement-requested', 'handed-over', 'declined', 'withdrawn', 'closed'],
  triage: [
    'none',
    'awaiting',
    'awaiting-supplement',
    'classified',
    'routed',
    'offered',
    'returned',
    'with-mediation',
    'settled',
    'to-refer',
    'referred',
    'closed',
  ],
  mediation: [
    'none',
    'offered',
    'taken-back',
    'returned',
    'claimed',
    'appointed',
    'mediating',
    'agreement-drafted',
    'agreed',
    'renegotiating',
    'ended',
    'withdrawn',
  ],
  'judicial-confirmation': [
    'none',
    'eligible',
    'not-confirmable',
    'applied',
    'correction-asked',
    'accepted',
    'confirmed',
    'objected',
    'dismissed',
    'refused',
    'lapsed',
    'closed',
  ],
  'follow-up': [
    'none',
    'performing',
    'suspended',
    'defaulted',
    'enforcement',
    'performed',
    'visited',
    'ended',
    'closed',
    'archived',
  ],
} as const satisfies Record<RoadService, readonly string[]>;

export type StagesOf = { [S in keyof typeof stages]: (typeof stages)[S][number] };

/** What the services on the road of a case are called; each is one phase of it. */
export const roadServiceNames = {
  zh: {
    intake: '登记',
    triage: '分流',
    mediation: '调解',
    'judicial-confirmation': '司法确认',
    'follow-up': '履行回访',
  },
  en: {
    intake: 'Intake',
    triage: 'Triage',
    mediation: 'Mediation',
    'judicial-confirmation': 'Judicial confirmation',
    'follow-up': 'Follow-up',
  },
} as const satisfies Record<'zh' | 'en', Record<RoadService, string>>;

/** Chinese names of the stages as people see them. */
export const stageNames: { [S in RoadService]: Record<StagesOf[S], string> } = {
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
    objected: '异议审查中',
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
};
