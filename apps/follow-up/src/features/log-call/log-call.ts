import { aCall } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import type { FollowUpCase } from '../../domain/case-state';
import { byOfficer } from '../../domain/policies';
import { command } from '../declaring';

/** A party was called about performance, or about how things went. */
export const logCall = command({
  ...aCall<FollowUpCase>('follow-up', ({ agreement }) => agreement?.parties ?? []),
  // Without an agreement nothing is known of the parties here.
  leads: remembered(['performing', 'suspended', 'defaulted', 'enforcement', 'performed', 'visited', 'closed']),
  who: byOfficer,
});
