/**
 * name: verb with its object; effect: what it is for, on the form; inLaw: what follows in law, asked before a formal act;
 * `Again`: the same where there was one before; done: told afterwards. Its ground in law stands in libs/law.
 */
export const commands = {
  intake: {
    'request-supplement': {
      name: '要求补正',
      effect: '一次告知全部需要补正的材料；补正期间案件不分流。',
      inLaw: '要求补正的材料和期限即告知申请人；补正之前案件留在登记窗口。',
      done: '已告知补正材料和期限',
    },
    'answer-supplement': { name: '登记补正', effect: '补正完成后案件回到分流。', done: '补正已登记' },
    decline: {
      name: '决定不予受理',
      effect: '中心不再办理本案，系统向申请人告知其他途径。',
      inLaw: '案件就此结束，不进入分流；申请人仍可以通过所告知的途径主张权利。',
      done: '已决定不予受理，并告知其他途径',
    },
    withdraw: {
      name: '登记撤回申请',
      effect: '申请人撤回后案件结束；以后可以重新申请。',
      inLaw: '案件就此结束；不影响当事人以后再次申请，也不影响起诉。',
      done: '撤回申请已登记',
    },
    reveal: {
      name: '查看完整信息',
      effect: '查看人、时间和原因将记入案卷，不能删除。',
      done: '已显示，查看记录已入卷',
    },
  },
  'judicial-confirmation': {
    apply: {
      name: '申请司法确认',
      effect: '双方共同向法院申请；法院收到后三日内决定是否受理。',
      inLaw: '申请即提交所选法院；裁定确认有效后，一方不履行的，对方可以申请强制执行。',
      done: '申请已提交法院',
    },
    accept: {
      name: '受理申请',
      effect: '法院立案，自受理起十五日内作出裁定。',
      inLaw: '法院立案，十五日的审查期限从受理之日起算。',
      done: '申请已受理，十五日内裁定',
    },
    'ask-correction': {
      name: '要求补充材料',
      effect: '法院的三日受理期限停止，自补充后重新计算。',
      inLaw: '三日的受理期限停止，收到补充材料后重新计算。',
      done: '补充材料和期限已告知',
    },
    correct: { name: '补充材料', effect: '材料补充后，法院三日内决定是否受理。', done: '已向法院补充材料' },
    refuse: {
      name: '裁定不予受理',
      effect: '法院不受理本申请；协议本身仍然有效，当事人可以另行起诉。',
      inLaw: '申请程序就此结束；调解协议的效力不受影响，当事人可以就争议起诉。',
      done: '已裁定不予受理',
    },
    confirm: {
      name: '裁定确认有效',
      effect: '调解协议经确认有效，一方不履行的，对方可以直接申请强制执行。',
      inLaw: '裁定确认之后协议可以强制执行；一方不履行或者没有全部履行的，对方可以向法院申请执行。',
      done: '已裁定确认有效',
    },
    dismiss: {
      name: '裁定驳回申请',
      effect: '协议不能确认；当事人可以变更调解协议、达成新的调解协议，或者另行起诉。',
      inLaw: '申请程序就此结束，不能凭协议申请强制执行；当事人可以变更协议、另行达成协议或者起诉。',
      done: '已裁定驳回申请',
    },
    'withdraw-application': {
      name: '撤回确认申请',
      effect: '裁定作出前可以撤回；协议生效三十日内还可以再次申请。',
      inLaw: '申请程序就此结束；协议仍有约束力，期限之内可以再次申请。',
      done: '确认申请已撤回',
    },
  },
  'follow-up': {
    'record-performance': {
      name: '登记履行',
      effect: '最后一项履行完毕即为协议履行完毕，七日内回访。',
      done: '履行情况已登记',
    },
    'record-default': {
      name: '登记不履行',
      effect: '登记后可以出具申请强制执行或者起诉的材料。',
      inLaw: '不履行的情况记入案卷；对方从现在起可以取得申请强制执行或者起诉的材料。',
      done: '不履行已登记',
    },
    'issue-enforcement-pack': {
      name: '出具执行材料',
      effect: '经司法确认的用于申请强制执行，未经确认的用于起诉或者申请支付令。',
      done: '执行材料已出具',
    },
    'record-visit': {
      name: '登记回访',
      effect: '回访情况和满意度记入案卷。',
      done: '回访已登记',
    },
    close: {
      name: '结案',
      effect: '结案后不再计算任何期限；结果按办理经过自动得出。',
      done: '案件已结案',
    },
    archive: {
      name: '归档',
      effect: '一案一卷编号归档，案卷不再变动。',
      inLaw: '案卷就此封存，按所选期限保管，不再增加记录。',
      done: '案件已归档',
    },
  },
} as const;
