import { declaredActions } from '../generated/commands';
import type { Action } from './action';
import { intakeActions } from './commands/intake';

/** Every command about a case that exists, once each. */
export const actions: readonly Action[] = [...intakeActions, ...declaredActions];

/** A service with its command, as in `mediation.claim`. */
export const actionId = ({ service, verb }: Pick<Action, 'service' | 'verb'>): string => `${service}.${verb}`;

export const actionWith = (service: string, verb: string): Action | undefined =>
  actions.find((action) => action.service === service && action.verb === verb);
