import { declaredActions } from '../generated/commands';
import type { InBoth } from '../words/use-words';
import type { Action } from './action';
import { reveal } from './commands/intake';

/** Every command about a case that exists, once each. */
export const actions: readonly Action[] = [reveal, ...declaredActions];

/** A service with its command, as in `mediation.claim`. */
export const actionId = ({ service, verb }: Pick<Action, 'service' | 'verb'>): string => `${service}.${verb}`;

export const actionWith = (service: string, verb: string): Action | undefined =>
  actions.find((action) => action.service === service && action.verb === verb);

/** The label of a command's field, for the page that shows what was filled in. */
export const labelOf = (service: string, verb: string, name: string): InBoth => {
  const field = actionWith(service, verb)?.fields.find((one) => one.name === name);
  if (!field) throw new Error(`${service}.${verb} asks for no ${name}`);
  return field.label;
};
