import { aNote } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { officer } from '../../domain/policies';
import { command } from '../declaring';

/** The desk notes down what whoever works on the case should know. */
export const note = command({
  ...aNote('triage'),
  leads: remembered([
    'awaiting',
    'awaiting-supplement',
    'classified',
    'routed',
    'offered',
    'returned',
    'with-mediation',
    'settled',
    'to-refer',
  ]),
  who: officer,
});
