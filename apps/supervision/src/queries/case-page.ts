import { Inject, Injectable } from '@nestjs/common';
import { Calendars, CaseStore, notFound, translateDatabaseError } from '@one-window/case-engine';
import {
  type Actor,
  type AnyRecordedEvent,
  mayReadEvent,
  type Relation,
  type RoadService,
  seesWhole,
  sightOf,
  stageNames,
  zhNames,
} from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { isSupervising, limitsShownTo, mayRead, standingTo } from '../domain/access';
import { bindingClocks, type CaseReading, disputeKindOf, stagesIn } from '../domain/case-reading';
import { type Holding, holdingsOf } from '../domain/holders';
import { obligationWords } from '../domain/obligation-words';
import { missingPositions, type Position } from '../domain/position';
import { nextSessionOf } from '../domain/public-dates';
import { partiesOf } from '../domain/people/person-terms';
import { pinnedNote } from '../domain/pinned-note';
import { registeredIn } from '../domain/registered';
import { openParts } from '../domain/relations';
import { englishSentenceOf, sentenceOf, sessionStarts, type ToldParty } from '../domain/sentences';
import { phases, standingOf } from '../domain/standing';
import type { SupervisionCase } from '../domain/supervision-case';
import { waysLeft } from '../domain/ways-left';
import { Arrivals } from '../projection/arrivals';
import type { FindingView } from '../http/proof.schema';
import { OpenFindings } from '../proof/open-findings';
import { askedView } from './asked-view';
import type { CasePageView } from './case-page.schema';
import { clockView } from './clock-view';
import { Contacts } from './contacts';
import {
  approvingCase,
  endedCase,
  offeredCase,
  referredCase,
  reportedCase,
  warnedCase,
  warningIn,
} from './limited-views';
import { ShamSigns } from './sham-signs';
import { Timeline } from './timeline';

/** How long a reader waits for their own write, and how often the view is looked at without being told. */
const WAIT_MILLISECONDS = 2000;
const LOOK_MILLISECONDS = 100;
/** Findings of one case that its page shows. */
const MOST_MARKS = 100;

