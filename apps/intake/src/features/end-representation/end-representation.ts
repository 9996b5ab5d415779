import { TextField, UuidField } from '@one-window/platform';
import { endRepresentation as decide } from '../../domain/parties';
import { byWindowOrTable } from '../../domain/policies';
import { command, untilTheArchive } from '../declaring';
import { ChosenParty } from '../party-fields';

export class EndRepresentationRequest extends ChosenParty {
  @UuidField({ label: { zh: '代理人', en: 'Representative' }, control: { kind: 'representative' } })
  representativeId!: string;

  @TextField({ label: { zh: '终止原因', en: 'Reason' }, rows: 1, min: 2, max: 500 })
  reason!: string;
}

/** Somebody stands for a party no longer. */
export const endRepresentation = command({
  name: 'end-representation',
  leads: untilTheArchive,
  who: byWindowOrTable,
  request: EndRepresentationRequest,
  title: { zh: '终止代理', en: 'End a representation' },
  effect: { zh: '不再代理该当事人，不能再代签。', en: 'No longer stands for the party, and signs no more.' },
  done: { zh: '代理已终止', en: 'The representation has ended' },
  grave: true,
  refuses: ['party-unknown', 'representative-unknown'],
  decide: (state, { partyId, representativeId, reason }, { today }) =>
    decide(state, partyId, representativeId, { reason, today }),
});
