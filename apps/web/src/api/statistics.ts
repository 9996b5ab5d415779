import type { Got } from './answers';
import { get } from './http';

/** A count; null where it would point at people. */
export type Cell = Statistics['funnel'][number];

export const funnelSteps = [
  'registered',
  'triaged',
  'offered',
  'claimed',
  'agreed',
  'applied',
  'confirmed',
  'performed',
  'closed',
] as const;
export const results = ['agreed', 'failed', 'terminated', 'withdrawn', 'declined', 'referred', 'open'] as const;
export const fulfilments = ['performed', 'performing', 'overdue', 'defaulted', 'enforcement', 'other'] as const;
/** First day of each bucket of days. */
export const ageBuckets = ['0', '8', '16', '31', '61'] as const;
export const regionMeasures = ['registered', 'agreed', 'open', 'late'] as const;
export type RegionMeasure = (typeof regionMeasures)[number];

/** Numbers about all cases; `since` begins the 52 weeks that funnel, results, fulfilment and weeks cover. */
export type Statistics = Got<'/api/supervision/statistics'>;
/** Counts of a county (6 digits) or a township (9; ending in 000: no township was named). */
export type RegionNumbers = Statistics['regions'][number];

/** `published`: as they may be given to the public, without counts that could point at people. */
export const readStatistics = (published: boolean, signal?: AbortSignal): Promise<Statistics> =>
  get('/api/supervision/statistics', { query: { published: published ? 'true' : undefined }, signal });
