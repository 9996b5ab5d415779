import { createHash } from 'node:crypto';
import type { CaseModel, CaseState, CommandContext } from '@one-window/case-engine';
import {
  type Actor,
  type AnyRecordedEvent,
  type ClockRule,
  type CommandTable,
  type EventData,
  type EventTable,
  type EventType,
  fact,
  type Fact,
  type RunningClock,
  systemActor,
} from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { GENESIS, hashOf } from '@one-window/proof';

type Stage = 'none' | 'claimed' | 'mediating' | 'ended';
type Received = 'triage.offer-taken-back.v1' | 'triage.offer-expired.v1' | 'intake.case-withdrawn.v1';
export type SampleCommand = 'take-statement' | 'end';

/** A case small enough to read at a glance: it counts statements and remembers what it heard, in order. */
export interface SampleCase extends CaseState {
  stage: Stage;
  statements: number;
  heard: string[];
  ranOut: string[];
}

const commands: CommandTable<Stage, SampleCommand> = {
  none: {},
  claimed: { 'take-statement': ['mediating'] },
  mediating: { 'take-statement': ['mediating'], end: ['ended'] },
  ended: {},
};

const receives: EventTable<Stage, Received> = {
  none: {
    'triage.offer-taken-back.v1': ['none'],
    'triage.offer-expired.v1': 'ignore',
    'intake.case-withdrawn.v1': ['ended'],
  },
  claimed: {
    'triage.offer-taken-back.v1': ['claimed'],
    'triage.offer-expired.v1': ['claimed'],
    'intake.case-withdrawn.v1': ['ended'],
  },
  mediating: {
    'triage.offer-taken-back.v1': ['mediating'],
    'triage.offer-expired.v1': ['mediating'],
    'intake.case-withdrawn.v1': ['ended'],
  },
  ended: {
    'triage.offer-taken-back.v1': 'anomaly',
    'triage.offer-expired.v1': 'ignore',
    'intake.case-withdrawn.v1': 'ignore',
  },
};

const evolve = (state: SampleCase, event: AnyRecordedEvent): SampleCase => {
  switch (event.type) {
    case 'mediation.case-claimed.v1':
      return { ...state, stage: 'claimed' };
    case 'mediation.willingness-recorded.v1':
      return { ...state, stage: 'mediating', statements: state.statements + 1 };
    case 'mediation.ended-without-agreement.v1':
    case 'intake.case-withdrawn.v1':
      return { ...state, stage: 'ended' };
    case 'mediation.limit-passed.v1':
      return { ...state, ranOut: [...state.ranOut, event.data.rule] };
    case 'triage.offer-taken-back.v1':
      return { ...state, heard: [...state.heard, event.data.reason] };
    default:
      return state;
  }
};

const everywhere: ClockRule<SampleCase> = {
  binds: ['claimed', 'mediating', 'ended'],
  ranOut: (_, { name, dueOn }, __, about) => [limitPassed(about || name, dueOn)],
};

/** The model; `defect` makes its `evolve` throw for the events it is true of, as a fault in a service would. */
export const sampleModel = (
  defect: (event: AnyRecordedEvent) => boolean = () => false,
): CaseModel<SampleCase, SampleCommand, Received> => ({
  service: 'mediation',
  listensTo: ['intake', 'triage'],
  initial: (caseId) => ({ caseId, stage: 'none', clocks: [], statements: 0, heard: [], ranOut: [] }),
  evolve: (state, event) => {
    if (defect(event)) throw new Error(`cannot apply ${event.type}`);
    return evolve(state, event);
  },
  commands,
  policies: { 'take-statement': { roles: ['mediator'] }, end: { roles: ['mediator'] } },
  mayKnow: () => true,
  receives,
  react: (_before, _after, event, { today }) =>
    event.type === 'triage.offer-expired.v1' ? [limitPassed('claim', today)] : [],
  clocks: { claim: everywhere, 'mediation-limit': everywhere, obligation: { ...everywhere, several: true } },
});

const limitPassed = (rule: string, dueOn: string): Fact => fact('mediation.limit-passed.v1', { rule, dueOn });

export const mediator: Actor = {
  accountId: '019aa5d2-6f6e-7000-8000-0000000000a1',
  name: '张志强',
  roles: ['mediator'],
  organisationId: '019aa5d2-6f6e-7000-8000-0000000000b1',
  organisationName: '晋城市城区物业纠纷人民调解委员会',
};

/** A command's context; without a key every call is a command of its own. */
export const commandBy = (actor: Actor, idempotencyKey = newId(), body = ''): CommandContext => ({
  actor,
  idempotencyKey,
  requestHash: createHash('sha256').update(body).digest('hex'),
});

export const claimed = (clocks: RunningClock[] = []): Fact =>
  fact('mediation.case-claimed.v1', {
    offerId: newId(),
    organisation: { organisationId: mediator.organisationId, name: mediator.organisationName },
    ...(clocks.length > 0 ? { clocks: { started: clocks } } : {}),
  });

export const willingness = (note: string): Fact =>
  fact('mediation.willingness-recorded.v1', { partyId: newId(), willing: true, note });

/** A clock that runs out at `dueAt`, an ISO 8601 UTC instant. */
export const clockUntil = (name: string, dueAt: string): RunningClock => ({
  name,
  rule: 'L-08',
  startedOn: '2026-11-01',
  dueOn: dueAt.slice(0, 10),
  dueAt,
  provisional: false,
});

/** An event as another service would send it; `sequence` counts within the case. */
export const received = <T extends EventType>(
  type: T,
  caseId: string,
  data: EventData[T],
  sequence = 1,
): AnyRecordedEvent => {
  const id = newId();
  const service = type.startsWith('intake.') ? 'intake' : 'triage';
  const event = {
    id,
    service,
    caseId,
    sequence,
    type,
    data,
    actor: systemActor(service),
    correlationId: id,
    causationId: id,
    occurredAt: '2026-11-21T02:00:00.000Z',
    recordedAt: '2026-11-21T02:00:00.000Z',
    previousHash: GENESIS,
  };
  return { ...event, hash: hashOf(event as never) } as AnyRecordedEvent;
};

export const takenBack = (caseId: string, reason: string, sequence = 1): AnyRecordedEvent =>
  received('triage.offer-taken-back.v1', caseId, { offerId: newId(), reason }, sequence);
