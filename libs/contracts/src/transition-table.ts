import type { EventType } from './events';
import type { RecordedEvent } from './envelope';

/**
 * The steps a service permits, as data. Handlers, the buttons on the screens, the diagrams in docs/ and the
 * generated tests all read the same table.
 */

/** For every stage: the permitted commands and the stages each may lead to. A command that is absent is refused. */
export type CommandTable<Stage extends string, Command extends string> = Readonly<
  Record<Stage, Readonly<Partial<Record<Command, readonly Stage[]>>>>
>;

/**
 * What a received event does in a stage: the stages it may lead to, or `ignore` (legal and without effect here), or
 * `anomaly` (without effect, and reported).
 */
export type Cell<Stage extends string> = readonly Stage[] | 'ignore' | 'anomaly';

/** For every stage and every received event type: what it does there. */
export type EventTable<Stage extends string, Received extends string> = Readonly<
  Record<Stage, Readonly<Record<Received, Cell<Stage>>>>
>;

/**
 * What a service takes in of the others, by event type: what it does in every stage, and how it is applied to the case
 * where it leads somewhere. The services it listens to, its table and its fold follow from it.
 */
export type Received<State extends { stage: string }> = {
  readonly [T in EventType]?: {
    readonly leads: Readonly<Record<State['stage'], Cell<State['stage']>>>;
    /** Applies it, and nothing else: no rule, clock or calendar. */
    readonly apply: (state: State, event: RecordedEvent<T>) => State;
  };
};

/** The same in each of these stages. */
export const inEach = <const Stage extends string, const Does>(
  stages: readonly Stage[],
  does: Does,
): Readonly<Record<Stage, Does>> =>
  Object.fromEntries(stages.map((stage) => [stage, does])) as Readonly<Record<Stage, Does>>;

/** It is taken in, and the stage stays what it is. */
export const remembered = <const Stage extends string>(
  stages: readonly Stage[],
): { readonly [S in Stage]: readonly [S] } =>
  Object.fromEntries(stages.map((stage) => [stage, [stage]])) as unknown as { readonly [S in Stage]: readonly [S] };

/** Commands that a stage permits, in the order of the table. */
export const permittedCommands = <Stage extends string, Command extends string>(
  table: CommandTable<Stage, Command>,
  stage: Stage,
): Command[] => Object.keys(table[stage]) as Command[];
