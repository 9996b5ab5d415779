import { isDeepStrictEqual } from 'node:util';
import { allowedActions } from '@one-window/case-engine';
import {
  type Actor,
  type AnyRecordedEvent,
  type Decision,
  type DecisionContext,
  type EventData,
  type EventType,
  type Fact,
  isClock,
  permittedCommands,
  Problem,
  type Refusal,
  serviceOf,
  stages,
  systemActor,
  violationsOf,
} from '@one-window/contracts';
import { afterFacts, afterReceived, decidedAt, factsAfter } from '@one-window/testing';
import { defaultCalendar } from '@one-window/time-limits';
import { appoint } from '../domain/appoint';
import { claim } from '../domain/claim';
import { draftAgreement } from '../domain/draft-agreement';
import { initial, type MediationCase } from '../domain/case-state';
import { giveRightsNotice } from '../domain/parties-asked';
import { convene } from '../domain/session';
import { sign } from '../domain/sign';
import type { ReceivedByMediation } from '../domain/received';
import type { MediationCommand } from '../mediation.commands';
import { mediationModel } from '../mediation.model';
import { applicant, chair, committee, everyone, idOf, listed, manager, offerOf, respondent } from './people';

/** A Saturday morning in Jincheng. */
export const NOW = '2026-11-21T02:00:00.000Z';
export const TODAY = '2026-11-21';

export const recordedEvent = <T extends EventType>(type: T, data: EventData[T], at = NOW): AnyRecordedEvent =>
  ({
    id: idOf(7),
    service: serviceOf(type),
    caseId: idOf(5),
    sequence: 1,
    type,
    data,
    actor: systemActor('test'),
    correlationId: idOf(8),
    causationId: idOf(8),
    occurredAt: at,
    recordedAt: at,
    previousHash: '',
    hash: '',
  }) as unknown as AnyRecordedEvent;

const held = stages.mediation.filter(
  (stage) => stage !== 'offered' && Object.keys(mediationModel.commands[stage]).some((verb) => verb !== 'make-paper'),
);
/** To say that what was arranged is not held mediates nothing. */
const ofUnheldSessions = new Set(['call-off-session', 'record-no-show']);
/** What may be done whenever an organisation holds the case, and moves it nowhere, is no step of its road. */
export const isStep = (verb: string): boolean =>
  !ofUnheldSessions.has(verb) &&
  !held.every((stage) => isDeepStrictEqual(mediationModel.commands[stage][verb as MediationCommand], [stage]));

/** The limit of mediation among the clocks that run. */
export const limitClocks = ({ clocks }: MediationCase): MediationCase['clocks'] =>
  clocks.filter((running) => isClock(running, 'mediation-limit'));

/** One case going its way in memory, by the same tables, guards and schemas as in the store. */
export class Road {
  state: MediationCase = initial(idOf(5));
  now = NOW;

  get context(): DecisionContext {
    return decidedAt(this.now);
  }

  /** Carries out a command. @throws Problem as the store would, without checking who may know of the case. */
  give(
    command: MediationCommand,
    decide: (state: MediationCase, context: DecisionContext) => Decision,
    actor = manager,
  ): this {
    const explained = mediationModel.explainRefusal?.(this.state, actor, command, defaultCalendar);
    if (explained) throw new Problem(explained.code, explained.details);
    if (!permittedCommands(mediationModel.commands, this.state.stage).includes(command)) {
      throw new Problem('not-allowed-in-this-stage', { command });
    }
    const decision = decide(this.state, this.context);
    if (!decision.accepted) throw new Problem(decision.code, decision.details);
    const leadsTo = (mediationModel.commands[this.state.stage] as Record<string, readonly string[]>)[command] ?? [];
    this.state = afterFacts(mediationModel, this.state, decision.facts, this.now);
    this.mustBeIn(leadsTo, command);
    return this;
  }

  /** What the command is refused with. */
  refusal(
    command: MediationCommand,
    decide: (state: MediationCase, context: DecisionContext) => Decision,
    actor = manager,
  ): Refusal {
    try {
      this.give(command, decide, actor);
    } catch (error) {
      if (error instanceof Problem) return { accepted: false, code: error.code, details: error.details };
      throw error;
    }
    throw new Error(`${command} was accepted`);
  }

  receive<T extends ReceivedByMediation>(type: T, data: EventData[T]): this {
    const cell = mediationModel.receives[this.state.stage][type];
    if (typeof cell === 'string') return this;
    this.apply(type, data);
    this.mustBeIn(cell, type);
    return this;
  }

