import type {
  Actor,
  AnyRecordedEvent,
  CommandTable,
  EventTable,
  Fact,
  Refusal,
  Role,
  RunningClock,
  ServiceName,
} from '@one-window/contracts';

/** What every service's state of a case has: where it stands and which clocks run. */
export interface CaseState {
  caseId: string;
  stage: string;
  clocks: RunningClock[];
}

/** Who may give a command: one of the roles, and where given, standing in the relation to the case. */
export interface CommandPolicy<State> {
  roles: readonly Role[];
  relation?(state: State, actor: Actor): boolean;
}

/**
 * A service's part of the case as pure functions and tables. The state is nothing but the fold of `evolve` over
 * the events the service recorded and received, so it can be rebuilt and compared at any time.
 */
export interface CaseModel<
  State extends CaseState = CaseState,
  Command extends string = string,
  Received extends string = string,
> {
  service: ServiceName;
  /** Services whose topics the model listens to. */
  listensTo: readonly ServiceName[];
  initial(caseId: string): State;
  /** Applies one recorded or received event. Clocks named in `data.clocks` are kept by the engine. */
  evolve(state: State, event: AnyRecordedEvent): State;
  commands: CommandTable<State['stage'], Command>;
  policies: Readonly<Record<Command, CommandPolicy<State>>>;
  /** Whether this person may know that the case exists; if not, it is answered as not found. */
  mayKnow(state: State, actor: Actor): boolean;
  /** A more telling refusal than "not allowed in this stage" or "not the holder", where the law or the user needs one. */
  explainRefusal?(state: State, actor: Actor, command: Command): Refusal | undefined;
  receives: EventTable<State['stage'], Received>;
  /** Facts that a received event causes here; `now` is an instant of the centre's clock. */
  react?(before: State, after: State, event: AnyRecordedEvent, now: string): Fact[];
  /** Facts when a clock of the case has run out; at least one. */
  clockRanOut(state: State, clock: RunningClock, now: string): Fact[];
}

const withoutStopped = (clocks: RunningClock[], stopped: readonly string[]): RunningClock[] =>
  stopped.length === 0 ? clocks : clocks.filter((clock) => !stopped.includes(clock.name));

/** `evolve` plus the clocks: own events start clocks, own and received events stop them. */
export const applyEvent = <State extends CaseState>(
  model: Pick<CaseModel<State>, 'service' | 'evolve'>,
  state: State,
  event: AnyRecordedEvent,
): State => {
  const next = model.evolve(state, event);
  const changes = event.data.clocks;
  if (!changes) return next;
  const kept = withoutStopped(next.clocks, changes.stopped ?? []);
  const started = event.service === model.service ? (changes.started ?? []) : [];
  return { ...next, clocks: [...kept.filter((c) => !started.some((s) => s.name === c.name)), ...started] };
};

/** Commands this person may give now: what the stage permits, cut down to what the policies allow. */
export const allowedActions = <State extends CaseState, Command extends string>(
  model: Pick<CaseModel<State, Command>, 'commands' | 'policies'>,
  state: State,
  actor: Actor,
): Command[] => {
  const permitted = Object.keys(model.commands[state.stage as State['stage']] ?? {}) as Command[];
  return permitted.filter((command) => {
    const policy = model.policies[command];
    return (
      policy.roles.some((role) => actor.roles.includes(role)) &&
      (policy.relation ? policy.relation(state, actor) : true)
    );
  });
};
