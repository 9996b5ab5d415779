export const session = {
  changePassword: '修改密码',
  currentPassword: '现在的密码',
  newPassword: '新密码',
  newPasswordHint: '12 至 128 个字符，几个不相干的词最好；不要用姓名、单位、城市、年份或者电话',
  mustChange: '这是系统或者管理员给的密码。请先改成您自己的密码，再用新密码登录。',
  changed: '密码已修改，请用新密码登录。',
  otherPerson: '本机现在登录的是{{other}}，这个页面是{{owner}}的',
  otherPersonHint: '已填写的内容还在。{{owner}}重新登录后才能在这里办理。',
  somebodyElse: '另一个人',
  signInAs: '以{{owner}}重新登录',
  goOnAs: '转到{{other}}的页面',
} as const;
