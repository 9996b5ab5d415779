import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { ownStep } from '../../domain/policies';
import { command } from '../declaring';

/** Whoever works on the case at the table notes down what the others should know; no court reads it. */
export const note = command({
  ...aNote('mediation'),
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'agreed', 'renegotiating']),
  ...ownStep(),
  refuses: ['case-closed'],
});
