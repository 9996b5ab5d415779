import { objectors, refuse } from '@one-window/contracts';
import { laws } from '@one-window/law';
import { CodeField, DayField, TextField, UuidField } from '@one-window/platform';
import type { ConfirmationCase } from '../../domain/case-state';
import { recordObjection as decide } from '../../domain/objection';
import { byCourtWhile } from '../../domain/policies';
import { command } from '../declaring';

export class RecordObjectionRequest {
  @CodeField({ objectors }, { label: { zh: '提出异议的人', en: 'Who objects' } })
  objector!: (typeof objectors)[number];

  @UuidField({
    label: { zh: '当事人', en: 'Party' },
    control: { kind: 'party' },
    when: { field: 'objector', is: 'party' },
    required: true,
    optional: true,
  })
  partyId?: string;

  @TextField({
    label: { zh: '利害关系人姓名或者名称', en: 'Name of the interested person' },
    when: { field: 'objector', is: 'interested-person' },
    required: true,
    optional: true,
    max: 200,
  })
  name?: string;

  @DayField({
    label: { zh: '期限起算之日', en: 'Day from which the time counts' },
    hint: {
      zh: '当事人：收到裁定之日，十五日内提出；利害关系人：知道或者应当知道权益受到侵害之日，六个月内提出',
      en: 'A party: the ruling was received, fifteen days. An interested person: the infringement was or should have been known, six months',
    },
    between: 'past',
  })
  since!: string;

  @DayField({ label: { zh: '提出异议之日', en: 'Objected on' }, starts: 'today', between: 'past' })
  raisedOn!: string;

  @TextField({ label: { zh: '异议的理由', en: 'Grounds' } })
  grounds!: string;
}

const isConfirmed = ({ application }: ConfirmationCase): boolean => application?.ruling?.kind === 'confirmed';

/** Somebody holds the confirmation to be wrong: the court that made it examines it. */
export const recordObjection = command({
  name: 'record-objection',
  leads: { confirmed: ['objected'], closed: ['objected'] },
  who: byCourtWhile(isConfirmed),
  explain: (state) => (state.stage === 'closed' && !isConfirmed(state) ? refuse('ruling-not-confirmed') : undefined),
  request: RecordObjectionRequest,
  basis: [laws.civilProcedureInterpretation('372')],
  title: { zh: '登记对确认裁定的异议', en: 'Record an objection to the ruling' },
  effect: {
    zh: '异议由作出裁定的法院审查；审查期间裁定仍然有效。',
    en: 'The court that ruled examines it; until then the ruling stands.',
  },
  done: { zh: '异议已登记', en: 'The objection is recorded' },
  refuses: [
    'ruling-not-confirmed',
    'party-unknown',
    'objector-unnamed',
    'confirmation-day-out-of-range',
    'objection-too-late',
  ],
  decide: (state, request, { newId, ...context }) => {
    const { objector, partyId, name, since, raisedOn, grounds } = request;
    const who = { ...(partyId === undefined ? {} : { partyId }), ...(name === undefined ? {} : { name }) };
    return decide(state, { objectionId: newId(), objector, ...who, since, raisedOn, grounds }, context);
  },
});
