/**
 * The steps a service permits, as data. Handlers, the buttons on the screens, the diagrams in docs/ and the
 * generated tests all read the same table.
 */

/** For every stage: the permitted commands and the stages each may lead to. A command that is absent is refused. */
export type CommandTable<Stage extends string, Command extends string> = Readonly<
  Record<Stage, Readonly<Partial<Record<Command, readonly Stage[]>>>>
>;

/**
 * For every stage and every received event type: the stages it may lead to, or
 * `ignore` (legal and without effect here), or `anomaly` (without effect, and reported).
 */
export type EventTable<Stage extends string, Received extends string> = Readonly<
  Record<Stage, Readonly<Record<Received, readonly Stage[] | 'ignore' | 'anomaly'>>>
>;

/** Commands that a stage permits, in the order of the table. */
export const permittedCommands = <Stage extends string, Command extends string>(
  table: CommandTable<Stage, Command>,
  stage: Stage,
): Command[] => Object.keys(table[stage]) as Command[];
