export const fields = {
  item: '材料名称',
  itemNote: '说明',
  items: '需要补正的材料',
  answers: '收到的材料',
  supplementDueOn: '补正期限',
  addedFacts: '补充的事实',
  ground: '法定理由',
  explanation: '具体说明',
  withdrawingParty: '撤回申请的申请人',
  withdrawReason: '撤回原因',
  revealedParty: '查看谁的信息',
  revealedFields: '需要查看的内容',
  revealReason: '查看原因',
} as const;

export const hints = {
  items: '一次告知全部材料',
  revealReason: '将记入案卷，至少四个字',
} as const;