/** One case end to end. */
@Injectable()
export class CasePage {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly timeline: Timeline,
    private readonly arrivals: Arrivals,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly calendars: Calendars,
    private readonly findings: OpenFindings,
    private readonly records: CaseStore<SupervisionCase, string>,
    private readonly contacts: Contacts,
    private readonly signs: ShamSigns,
  ) {}

  /**
   * The case as this person may see it. Waits up to two seconds until the view has reached the wanted positions; if it
   * has not, the answer says since when it is stale and what is missing.
   * @throws Problem case-not-found, also for a case this person may not know.
   */
  async of(caseId: string, actor: Actor, wanted: readonly Position[] = []): Promise<CasePageView> {
    const missing = await this.waitFor(caseId, wanted);
    const { reading, version } = await this.versioned(caseId, actor);
    const events = await this.timeline.of(caseId);
    const relations = standingTo(reading, actor);
    const marks = await this.marksFor(caseId, actor);
    const of = { version: versionFor(relations, { reading, version }, marks) };
    const since = reading.lastEventAt || null;
    const stale = missing.length > 0 ? { stale: { since, missing } } : {};
    const asking = async () =>
      askedView(this.records, await this.records.load(caseId), { actor, standing: relations, reading });
    if (seesWhole(relations, 'course')) {
      const asked = await asking();
      const file = this.fileOf(reading, events, { relations, actor, marks });
      const signs = await this.signs.of(reading, events, actor);
      return { ...of, ...file, ...(asked ? { asked } : {}), ...signs, ...stale };
    }
    if (seesWhole(relations, 'outcome') || seesWhole(relations, 'warning')) {
      const told = this.toldOf(reading, events, { relations, actor });
      const alerted = relations.includes('warned') && reading.alert ? { asked: await asking() } : {};
      return { ...of, ...told, ...(await this.warningFor(reading, relations)), ...alerted, ...stale };
    }
    if (seesWhole(relations, 'approval')) return { ...of, ...approvingCase(reading), asked: await asking(), ...stale };
    return sightOf(relations, 'title') === 'masked'
      ? { ...of, ...offeredCase(reading, events, actor, relations, this.clock.now(), this.calendars), ...stale }
      : { ...of, ...endedCase(reading, events, actor) };
  }

  /** Of a case whose course is not theirs. */
  private toldOf(
    reading: CaseReading,
    events: readonly AnyRecordedEvent[],
    { relations, actor }: { relations: readonly Relation[]; actor: Actor },
  ) {
    if (seesWhole(relations, 'facts')) {
      return referredCase(reading, events, actor, relations, this.partiesOf(reading.caseId, events));
    }
    return seesWhole(relations, 'outcome') ? reportedCase(reading, events, actor) : warnedCase(reading);
  }

  private async warningFor(
    reading: CaseReading,
    relations: readonly Relation[],
  ): Promise<Pick<CasePageView, 'warning'>> {
    if (!seesWhole(relations, 'warning')) return {};
    return { warning: warningIn(reading, await this.contacts.of(standingOf(reading).holder)) };
  }

  /** What the proof has found about the case and is still so, for those who answer for the record. */
  private async marksFor(caseId: string, actor: Actor): Promise<FindingView[] | undefined> {
    return isSupervising(actor) ? await this.findings.page({ caseId, limit: MOST_MARKS }) : undefined;
  }

  private fileOf(
    reading: CaseReading,
    events: readonly AnyRecordedEvent[],
    { relations, actor, marks }: { relations: readonly Relation[]; actor: Actor; marks: FindingView[] | undefined },
  ): Omit<CasePageView, 'version'> {
    const now = this.clock.now();
    const standing = standingOf(reading);
    const { caseId, registration, returnedCount, anomalies, lastEventAt } = reading;
    const parties = this.partiesOf(caseId, events);
    // Whoever left is still named in what was done before.
    const told = [...parties, ...(registeredIn(events)?.former ?? [])];
    const sessions = sessionStarts(events);
    const readable = events.filter((event) => mayReadEvent(event, { standing: relations, actor }));
    const obligations = obligationWords(events);
    const clocks = limitsShownTo(relations, bindingClocks(reading), reading.order).map((clock) =>
      clockView(clock, now, this.calendars, obligations),
    );
    return {
      caseId,
      ...registration,
      parts: openParts(reading, relations),
      disputeKind: disputeKindOf(reading),
      stage: standing.phase,
      stageName: phases[standing.phase],
      stageService: standing.service,
      holder: { ...standing.holder, since: standing.since },
      outcome: standing.outcome,
      outcomeName: standing.outcome && zhNames.closeOutcomes[standing.outcome],
      closed: standing.phase === 'closed',
      late: clocks.some(({ late }) => late),
      clocks,
      stages: this.stagesOf(reading),
      ways: waysLeft(events),
      nextSession: standing.phase === 'mediation' ? nextSessionOf(events, now) : undefined,
      parties,
      returnedCount,
      anomalies: anomalies - (reading.settled?.anomalies ?? 0),
      lastEventAt,
      suspended: reading.readings.mediation?.suspended,
      pinned: pinnedNote(readable),
      timeline: readable
        .filter((event) => isTold(event) || marksAt(event, marks).length > 0)
        .map((event) => {
          const found = marksAt(event, marks);
          return { ...entryOf(event, told, sessions), ...(found.length > 0 ? { proof: found } : {}) };
        }),
      ...(marks ? { proof: marks, holdings: this.holdingsOf(caseId, events, now) } : {}),
    };
  }

  private holdingsOf(caseId: string, events: readonly AnyRecordedEvent[], now: string) {
    const calendar = this.calendars.current;
    return holdingsOf(caseId, events).map(({ limit, phase, from, to, holder, skipped }: Holding) => ({
      holder,
      phase,
      phaseName: phases[phase],
      from,
      ...(to === undefined ? {} : { to }),
      workingDays: calendar.workingDaysAfter(civilDateOf(instant(from)), civilDateOf(instant(to ?? now))),
      ...(limit ? { limit: clockView(limit, to ?? now, this.calendars) } : {}),
      skipped,
    }));
  }

  /**
   * Changes with everything that changes what this person is shown of a case: the view's version, or how they stand to
   * it. Tells nothing of the case, so that an open page may ask often.
   * @throws Problem case-not-found, as {@link of}.
   */
  async version(caseId: string, actor: Actor): Promise<{ version: string }> {
    const { reading, version } = await this.versioned(caseId, actor);
    const marks = await this.marksFor(caseId, actor);
    return { version: versionFor(standingTo(reading, actor), { reading, version }, marks) };
  }

  /** The reading of a case; refused as not found when the person may not know it. */
  async readable(caseId: string, actor: Actor): Promise<CaseReading> {
    return (await this.versioned(caseId, actor)).reading;
  }

  private async versioned(caseId: string, actor: Actor): Promise<{ reading: CaseReading; version: string }> {
    const row = await this.row(caseId);
    if (!row?.state || !mayRead(row.state, actor)) throw notFound(caseId);
    return { reading: row.state, version: row.version };
  }

  private async row(caseId: string): Promise<{ state: CaseReading | null; version: string } | undefined> {
    try {
      const { rows } = await this.pool.query<{ state: CaseReading | null; version: string }>({
        name: 'case-reading',
        text: 'select state, version from case_view where case_id = $1',
        values: [caseId],
      });
      return rows[0];
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private async waitFor(caseId: string, wanted: readonly Position[]): Promise<Position[]> {
    if (wanted.length === 0) return [];
    const until = this.clock.machineMilliseconds() + WAIT_MILLISECONDS;
    for (;;) {
      const told = this.arrivals.next(caseId, LOOK_MILLISECONDS);
      const missing = missingPositions(wanted, await this.sequences(caseId));
      if (missing.length === 0 || this.clock.machineMilliseconds() >= until) return missing;
      await told;
    }
  }

  private async sequences(caseId: string): Promise<Record<string, number>> {
    const { rows } = await this.pool.query<{ service: string; sequence: string }>({
      name: 'case-sequences',
      text: 'select service, max(sequence) as sequence from timeline where case_id = $1 group by service',
      values: [caseId],
    });
    return Object.fromEntries(rows.map(({ service, sequence }) => [service, Number(sequence)]));
  }

  /** Parties as registered, by the last word; their personal fields masked. */
  private partiesOf(caseId: string, events: readonly AnyRecordedEvent[]) {
    return partiesOf(events).map((party) => maskedParty(this.cipher, caseId, party));
  }

  private stagesOf({ readings }: CaseReading) {
    const shown = stagesIn(readings);
    return (Object.keys(shown) as RoadService[]).map((service) => ({
      service,
      stage: shown[service],
      stageName: (stageNames[service] as Record<(typeof shown)[RoadService], string>)[shown[service]],
      sequence: readings[service]?.sequence ?? 0,
      lastEventAt: readings[service]?.lastAt,
    }));
  }
}

/** The findings that are about one event: in the log of its service or in the copy. */
const marksAt = ({ service, sequence }: AnyRecordedEvent, marks: readonly FindingView[] = []): FindingView[] =>
  marks.filter(
    (mark) =>
      mark.sequence === sequence &&
      (mark.service === service || mark.place.startsWith(`timeline[${service} ${sequence}]`)),
  );

/**
 * Whoever does not read the course is told by no number that it goes on; who hears the outcome, when that changes, and who
 * is warned, when somebody else has to be called.
 */
const versionFor = (
  relations: readonly Relation[],
  { reading, version }: { reading: CaseReading; version: string },
  marks: readonly FindingView[] = [],
): string => {
  if (seesWhole(relations, 'course')) return [version, ...marks.map(({ id }) => id)].join(' ');
  const { phase, holder, since } = standingOf(reading);
  return [
    ...relations,
    ...(seesWhole(relations, 'outcome') ? [phase] : []),
    ...(seesWhole(relations, 'approval') ? [phase, holder.name, ...versionOfOrder(reading)] : []),
    ...(seesWhole(relations, 'warning')
      ? [
          holder.name,
          since,
          reading.registration?.regionCode,
          reading.registration?.urgent,
          reading.readings.triage?.risk,
          reading.alert?.at,
          reading.alert?.times,
        ]
      : []),
  ].join(' ');
};

const versionOfOrder = ({ order }: CaseReading) => [
  order?.clock.dueOn,
  order?.holder.id,
  order?.extension?.at,
  order?.extension?.decided?.at,
];

/**
 * Where a case stands follows from what was done; it is shown as such, and stands whole in the file. Only that a limit
 * moved because a calendar was published follows from nothing that the course tells.
 */
const isTold = ({ type, data }: AnyRecordedEvent): boolean =>
  !type.endsWith('.standing-changed.v1') || ('cause' in data && data.cause === 'calendar');

/** One line of the timeline. The data of the event stay behind: a caucus record is nobody's reading here. */
const entryOf = (
  { id, service, sequence, type, data, actor, onBehalfOf, occurredAt }: AnyRecordedEvent,
  parties: readonly ToldParty[],
  sessions: ReadonlyMap<string, string>,
) => ({
  eventId: id,
  service,
  sequence,
  type,
  at: occurredAt,
  text: sentenceOf(type, data, parties, sessions),
  textEn: englishSentenceOf(type, data, parties, sessions),
  by: { name: actor.name, roles: actor.roles, organisation: actor.organisationName },
  ...(onBehalfOf ? { onBehalfOf: onBehalfOf.name } : {}),
});
