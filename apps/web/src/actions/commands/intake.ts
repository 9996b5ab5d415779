import type { Action } from '../action';

/** About one party and answered with what it shows, so that its form is its own. */
export const reveal = {
  service: 'intake',
  verb: 'reveal',
  path: 'parties/:partyId/reveal',
  formal: false,
  title: { zh: '查看完整信息', en: 'Show full details' },
  effect: {
    zh: '查看人、时间、内容和用途将记入案卷，不能删除。',
    en: 'Who looked at what, when and what for stay in the file for good.',
  },
  done: { zh: '已显示，查看记录已入卷', en: 'Shown; the look is in the file' },
  fields: [
    { kind: 'party', name: 'partyId', label: { zh: '查看谁的信息', en: 'Whose data' }, required: true },
    {
      kind: 'codes',
      name: 'fields',
      label: { zh: '需要查看的内容', en: 'What to show' },
      list: 'personalFields',
      required: true,
    },
    {
      kind: 'code',
      name: 'purpose',
      label: { zh: '用途', en: 'What for' },
      list: 'revealPurposes',
      shown: 'radio',
    },
    {
      kind: 'text',
      name: 'reason',
      label: { zh: '查看原因', en: 'Reason' },
      hint: {
        zh: '将记入案卷，至少四个字；选择其他用途的应当写明',
        en: 'Stays in the file; at least four characters, needed for another purpose',
      },
      max: 500,
    },
  ],
} as const satisfies Action;
