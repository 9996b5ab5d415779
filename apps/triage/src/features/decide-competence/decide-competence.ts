import { competenceDisputeBasis } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { endsDispute, whyNotDecide } from '../../domain/policies';
import { handled } from '../declaring';
import { DecideCompetenceHandler } from './decide-competence.handler';

export class DecideCompetenceRequest {
  @UuidField({ label: { zh: '承办单位', en: 'Whose the case is' }, control: { kind: 'organisation' } })
  organisationId!: string;

  @TextField({ min: 4, label: { zh: '决定的理由', en: 'Reasons' }, rows: 4 })
  reason!: string;

  @TextField({
    optional: true,
    max: 100,
    label: { zh: '文号', en: 'Number of the paper' },
    hint: { zh: '上级或者联席会议决定的，必填', en: 'Wanted of a decision from above' },
  })
  document?: string;
}

/** It is decided whose the case is: the director's own word, or what who is above decided and the desk records. */
export const decideCompetence = handled({
  name: 'decide-competence',
  leads: { returned: ['offered'] },
  who: endsDispute,
  explain: whyNotDecide,
  request: DecideCompetenceRequest,
  basis: competenceDisputeBasis,
  title: { zh: '决定承办单位', en: 'Decide whose the case is' },
  effect: {
    zh: '决定由谁承办，案件随即转办该单位；上级决定的，由分流岗登记文号。',
    en: 'Says whose the case is and offers it there; the desk records a decision from above with its number.',
  },
  inLaw: {
    zh: '三个工作日的签收期限从现在起算。',
    en: 'Three working days to claim run from now.',
  },
  done: { zh: '已决定并转办', en: 'It is decided and offered' },
  refuses: [
    'competence-not-disputed',
    'decision-document-missing',
    'organisation-unknown',
    'organisation-does-not-take-this-kind',
    'organisation-without-account',
    'organisation-closed',
  ],
  handler: DecideCompetenceHandler,
});
