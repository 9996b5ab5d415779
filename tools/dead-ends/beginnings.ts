import { newId } from '@one-window/platform';
import type { Registration } from './world';

const party = (role: 'applicant' | 'respondent' | 'third-party', name: string) =>
  ({ partyId: newId(), role, kind: 'natural-person', name, regionCode: '140502001' }) as const;

const ordinary = (): Registration => ({
  caseNumber: 'JC-140502-20260302-000001',
  source: 'S01',
  title: '相邻漏水纠纷',
  facts: '楼上漏水，协商未成。',
  claims: ['修好水管', '赔偿损失'],
  amountFen: 100_000,
  parties: [party('applicant', '李秀兰'), party('respondent', '王建军')],
  regionCode: '140502001',
  appliedOn: '2026-03-02',
  urgent: false,
  pendingElsewhere: false,
});

/** What comes to the window: the usual, and registrations on which a rule later turns. */
export const beginnings: readonly (() => Registration)[] = [
  ordinary,
  () => ({ ...ordinary(), pendingElsewhere: true }),
  // A court sent it: no obstacle, and other limits and courts.
  () => ({
    ...ordinary(),
    source: 'S21',
    externalReference: '（2026）晋0502民诉前调12号',
    pendingElsewhere: true,
  }),
  // Somebody who may not sign alone, and nobody yet who signs for them.
  () => ({
    ...ordinary(),
    parties: [party('applicant', '李秀兰'), { ...party('respondent', '王小宝'), capacity: 'limited' }],
  }),
  () => ({ ...ordinary(), parties: [...ordinary().parties, party('third-party', '赵邻居')] }),
];
