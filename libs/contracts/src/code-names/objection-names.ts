import type { Bilingual } from '@one-window/law';
import type { objectionOutcomes, objectors } from '../for-pages/road-codes';

type Names<List extends readonly string[]> = Bilingual & { codes: { readonly [C in List[number]]: Bilingual } };

export const objectorNames: Names<typeof objectors> = {
  zh: '提出异议的人',
  en: 'Who objects to a ruling',
  codes: {
    party: { zh: '当事人', en: 'A party' },
    'interested-person': { zh: '利害关系人', en: 'An interested person' },
  },
};

export const objectionOutcomeNames: Names<typeof objectionOutcomes> = {
  zh: '异议审查结果',
  en: 'What became of an objection',
  codes: {
    rejected: { zh: '异议不成立，裁定驳回', en: 'Unfounded: rejected' },
    revoked: { zh: '异议成立，撤销确认裁定', en: 'Founded: the confirmation is revoked' },
    changed: { zh: '异议部分成立，改变确认裁定', en: 'Founded in part: the confirmation is changed' },
    withdrawn: { zh: '撤回异议', en: 'The objection was withdrawn' },
  },
};
