import { laws } from '@one-window/law';
import { CodeField, TextField, UuidField } from '@one-window/platform';
import { endGroundsAtWindow, endMediation as decide } from '../../domain/decline';
import { endingAtWindow } from '../../domain/policies';
import { command } from '../declaring';

export class EndMediationRequest {
  @UuidField({ label: { zh: '要求终止的当事人', en: 'Party who asks for it' }, control: { kind: 'party' } })
  partyId!: string;

  @CodeField(
    { endGrounds: endGroundsAtWindow },
    {
      some: true,
      label: { zh: '理由', en: 'Ground' },
      hint: { zh: '撤回申请、自行和解撤回，只能由申请人提出', en: 'Only the applicant withdraws' },
    },
  )
  ground!: (typeof endGroundsAtWindow)[number];

  @TextField({ label: { zh: '当事人的说明', en: 'What the party says' } })
  reason!: string;
}

/** A party has the mediation ended, at the window, whether or not who mediates does anything. */
export const endMediation = command({
  name: 'end-mediation',
  leads: { 'handed-over': ['handed-over'] },
  ...endingAtWindow,
  request: EndMediationRequest,
  basis: [laws.peoplesMediationLaw('23')],
  title: { zh: '登记当事人终止调解', en: 'Record that a party ends the mediation' },
  effect: {
    zh: '当事人有权终止调解，不必经承办组织同意；调解就此终止，并告知其他途径。',
    en: 'A party may end it without asking who mediates: mediation ends, and the other ways are told.',
  },
  inLaw: {
    zh: '调解程序就此结束；当事人可以依法通过仲裁、行政、司法等途径维护权利。',
    en: 'Mediation is over; the parties may turn to arbitration, authorities or courts.',
  },
  done: { zh: '已登记，调解就此终止', en: 'Recorded; mediation ends' },
  grave: true,
  refuses: ['party-unknown', 'only-the-applicant-withdraws', 'end-already-asked', 'agreement-stands'],
  decide: (state, { partyId, ground, reason }) => decide(state, { partyId, ground, reason }),
});
