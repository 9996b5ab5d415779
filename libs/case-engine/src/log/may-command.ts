import { type Actor, Problem, type Refusal } from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/time-limits';
import { ImpossibleTransition } from '../errors';
import type { LoadedCase } from './case-change';
import { allowedActions, type CaseModel, type CaseState } from './case-model';
import type { CommandContext } from './command-context';
import { notFound } from './old-view';

/**
 * Whether the actor may know the case and give the command in its stage.
 * @throws Problem with the problem's code.
 */
export const refuseUnlessMay = <State extends CaseState, Command extends string>(
  model: CaseModel<State, Command>,
  command: Command,
  loaded: LoadedCase<State>,
  { actor, ifMatch }: CommandContext,
  calendar: WorkingCalendar,
): void => {
  const { state } = loaded;
  const permitted = model.commands[state.stage as State['stage']];
  const isPermitted = permitted !== undefined && Object.hasOwn(permitted, command);
  const isThere = loaded.version > 0 || (model.beginsWithCommand === true && isPermitted);
  if (!isThere || !model.mayKnow(state, actor)) throw notFound(loaded.id);
  const policy = model.policies[command];
  if (!policy.roles.some((role) => actor.roles.includes(role))) {
    throw new Problem('not-permitted', { requiredRoles: policy.roles });
  }
  if (ifMatch && !ifMatch.includes(loaded.version)) {
    const details = { yourVersion: ifMatch.at(-1) };
    throw refusalOf(model, { accepted: false, code: 'stale-version', details }, loaded, actor);
  }
  const explained = model.explainRefusal?.(state, actor, command, calendar);
  if (explained) throw refusalOf(model, explained, loaded, actor);
  if (!isPermitted) {
    throw refusalOf(model, { accepted: false, code: 'not-allowed-in-this-stage', details: { command } }, loaded, actor);
  }
  if (policy.relation && !policy.relation(state, actor)) throw new Problem('not-the-holder', {});
};

/** Whether the table leads the command to a stage. @throws ImpossibleTransition, in what this answers with. */
export const leadsTo = <State extends CaseState, Command extends string>(
  model: CaseModel<State, Command>,
  command: Command,
  { state }: LoadedCase<State>,
): ((stage: string) => void) => {
  const permitted: Partial<Record<Command, readonly string[]>> = model.commands[state.stage as State['stage']];
  return (stage) => {
    if (permitted[command]?.includes(stage)) return;
    throw new ImpossibleTransition(model.service, state.stage, command, stage);
  };
};

/** A refusal as the caller hears it: where the case stands, and what may be done instead. */
export const refusalOf = <State extends CaseState, Command extends string>(
  model: CaseModel<State, Command>,
  refusal: Refusal,
  loaded: LoadedCase<State>,
  actor: Actor,
): Problem => {
  const position = `${model.service}:${loaded.sequence}`;
  return new Problem(refusal.code, {
    ...refusal.details,
    current: { stage: loaded.state.stage, version: loaded.version, position },
    allowedActions: allowedActions(model, loaded.state, actor),
  });
};
