import type { regionMeasures } from '@one-window/contracts/for-pages';
import type { Got } from './answers';
import { get } from './http';

/** A count; null where it would point at people. */
export type Cell = Statistics['funnel'][number];

export type RegionMeasure = (typeof regionMeasures)[number];

/** Numbers about all cases; `since` begins the 52 weeks that funnel, results, fulfilment and weeks cover. */
export type Statistics = Got<'/api/supervision/statistics'>;
/** Counts of a county (6 digits) or a township (9; ending in 000: no township was named). */
export type RegionNumbers = Statistics['regions'][number];

/** `published`: as they may be given to the public, without counts that could point at people. */
export const readStatistics = (published: boolean, signal?: AbortSignal): Promise<Statistics> =>
  get('/api/supervision/statistics', { query: { published: published ? 'true' : undefined }, signal });
