import { Inject, Injectable } from '@nestjs/common';
import { type EventLogRow, eventOfRow, translateDatabaseError } from '@one-window/case-engine';
import { holderName, Problem, type RecordedEvent } from '@one-window/contracts';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { CaseReading } from '../domain/case-reading';
import { isReported, type Order } from '../domain/orders';
import type { Drawn } from '../domain/samples';
import { standingOf } from '../domain/standing';
import { draw } from '../features/draw-sample/draw';
import { SEALS_ID } from '../sealing/seals-id';
import type { Redrawn, SampleList, WholeSample } from './sample.schema';

type Draw = RecordedEvent<'supervision.sample-drawn.v1'>;
type SampledCase = WholeSample['cases'][number];
type Sample = SampleList['items'][number];

interface CaseRow {
  case_id: string;
  case_number: string | null;
  title: string | null;
  state: CaseReading;
}

/** A case of a draw, with what this draw says of it. */
interface InDraw {
  row: CaseRow | undefined;
  mark: Drawn | undefined;
  /** The fault of this draw that is being put right. */
  order: Order | undefined;
}

/** Draws as they were recorded, with how far their cases are examined now. */
@Injectable()
export class Samples {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async page({ cursor, limit }: { cursor?: string; limit: number }): Promise<SampleList> {
    const after = positionOf(cursor, 'instant');
    const draws = await this.draws(
      `and ($3::timestamptz is null or (occurred_at, event_id) < ($3, $4::uuid))
       order by occurred_at desc, event_id desc limit $5`,
      [after.key, after.caseId, limit + 1],
    );
    const shown = draws.slice(0, limit);
    const [cases, names] = await Promise.all([this.casesOf(shown), this.namesOf(shown)]);
    const last = draws.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((one) => summaryOf(one, inDraw(one, cases), names)),
      ...(last ? { next: cursorAfter(last.id, last.occurredAt) } : {}),
    };
  }

  /** @throws Problem sample-not-found. */
  async of(sampleId: string): Promise<WholeSample> {
    return await this.whole(await this.drawOf(sampleId));
  }

  /** The one that was recorded as this event of the record of no case. */
  async recordedAt(sequence: number): Promise<WholeSample> {
    const [found] = await this.draws('and sequence = $3', [sequence]);
    if (!found) throw new Error('a sample was recorded but is not there');
    return await this.whole(found);
  }

  /** Draws once more by the seed that was recorded, among those registered before. @throws Problem sample-not-found. */
  async redraw(sampleId: string): Promise<Redrawn> {
    const { data, occurredAt } = await this.drawOf(sampleId);
    const again = await this.asked(() =>
      draw(this.pool, data.filter, { seed: data.seed, size: data.caseIds.length, before: occurredAt }),
    );
    return {
      same: again.caseIds.join() === data.caseIds.join(),
      samePopulation: again.populationDigest === data.populationDigest,
      population: again.population,
    };
  }

  private async drawOf(sampleId: string): Promise<Draw> {
    const [found] = await this.draws('and data @> $3::jsonb', [JSON.stringify({ sampleId })]);
    if (!found) throw new Problem('sample-not-found');
    return found;
  }

  private async whole(one: Draw): Promise<WholeSample> {
    const [cases, names] = await Promise.all([this.casesOf([one]), this.namesOf([one])]);
    const drawn = inDraw(one, cases);
    const now = this.clock.now();
    const { rule, seed, seedOfDay, populationDigest } = one.data;
    return {
      ...summaryOf(one, drawn, names),
      rule,
      seed,
      ...(seedOfDay === undefined ? {} : { seedOfDay }),
      populationDigest,
      cases: one.data.caseIds.map((caseId, index) => lineOf(caseId, index + 1, drawn[index], now)),
    };
  }

  private async draws(narrowed: string, values: unknown[]): Promise<Draw[]> {
    const rows = await this.query<EventLogRow>(`select * from event_log where case_id = $1 and type = $2 ${narrowed}`, [
      SEALS_ID,
      'supervision.sample-drawn.v1',
      ...values,
    ]);
    return rows.map((row) => eventOfRow('supervision', row) as Draw);
  }

  private async casesOf(draws: readonly Draw[]): Promise<ReadonlyMap<string, CaseRow>> {
    const rows = await this.query<CaseRow>(
      'select case_id, case_number, title, state from case_view where case_id = any ($1::uuid[])',
      [draws.flatMap(({ data }) => data.caseIds)],
    );
    return new Map(rows.map((row) => [row.case_id, row]));
  }

  private async namesOf(draws: readonly Draw[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.query<{ organisation_id: string; name: string }>(
      'select organisation_id, name from contact where organisation_id = any ($1::uuid[])',
      [draws.flatMap(({ data }) => data.filter.organisationId ?? [])],
    );
    return new Map(rows.map(({ organisation_id: id, name }) => [id, name]));
  }

  private query = <R extends object>(text: string, values: unknown[]): Promise<R[]> =>
    this.asked(async () => (await this.pool.query<R>(text, values)).rows);

  private async asked<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const inDraw = ({ data }: Draw, cases: ReadonlyMap<string, CaseRow>): InDraw[] =>
  data.caseIds.map((caseId) => {
    const row = cases.get(caseId);
    const mark = row?.state.drawn?.find(({ sampleId }) => sampleId === data.sampleId);
    const order = row?.state.order;
    return { row, mark, order: mark?.outcome === 'fault' && order?.finding ? order : undefined };
  });

const summaryOf = (
  { data: { sampleId, purpose, filter, population, caseIds }, occurredAt, actor }: Draw,
  cases: readonly InDraw[],
  names: ReadonlyMap<string, string>,
): Sample => {
  const organisation = filter.organisationId === undefined ? undefined : names.get(filter.organisationId);
  return {
    sampleId,
    purpose,
    drawnAt: occurredAt,
    drawnBy: actor.name,
    filter: { ...filter, ...(organisation === undefined ? {} : { organisation }) },
    population,
    size: caseIds.length,
    examined: cases.filter(({ mark }) => mark?.outcome !== undefined).length,
    faulty: cases.filter(({ mark }) => mark?.outcome === 'fault').length,
    rectifying: cases.filter(({ order }) => order !== undefined).length,
  };
};

const lineOf = (caseId: string, number: number, of: InDraw | undefined, now: string): SampledCase => {
  if (!of?.row) throw new Error('a case was drawn that is in no view');
  const { row, mark, order } = of;
  const { holder } = standingOf(row.state);
  const named = { kind: holder.kind, id: holder.id ?? '', name: holder.name } as const;
  return {
    number,
    caseId,
    caseNumber: row.case_number ?? '',
    title: row.title ?? '',
    holder: holder.kind === 'none' ? '' : holderName({ ...named, kind: holder.kind }, 'zh'),
    holderEn: holder.kind === 'none' ? '' : holderName({ ...named, kind: holder.kind }, 'en'),
    ...(mark?.outcome ? { outcome: mark.outcome, examinedAt: mark.examinedAt, examinedBy: mark.examinedBy } : {}),
    ...(order?.finding
      ? {
          matter: order.finding.matter,
          severity: order.finding.severity,
          dueAt: order.clock.dueAt,
          reported: isReported(order),
          late: order.clock.dueAt < now,
        }
      : {}),
  };
};
