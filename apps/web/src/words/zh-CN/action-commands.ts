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
} as const;
