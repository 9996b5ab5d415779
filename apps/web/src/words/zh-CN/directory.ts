/** Words of the directory as administrators keep it. */
export const directory = {
  officeTelephone: '办公电话',
  officeTelephoneHint: '办公电话向全体工作人员显示；不要填写个人电话',
  specialitiesHint: '在该单位受理的类型中选择',
  mediatorRegister: '登记调解员',
  mediatorRegisterDone: '已登记调解员{{name}}，到“账号”为其建立账号后可以登录',
  mediatorChange: '变更',
  mediatorChangeDone: '已变更调解员{{name}}的登记事项',
  mediatorLeave: '离任',
  mediatorLeaveEffect:
    '账号立即停用；在办案件中的指派终止，列入该单位负责人的“待指派调解员”，由其另行指派。已经签名、办结的案件保留其姓名。再次任用的，须重新登记。',
  mediatorLeaveDone: '{{name}}已离任，负责人将另行指派',
  mediatorLeft: '已离任',
  mediatorDeparted: '账号已停用，不能指派',
} as const;