  clockRunsOut(): this {
    const [clock] = limitClocks(this.state);
    if (!clock) throw new Error('no clock runs');
    this.now = new Date(Date.parse(clock.dueAt) + 60_000).toISOString();
    const facts = factsAfter(mediationModel, this.state, clock, this.now);
    this.state = afterFacts(mediationModel, this.state, facts, this.now);
    return this;
  }

  apply(type: EventType, data: EventData[EventType]): void {
    const violations = violationsOf(type, data);
    if (violations.length > 0) throw new Error(`${type}: ${violations.join('; ')}`);
    const event = recordedEvent(type, data, this.now);
    this.state =
      event.service === 'mediation'
        ? afterFacts(mediationModel, this.state, [event as Fact], this.now)
        : afterReceived(mediationModel, this.state, event);
  }

  private mustBeIn(permitted: readonly string[], by: string): void {
    if (!permitted.includes(this.state.stage))
      throw new Error(`${by} led to ${this.state.stage}, not to ${permitted.join(', ')}`);
  }

  allowed(actor: Actor): MediationCommand[] {
    return allowedActions(mediationModel, this.state, actor);
  }

  /** The steps among what this person may do now. */
  steps(actor: Actor): MediationCommand[] {
    return this.allowed(actor).filter(isStep);
  }

  offered(changes: Parameters<typeof offerOf>[0] = {}): this {
    return this.receive('triage.case-offered.v1', offerOf(changes));
  }

  claimed(changes: Parameters<typeof offerOf>[0] = {}): this {
    return this.offered(changes).give('claim', (state, context) => claim(state, committee.organisationId, context));
  }

  appointed(changes: Parameters<typeof offerOf>[0] = {}): this {
    const mediators = [{ mediatorId: chair.mediatorId, presiding: true }];
    return this.claimed(changes).give('appoint', (state) =>
      appoint(state, { mediators, ties: [], consentedBy: [] }, listed),
    );
  }

  mediating(changes: Parameters<typeof offerOf>[0] = {}): this {
    return this.appointed(changes).notified().convened('joint-session', everyone, idOf(400));
  }

  notified(ids: string[] = everyone): this {
    return this.give('give-rights-notice', (state) => giveRightsNotice(state, { partyIds: ids, method: 'oral' }));
  }

  convened(kind: 'joint-session' | 'caucus', partyIds: string[], sessionId: string): this {
    const session = { sessionId, kind, mode: 'on-site' as const, startsAt: this.now, place: '第一调解室', partyIds };
    return this.give('convene', (state, context) => convene(state, session, context));
  }

  drafted(changes: Partial<Parameters<typeof draftAgreement>[1]> = {}): this {
    return this.give('draft-agreement', (state, context) => draftAgreement(state, draftOf(changes), context));
  }

  signed(kind: 'party' | 'mediator' | 'organisation-seal', partyId?: string): this {
    return this.give('sign', (state, context) => sign(state, { kind, partyId, method: 'signature' }, context));
  }

  agreed(changes: Parameters<typeof offerOf>[0] = {}): this {
    return this.mediating(changes).drafted().signedByAll();
  }

  signedByAll(): this {
    for (const partyId of everyone) this.signed('party', partyId);
    return this.signed('mediator').signed('organisation-seal');
  }
}

export const draftOf = (
  changes: Partial<Parameters<typeof draftAgreement>[1]> = {},
): Parameters<typeof draftAgreement>[1] => ({
  agreementId: idOf(500),
  form: 'written',
  content: '王建军于2026年12月31日前向李秀兰支付人民币叁仟元整。',
  obligations: [
    {
      obligationId: idOf(501),
      kind: 'payment',
      debtorPartyId: respondent.partyId,
      creditorPartyId: applicant.partyId,
      description: '支付赔偿款',
      amountFen: 300_000,
      dueOn: '2026-12-31',
      method: '银行转账',
    },
  ],
  performedOnTheSpot: false,
  subjectMatter: 'ordinary',
  ...changes,
});

export const confirmedOf = (agreement: { agreementId: string; version: number }) => ({
  applicationId: idOf(600),
  agreementId: agreement.agreementId,
  agreementVersion: agreement.version,
  court: { organisationId: idOf(998), name: '晋城市城区人民法院' },
  courtCaseNumber: '（2026）晋0502诉前调确1号',
  ruledOn: TODAY,
});

export const dismissedOf = (agreement: { agreementId: string; version: number }) => ({
  applicationId: idOf(600),
  agreementId: agreement.agreementId,
  agreementVersion: agreement.version,
  ground: 'K5' as const,
  reason: '履行内容不明确',
  ruledOn: TODAY,
});
