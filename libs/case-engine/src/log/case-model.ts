import {
  type Actor,
  type AnyRecordedEvent,
  type ClockKind,
  clockNamed,
  type ClockRule,
  type CommandTable,
  type DecisionContext,
  type EventTable,
  type Fact,
  type Refusal,
  type Role,
  beginsRound,
  roundOf,
  type Rounds,
  goesOnUnderAgreement,
  type NextRound,
  type RunningClock,
  type ServiceName,
  type Standing,
} from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/time-limits';

/** What every service's state of a case has: where it stands and which clocks run. */
export interface CaseState extends Rounds {
  caseId: string;
  stage: string;
  clocks: RunningClock[];
  /** Limits whose last day has passed without what they wait for, and that still bind; absent while there is none. */
  passed?: RunningClock[];
}

/**
 * What lists find, sort and show of a case, by column of the service's `case_line` (there in snake case). Values as JSON
 * holds them; `stage` is the least.
 */
export type CaseLine = Readonly<{ stage: string }>;

/** When a case changed, an instant of the centre's clock, and what its days are counted with. */
export interface ChangeMoment {
  moment: string;
  calendar: WorkingCalendar;
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
  /**
   * Applies one recorded or received event, and nothing else: no rule, clock or calendar. Clocks named in `data.clocks`
   * are kept by the engine.
   */
  evolve(state: State, event: AnyRecordedEvent): State;
  commands: CommandTable<State['stage'], Command>;
  /**
   * A command that stage `none` permits begins the service's record of a case; that there is such a case its handler has
   * found out. Absent where a received event begins it.
   */
  beginsWithCommand?: true;
  policies: Readonly<Record<Command, CommandPolicy<State>>>;
  /** Whether this person may know that the case exists; if not, it is answered as not found. */
  mayKnow(state: State, actor: Actor): boolean;
  /** A more telling refusal than "not allowed in this stage" or "not the holder", where the law or the user needs one. */
  explainRefusal?(state: State, actor: Actor, command: Command, calendar: WorkingCalendar): Refusal | undefined;
  receives: EventTable<State['stage'], Received>;
  /**
   * What becomes of the case when it goes on after its end. News of a round may be heard before the event with which that
   * began, and then finds the case so. Absent where nothing changes.
   */
  nextRound?(state: State): NextRound<State>;
  /** Facts that a received event causes here. */
  react?(before: State, after: State, event: AnyRecordedEvent, context: DecisionContext): Fact[];
  clocks: Readonly<Partial<Record<ClockKind, ClockRule<State>>>>;
  /** Stages in which no clock of its own runs, or not always, with the reason for who reads the tables. */
  withoutClock?: Readonly<Partial<Record<State['stage'], string>>>;
  /**
   * Stage to which a rule leads a case that received an event, where the event itself does not say. Asked once, as the
   * event arrives: the engine records the answer in the standing, and there it is read ever after. A rule that changes
   * later changes no case of before.
   */
  stageByRule?(before: State, after: State): State['stage'];
  /**
   * Clocks that start by themselves with this change, whoever's event made it. The engine records them.
   */
  starts?(before: State, after: State, change: ChangeMoment): RunningClock[];
  /** Limits that had passed when an earlier build left the case, which kept none of them; asked once at the upgrade. */
  passedBefore?(state: State, calendar: WorkingCalendar): RunningClock[];
  /** The case's line in the lists of its service; undefined while no list has it. The engine writes it as it changes. */
  line?(state: State): CaseLine | undefined;
  /** What a case's standing says beside stage and clocks; a service without it is none of the road. */
  standing?(state: State): Pick<Standing, 'holder' | 'next'>;
}

const kindOf = (clock: RunningClock): ClockKind | undefined => clockNamed(clock)?.kind;

/** Whether a clock that starts ends this one: the same counted anew, or of a kind of which one runs at a time. */
const takesThePlaceOf =
  <State extends CaseState>({ clocks }: Pick<CaseModel<State>, 'clocks'>, started: readonly RunningClock[]) =>
  (clock: RunningClock): boolean =>
    started.some(({ name }) => {
      if (name === clock.name) return true;
      const kind = kindOf(clock);
      return kind !== undefined && clockNamed({ name })?.kind === kind && !clocks[kind]?.several;
    });

/** What folding events into a state takes of a model. */
export type FoldingModel<State extends CaseState> = Pick<
  CaseModel<State>,
  'service' | 'evolve' | 'clocks' | 'stageByRule' | 'nextRound'
>;

/**
 * The case in the round in which an event was recorded, where that is a later one than the service had heard of. With the
 * event that begins it only the count changes: what it means stands in the table.
 */
export const inRoundOf = <State extends CaseState>(
  { nextRound }: Pick<CaseModel<State>, 'nextRound'>,
  state: State,
  event: AnyRecordedEvent,
): State => {
  const round = roundOf(event);
  if (round <= (state.round ?? 0)) return state;
  const next = nextRound?.(state) ?? { state, anew: false };
  const anew = next.anew && !goesOnUnderAgreement(event);
  return { ...(beginsRound(event) ? state : next.state), round, ...(anew ? { begunIn: round } : {}) };
};

/**
 * `evolve` plus the clocks: own events start them, own and received events stop them, and some stages end them. Where a
 * rule decides stages, they are those that the service recorded.
 */
