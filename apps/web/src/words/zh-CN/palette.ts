export const palette = {
  title: '查找案件或页面',
  placeholder: '案件编号或页面名称',
  results: '查找结果',
  none: '没有找到。请核对案件编号，或输入页面名称。',
  hint: '上下键选择，回车打开，Esc 关闭',
  ended: '已不在本单位办理',
  scope: '只查找您可以办理的案件',
} as const;
