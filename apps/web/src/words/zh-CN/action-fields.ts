export const fields = {
  revealedParty: '查看谁的信息',
  revealedFields: '需要查看的内容',
  revealPurpose: '用途',
  revealReason: '查看原因',
} as const;

export const hints = {
  revealReason: '将记入案卷，至少四个字；选择其他用途的应当写明',
} as const;
