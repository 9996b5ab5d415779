import type { ProblemType } from './problem-type';

/** Problems of mediation that stands still. */
export const suspensionProblems = {
  'mediation-suspended': {
    status: 409,
    zh: '调解已中止',
    en: 'Mediation is suspended',
    nextZh: '情形消除后先“恢复调解”；不能继续的，终止或者退回。备注、通话和已经进行的调解照常登记。',
    nextEn:
      'Resume it first, or end it or give it back. Notes, calls and sessions held before are entered all the same.',
  },
  'mediation-not-suspended': {
    status: 409,
    zh: '调解没有中止',
    en: 'Mediation is not suspended',
    nextZh: '请刷新后查看，可能已由同事恢复。',
    nextEn: 'Load the case again; a colleague may have resumed it.',
  },
  'suspicion-undecided': {
    status: 409,
    zh: '疑似虚假调解，尚待中心主任认定',
    en: 'The suspicion of a sham is with the director',
    nextZh: '由中心主任认定后恢复或者终止；承办组织也可以直接终止调解。',
    nextEn: 'The director decides whether mediation goes on; whoever holds it may end it at any time.',
  },
  'no-suspicion': {
    status: 409,
    zh: '本案没有待认定的虚假调解嫌疑',
    en: 'No suspicion of a sham waits here',
    nextZh: '请刷新后查看，可能已经认定或者终止。',
    nextEn: 'Load the case again; it may have been decided or ended.',
  },
} as const satisfies Record<string, ProblemType>;
