import { Inject, Injectable } from '@nestjs/common';
import { CaseLister, type PageWanted } from '@one-window/case-engine';
import { type Actor, disputeKinds, organisationRoles, stageNames } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { maskName, offeredText } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import { civilDate, endOfDay, NO_DUE_DAY } from '@one-window/time-limits';
import type { Pool } from 'pg';
import { awaitedSessions } from '../domain/session';
import type { HeldList, OfferList, TakenList } from './work-list.schema';
import { heldListings, type HeldRow, helpedListing, type OfferRow, openOffers, takenFrom } from './listings';

/** For so long an organisation is told that a case was taken from it. */
const TOLD_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

export interface HeldFilter extends PageWanted {
  stage?: string;
  /** Only cases that are being worked on. */
  open?: boolean;
  /** Only cases in which a mediator is to be appointed. */
  unappointed?: boolean;
  /** Cases with which the actor helps their holder, in place of those of the own organisation. */
  helping?: boolean;
  /** Only cases in which this mediator is appointed. */
  mediator?: string;
  /** Open cases by limit or by their first session without a record, past ones in front; newest first without it. */
  order?: 'due' | 'session';
  /** With an order: Shanghai civil date up to which the limit, or the session, is. */
  until?: string;
}

/** Work lists of mediation, a page at a time. */
@Injectable()
export class WorkList {
  private readonly lister: CaseLister;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.lister = new CaseLister(pool);
  }

  /** Open offers to the actor's organisation, what has to be claimed first in front. Nobody holds them, so names are masked. */
  openOffers({ organisationId }: Actor, wanted: PageWanted): Promise<OfferList> {
    return this.lister.page(openOffers, [organisationId], wanted, ({ askedToHelp, ...row }) => ({
      ...row,
      ...told(row),
      from: row.from ?? undefined,
      ...(askedToHelp?.includes(organisationId) ? { help: true } : {}),
      title: offeredText(row.title ?? '', row.parties ?? []),
    }));
  }

  /** Cases that the director gave to another in the last days, the newest first. */
  takenFrom({ organisationId }: Actor, wanted: PageWanted): Promise<TakenList> {
    const since = new Date(Date.parse(this.clock.now()) - TOLD_DAYS * DAY_MILLISECONDS).toISOString();
    return this.lister.page(takenFrom, [organisationId, since], wanted, ({ caseId, caseNumber, takenAt }) => ({
      caseId,
      caseNumber,
      takenAt,
    }));
  }

  /** Cases the actor's organisation holds or held to the end; every case for those who supervise. */
  held(
    actor: Actor,
    { stage, open, unappointed, helping, mediator, order, until, ...wanted }: HeldFilter,
  ): Promise<HeldList> {
    const ofOrganisation = actor.roles.some((role) => organisationRoles.includes(role));
    const last = order === 'session' && until !== undefined ? endOfDay(civilDate(until)) : (until ?? null);
    const narrowing = [
      ofOrganisation ? actor.organisationId : null,
      stage ?? null,
      open ?? false,
      mediator ?? null,
      last,
      unappointed ?? false,
    ];
    if (helping) {
      return this.lister.page(helpedListing, [helperIdOf(actor) ?? NOBODY, stage ?? null], wanted, this.shownHeld());
    }
    return this.lister.page(heldListings[order ?? 'newest'], narrowing, wanted, this.shownHeld());
  }

  private shownHeld() {
    const now = this.clock.now();
    return (row: HeldRow): HeldList['items'][number] => {
      const { deadline, dueOn, unrecordedSessions, ...shown } = row;
      return {
        ...shown,
        ...told(row),
        limit: deadline && { rule: deadline.rule, dueOn: deadline.dueOn, passed: deadline.passed },
        dueOn: dueOn === NO_DUE_DAY ? undefined : dueOn,
        ...awaitedSessions(unrecordedSessions, now),
      };
    };
  }
}

/** No entry and no organisation has this name. */
const NOBODY = '';

/** By what somebody helps: a manager by the organisation, a mediator by the own entry in the list of mediators. */
const helperIdOf = ({ roles, organisationId, mediatorId }: Actor): string | undefined =>
  roles.includes('organisation-manager') ? organisationId : mediatorId;

/** What both lists tell otherwise than the line has it. */
const told = ({
  version,
  stage,
  disputeKind,
  amountFen,
  regionCode,
  parties,
}: Omit<OfferRow, 'askedToHelp'> | HeldRow) => ({
  version: Number(version),
  stageName: stageNames.mediation[stage],
  disputeKindName: disputeKind && disputeKinds[disputeKind],
  amountFen: amountFen === null ? undefined : Number(amountFen),
  regionCode: regionCode ?? undefined,
  parties: (parties ?? []).map(({ role, kind, name }) => ({
    role,
    name: kind === 'natural-person' ? maskName(name) : name,
  })),
});
