import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { byWindow } from '../../domain/policies';
import { command } from '../declaring';

/** The window notes down what whoever works on the case should know. */
export const note = command({
  ...aNote('intake'),
  leads: remembered(['registered', 'supplement-requested', 'handed-over']),
  who: byWindow,
});
