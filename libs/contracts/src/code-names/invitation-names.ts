import type { Bilingual } from '@one-window/law';
import type { consentMethods, invitedKinds } from '../for-pages/road-codes';

type Names<L extends readonly string[]> = Bilingual & { codes: { readonly [C in L[number]]: Bilingual } };

/** Who is invited to a mediation beside the parties. */
export const invitedKindNames: Names<typeof invitedKinds> = {
  zh: '邀请参加调解的人员',
  en: 'Who is invited to a mediation',
  codes: {
    relative: { zh: '亲属', en: 'Relative' },
    neighbour: { zh: '邻里', en: 'Neighbour' },
    colleague: { zh: '同事', en: 'Colleague' },
    expert: { zh: '具有专门知识、特定经验的人员', en: 'Expert' },
    deputy: { zh: '人大代表', en: "Deputy of a people's congress" },
    'cppcc-member': { zh: '政协委员', en: 'Member of the CPPCC' },
    'social-organisation': { zh: '有关社会组织的人员', en: 'Of a social organisation' },
    other: { zh: '其他人员', en: 'Somebody else' },
  },
};

export const consentMethodNames: Names<typeof consentMethods> = {
  zh: '同意的方式',
  en: 'How consent was given',
  codes: {
    'in-person': { zh: '当面', en: 'In person' },
    'in-writing': { zh: '书面', en: 'In writing' },
    telephone: { zh: '电话', en: 'By telephone' },
    message: { zh: '短信等', en: 'By message' },
  },
};
