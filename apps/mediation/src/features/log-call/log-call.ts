import { aCall } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { type MediationCase, parties } from '../../domain/case-state';
import { ownStep } from '../../domain/policies';
import { command } from '../declaring';

/** A party was called by those who have the case; no court reads what was said. */
export const logCall = command({
  ...aCall<MediationCase>('mediation', parties),
  leads: remembered(['claimed', 'appointed', 'mediating', 'agreement-drafted', 'agreed', 'renegotiating']),
  ...ownStep(),
  refuses: ['case-closed', 'party-unknown'],
});
