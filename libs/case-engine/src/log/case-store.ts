import {
  type Accepted,
  type Actor,
  type Decision,
  type DecisionContext,
  type Fact,
  Problem,
  systemActor,
} from '@one-window/contracts';
import type { Pool, PoolClient } from 'pg';
import { foldUuid } from '@one-window/inputs';
import { crashPoint } from '../crash-points';
import { currentCorrelation } from '@one-window/platform';
import { Unavailable, VersionConflict } from '../errors';
import { inTransaction } from '../transaction';
import { CaseCache } from './case-cache';
import { Coalescer } from './coalescer';
import { CaseChange, type LoadedCase } from './case-change';
import {
  type AnswerRow,
  appendChanges,
  type CaseRow,
  loadedCase,
  type NumberedOpening,
  openNumbered,
  type OutboxSignal,
} from './case-log';
import { allowedActions, type CaseModel, type CaseState } from './case-model';
import { type Clocks, type CommandAnswer, type CommandContext, decisionContext } from './command-context';
import { answerRow, type CommandKey, type CommandRow, loadCases, loadForCommands } from './command-load';
import { leadsTo, refusalOf, refuseUnlessMay } from './may-command';
import { isRepeatedKey, mayComeFromAnOldView, notFound } from './old-view';

/** Attempts against concurrent changes of one case before the caller is asked to come back. */
export const MAX_ATTEMPTS = 8;

const nothing = (): undefined => undefined;

/** The cases of one service: load, decide, append. */
export class CaseStore<State extends CaseState, Command extends string> {
  private readonly turns = new Map<string, Promise<void>>();
  private readonly loads: Coalescer<CommandKey, CommandRow>;
  private readonly views: Coalescer<string, CaseRow | undefined>;
  private readonly appends: Coalescer<{ change: CaseChange<State>; row: AnswerRow }, undefined>;
  private readonly openings: Coalescer<NumberedOpening<State>, undefined>;

  constructor(
    readonly pool: Pool,
    readonly model: CaseModel<State, Command>,
    private readonly clocks: Clocks,
    private readonly outbox: OutboxSignal,
    private readonly cache = new CaseCache<LoadedCase<State>>(),
  ) {
    this.loads = new Coalescer((keys) => loadForCommands(this.pool, keys));
    this.views = new Coalescer((ids) => loadCases(this.pool, ids));
    this.appends = new Coalescer(async (appends) => {
      const changes = appends.map(({ change }) => change);
      const committed = await appendChanges(
        this.pool,
        changes,
        appends.map(({ row }) => row),
      );
      this.outbox.wake(committed);
      return appends.map(() => undefined);
    });
    this.openings = new Coalescer(async (openings) => {
      await openNumbered(this.pool, openings);
      this.outbox.wake();
      return openings.map(() => undefined);
    });
  }

  /**
   * Carries out a command: loads the case, checks that the actor may know it and give the command in this stage, lets
   * `decide` choose the facts, and records them. Repeats when another transaction was faster.
   * @throws Problem with the problem's code, Unavailable when the database is away.
   */
  async change(
    command: Command,
    caseId: string,
    context: CommandContext,
    decide: (state: State, context: DecisionContext) => Decision,
  ): Promise<CommandAnswer> {
    const id = folded(caseId);
    return await this.untilFastest((again) => {
      const once = () => this.attempt(command, id, context, decide);
      return again ? this.inTurn(id, once) : once();
    });
  }

