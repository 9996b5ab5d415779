import { regionMeasures } from '@one-window/contracts';
import { type Phase, phaseCodes, phases } from '../domain/standing';
import type { Cell } from '../domain/suppress-small-cells';
import { type CityCounts, type Count, placesOf, row } from './city-numbers';

/** The numbers behind the charts; `since` is the first day of the 52 weeks that funnel, results and weeks cover. */
export interface ChartNumbers {
  since: string;
  funnel: Cell[];
  results: Cell[];
  fulfilment: Cell[];
  ageing: { stage: Phase; stageName: string; days: Cell[] }[];
  weeks: { week: string; registered: number | null; closed: number | null }[];
  regions: ({ code: string } & Record<(typeof regionMeasures)[number], number | null>)[];
}

/** Withholds numbers of a list, or none. */
export type Suppression = (cells: { key: string; count: number }[]) => Cell[];
export const showAll: Suppression = (cells) => cells;

/** The charts' numbers as this reader may see them. */
export const chartNumbers = (
  { since, weeks, counts }: CityCounts,
  shown: Suppression,
  shownRegions: Suppression,
): ChartNumbers => ({
  since,
  funnel: shown(row(counts, 'funnel')),
  results: shown(row(counts, 'results')),
  fulfilment: shown(row(counts, 'fulfilment')),
  ageing: ageing(counts, shown),
  weeks: inWeeks(counts, weeks, shown),
  regions: regions(counts, shownRegions),
});

const countOf = (cells: readonly Cell[], key: string): number | null =>
  cells.find((cell) => cell.key === key)?.count ?? null;

const ageing = (counts: readonly Count[], shown: Suppression): ChartNumbers['ageing'] => {
  const perStage = phaseCodes
    .filter((stage) => stage !== 'closed')
    .map((stage) => ({ stage, days: row(counts, 'ageing', stage) }));
  const total = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0);
  const totals = shown(perStage.map(({ stage, days }) => ({ key: stage, count: total(days) })));
  return perStage.map(({ stage, days }) => ({
    stage,
    stageName: phases[stage],
    days:
      countOf(totals, stage) === null
        ? days.map(({ key, count }) => ({ key, count: count === 0 ? 0 : null }))
        : shown(days),
  }));
};

const inWeeks = (counts: readonly Count[], days: readonly string[], shown: Suppression): ChartNumbers['weeks'] => {
  const series = (key: string) =>
    shown(
      days.map((week) => ({
        key: week,
        count: row(counts, 'weeks', week).find((cell) => cell.key === key)?.count ?? 0,
      })),
    );
  const [registered, closed] = [series('registered'), series('closed')];
  return days.map((week) => ({ week, registered: countOf(registered, week), closed: countOf(closed, week) }));
};

const regions = (counts: readonly Count[], shown: Suppression): ChartNumbers['regions'] => {
  const codes = placesOf(counts, 'regions');
  const rows = new Map(codes.map((code) => [code, row(counts, 'regions', code)]));
  const measure = (name: string) =>
    shown(codes.map((key) => ({ key, count: rows.get(key)?.find((cell) => cell.key === name)?.count ?? 0 })));
  const [registered, agreed, open, late] = regionMeasures.map(measure);
  return codes.map((code) => ({
    code,
    registered: countOf(registered ?? [], code),
    agreed: countOf(agreed ?? [], code),
    open: countOf(open ?? [], code),
    late: countOf(late ?? [], code),
  }));
};
