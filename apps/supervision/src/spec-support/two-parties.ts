import type { Party } from '@one-window/contracts';

type Sealed = (field: 'identityNumber' | 'phone' | 'address', partyId: string) => Party['phone'];

/** An applicant, whose personal data are as `sealed` gives them, and the respondent, of whom nothing is known. */
export const twoParties = (applicant: string, respondent: string, sealed: Sealed): Party[] => {
  const personal = (['identityNumber', 'phone', 'address'] as const)
    .map((field) => [field, sealed(field, applicant)] as const)
    .filter(([, value]) => value !== undefined);
  return [
    {
      partyId: applicant,
      role: 'applicant',
      kind: 'natural-person',
      name: '张小工',
      ...Object.fromEntries(personal),
    },
    { partyId: respondent, role: 'respondent', kind: 'natural-person', name: '王老板' },
  ] as Party[];
};
