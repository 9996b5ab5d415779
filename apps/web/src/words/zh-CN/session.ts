export const session = {
  changePassword: '修改密码',
  currentPassword: '现在的密码',
  newPassword: '新密码',
  mustChange: '这是系统生成的初始密码。请先改成您自己的密码，再用新密码登录。',
  changed: '密码已修改，请用新密码登录。',
} as const;
