import { aCall } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import { type ConfirmationCase, parties } from '../../domain/case-state';
import { byCourt } from '../../domain/policies';
import { command } from '../declaring';

/** The court called a party about the application. */
export const logCall = command({
  ...aCall<ConfirmationCase>('judicial-confirmation', parties),
  leads: remembered(['applied', 'correction-asked', 'accepted', 'confirmed', 'objected', 'dismissed', 'refused']),
  who: byCourt,
});
