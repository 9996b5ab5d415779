/**
 * name: verb with its object; effect: what it is for, on the form; inLaw: what follows in law, asked before a formal act;
 * `Again`: the same where there was one before; done: told afterwards. Its ground in law stands in libs/law.
 */
export const commands = {
  intake: {
    reveal: {
      name: '查看完整信息',
      effect: '查看人、时间、内容和用途将记入案卷，不能删除。',
      done: '已显示，查看记录已入卷',
    },
  },
} as const;
