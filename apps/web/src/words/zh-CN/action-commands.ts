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
  mediation: {
    claim: {
      name: '签收案件',
      effect: '签收即受理，本单位成为承办组织，调解期限开始计算。',
      done: '案件已签收，调解期限开始计算',
    },
    return: {
      name: '退回并说明理由',
      effect: '案件退回分流；第二次退回由中心主任决定。',
      inLaw: '本单位不再承办本案；退回的理由记入案卷，由分流岗重新确定去向。',
      done: '案件已退回分流',
    },
    appoint: {
      name: '指派调解员',
      effect: '被指派的调解员主持或者参加本案调解，利害关系应当披露。',
      inLaw: '所列调解员从现在起有权查看案卷、主持调解；披露的利害关系记入案卷。',
      done: '调解员已指派',
    },
    'record-willingness': {
      name: '征询调解意愿',
      effect: '一方明确拒绝的，不得调解。',
      done: '意愿已记录',
    },
    'give-rights-notice': {
      name: '告知权利义务',
      effect: '调解前应当告知；没有告知的当事人不能安排参加调解。',
      inLaw: '告知的日期和方式记入案卷；所列当事人从现在起可以安排参加调解。',
      done: '权利义务已告知',
    },
    convene: {
      name: '安排调解',
      effect: '时间、地点和参加人记入案卷；没有告知权利义务的当事人不能安排参加。',
      done: '调解已安排，请通知当事人',
    },
    'record-session': {
      name: '登记调解记录',
      effect: '记录加密保存后不能修改；背对背调解的记录只有本案调解员能看。',
      inLaw: '调解情况以这份记录为准，从现在起封存，不能修改、不能删除。',
      done: '调解记录已封存',
    },
    'draft-agreement': {
      name: '制作调解协议',
      effect: '协议内容和各方的义务写入协议，制作之后由各方依次签署。',
      effectAgain: '新一稿代替上一稿，此前的签名全部作废，各方需重新签署。',
      inLaw: '协议文本就此确定，等待各方签署；签署完成之前没有约束力。',
      inLawAgain: '上一稿失去效力，已有的签名全部作废，各方按这一稿重新签署。',
      done: '协议已制作，待签署',
    },
    sign: {
      name: '签署协议',
      effect: '按当事人、主持调解员、调解组织的次序签署，最后一项完成之日协议生效，具有法律约束力。',
      inLaw: '签署的日期和方式记入案卷；最后一项签署完成时协议生效，各方应当按照约定履行。',
      done: '签署已登记',
    },
    extend: {
      name: '延长调解期限',
      effect: '经各方当事人同意，期限按约定天数延长。',
      inLaw: '期限顺延所填的天数，新的到期日显示在案件页面上。',
      done: '期限已延长',
    },
    end: {
      name: '终止调解',
      effect: '调解终止，并向当事人告知仲裁、行政、司法途径；当事人的起诉权不受影响。',
      inLaw: '调解程序就此结束；当事人可以依法通过仲裁、行政、司法等途径维护权利。',
      done: '调解已终止，途径已告知',
    },
    renegotiate: {
      name: '变更调解协议',
      effect: '现有协议暂停履行，由各方变更原协议或者达成新协议，并全部重新签署。',
      inLaw: '现有协议的履行暂停；没有达成新协议的，原协议继续有效。',
      done: '已开始变更调解协议',
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
