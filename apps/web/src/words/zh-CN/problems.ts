/** Problems that no server told. */
export const problems = {
  network: { title: '连不上服务器', detail: '您填写的内容已保留。请检查网络后重试。' },
  notKept: {
    title: '浏览器没有保存登录',
    detail:
      '用户名和密码正确。登录只在 https 的地址上保存：请改用 https 开头的地址；已经是 https 的，请允许本站使用 Cookie。',
  },
  unreadable: { title: '服务器的回答无法识别', detail: '您填写的内容已保留。请稍后重试；如仍出现，请联系管理员。' },
  page: { title: '页面出现错误', detail: '请重新载入页面；如仍出现，请联系管理员。' },
} as const;
