import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { disputeKinds, zhNames } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { phases } from '../domain/standing';
import { type Cell, SMALLEST_SHOWN, suppressSmallCells, suppressSmallRegions } from '../domain/suppress-small-cells';
import { chartNumbers, showAll } from './chart-numbers';
import { CityNumbers } from './city-numbers';
import type { CityStatistics } from './statistics.schema';

const dimensions = ['stage', 'kind', 'outcome', 'time'] as const;
type Dimension = (typeof dimensions)[number];

const names: Record<Dimension, Readonly<Record<string, string>>> = {
  stage: phases,
  kind: { ...disputeKinds, none: '尚未分类' },
  outcome: zhNames.closeOutcomes,
  time: { late: '已逾期', 'on-time': '未逾期' },
};

export type NamedCell = Cell & { name: string };

/** Numbers about all cases, never about one. */
@Injectable()
export class Statistics {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly cityNumbers: CityNumbers,
    private readonly clock: Clock,
  ) {}

  /** For the house as they are; `published` leaves out what could point at people, for whoever gives them to the public. */
  async of({ published }: { published: boolean }): Promise<CityStatistics> {
    const now = this.clock.now();
    const [rows, city] = await Promise.all([this.counts(now), this.cityNumbers.of(now)]);
    const shown = published ? suppressSmallCells : showAll;
    const table = (dimension: Dimension): NamedCell[] =>
      shown(
        rows.filter((row) => row.dimension === dimension).map(({ key, count }) => ({ key, count: Number(count) })),
      ).map((cell) => ({ ...cell, name: names[dimension][cell.key] ?? cell.key }));
    return {
      asOf: now,
      stage: table('stage'),
      kind: table('kind'),
      outcome: table('outcome'),
      time: table('time'),
      ...chartNumbers(city, shown, published ? suppressSmallRegions : showAll),
      ...(published ? { suppressedBelow: SMALLEST_SHOWN } : {}),
    };
  }

  private async counts(now: string) {
    try {
      const { rows } = await this.pool.query<{ dimension: Dimension; key: string; count: string }>({
        name: 'statistics',
        text: `
          with counted as (
            select stage, coalesce(dispute_kind, 'none') as kind, coalesce(outcome, 'none') as outcome,
                   case when next_due_at < $1::timestamptz then 'late' else 'on-time' end as time, count(*) as count
              from case_view where registered_at is not null group by 1, 2, 3, 4
          )
          select d.dimension, d.key, sum(c.count) as count
            from counted c cross join lateral (
              values ('stage', c.stage), ('kind', c.kind), ('outcome', c.outcome), ('time', c.time)) as d(dimension, key)
           where not (d.dimension = 'outcome' and d.key = 'none')
           group by 1, 2 order by 1, 2`,
        values: [now],
      });
      return rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}
