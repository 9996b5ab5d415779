import { laws } from '@one-window/law';
import { FlagField, TextField, UuidField } from '@one-window/platform';
import { recordWillingness as decide } from '../../domain/parties-asked';
import { whileLimitRuns } from '../../domain/policies';
import { command } from '../declaring';

export class RecordWillingnessRequest {
  @UuidField({ label: { zh: '被征询的当事人', en: 'Party asked' }, control: { kind: 'party' } })
  partyId!: string;

  @FlagField({ label: { zh: '是否同意调解', en: 'Willing to mediate' } })
  willing!: boolean;

  @TextField({ label: { zh: '当事人的说明', en: 'What the party said' }, rows: 2, optional: true, alerting: true })
  note?: string;
}

/** Notes whether a party wants mediation. */
export const recordWillingness = command({
  name: 'record-willingness',
  leads: { claimed: ['claimed'], appointed: ['appointed'], mediating: ['mediating'], renegotiating: ['renegotiating'] },
  ...whileLimitRuns,
  request: RecordWillingnessRequest,
  basis: [laws.peoplesMediationLaw('17')],
  title: { zh: '征询调解意愿', en: 'Ask for willingness to mediate' },
  effect: { zh: '一方明确拒绝的，不得调解。', en: 'Where one party clearly refuses there is no mediation.' },
  done: { zh: '意愿已记录', en: 'The answer is recorded' },
  refuses: ['party-unknown'],
  decide: (state, { partyId, willing, note }) =>
    decide(state, { partyId, willing, ...(note === undefined ? {} : { note }) }),
});
