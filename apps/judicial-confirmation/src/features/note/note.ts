import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

/** The court's clerks note down what their colleagues, or whoever works on the case, should know. */
export const note = command({
  ...aNote('judicial-confirmation'),
  leads: remembered(['applied', 'correction-asked', 'accepted', 'confirmed', 'objected', 'dismissed', 'refused']),
  who: byCourt,
});
