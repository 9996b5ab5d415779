import { aCall } from '@one-window/commands';
import { type IntakeCase, parties } from '../../domain/case-state';
import { remembered } from '@one-window/contracts';
import { byWindow } from '../../domain/policies';
import { command } from '../declaring';

/** A party was called from the window, about a missing paper or a day. */
export const logCall = command({
  ...aCall<IntakeCase>('intake', parties),
  leads: remembered(['registered', 'supplement-requested', 'handed-over']),
  who: byWindow,
});
