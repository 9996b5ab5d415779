import {
  type AnyRecordedEvent,
  closedAs,
  type Holder,
  isClock,
  registrarOf,
  type RoadService,
  roadServices,
  type ServiceName,
  type StagesOf,
} from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import type {
  BindingClock,
  CaseReading,
  ChainReading,
  ConfirmationReading,
  FollowUpReading,
  IntakeReading,
  MediationReading,
  Readings,
  Registration,
  TriageReading,
} from './case-reading';
import { clocksAfter } from './clocks-said';
import { askedAfter, askedIn, withoutAsked } from './orders';
import { helpsAfter } from './helps';
import { isInTalks } from './standing';

/** `previousHash` of the first event of a chain. */
const FIRST = '0'.repeat(64);

/** Reads one event more. Events of one service come in order; between services any order gives the same reading. */
export const foldCase = (reading: CaseReading, event: AnyRecordedEvent): CaseReading => {
  const { service } = event;
  if (service === 'supervision') return withAsked(reading, event);
  if (!isRoadService(service)) return reading;
  const before = reading.readings[service];
  const follows = before
    ? event.sequence === before.sequence + 1 && event.previousHash === before.hash
    : isFirst(event);
  const told = event.type.endsWith('.anomaly-reported.v1');
  const registration = registrationOf(event, reading.registration) ?? reading.registration;
  return {
    ...reading,
    ...(registration ? { registration } : {}),
    ...registrarAfter(event),
    readings: {
      ...reading.readings,
      [service]: { ...chainAfter(before as never, event), ...saidBy(event, reading.readings) },
    },
    clocks: { ...reading.clocks, [service]: clocksAfter(knownClocks(reading, service), service, event) },
    ...placesAfter(reading, event),
    returnedCount: reading.returnedCount + (event.type === 'mediation.case-returned.v1' ? 1 : 0),
    anomalies: reading.anomalies + (told ? 1 : 0) + (follows ? 0 : 1),
    lastEventAt: event.occurredAt > reading.lastEventAt ? event.occurredAt : reading.lastEventAt,
  };
};

const registrarAfter = ({ type, actor }: AnyRecordedEvent): Pick<CaseReading, 'registrar'> => {
  const registrar = type === 'intake.case-registered.v1' ? registrarOf(actor) : undefined;
  return registrar ? { registrar } : {};
};

/** The event that was just read is not the one that was hashed: the chain is broken from here on, and the case says so. */
export const withAlteredEvent = (reading: CaseReading): CaseReading => ({
  ...reading,
  anomalies: reading.anomalies + 1,
});

/** What supervision asked of whoever has the case, which it records itself. */
const withAsked = (before: CaseReading, event: AnyRecordedEvent): CaseReading => ({
  ...withoutAsked(before),
  ...askedAfter(askedIn(before), event),
});

const isRoadService = (service: ServiceName): service is RoadService =>
  (roadServices as readonly ServiceName[]).includes(service);

const isFirst = ({ sequence, previousHash }: AnyRecordedEvent): boolean => sequence === 1 && previousHash === FIRST;

/** Views that an earlier build wrote keep their clocks otherwise; what the service says next takes their place. */
const knownClocks = ({ clocks }: CaseReading, service: RoadService): BindingClock[] => {
  const known = clocks[service];
  return Array.isArray(known) ? known : [];
};

const chainAfter = <S extends RoadService>(
  before: ChainReading<S> | undefined,
  event: AnyRecordedEvent,
): ChainReading<S> => {
  const read = { sequence: event.sequence, hash: event.hash, lastAt: event.occurredAt };
  const { standing } = event.data;
  if (!standing) return { stage: 'none', ...before, ...read };
  const { heldSince: _, holder: __, ...kept } = before ?? {};
  const at = standing.since ?? event.occurredAt;
  const stage = standing.stage as ChainReading<S>['stage'];
  return { ...kept, ...read, stage, ...heldAfter(before, standing.holder, at) };
};

