import type { AnyRecordedEvent, RoadService, RunningClock, ServiceName } from '@one-window/contracts';
import type {
  CaseReading,
  ChainReading,
  ClockReading,
  ConfirmationReading,
  FollowUpReading,
  IntakeReading,
  MediationReading,
  Readings,
  Registration,
  TriageReading,
} from './case-reading';
import { stageAfter } from './stage-reading';

const roadServices: readonly ServiceName[] = [
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
] satisfies RoadService[];

/** `previousHash` of the first event of a chain. */
const FIRST = '0'.repeat(64);

/** Reads one event more. Events of one service come in order; between services any order gives the same reading. */
export const foldCase = (reading: CaseReading, event: AnyRecordedEvent): CaseReading => {
  const { service } = event;
  if (!isRoadService(service)) return reading;
  const before = reading.readings[service];
  const follows = before
    ? event.sequence === before.sequence + 1 && event.previousHash === before.hash
    : isFirst(event);
  const told = event.type.endsWith('.anomaly-reported.v1');
  const registration = registrationOf(event) ?? reading.registration;
  return {
    ...reading,
    ...(registration ? { registration } : {}),
    readings: {
      ...reading.readings,
      [service]: { ...before, ...chainAfter(service, before, event), ...saidBy(event, reading.readings) },
    },
    clocks: clocksAfter(reading.clocks, service, event),
    ...placesAfter(reading, event),
    returnedCount: reading.returnedCount + (event.type === 'mediation.case-returned.v1' ? 1 : 0),
    anomalies: reading.anomalies + (told ? 1 : 0) + (follows ? 0 : 1),
    lastEventAt: event.occurredAt > reading.lastEventAt ? event.occurredAt : reading.lastEventAt,
  };
};

/** The event that was just read is not the one that was hashed: the chain is broken from here on, and the case says so. */
export const withAlteredEvent = (reading: CaseReading): CaseReading => ({
  ...reading,
  anomalies: reading.anomalies + 1,
});

const isRoadService = (service: ServiceName): service is RoadService => roadServices.includes(service);

const isFirst = ({ sequence, previousHash }: AnyRecordedEvent): boolean => sequence === 1 && previousHash === FIRST;

const chainAfter = <S extends RoadService>(
  service: S,
  before: ChainReading<S> | undefined,
  event: AnyRecordedEvent,
): ChainReading<S> => ({
  stage: stageAfter(service, before?.stage ?? 'none', event.type, event.data),
  sequence: event.sequence,
  hash: event.hash,
  lastAt: event.occurredAt,
});

const registrationOf = (event: AnyRecordedEvent): Registration | undefined => {
  if (event.type !== 'intake.case-registered.v1') return undefined;
  const { caseNumber, title, source, regionCode, urgent } = event.data;
  return { caseNumber, title, source, regionCode, urgent, registeredAt: event.occurredAt };
};

/** What an event adds to its own service's reading. */
const saidBy = (event: AnyRecordedEvent, readings: Readings): Partial<Readings[RoadService]> => {
  switch (event.service) {
    case 'intake':
      return saidByIntake(event);
    case 'triage':
      return saidByTriage(event, readings.triage);
    case 'mediation':
      return saidByMediation(event);
    case 'judicial-confirmation':
      return saidByCourt(event);
    default:
      return saidByFollowUp(event, readings['follow-up']);
  }
};

const saidByIntake = ({ type, occurredAt }: AnyRecordedEvent): Partial<IntakeReading> => {
  switch (type) {
    case 'intake.case-registered.v1':
      return { registeredAt: occurredAt, handedAt: occurredAt };
    case 'intake.supplement-requested.v1':
      return { supplementAt: occurredAt };
    case 'intake.supplement-answered.v1':
      return { handedAt: occurredAt };
    case 'intake.case-declined.v1':
    case 'intake.case-withdrawn.v1':
      return { endedAt: occurredAt };
    default:
      return {};
  }
};

const saidByTriage = (event: AnyRecordedEvent, before: TriageReading | undefined): Partial<TriageReading> => {
  const { occurredAt } = event;
  switch (event.type) {
    case 'triage.case-classified.v1':
      return { disputeKind: event.data.disputeKind };
    case 'triage.case-offered.v1': {
      const { offerId, pool, organisations } = event.data;
      return { offer: { offerId, pool, organisations, at: occurredAt, open: true } };
    }
    case 'triage.offer-taken-back.v1':
    case 'triage.offer-expired.v1':
      return {
        offerEndedAt: occurredAt,
        ...(before?.offer?.offerId === event.data.offerId ? { offer: { ...before.offer, open: false } } : {}),
      };
    case 'triage.case-referred-out.v1':
      return { referredAt: occurredAt };
    default:
      return {};
  }
};

