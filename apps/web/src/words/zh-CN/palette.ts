export const palette = {
  title: '查找案件或页面',
  placeholder: '案件编号、姓名或首字母、电话、证件号码，或页面名称',
  results: '查找结果',
  none: '没有找到。请核对编号、姓名或号码；电话和证件号码须填写完整，姓名至少两个字。',
  hint: '上下键选择，回车打开，Esc 关闭',
  ended: '已不在本单位办理',
  namesake: '还有更多，请填写得更完整',
  reason: '按号码查找当事人，请到案件查找页写明原因',
  session: '{{when}} {{place}} 调解',
  scope: '只查找您可以办理的案件',
} as const;