/** Since when it is held there, or when it was left. */
const heldAfter = (
  before: Pick<ChainReading<RoadService>, 'holder' | 'heldSince'> | undefined,
  holder: Holder | undefined,
  at: string,
): Pick<ChainReading<RoadService>, 'holder' | 'heldSince' | 'leftAt'> => {
  if (!holder) return before?.holder ? { leftAt: at } : {};
  return { holder, heldSince: isSame(before?.holder, holder) && before?.heldSince ? before.heldSince : at };
};

const isSame = (one: Holder | undefined, other: Holder | undefined): boolean =>
  one?.kind === other?.kind && one?.id === other?.id && one?.name === other?.name;

/** When the talks with the parties began or ended with this event. */
const talksAfter = (before: MediationReading | undefined, { data, occurredAt }: AnyRecordedEvent) => {
  const { standing } = data;
  if (!standing) return {};
  const inTalks = isInTalks(standing.stage as MediationReading['stage']);
  if (inTalks === isInTalks(before?.stage ?? 'none')) return {};
  const at = standing.since ?? occurredAt;
  return inTalks ? { talksSince: at } : { talksEndedAt: at };
};

/** Whatever ends a suspension ends its clock, and mediation says so with where the case stands. */
const suspensionAfter = (
  before: MediationReading | undefined,
  event: AnyRecordedEvent,
): Pick<MediationReading, 'suspended'> => {
  if (event.type === 'mediation.suspended.v1') {
    const { ground, reviewOn } = event.data;
    const { suspended } = before ?? {};
    const on = suspended?.ground === ground ? suspended.on : civilDateOf(instant(event.occurredAt));
    return { suspended: { ground, reviewOn, on } };
  }
  const { standing } = event.data;
  if (!before?.suspended || !standing) return {};
  return standing.clocks.some((running) => isClock(running, 'suspension')) ? {} : { suspended: undefined };
};

const registrationOf = (event: AnyRecordedEvent, before: Registration | undefined): Registration | undefined => {
  if (event.type === 'intake.registration-corrected.v1' && before) {
    const { title, regionCode, urgent } = event.data.after;
    return {
      ...before,
      ...(title === undefined ? {} : { title }),
      ...(regionCode === undefined ? {} : { regionCode }),
      ...(urgent === undefined ? {} : { urgent }),
    };
  }
  if (event.type !== 'intake.case-registered.v1') return undefined;
  const { caseNumber, title, source, regionCode, urgent } = event.data;
  return { caseNumber, title, source, regionCode, urgent, registeredAt: event.occurredAt };
};

/** What an event adds to its own service's reading. */
const saidBy = (event: AnyRecordedEvent, readings: Readings): Partial<Readings[RoadService]> => {
  switch (event.service) {
    case 'intake':
      return saidByIntake(event, readings.intake);
    case 'triage':
      return saidByTriage(event);
    case 'mediation':
      return {
        ...talksAfter(readings.mediation, event),
        ...saidByMediation(event, readings.mediation),
        ...suspensionAfter(readings.mediation, event),
        ...helpsAfter(readings.mediation, event),
      };
    case 'judicial-confirmation':
      return saidByCourt(event, readings['judicial-confirmation']);
    default:
      return saidByFollowUp(event, readings['follow-up']);
  }
};

const saidByIntake = ({ type, occurredAt }: AnyRecordedEvent, before?: IntakeReading): Partial<IntakeReading> => {
  switch (type) {
    case 'intake.case-registered.v1':
      return { registeredAt: occurredAt };
    case 'intake.case-declined.v1':
      return { ending: 'declined' };
    case 'intake.case-withdrawn.v1':
      return { ending: 'withdrawn' };
    case 'intake.case-reopened.v1':
      return { ending: undefined };
    default:
      return before?.stage === 'declined' || before?.stage === 'withdrawn' ? { ending: before.stage } : {};
  }
};