const saidByMediation = (event: AnyRecordedEvent): Partial<MediationReading> => {
  const { occurredAt } = event;
  switch (event.type) {
    case 'mediation.case-claimed.v1': {
      const { offerId, organisation } = event.data;
      return { offerId, organisation, claimedAt: occurredAt };
    }
    case 'mediation.case-returned.v1':
      return { offerId: event.data.offerId, returnedAt: occurredAt };
    case 'mediation.agreement-effective.v1': {
      const { agreementId, version, effectiveOn, form, subjectMatter, performedOnTheSpot, obligations } = event.data;
      return {
        agreement: {
          agreementId,
          version,
          effectiveOn,
          at: occurredAt,
          confirmable: form === 'written' && subjectMatter === 'ordinary',
          performedOnTheSpot,
          obligations: obligations.map(({ obligationId, dueOn }) => ({ obligationId, dueOn })),
        },
      };
    }
    case 'mediation.renegotiation-opened.v1':
      return { reopenedAt: occurredAt };
    case 'mediation.renegotiation-ended.v1': {
      const { version, afterDismissal } = event.data;
      return { talksEndedAt: occurredAt, ...(afterDismissal ? { upheldVersion: version } : {}) };
    }
    case 'mediation.ended-without-agreement.v1':
      return { endedAt: occurredAt, endGround: event.data.ground };
    default:
      return {};
  }
};

const saidByCourt = (event: AnyRecordedEvent): Partial<ConfirmationReading> => {
  const { occurredAt } = event;
  switch (event.type) {
    case 'judicial-confirmation.applied.v1': {
      const { court, agreementId, agreementVersion } = event.data;
      return { court, agreementId, agreementVersion, appliedAt: occurredAt };
    }
    case 'judicial-confirmation.refused.v1':
    case 'judicial-confirmation.confirmed.v1':
    case 'judicial-confirmation.dismissed.v1':
    case 'judicial-confirmation.application-withdrawn.v1':
      return { decidedAt: occurredAt };
    case 'judicial-confirmation.application-window-closed.v1': {
      const { agreementId, agreementVersion } = event.data;
      return { agreementId, agreementVersion };
    }
    default:
      return {};
  }
};

const saidByFollowUp = (event: AnyRecordedEvent, before: FollowUpReading | undefined): Partial<FollowUpReading> => {
  if (event.type === 'follow-up.anomaly-reported.v1') return {};
  const activeSince = before?.activeSince ?? event.occurredAt;
  if (event.type !== 'follow-up.case-closed.v1') return { activeSince };
  return { activeSince, closedAt: event.occurredAt, outcome: event.data.outcome };
};

const clocksAfter = (
  clocks: CaseReading['clocks'],
  service: RoadService,
  event: AnyRecordedEvent,
): CaseReading['clocks'] => {
  const { started = [] } = event.data.clocks ?? {};
  const stopped = ranOut.has(event.type) ? [] : (event.data.clocks?.stopped ?? []);
  if (started.length === 0 && stopped.length === 0) return clocks;
  const before: ClockReading = clocks[service] ?? { running: {}, stopped: [] };
  const replaced = Object.keys(before.running).filter((name) => started.some((clock) => takesThePlaceOf(clock, name)));
  const running = without(before.running, [...stopped, ...replaced]);
  for (const clock of started) running[clock.name] = clock;
  const foreign = stopped.filter((name) => !Object.hasOwn(before.running, name));
  const restarted = new Set(started.map(({ name }) => name));
  const names = new Set([...before.stopped, ...foreign]);
  return { ...clocks, [service]: { running, stopped: [...names].filter((name) => !restarted.has(name)) } };
};

/**
 * A limit that has run out is no longer waited for by its service, but it binds, and the case is late, until what it
 * waits for is done.
 */
const ranOut: ReadonlySet<AnyRecordedEvent['type']> = new Set([
  'intake.supplement-overdue.v1',
  'triage.triage-overdue.v1',
  'mediation.limit-passed.v1',
  'judicial-confirmation.court-overdue.v1',
  'follow-up.obligation-overdue.v1',
  'follow-up.visit-overdue.v1',
]);

/** Of every kind of limit one runs at a time, but of obligations as many as were agreed. */
const takesThePlaceOf = ({ name }: RunningClock, earlier: string): boolean => {
  const [kind] = name.split(':');
  return kind !== 'obligation' && earlier.split(':')[0] === kind;
};

const without = (running: Record<string, RunningClock>, names: readonly string[]): Record<string, RunningClock> =>
  Object.fromEntries(Object.entries(running).filter(([name]) => !names.includes(name)));

/** Every organisation and court that the case ever came to; whether it is still theirs is read from the stages. */
const placesAfter = (
  { organisations, courts }: CaseReading,
  event: AnyRecordedEvent,
): Pick<CaseReading, 'organisations' | 'courts'> => {
  if (event.type === 'judicial-confirmation.applied.v1') {
    const { organisationId } = event.data.court;
    return { organisations: withAll(organisations, [organisationId]), courts: withAll(courts ?? [], [organisationId]) };
  }
  return { organisations: withAll(organisations, organisationsIn(event)) };
};

const withAll = (known: string[], named: readonly string[]): string[] =>
  named.every((id) => known.includes(id)) ? known : [...new Set([...known, ...named])].toSorted();

const organisationsIn = (event: AnyRecordedEvent): string[] => {
  switch (event.type) {
    case 'triage.case-offered.v1':
      return event.data.organisations.map(({ organisationId }) => organisationId);
    case 'mediation.case-claimed.v1':
      return [event.data.organisation.organisationId];
    default:
      return [];
  }
};
