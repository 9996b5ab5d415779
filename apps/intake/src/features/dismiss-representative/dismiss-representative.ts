import { TextField } from '@one-window/platform';
import { dismissRepresentative as decide } from '../../domain/group';
import { dismissing } from '../../domain/policies';
import { command, untilTheArchive } from '../declaring';
import { ChosenParty } from '../party-fields';

export class DismissRepresentativeRequest extends ChosenParty {
  @TextField({ label: { zh: '原因', en: 'Reason' }, rows: 1, min: 2, max: 500 })
  reason!: string;
}

/** Whom the people of a side chose represents them no longer. */
export const dismissRepresentative = command({
  name: 'dismiss-representative',
  leads: untilTheArchive,
  ...dismissing,
  request: DismissRepresentativeRequest,
  title: { zh: '不再由其代表', en: 'End representing the others' },
  effect: {
    zh: '该当事人不再代表其他当事人，只代表本人。',
    en: 'This party represents nobody else any more.',
  },
  done: { zh: '代表已终止', en: 'The representation has ended' },
  grave: true,
  refuses: ['party-unknown', 'represents-nobody'],
  decide: (state, { partyId, reason }, { today }) => decide(state, { partyId, reason }, today),
});
