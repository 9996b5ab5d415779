import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type DisputeKind, disputeKinds, type Party, type Role, stageNames } from '@one-window/contracts';
import { POOL, translateDatabaseError } from '@one-window/messaging';
import { maskFreeText, maskName } from '@one-window/privacy';
import type { Pool } from 'pg';
import type { MediationLimit, MediationStage } from '../domain/mediation-case';
import { organisationRoles } from '../domain/standing';

interface Row {
  id: string;
  version: string;
  stage: MediationStage;
  /** Absent in a case that was withdrawn before it was ever offered. */
  caseNumber: string | null;
  title: string | null;
  disputeKind: DisputeKind | null;
  amountFen: string | null;
  parties: Pick<Party, 'role' | 'kind' | 'name'>[] | null;
}

type OfferRow = Row & { pool: boolean; since: string; claimBy: string | null };
type HeldRow = Row & { holder: string | null; mediators: string[]; deadline: MediationLimit | null };

export interface PageRequest {
  cursor?: string;
  limit: number;
}

/** Work lists of mediation, a page at a time; `cursor` is the last case id of the page before. */
@Injectable()
export class CaseLists {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Open offers to the actor's organisation, oldest case first. Nobody holds them yet, so names are masked. */
  async openOffers(actor: Actor, { cursor, limit }: PageRequest) {
    // The offers are found first: with a limit the planner would otherwise walk through every case by id.
    const rows = await this.query<OfferRow>(
      `with offered as materialized (
         select id from cases where offered_to @> jsonb_build_array(jsonb_build_object('organisationId', $1::text))
       )
       select c.id, c.version, c.stage, c.data #>> '{summary,caseNumber}' as "caseNumber",
              c.data #>> '{summary,title}' as title, c.data #>> '{summary,disputeKind}' as "disputeKind",
              c.data #>> '{summary,amountFen}' as "amountFen", c.data #> '{summary,parties}' as parties,
              (c.data #>> '{offer,pool}')::boolean as pool, c.data #>> '{offer,since}' as since,
              c.data #>> '{offer,claimBy}' as "claimBy"
         from (select id from offered where $2::uuid is null or id > $2 order by id limit $3) as wanted
         join cases c using (id)
        order by c.id`,
      [actor.organisationId, cursor ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ pool, since, claimBy, ...row }) => {
      const names = (row.parties ?? []).map(({ name }) => name);
      return { ...itemOf(row), title: maskFreeText(row.title ?? '', names), pool, since, claimBy };
    });
  }

  /** Cases the actor's organisation holds or held to the end, newest first; every case for those who supervise. */
  async held(actor: Actor, { stage, cursor, limit }: PageRequest & { stage?: string }) {
    const ofOrganisation = actor.roles.some((role) => (organisationRoles as readonly Role[]).includes(role));
    // Unnamed on purpose: planned with its values, the absent filters fall away and the fitting index is used.
    const rows = await this.query<HeldRow>(
      `select id, version, stage, data #>> '{summary,caseNumber}' as "caseNumber",
              data #>> '{summary,title}' as title, data #>> '{summary,disputeKind}' as "disputeKind",
              data #>> '{summary,amountFen}' as "amountFen", data #> '{summary,parties}' as parties,
              data #>> '{holder,name}' as holder, jsonb_path_query_array(data, '$.mediators[*].name') as mediators,
              data -> 'limit' as deadline
         from cases
        where ($1::uuid is null or holder_organisation = $1) and ($2::text is null or stage = $2)
          and ($3::uuid is null or id < $3)
        order by id desc limit $4`,
      [ofOrganisation ? actor.organisationId : null, stage ?? null, cursor ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ holder, mediators, deadline, ...row }) => ({
      ...itemOf(row),
      title: row.title,
      holder,
      mediators,
      limit: deadline && { rule: deadline.rule, dueOn: deadline.dueOn, passed: deadline.passed },
    }));
  }

  private async query<Found extends object>(text: string, values: unknown[]): Promise<Found[]> {
    try {
      return (await this.pool.query<Found>(text, values)).rows;
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

const itemOf = ({ id, version, stage, caseNumber, disputeKind, amountFen, parties }: Row) => ({
  caseId: id,
  version: Number(version),
  stage,
  stageName: stageNames.mediation[stage],
  caseNumber,
  disputeKind,
  disputeKindName: disputeKind && disputeKinds[disputeKind],
  amountFen: amountFen === null ? undefined : Number(amountFen),
  parties: (parties ?? []).map(({ role, kind, name }) => ({
    role,
    name: kind === 'natural-person' ? maskName(name) : name,
  })),
});

const pageOf = <Found extends Row, Item extends { caseId: string }>(
  rows: readonly Found[],
  limit: number,
  toItem: (row: Found) => Item,
) => {
  const items = rows.slice(0, limit).map(toItem);
  return { items, next: rows.length > limit ? items.at(-1)?.caseId : undefined };
};