const saidByTriage = (event: AnyRecordedEvent): Partial<TriageReading> => {
  switch (event.type) {
    case 'triage.case-classified.v1':
      return { disputeKind: event.data.disputeKind, kindAt: event.occurredAt, risk: event.data.risk };
    case 'triage.case-offered.v1': {
      const { offerId, pool, organisations } = event.data;
      return { offer: { offerId, pool, organisations, at: event.occurredAt } };
    }
    case 'triage.case-referred-out.v1': {
      const referredTo = event.data.organisation?.organisationId;
      return { referredAt: event.occurredAt, referredTo };
    }
    case 'triage.ended-without-referral.v1':
      return { notReferredAt: event.occurredAt };
    case 'triage.referral-returned.v1':
      return { referredAt: undefined, referredTo: undefined };
    default:
      // It is triaged anew.
      return event.data.standing?.stage === 'awaiting'
        ? { referredAt: undefined, referredTo: undefined, notReferredAt: undefined }
        : {};
  }
};

const saidByMediation = (event: AnyRecordedEvent, before?: MediationReading): Partial<MediationReading> => {
  const { occurredAt } = event;
  switch (event.type) {
    case 'mediation.person-invited.v1': {
      const { invitationId, organisation } = event.data;
      if (!organisation) return {};
      const { organisationId } = organisation;
      return { invited: [...(before?.invited ?? []), { invitationId, organisationId }] };
    }
    case 'mediation.invitation-taken-back.v1': {
      const { invitationId } = event.data;
      return { invited: before?.invited?.filter((one) => one.invitationId !== invitationId) };
    }
    case 'mediation.case-claimed.v1':
      return {
        invited: undefined,
        organisation: event.data.organisation,
        claimedAt: occurredAt,
        endedAt: undefined,
        endGround: undefined,
      };
    case 'mediation.case-returned.v1':
    case 'mediation.case-taken-back.v1':
      return { organisation: undefined, invited: undefined };
    case 'mediation.case-reassigned.v1': {
      const { offerId, organisation, reason } = event.data;
      return {
        organisation: undefined,
        invited: undefined,
        reassigned: { offerId, organisation, at: occurredAt, reason },
      };
    }
    case 'mediation.transfer-offered.v1':
      return { transferTo: event.data.organisation };
    case 'mediation.transfer-refused.v1':
    case 'mediation.transfer-taken-back.v1':
    case 'mediation.transfer-lapsed.v1':
      return { transferTo: undefined };
    case 'mediation.case-transferred.v1':
      return { organisation: event.data.organisation, transferTo: undefined };
    case 'mediation.dispute-kind-changed.v1':
      return { changedKind: { disputeKind: event.data.disputeKind, at: occurredAt } };
    case 'mediation.agreement-effective.v1': {
      const { agreementId, version, effectiveOn, performedOnTheSpot } = event.data;
      return { agreement: { agreementId, version, effectiveOn, at: occurredAt, performedOnTheSpot } };
    }
    case 'mediation.ended-without-agreement.v1':
      return { endedAt: occurredAt, endGround: event.data.ground };
    default:
      return {};
  }
};

const saidByCourt = (event: AnyRecordedEvent, before?: ConfirmationReading): Partial<ConfirmationReading> => {
  switch (event.type) {
    case 'judicial-confirmation.applied.v1':
      return { court: event.data.court, appliedAt: event.occurredAt };
    case 'judicial-confirmation.confirmed.v1':
      return { confirmedAt: event.occurredAt };
    default:
      // Views of earlier builds knew it by the stage alone.
      return before?.stage === 'confirmed' && !before.confirmedAt ? { confirmedAt: before.lastAt } : {};
  }
};

const closed: ReadonlySet<string> = new Set(['closed', 'archived'] satisfies StagesOf['follow-up'][]);

const saidByFollowUp = (event: AnyRecordedEvent, before?: FollowUpReading): Partial<FollowUpReading> => {
  if (event.type === 'follow-up.case-closed.v1') return { closedAt: event.occurredAt, outcome: closedAs(event.data) };
  const { standing } = event.data;
  const goesOn = before?.closedAt !== undefined && standing !== undefined && !closed.has(standing.stage);
  return goesOn ? { closedAt: undefined, outcome: undefined } : {};
};

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
    case 'mediation.case-reassigned.v1':
    case 'mediation.transfer-offered.v1':
    case 'mediation.help-asked.v1':
      return [event.data.organisation.organisationId];
    default:
      return [];
  }
};
