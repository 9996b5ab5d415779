import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { noting } from '../../domain/policies';
import { command } from '../declaring';

/** Whoever works on the case at the table notes down what the others should know; no court reads it. */
export const note = command({
  ...aNote('mediation'),
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'agreed', 'renegotiating']),
  ...noting,
  refuses: ['case-closed'],
});
