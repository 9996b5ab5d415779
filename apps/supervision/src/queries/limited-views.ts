import type { Calendars } from '@one-window/case-engine';
import { type Actor, type AnyRecordedEvent, type Relation, zhNames } from '@one-window/contracts';
import { offeredView } from '@one-window/privacy';
import { bindingClocks, type CaseReading, disputeKindOf } from '../domain/case-reading';
import { ownActsIn } from '../domain/own-acts';
import { registeredIn } from '../domain/registered';
import { openParts } from '../domain/relations';
import { phases, standingOf } from '../domain/standing';
import type { CasePageView } from './case-page.schema';
import { clockView } from './clock-view';
import type { Contact } from './contacts';

type LimitedView = Omit<CasePageView, 'version'>;

/** A case that is no longer theirs: its number, and what their own people did. */
export const endedCase = (
  { caseId, registration }: CaseReading,
  events: readonly AnyRecordedEvent[],
  actor: Actor,
): LimitedView => ({
  caseId,
  caseNumber: registration?.caseNumber,
  relation: 'ended',
  parts: [],
  acts: ownActsIn(events, actor),
});

/** A case that they reported: what became of it, and nothing of what others told or did. */
export const reportedCase = (reading: CaseReading, events: readonly AnyRecordedEvent[], actor: Actor): LimitedView => {
  const { caseId, registration } = reading;
  const { phase, outcome } = standingOf(reading);
  return {
    caseId,
    ...registration,
    relation: 'reported',
    parts: [],
    stage: phase,
    stageName: phases[phase],
    closed: phase === 'closed',
    outcome,
    outcomeName: outcome && zhNames.closeOutcomes[outcome],
    acts: ownActsIn(events, actor),
  };
};

/** What whoever is warned has to know: how great the risk is, where, and who has the case, with their telephone. */
export const warningIn = (reading: CaseReading, contact: Contact | undefined): NonNullable<CasePageView['warning']> => {
  const { registration, readings } = reading;
  const { holder, since } = standingOf(reading);
  return {
    urgent: registration?.urgent ?? false,
    regionCode: registration?.regionCode ?? '',
    holder: { ...holder, since },
    risk: readings.triage?.risk,
    telephone: contact?.telephone,
  };
};

/** A case that may turn violent, for whoever is warned; not what it is about, nor who is in it. */
export const warnedCase = ({ caseId, registration }: CaseReading): LimitedView => ({
  caseId,
  caseNumber: registration?.caseNumber,
  relation: 'warned',
  parts: [],
});

/**
 * A case in which they are asked for a longer limit: of what kind it is, where, and who has it; what was ordered stands
 * beside it. Nothing of what it is about, nor who is in it.
 */
export const approvingCase = (reading: CaseReading): LimitedView => {
  const { caseId, registration } = reading;
  const { phase, holder, since } = standingOf(reading);
  return {
    caseId,
    caseNumber: registration?.caseNumber,
    relation: 'approving',
    parts: [],
    disputeKind: disputeKindOf(reading),
    regionCode: registration?.regionCode,
    urgent: registration?.urgent,
    registeredAt: registration?.registeredAt,
    stage: phase,
    stageName: phases[phase],
    holder: { ...holder, since },
  };
};

/**
 * A case that was referred to them: what was told, where it stands, and until when the parties may come. Nothing of talks, notes and steps in between (Several Provisions on Specially Invited Mediation art. 22).
 * @rule R30
 */
export const referredCase = (
  reading: CaseReading,
  events: readonly AnyRecordedEvent[],
  actor: Actor,
  standing: readonly Relation[],
  parties: CasePageView['parties'],
): LimitedView => {
  const { phase } = standingOf(reading);
  return {
    ...reportedCase(reading, events, actor),
    relation: 'referred',
    parts: openParts(reading, standing),
    disputeKind: disputeKindOf(reading),
    stageService: 'triage',
    late: false,
    clocks: [],
    closed: phase === 'closed',
    parties,
    ...referralIn(events),
  };
};

/** The last referral, with the limit and ground of its own way as the parties were told. */
const referralIn = (events: readonly AnyRecordedEvent[]): Pick<LimitedView, 'referral' | 'ways'> => {
  const last = events.findLast(({ type }) => type === 'triage.case-referred-out.v1');
  if (last?.type !== 'triage.case-referred-out.v1') return {};
  const { target, reason, remedies } = last.data;
  const ways = remedies.filter(({ kind }) => kind === target);
  const told = { target, reason, at: last.occurredAt, limit: ways[0]?.limit, basis: ways[0]?.basis };
  const answer = answerTo(events.slice(events.indexOf(last) + 1));
  return { referral: answer ? { ...told, answer } : told, ways };
};

/** What the body last said of it, and who recorded that: a desk may have been told. */
const answerTo = (since: readonly AnyRecordedEvent[]) => {
  const last = since.findLast(({ type }) => type === 'triage.referral-answered.v1');
  if (last?.type !== 'triage.referral-answered.v1') return undefined;
  const { result, text, document } = last.data;
  const by = { name: last.actor.name, organisation: last.actor.organisationName };
  return { result, text, at: last.occurredAt, by, ...(document === undefined ? {} : { document }) };
};

/** A case on offer to them: what it is about, masked, and until when to answer; not who else had it, nor what they did. */
export const offeredCase = (
  reading: CaseReading,
  events: readonly AnyRecordedEvent[],
  actor: Actor,
  standing: readonly Relation[],
  now: string,
  calendars: Pick<Calendars, 'at'>,
): LimitedView => {
  const { caseId, registration } = reading;
  const registered = registeredIn(events);
  const told = registered && offeredView(registered);
  const place = standingOf(reading);
  const clocks = bindingClocks(reading)
    .filter(({ kind }) => kind === 'claim')
    .map((clock) => clockView(clock, now, calendars));
  return {
    caseId,
    ...registration,
    title: told?.title,
    relation: 'offered',
    parts: openParts(reading, standing),
    disputeKind: disputeKindOf(reading),
    stage: place.phase,
    stageName: phases[place.phase],
    stageService: place.service,
    closed: false,
    late: clocks.some(({ late }) => late),
    clocks,
    parties: told?.parties ?? [],
    acts: ownActsIn(events, actor),
  };
};
