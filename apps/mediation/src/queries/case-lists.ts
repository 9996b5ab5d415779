import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  type DisputeKind,
  disputeKinds,
  organisationRoles,
  type Party,
  stageNames,
} from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { Clock, cursorAfter, positionOf } from '@one-window/platform';
import { maskName, offeredText } from '@one-window/privacy';
import { civilDate, endOfDay, NO_DUE_DAY } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { MediationLimit, MediationStage } from '../domain/mediation-case';
import { awaitedSessions } from '../domain/session';
import type { HeldList, OfferList } from './case-lists.schema';
import { heldListings, openOffers } from './list-statements';

interface Row {
  id: string;
  version: string;
  stage: MediationStage;
  /** Absent in a case that was withdrawn before it was ever offered. */
  caseNumber: string | null;
  title: string | null;
  disputeKind: DisputeKind | null;
  amountFen: string | null;
  regionCode: string | null;
  urgent: boolean;
  /** Absent in a case that was offered before offers told it. */
  risk: 'low' | 'medium' | 'high' | null;
  parties: Pick<Party, 'role' | 'kind' | 'name'>[] | null;
  /** What the list is sorted by before the id. */
  key: string;
}

type OfferRow = Row & { pool: boolean; since: string; claimBy: string | null };
type HeldRow = Row & {
  holder: string | null;
  mediators: string[];
  deadline: MediationLimit | null;
  dueOn: string;
  /** When each session without a record begins. */
  unrecordedSessions: string[];
};

export interface PageRequest {
  cursor?: string;
  limit: number;
  /** Whether the whole list is to be counted. */
  count?: boolean;
}

export interface HeldFilter extends PageRequest {
  stage?: string;
  /** Only cases that are being worked on. */
  open?: boolean;
  /** Only cases in which this mediator is appointed. */
  mediator?: string;
  /** Open cases by limit or by their first session without a record, past ones in front; newest first without it. */
  order?: 'due' | 'session';
  /** With an order: Shanghai civil date up to which the limit, or the session, is. */
  until?: string;
}

/** Counting ends here: beyond it people want to know that it is too many, not how many. */
const COUNTED_TO = 10_000;

/** Work lists of mediation, a page at a time. */
@Injectable()
export class CaseLists {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** Open offers to the actor's organisation, what has to be claimed first in front. Nobody holds them, so names are masked. */
  async openOffers(actor: Actor, { cursor, limit, count }: PageRequest): Promise<OfferList> {
    const after = positionOf(cursor, true);
    const [rows, counted] = await Promise.all([
      this.query<OfferRow>(openOffers.page, [actor.organisationId, after.key, after.caseId, limit + 1]),
      count ? this.total(openOffers.count, [actor.organisationId]) : undefined,
    ]);
    const page = pageOf(rows, limit, true, ({ pool, since, claimBy, ...row }) => ({
      ...itemOf(row),
      title: offeredText(row.title ?? '', row.parties ?? []),
      pool,
      since,
      claimBy,
    }));
    return { ...page, ...counted };
  }

  /** Cases the actor's organisation holds or held to the end; every case for those who supervise. */
  async held(
    actor: Actor,
    { stage, open, mediator, order, until, cursor, limit, count }: HeldFilter,
  ): Promise<HeldList> {
    const ofOrganisation = actor.roles.some((role) => organisationRoles.includes(role));
    const listing = heldListings[order ?? 'newest'];
    const after = positionOf(cursor, order !== undefined);
    const last = order === 'session' && until !== undefined ? endOfDay(civilDate(until)) : (until ?? null);
    const narrowing = [ofOrganisation ? actor.organisationId : null, stage ?? null, open ?? false, mediator ?? null];
    const [rows, counted] = await Promise.all([
      this.query<HeldRow>(listing.page, [...narrowing, last, after.key, after.caseId, limit + 1]),
      count ? this.total(listing.count, [...narrowing, last]) : undefined,
    ]);
    const now = this.clock.now();
    const page = pageOf(
      rows,
      limit,
      order !== undefined,
      ({ holder, mediators, deadline, dueOn, unrecordedSessions, ...row }) => ({
        ...itemOf(row),
        title: row.title,
        holder,
        mediators,
        limit: deadline && { rule: deadline.rule, dueOn: deadline.dueOn, passed: deadline.passed },
        dueOn: dueOn === NO_DUE_DAY ? undefined : dueOn,
        ...awaitedSessions(unrecordedSessions, now),
      }),
    );
    return { ...page, ...counted };
  }

  private async total(text: string, values: unknown[]): Promise<{ total: number } | undefined> {
    const [counted] = await this.query<{ total: number }>(text, [...values, COUNTED_TO]);
    return counted;
  }

  private async query<Found extends object>(text: string, values: unknown[]): Promise<Found[]> {
    try {
      // Unnamed on purpose: planned with its values, the absent filters fall away and the fitting index is used.
      return (await this.pool.query<Found>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const itemOf = ({
  id,
  version,
  stage,
  caseNumber,
  disputeKind,
  amountFen,
  regionCode,
  parties,
  urgent,
  risk,
}: Row) => ({
  caseId: id,
  version: Number(version),
  stage,
  stageName: stageNames.mediation[stage],
  caseNumber,
  disputeKind,
  disputeKindName: disputeKind && disputeKinds[disputeKind],
  amountFen: amountFen === null ? undefined : Number(amountFen),
  regionCode: regionCode ?? undefined,
  urgent,
  risk,
  parties: (parties ?? []).map(({ role, kind, name }) => ({
    role,
    name: kind === 'natural-person' ? maskName(name) : name,
  })),
});

const pageOf = <Found extends Row, Item extends { caseId: string }>(
  rows: readonly Found[],
  limit: number,
  keyed: boolean,
  toItem: (row: Found) => Item,
) => {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(toItem),
    next: last && cursorAfter(last.id, keyed ? last.key : undefined),
  };
};