  private async untilFastest<T>(once: (again: boolean) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(attempt > 1);
      } catch (error) {
        if (!(error instanceof VersionConflict) && !isRepeatedKey(error)) throw error;
        if (attempt === MAX_ATTEMPTS) throw new Unavailable('database', error);
      }
    }
  }

  private async attempt(
    command: Command,
    caseId: string,
    context: CommandContext,
    decide: (state: State, context: DecisionContext) => Decision,
  ): Promise<CommandAnswer> {
    const remembered = this.cache.get(caseId);
    if (remembered) {
      try {
        return await this.carryOut(command, remembered, context, decide);
      } catch (error) {
        this.cache.forget(caseId);
        if (!mayComeFromAnOldView(error)) throw error;
      }
    }
    const { loaded, answered } = await this.loadForCommand(caseId, context);
    if (answered) return answered;
    return await this.carryOut(command, loaded, context, decide);
  }

  private async carryOut(
    command: Command,
    loaded: LoadedCase<State>,
    context: CommandContext,
    decide: (state: State, context: DecisionContext) => Decision,
  ): Promise<CommandAnswer> {
    refuseUnlessMay(this.model, command, loaded, context, this.clocks.calendar());
    const deciding = this.contextFor(context.actor);
    const decision = decide(loaded.state, deciding);
    if (!decision.accepted) throw refusalOf(this.model, decision, loaded, context.actor);
    crashPoint('after-load-before-commit');
    const answer = await this.commit(command, loaded, decision, context, deciding);
    crashPoint('after-commit-before-answer');
    return answer;
  }

  /**
   * Records as the service itself what follows in its own case from something that it read elsewhere; nothing where
   * `decide` finds nothing. Asked again it finds nothing more. Repeats when somebody else was faster.
   * @throws Unavailable when the database is away.
   */
  async follow(caseId: string, decide: (state: State, context: DecisionContext) => readonly Fact[]): Promise<void> {
    await this.untilFastest(async () => {
      const [loaded, deciding] = [await this.load(caseId), this.contextFor(systemActor(this.model.service))];
      const facts = decide(loaded.state, deciding);
      if (facts.length === 0) return;
      const change = this.recorded(loaded, facts, deciding, deciding);
      crashPoint('after-load-before-commit');
      this.outbox.wake(await appendChanges(this.pool, [change]));
      this.cache.put(change.committed());
    });
  }

  /**
   * Those who lost a race for a case go on one after the other: racing again, of two hundred only one would win each
   * round. Others of this case may still be faster, in this process or another.
   */
  private async inTurn<T>(caseId: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.turns.get(caseId) ?? Promise.resolve()).then(work);
    const over = turn.then(nothing, nothing);
    this.turns.set(caseId, over);
    try {
      return await turn;
    } finally {
      if (this.turns.get(caseId) === over) this.turns.delete(caseId);
    }
  }

  /**
   * Opens a new case whose opening fact carries the next number of a gap-free series where it says `numberToken`. One
   * statement for all that come together, so that registrations wait for each other only inside the database.
   */
  async openNumbered(
    caseId: string,
    context: CommandContext,
    numbering: { series: string; numberToken: string },
    decide: (context: DecisionContext) => Decision,
  ): Promise<CommandAnswer> {
    const id = folded(caseId);
    const { loaded, answered } = await this.loadForCommand(id, context);
    if (answered) return answered;
    const deciding = this.contextFor(context.actor);
    const decision = decide(deciding);
    if (!decision.accepted) throw refusalOf(this.model, decision, loaded, context.actor);
    const change = this.recorded(loaded, decision.facts, context, deciding);
    const answer = this.answerOf(change, context.actor);
    try {
      await this.openings.run({ change, ...numbering, answer: answerRow(context, answer) });
      crashPoint('after-commit-before-answer');
      return answer;
    } catch (error) {
      if (!isRepeatedKey(error)) throw error;
      const repeated = await this.loadForCommand(id, context);
      if (repeated.answered) return repeated.answered;
      throw error;
    }
  }

  /**
   * Opens a new case in one transaction with whatever `decide` must do in the database first (the case number's
   * counter). The role is checked by the route; the same key gives the same answer.
   */
  async open(
    caseId: string,
    context: CommandContext,
    decide: (client: PoolClient, context: DecisionContext) => Promise<Decision>,
  ): Promise<CommandAnswer> {
    const id = folded(caseId);
    try {
      return await this.inOneTransaction(id, context, (client, _, deciding) => decide(client, deciding));
    } catch (error) {
      if (!isRepeatedKey(error) && !(error instanceof VersionConflict)) throw error;
      const repeated = await this.loadForCommand(id, context);
      if (repeated.answered) return repeated.answered;
      throw error;
    }
  }

  /**
   * Carries out a command as {@link change} does, in one transaction with what `decide` does in the database beside it: a
   * register that is kept next to the case. Repeats when another transaction was faster.
   */
  async changeWith(
    command: Command,
    caseId: string,
    context: CommandContext,
    decide: (client: PoolClient, state: State, context: DecisionContext) => Promise<Decision>,
  ): Promise<CommandAnswer> {
    const id = folded(caseId);
    return await this.untilFastest(() => this.inTurn(id, () => this.inOneTransaction(id, context, decide, command)));
  }

  private async inOneTransaction(
    caseId: string,
    context: CommandContext,
    decide: (client: PoolClient, state: State, context: DecisionContext) => Promise<Decision>,
    command?: Command,
  ): Promise<CommandAnswer> {
    const { loaded, answered } = await this.loadForCommand(caseId, context);
    if (answered) return answered;
    if (command !== undefined) refuseUnlessMay(this.model, command, loaded, context, this.clocks.calendar());
    const deciding = this.contextFor(context.actor);
    const answer = await inTransaction(this.pool, async (client) => {
      const decision = await decide(client, loaded.state, deciding);
      if (!decision.accepted) throw refusalOf(this.model, decision, loaded, context.actor);
      crashPoint('after-load-before-commit');
      const leads = command === undefined ? undefined : leadsTo(this.model, command, loaded);
      return await this.append(client, loaded, decision, context, deciding, leads);
    });
    this.cache.forget(caseId);
    crashPoint('after-commit-before-answer');
    this.outbox.wake();
    return answer;
  }

  /** The case as this service knows it; refused as not found when the actor may not know it. */
  async view(caseId: string, actor: Actor): Promise<LoadedCase<State>> {
    const loaded = await this.load(caseId);
    if (loaded.version === 0 || !this.model.mayKnow(loaded.state, actor)) throw notFound(caseId);
    return loaded;
  }

  async load(caseId: string): Promise<LoadedCase<State>> {
    const id = folded(caseId);
    return loadedCase(this.model, id, await this.views.run(id));
  }

  /** What this person's command with this key was answered with before. @throws Problem idempotency-key-reused. */
  async answeredBefore(caseId: string, context: CommandContext): Promise<CommandAnswer | undefined> {
    const { answered } = await this.loadForCommand(caseId, context);
    return answered;
  }

  private async loadForCommand(caseId: string, { idempotencyKey, actor, requestHash }: CommandContext) {
    const row = await this.loads.run({ caseId, idempotencyKey, accountId: actor.accountId });
    if (row.answer) {
      if (row.request_hash !== requestHash) throw new Problem('idempotency-key-reused', {});
      return { loaded: undefined as never, answered: row.answer };
    }
    return { loaded: loadedCase(this.model, caseId, row.id ? (row as CaseRow) : undefined), answered: undefined };
  }

  private async commit(
    command: Command,
    loaded: LoadedCase<State>,
    decision: Accepted,
    context: CommandContext,
    deciding: DecisionContext,
  ): Promise<CommandAnswer> {
    return await this.append(this.pool, loaded, decision, context, deciding, leadsTo(this.model, command, loaded));
  }

  private async append(
    client: Pool | PoolClient,
    loaded: LoadedCase<State>,
    decision: Accepted,
    context: CommandContext,
    deciding: DecisionContext,
    checkStage: (stage: string) => void = () => undefined,
  ): Promise<CommandAnswer> {
    const change = this.recorded(loaded, decision.facts, context, deciding);
    checkStage(change.state.stage);
    const answer = this.answerOf(change, context.actor);
    const row = answerRow(context, answer);
    if (client === this.pool) {
      await this.appends.run({ change, row });
      this.cache.put(change.committed());
    } else await appendChanges(client, [change], [row]);
    return answer;
  }

  /** What a decision of this person taken now may know. */
  contextFor(actor: Actor): DecisionContext {
    return decisionContext(this.clocks.now(), this.clocks.calendar(), actor);
  }

  private recorded(
    loaded: LoadedCase<State>,
    facts: readonly Fact[],
    context: Pick<CommandContext, 'actor' | 'onBehalfOf'>,
    { now, calendar }: DecisionContext,
  ) {
    const change = new CaseChange(this.model, loaded);
    change.step(
      {
        actor: context.actor,
        ...(context.onBehalfOf ? { onBehalfOf: context.onBehalfOf } : {}),
        occurredAt: now,
        recordedAt: this.clocks.machineNow(),
        calendar,
        correlation: currentCorrelation(),
      },
      () => facts,
    );
    return change;
  }

  private answerOf(change: CaseChange<State>, actor: Actor): CommandAnswer {
    const row = change.caseRow();
    return {
      caseId: row.id,
      stage: row.stage,
      version: row.version,
      position: `${this.model.service}:${row.sequence}`,
      allowedActions: allowedActions(this.model, change.state, actor),
    };
  }
}

/**
 * The id as the row has it. What is hashed, remembered and sent goes by it, so it is never taken as it was typed, whoever
 * calls; what is no id at all names no case.
 */
const folded = (caseId: string): string => {
  const id = foldUuid(caseId);
  if (id === undefined) throw notFound(caseId);
  return id;
};
