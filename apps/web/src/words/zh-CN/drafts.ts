/** Of what was begun at the window and not yet sent. */
export const drafts = {
  title: '我的草稿',
  hint: '草稿加密保存在这台电脑上，只有您登录后才能打开。',
  others: '还有 {{count}} 份没有提交的登记',
  untitled: '（还没有写情况）',
  resume: '继续填写 {{title}}',
  discard: '删除草稿 {{title}}',
  discardHint: '删除后不能恢复。',
  discardShort: '删除草稿',
  restored: '已恢复 {{when}} 没有提交的内容',
  clear: '清空重填',
  none: '没有草稿。登记到一半离开的，会自动留在这里。',
  notKept: '草稿暂时存不下来，提交前请不要关闭本页。',
  needsHttps: '草稿要加密保存，而这个地址不是 https，存不下来：提交前请不要关闭本页。',
  unreadable: '有 {{count}} 份草稿因密钥更换已无法打开',
  removeUnreadable: '删除这些草稿',
} as const;
