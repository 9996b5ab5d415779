import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

/** Who follows the case notes down what whoever works on it should know. */
export const note = command({
  ...aNote('follow-up'),
  leads: remembered(['performing', 'suspended', 'defaulted', 'enforcement', 'performed', 'visited', 'ended', 'closed']),
  who: byOfficer,
});