export const applyEvent = <State extends CaseState>(
  model: FoldingModel<State>,
  state: State,
  event: AnyRecordedEvent,
): State => {
  const { standing, round, ...data }: AnyRecordedEvent['data'] & { round?: number } = event.data;
  const plain = standing || round ? ({ ...event, data } as AnyRecordedEvent) : event;
  const evolved = model.evolve(inRoundOf(model, state, event), plain);
  if (event.service !== model.service || !standing) {
    return withClocks(model, evolved, {
      started: event.service === model.service ? event.data.clocks?.started : undefined,
      stopped: event.data.clocks?.stopped,
      ranOut: event.data.clocks?.ranOut,
    });
  }
  const next = model.stageByRule ? { ...evolved, stage: standing.stage } : evolved;
  return withClocks(model, next, { ...event.data.clocks, binding: standing.clocks });
};

export interface ClockMoves {
  started?: readonly RunningClock[] | undefined;
  stopped?: readonly string[] | undefined;
  /** Names of clocks whose last day has passed. */
  ranOut?: readonly string[] | undefined;
  /** All that bind afterwards, where the event says. */
  binding?: readonly { name: string; ranOut?: true }[];
}

/** The case with its clocks moved: what is neither stopped, replaced nor ended by the stage goes on. */
export const withClocks = <State extends CaseState>(
  model: Pick<CaseModel<State>, 'clocks'>,
  state: State,
  { started = [], stopped = [], ranOut = [], binding }: ClockMoves,
): State => {
  const { passed: before = [], ...rest } = state;
  if (state.clocks.length === 0 && before.length === 0 && started.length === 0) return state;
  const replaced = takesThePlaceOf(model, started);
  const binds = (clock: RunningClock): boolean => {
    const rule = model.clocks[kindOf(clock) as ClockKind];
    return (!rule || rule.binds.includes(state.stage)) && (!binding || binding.some(({ name }) => name === clock.name));
  };
  const stays = (clock: RunningClock): boolean => !stopped.includes(clock.name) && !replaced(clock) && binds(clock);
  const over = ({ name }: RunningClock): boolean =>
    ranOut.includes(name) || binding?.some((one) => one.name === name && one.ranOut) === true;
  const running = [...state.clocks.filter((clock) => !replaced(clock)), ...started].filter(binds);
  const passed = [...before.filter(stays), ...running.filter(over)];
  const clocks = running.filter((clock) => !over(clock) && (started.includes(clock) || !stopped.includes(clock.name)));
  return { ...rest, clocks, ...(passed.length > 0 ? { passed } : {}) } as State;
};

/** Where the case stands in this service now; undefined for a service that is none of the road. */
export const standingIn = <State extends CaseState>(
  model: Pick<CaseModel<State>, 'standing'>,
  state: State,
): Standing | undefined => {
  const said = model.standing?.(state);
  if (!said) return undefined;
  const { stage, clocks, passed = [] } = state;
  const { holder, next } = said;
  return {
    stage,
    ...(holder ? { holder } : {}),
    clocks: [
      ...passed.map(({ name, dueOn }) => ({ name, dueOn, ranOut: true as const })),
      ...clocks.map(({ name, dueOn }) => ({ name, dueOn })),
    ],
    next,
  };
};

/** The clocks for which a timer is set: those of which something follows when their last day has passed. */
export const timedClocks = <State extends CaseState>(
  { clocks }: Pick<CaseModel<State>, 'clocks'>,
  { clocks: running }: CaseState,
): RunningClock[] =>
  running.filter((clock) => {
    const rule = clocks[kindOf(clock) as ClockKind];
    return rule === undefined || rule.ranOut !== undefined;
  });

/** What follows when a clock's last day has passed; the first fact also says so of the clock. */
export const lastDayPassed = <State extends CaseState>(
  { clocks }: Pick<CaseModel<State>, 'clocks'>,
  state: State,
  clock: RunningClock,
  context: DecisionContext,
): Fact[] => {
  const { kind, about } = clockNamed(clock) ?? {};
  const [first, ...rest] = (kind && clocks[kind]?.ranOut?.(state, clock, context, about ?? '')) ?? [];
  if (!first) throw new Error(`a clock ran out (${clock.name}) and no fact says so`);
  const moves = { ...first.data.clocks, ranOut: [clock.name] };
  return [{ ...first, data: { ...first.data, clocks: moves } } as Fact, ...rest];
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

/**
 * What this person may do now: every command, and of those the ones that the road wants next, the first one first. One
 * that has to wait for an instant says so; the reader compares it with now.
 */
export const openActions = <State extends CaseState, Command extends string>(
  model: Pick<CaseModel<State, Command>, 'commands' | 'policies' | 'standing'>,
  state: State,
  actor: Actor,
): { allowedActions: Command[]; next: { verb: Command; notBefore?: string }[] } => {
  const allowed = allowedActions(model, state, actor);
  const wanted = model.standing?.(state).next ?? [];
  const next = wanted.flatMap(({ verb, notBefore }) => {
    const command = allowed.find((one) => one === verb);
    return command === undefined ? [] : [{ verb: command, ...(notBefore === undefined ? {} : { notBefore }) }];
  });
  return { allowedActions: allowed, next };
};
