import {
  accept,
  type Decision,
  type DecisionContext,
  disputeKinds,
  fact,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { type DisputeKind, kindsTakenBy, organisationIs, takesKind } from '@one-window/law';
import { startClock } from '@one-window/time-limits';
import type { MediationCase, MediationStage } from './case-state';
import { type KnownClaimant, partyThatIs } from './claim';
import { limitRefusal } from './clocks';

/** What the directory says of an organisation that is to have the case. */
export type KnownTaker = OrganisationRef &
  KnownClaimant & {
    /** Kinds on its own list; absent until the directory has told them. */
    disputeKinds?: DisputeKind[];
    /** Whether somebody there can sign in and answer. */
    reachable?: boolean;
  };

/** The parties have been convened, and what they began with one organisation is not begun again with another. */
const convened: ReadonlySet<MediationStage> = new Set(['mediating', 'agreement-drafted', 'agreed', 'renegotiating']);

/**
 * Why the case stays with whoever holds it. A limit that has passed leaves nothing to give to another (R08); once the
 * parties were convened, or agreed to a longer limit with this organisation, it is theirs to end.
 */
export const whyNotReassign = (state: MediationCase): Refusal | undefined => {
  const { closedAt, stage, limit, holder } = state;
  if (closedAt !== undefined) return refuse('case-closed', { closedAt });
  const because = convened.has(stage) ? 'session-convened' : (limit?.extensions.length ?? 0) > 0 && 'limit-extended';
  return because ? refuse('reassignment-too-late', { because, holder: holder?.name ?? null }) : limitRefusal(state);
};

interface Reassigned {
  offerId: string;
  organisationId: string;
  /** What the directory knows of it; nothing where there is no such organisation. */
  organisation: KnownTaker | undefined;
  reason: string;
}

/**
 * Takes the case back from its holder and offers it to another, which has three working days to claim it or to give it
 * back (Online Mediation Rules art. 12: where it is not taken up, another may be designated).
 * @rule R25
 */
export const reassign = (
  state: MediationCase,
  { offerId, organisationId, organisation, reason }: Reassigned,
  { today, calendar }: DecisionContext,
): Decision => {
  const { holder, summary } = state;
  if (!holder || !summary) return refuse('not-the-holder', {});
  if (!organisation) {
    return refuse('organisation-unknown', { field: 'organisationId', organisationIds: [organisationId] });
  }
  const { name } = organisation;
  const unfit =
    organisationId === holder.organisationId
      ? refuse('already-the-holder', { field: 'organisationId', holder: holder.name, since: holder.since })
      : whyNotTo(state, organisation, summary.disputeKind);
  if (unfit) return unfit;
  return accept(
    fact('mediation.case-reassigned.v1', {
      offerId,
      from: { organisationId: holder.organisationId, name: holder.name },
      organisation: { organisationId, name },
      reason,
      claimBy: startClock('claim', 'L-03', today, calendar).dueOn,
      clocks: { stopped: state.clocks.map((clock) => clock.name) },
    }),
  );
};

const whyNotTo = (state: MediationCase, organisation: KnownTaker, disputeKind: DisputeKind): Refusal | undefined => {
  const { organisationId, name, kind = '', disputeKinds: own } = organisation;
  const organisations = [{ organisationId, name }];
  const takes =
    own === undefined ? organisationIs(kind, 'mediates') : takesKind({ kind, disputeKinds: own }, disputeKind);
  if (!takes) {
    return refuse('organisation-does-not-take-this-kind', {
      field: 'organisationId',
      disputeKind,
      disputeKindName: disputeKinds[disputeKind],
      organisations: [{ organisationId, name, kind, takes: kindsTakenBy({ kind, disputeKinds: own ?? [] }) }],
    });
  }
  if (organisation.closed) return refuse('organisation-closed', { field: 'organisationId', organisations });
  if (organisation.reachable === false) {
    return refuse('organisation-without-account', { field: 'organisationId', organisations });
  }
  return partyThatIs(state, organisation);
};
