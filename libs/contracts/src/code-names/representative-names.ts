import type { Bilingual } from '@one-window/law';
import type { namedRepresentativeKinds, representativeKinds } from '../for-pages/road-codes';

type Names<L extends readonly string[]> = Bilingual & { codes: { readonly [C in L[number]]: Bilingual } };

/** Who stands for a party by law or by a paper. */
export const namedRepresentativeNames: Names<typeof namedRepresentativeKinds> = {
  zh: '代理人类型',
  en: 'Kinds of representatives by law or paper',
  codes: {
    guardian: { zh: '监护人（法定代理人）', en: 'Guardian' },
    agent: { zh: '委托代理人', en: 'Agent' },
    'legal-representative': { zh: '法定代表人', en: 'Legal representative' },
  },
};

/** Those, and whom a group chose from among itself. */
export const representativeNames: Names<typeof representativeKinds> = {
  zh: '代理人、代表人类型',
  en: 'Kinds of representatives',
  codes: {
    ...namedRepresentativeNames.codes,
    'group-representative': { zh: '推选的代表人', en: 'Representative chosen by the group' },
  },
};
