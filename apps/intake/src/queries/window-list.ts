import { Inject, Injectable } from '@nestjs/common';
import { Problem, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { cursorAfter, invalidField, positionOf } from '@one-window/platform';
import { civilDate, endOfDay, startOfDay } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { listing, type ListingName, type WindowRow } from './window-listings';
import type { WindowListQuery } from './window-list.request';
import type { WindowPage } from './window-list.schema';

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

/** The window's work lists, a page at a time. */
@Injectable()
export class WindowList {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /**
   * Newest first, by stage or by day; or the supplements that are awaited, or that came in; or the cases of a number of
   * the source, the first registered in front. `total` counts the whole
   * list, at most to 10,000.
   * @throws Problem invalid-request for a cursor that no page gave.
   */
  async page(query: WindowListQuery): Promise<WindowPage> {
    const { name, narrowed } = wanted(query);
    const { page, count, key } = listing(name);
    const after = positionOf(query.cursor, key !== undefined);
    const [rows, counted] = await Promise.all([
      this.read<WindowRow>(`${name}-page`, page, [narrowed, after.key, after.caseId, query.limit + 1]),
      query.count ? this.read<{ total: number }>(`${name}-count`, count, [narrowed, COUNTED_TO]) : [],
    ]);
    const last = rows.length > query.limit ? rows[query.limit - 1] : undefined;
    return {
      items: rows.slice(0, query.limit).map(({ version, ...row }) => ({
        ...row,
        version: Number(version),
        stageName: stageNames.intake[row.stage],
      })),
      next: last && cursorAfter(last.caseId, key?.(last) ?? undefined),
      ...counted[0],
    };
  }

  private async read<Found extends object>(name: string, text: string, values: unknown[]): Promise<Found[]> {
    try {
      return (await this.pool.query<Found>({ name: `window-${name}`, text, values })).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/** Which list is asked for, and what narrows it; each list is narrowed by one thing only. */
const wanted = (query: WindowListQuery): { name: ListingName; narrowed: unknown } => {
  const { stage, supplement, registeredOn, externalReference, source } = query;
  if (source !== undefined && externalReference === undefined) {
    throw invalidField('source', 'combination', '与 externalReference 同时使用', 'is given with externalReference');
  }
  const given = Object.entries({ supplement, registeredOn, externalReference, stage }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 1) {
    const told = { zh: '与其他筛选不能同时使用', en: 'cannot be combined with the other filters' };
    throw new Problem('invalid-request', {
      errors: given.slice(1).map(([field]) => ({ field, rule: 'combination', ...told })),
    });
  }
  if (supplement) return { name: supplement, narrowed: null };
  if (externalReference !== undefined) return { name: 'reference', narrowed: [externalReference, source ?? null] };
  if (registeredOn === undefined) return { name: 'newest', narrowed: stage ?? null };
  const day = civilDate(registeredOn);
  return { name: 'day', narrowed: [startOfDay(day), endOfDay(day)] };
};
