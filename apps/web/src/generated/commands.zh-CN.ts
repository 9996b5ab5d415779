/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */
export const commands = {
  triage: {
    classify: {
      name: '确定纠纷类型和风险',
      effect: '类型决定可以由哪些组织调解、期限多长。',
      done: '类型和风险已确定',
    },
    'choose-route': {
      name: '确定去向',
      effect: '确定由调解组织调解，或者转其他途径。',
      done: '去向已确定',
      basis: '《人民调解工作若干规定》第二十二条',
    },
    offer: {
      name: '转办案件',
      effect: '接到转办的组织应当在三个工作日内签收或者退回。',
      inLaw: '三个工作日的签收期限从现在起算；期满没有签收的，由分流岗重新办理。',
      done: '已转办，三个工作日内签收',
      basis: '《人民法院在线调解规则》第十二条',
    },
    'take-back': {
      name: '收回转办',
      effect: '收回后接到转办的组织不能再签收，案件回到分流。',
      inLaw: '这次转办失去效力，案件由分流岗重新办理。',
      done: '转办已收回',
    },
    'refer-out': {
      name: '告知其他途径',
      effect: '案件转其他途径，中心结束分流，并向当事人告知全部途径和期限。',
      inLaw: '中心的办理就此结束；当事人通过所告知的途径主张权利，期限以各途径的规定为准。',
      done: '已转其他途径，途径和期限已告知',
      basis: '《中华人民共和国人民调解法》第二十六条',
    },
  },
} as const;

export const fields = {
  'triage/classify/disputeKind': '纠纷类型',
  'triage/classify/risk': '风险等级',
  'triage/choose-route/route': '去向',
  'triage/choose-route/target': '转往的途径',
  'triage/choose-route/reason': '理由',
  'triage/offer/pool': '多家待签收，先签收者承办',
  'triage/offer/organisationIds': '接收组织',
  'triage/take-back/reason': '收回转办的理由',
  'triage/refer-out/target': '转往的途径',
  'triage/refer-out/arbitrationClause': '双方有书面仲裁协议',
  'triage/refer-out/organisationId': '接收单位',
  'triage/refer-out/reason': '转其他途径的理由',
} as const;

export const hints = {
  'triage/offer/pool': '选“是”可以同时转办多家',
  'triage/offer/organisationIds': '按距离、在办件数和驻场情况排序',
} as const;
