import {
  CaseCache,
  Coalescer,
  type Consumer,
  eventDay,
  translateDatabaseError,
  VersionConflict,
} from '@one-window/case-engine';
import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import { isAsHashed } from '@one-window/proof';
import type { Pool } from 'pg';
import { type CaseReading, unread } from '../domain/case-reading';
import { viewRowOf } from '../domain/case-view';
import { foldCase, withAlteredEvent } from '../domain/fold-case';
import { partyKeysOf } from '../domain/party-keys';
import { SEALS_ID } from '../sealing/seals-id';
import type { Arrivals } from './arrivals';
import type { PersonKeys } from './person-keys';

const NAME = 'supervision/cases';
const MAX_ATTEMPTS = 20;

/** A case's view as it was last written or loaded; version 0: there is none yet. */
interface View {
  id: string;
  version: number;
  reading: CaseReading;
}

/** Events of one delivery, and the keys of which no earlier message may be parked. */
interface Batch {
  events: readonly AnyRecordedEvent[];
  keys: readonly string[];
}

/**
 * One end-to-end view of every case, from the events of every service that speaks about cases. What several topics bring
 * while a batch is under way makes up the next one, which is one statement: folded on the views this process remembers,
 * guarded by their versions, and folded again on loaded ones when somebody else was faster.
 */
export class CaseViews implements Consumer {
  readonly name = NAME;
  readonly listensTo: readonly ServiceName[] = [
    'intake',
    'triage',
    'mediation',
    'judicial-confirmation',
    'follow-up',
    'supervision',
  ];
  private readonly remembered = new CaseCache<View>();
  private readonly batches = new Coalescer<Batch, void>(async (batches) => {
    await this.takeInTogether(
      batches.flatMap(({ events }) => events),
      [...new Set(batches.flatMap(({ keys }) => keys))],
    );
    return batches.map(() => undefined);
  });

  constructor(
    private readonly pool: Pool,
    private readonly arrivals: Arrivals,
    private readonly people: PersonKeys,
    /** What follows elsewhere from what came and how cases stand now; given the same again it does nothing more. */
    private readonly follow: (
      readings: readonly CaseReading[],
      events: readonly AnyRecordedEvent[],
    ) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** The record of the seals is no case's. */
  concerns({ caseId }: AnyRecordedEvent): boolean {
    return caseId !== SEALS_ID;
  }

  async takeIn(received: readonly AnyRecordedEvent[], evenIfBlocked = false): Promise<void> {
    const events = received.filter((event) => this.concerns(event));
    await this.batches.run({ events, keys: evenIfBlocked ? [] : events.map(({ caseId }) => caseId) });
  }

  private async takeInTogether(events: readonly AnyRecordedEvent[], keys: readonly string[]): Promise<void> {
    if (events.length === 0) return;
    const caseIds = [...new Set(events.map(({ caseId }) => caseId))];
    for (let attempt = 1; ; attempt += 1) {
      const views = attempt === 1 ? await this.rememberedViews(events, caseIds) : await this.loadViews(caseIds);
      const fresh = attempt === 1 ? events : await this.unseen(events);
      try {
        const written = await this.write(fresh, views, keys);
        this.arrivals.announce(caseIds);
        // Of all that were brought: a delivery that ended before this was done is brought again, and written already.
        await this.follow(
          caseIds.flatMap((id) => written.get(id) ?? views.get(id)?.reading ?? []),
          events,
        );
        return;
      } catch (error) {
        caseIds.forEach((caseId) => this.remembered.forget(caseId));
        const reason = translateDatabaseError(error);
        if (!(reason instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw reason;
      }
    }
  }

  private async write(
    events: readonly AnyRecordedEvent[],
    views: Map<string, View>,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, CaseReading>> {
    const readings = new Map<string, CaseReading>();
    if (events.length === 0) return readings;
    for (const event of events) {
      const before = readings.get(event.caseId) ?? views.get(event.caseId)?.reading ?? unread(event.caseId);
      const after = foldCase(before, event);
      readings.set(event.caseId, isAsHashed(event) ? after : withAlteredEvent(after));
    }
    const expected = (caseId: string): number => views.get(caseId)?.version ?? 0;
    await this.pool.query({
      name: 'take-in-case-events',
      text: 'select keep_case_people($7) from take_in_case_events($1, $2, $3, $4, $5, $6)',
      values: [
        NAME,
        keys,
        JSON.stringify(events.map(inboxRow)),
        JSON.stringify([...readings].map(([id, reading]) => ({ ...viewRowOf(reading), expected: expected(id) }))),
        JSON.stringify(events.map(timelineRow)),
        JSON.stringify(events.flatMap(partyRows)),
        JSON.stringify(this.people.ofEvents(events)),
      ],
    });
    for (const [id, reading] of readings) this.remembered.put({ id, version: expected(id) + 1, reading });
    return readings;
  }

  /** A registration begins a case, so nothing need be looked up for it; the version guard knows if it was not the first. */
  private async rememberedViews(events: readonly AnyRecordedEvent[], caseIds: string[]): Promise<Map<string, View>> {
    const begun = new Set(
      events.filter(({ type }) => type === 'intake.case-registered.v1').map(({ caseId }) => caseId),
    );
    const views = new Map<string, View>();
    const unknown: string[] = [];
    for (const id of caseIds) {
      const view = this.remembered.get(id);
      if (view) views.set(id, view);
      else if (!begun.has(id)) unknown.push(id);
    }
    return unknown.length === 0 ? views : new Map([...views, ...(await this.loadViews(unknown))]);
  }

  private async loadViews(caseIds: string[]): Promise<Map<string, View>> {
    const { rows } = await this.pool.query<{ case_id: string; version: string; state: CaseReading | null }>({
      name: 'load-case-views',
      text: 'select case_id, version, state from case_view where case_id = any ($1::uuid[])',
      values: [caseIds],
    });
    return new Map(
      rows.map(({ case_id: id, version, state }) => [
        id,
        { id, version: Number(version), reading: state ?? unread(id) },
      ]),
    );
  }

  private async unseen(events: readonly AnyRecordedEvent[]): Promise<AnyRecordedEvent[]> {
    const { rows } = await this.pool.query<{ event_id: string }>({
      name: 'seen-case-events',
      text: `select i.event_id from unnest($2::uuid[], $3::date[]) as e(id, day)
               join inbox i on i.consumer = $1 and i.event_id = e.id and i.event_day = e.day`,
      values: [NAME, events.map(({ id }) => id), events.map(eventDay)],
    });
    const seen = new Set(rows.map(({ event_id }) => event_id));
    return events.filter(({ id }) => {
      const fresh = !seen.has(id);
      seen.add(id);
      return fresh;
    });
  }
}

const inboxRow = (event: AnyRecordedEvent) => ({
  event_id: event.id,
  event_day: eventDay(event),
  case_id: event.caseId,
});

const timelineRow = (event: AnyRecordedEvent) => ({
  case_id: event.caseId,
  service: event.service,
  sequence: event.sequence,
  event_id: event.id,
  type: event.type,
  data: event.data,
  actor: event.actor,
  on_behalf_of: event.onBehalfOf ?? null,
  correlation_id: event.correlationId,
  causation_id: event.causationId,
  occurred_at: event.occurredAt,
  recorded_at: event.recordedAt,
  previous_hash: event.previousHash,
  hash: event.hash,
});

const partyRows = (event: AnyRecordedEvent): { index_hash: string; case_id: string }[] =>
  partyKeysOf(event).map((index_hash) => ({ index_hash, case_id: event.caseId }));
