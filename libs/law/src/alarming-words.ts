import type { Bilingual } from './citations';
import { peoplesMediationLaw } from './laws';

interface AlarmingRow extends Bilingual {
  readonly words: readonly string[];
}

/**
 * What may become a case for the police, and the words by which a text speaks of it. They say what threatens, not what
 * happened: a brawl that is over is what many disputes are about, and triage weighs it.
 */
export const signsOfDanger = {
  violence: {
    zh: '暴力',
    en: 'Violence',
    words: [
      '暴力',
      '杀人',
      '杀了',
      '要杀',
      '杀死',
      '弄死',
      '打死',
      '砍人',
      '砍死',
      '砍伤',
      '捅人',
      '捅死',
      '捅伤',
      '持刀',
      '拿刀',
      '动刀',
      '持械',
      '灭门',
      '放火',
      '纵火',
      '泼汽油',
      '浇汽油',
      '炸药',
      '引爆',
    ],
  },
  'self-harm': {
    zh: '自杀、自伤',
    en: 'Suicide or self-harm',
    words: [
      '自杀',
      '轻生',
      '寻短见',
      '不想活',
      '活不下去',
      '跳楼',
      '跳河',
      '跳桥',
      '喝农药',
      '服毒',
      '割腕',
      '上吊',
      '自焚',
      '自残',
      '自伤',
      '遗书',
    ],
  },
  threat: {
    zh: '扬言、威胁',
    en: 'Threats',
    words: ['扬言', '威胁', '恐吓', '同归于尽', '鱼死网破', '你死我活', '报复', '血债血偿'],
  },
} as const satisfies Record<string, AlarmingRow>;
export type SignOfDanger = keyof typeof signsOfDanger;

/** Where a dispute may become one, the police or whoever is responsible is told at once. */
export const basisOfAlert = peoplesMediationLaw('25');
