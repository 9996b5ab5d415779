import { competenceDisputeBasis } from '@one-window/law';
import { TextField, UuidField } from '@one-window/platform';
import { decider, undecidable } from '../../domain/policies';
import { handled } from '../declaring';
import { DisputeCompetenceHandler } from './dispute-competence.handler';

export class DisputeCompetenceRequest {
  @UuidField({
    optional: true,
    label: { zh: '另一方单位', en: 'The other organisation' },
    hint: {
      zh: '退回的单位和它建议的单位已经算在内',
      en: 'Who gave the case back, and whom they suggested, are counted already',
    },
    control: { kind: 'organisation' },
  })
  organisationId?: string;

  @TextField({ min: 4, label: { zh: '争议的情况', en: 'What is disputed' }, rows: 4 })
  reason!: string;
}

/** Organisations disagree whose the case is: it is put to whoever is above all of them. */
export const disputeCompetence = handled({
  name: 'dispute-competence',
  leads: { returned: ['returned'] },
  who: decider,
  explain: undecidable,
  request: DisputeCompetenceRequest,
  basis: competenceDisputeBasis,
  title: { zh: '提请决定承办单位', en: 'Put whose case it is to who is above' },
  effect: {
    zh: '各单位都在中心的，由中心主任决定；否则由它们共同的上一级决定。决定以前不能转办。',
    en: 'The director decides between organisations under the roof of the centre, else who is above all of them; nothing is offered before.',
  },
  inLaw: {
    zh: '从现在起七天内决定；决定由谁承办的，即转办该单位。',
    en: 'It is decided within seven days from now, and the case is offered to whom the decision names.',
  },
  done: { zh: '已提请决定', en: 'It is put to who decides' },
  refuses: ['organisation-unknown', 'competence-needs-two', 'competence-disputed', 'held-by-organisation'],
  handler: DisputeCompetenceHandler,
});
