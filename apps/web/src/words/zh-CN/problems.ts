/** Problems that no server told. */
export const problems = {
  network: { title: '连不上服务器', detail: '您填写的内容已保留。请检查网络后重试。' },
  unreadable: { title: '服务器的回答无法识别', detail: '您填写的内容已保留。请稍后重试；如仍出现，请联系管理员。' },
  page: { title: '页面出现错误', detail: '请重新载入页面；如仍出现，请联系管理员。' },
} as const;
