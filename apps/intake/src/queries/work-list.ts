import { Inject, Injectable } from '@nestjs/common';
import { CaseLister } from '@one-window/case-engine';
import { Problem, regionPrefix, stageNames } from '@one-window/contracts';
import { invalidField } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { civilDate, endOfDay, startOfDay } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { groupListings, listings, type ListingName } from './listings';
import type { GroupsFor, ListedFor } from '../domain/policies';
import type { GroupListQuery, WorkListQuery } from '../http/intake.requests';
import type { GroupPage, WindowPage } from './work-list.schema';

/** The window's work lists, a page at a time. */
@Injectable()
export class WorkList {
  private readonly lister: CaseLister;

  constructor(@Inject(POOL) pool: Pool) {
    this.lister = new CaseLister(pool);
  }

  /**
   * Newest first, by stage or by day; or the supplements that are awaited, or that came in; or the cases of a number of
   * the source, the first registered in front. `listed`: whose cases, where not every one is; then of supplements only.
   * @throws Problem invalid-request for a cursor that no page gave, or another list than those of supplements.
   */
  async page(query: WorkListQuery, listed?: ListedFor): Promise<WindowPage> {
    const { name, narrowed } = wanted(query, listed);
    const { cursor, limit, count } = query;
    const page = { cursor, limit, count: count === 'true' };
    return await this.lister.page(listings[name], [narrowed], page, ({ version, ...row }) => ({
      ...row,
      version: Number(version),
      stageName: stageNames.intake[row.stage],
    }));
  }

  /** Cases of whoever asks in which a side still has to choose its representatives (R27). */
  async groups({ cursor, limit, count }: GroupListQuery, { by, narrowed }: GroupsFor): Promise<GroupPage> {
    const page = { cursor, limit, count: count === 'true' };
    const wanted = by === 'window' ? narrowed && narrowedTo(narrowed) : narrowed;
    return await this.lister.page(groupListings[by], [wanted ?? null], page, ({ version, ...row }) => ({
      ...row,
      version: Number(version),
      stageName: stageNames.intake[row.stage],
    }));
  }
}

/** Which list is asked for, and what narrows it; each list is narrowed by one thing only. */
const wanted = (query: WorkListQuery, listed: ListedFor | undefined): { name: ListingName; narrowed: unknown } => {
  const { stage, supplement, reopening, registeredOn, externalReference, source } = query;
  if (source !== undefined && externalReference === undefined) {
    throw invalidField('source', 'combination', '与 externalReference 同时使用', 'is given with externalReference');
  }
  const given = Object.entries({ supplement, reopening, registeredOn, externalReference, stage }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 1) {
    const told = { zh: '与其他筛选不能同时使用', en: 'cannot be combined with the other filters' };
    throw new Problem('invalid-request', {
      errors: given.slice(1).map(([field]) => ({ field, rule: 'combination', ...told })),
    });
  }
  if (supplement) return { name: supplement, narrowed: listed ? narrowedTo(listed) : null };
  // Supervision has their cases in every other order, by the same relation.
  if (listed) throw invalidField('supplement', 'required', '县乡窗口须填写', 'is needed of a window of a region');
  if (reopening) return { name: 'reopening', narrowed: null };
  if (externalReference !== undefined) return { name: 'reference', narrowed: [externalReference, source ?? null] };
  if (registeredOn === undefined) return { name: 'newest', narrowed: stage ?? null };
  const day = civilDate(registeredOn);
  return { name: 'day', narrowed: [startOfDay(day), endOfDay(day)] };
};

const narrowedTo = ({ regionCode, organisationId }: ListedFor): (string | null)[] => [
  regionCode === undefined ? null : regionPrefix(regionCode),
  organisationId,
];
