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
import { agreementInForce, type MediationCase, type MediationStage, stopAll } from './case-state';
import { type KnownClaimant, partyThatIs } from './claim';
import { isOverdue, limitRefusal } from './clocks';

/** What the directory says of an organisation that is to have the case. */
export type KnownTaker = OrganisationRef &
  KnownClaimant & {
    /** Kinds on its own list; absent until the directory has told them. */
    disputeKinds?: DisputeKind[];
    /** Whether somebody there can sign in and answer. */
    reachable?: boolean;
  };

/** The parties have been convened, and what they began with one organisation is not begun again with another. */
const convened: ReadonlySet<MediationStage> = new Set(['mediating', 'agreement-drafted']);

const tooLate = (
  state: MediationCase,
  because: 'session-convened' | 'limit-extended' | 'agreement-in-force',
): Refusal => refuse('reassignment-too-late', { because, holder: state.holder?.name ?? null });

/** Why nobody takes the case from whoever holds it: its file is closed, or what is talked about is an agreement in force. */
export const whyNotTakeBack = (state: MediationCase): Refusal | undefined => {
  const { closedAt } = state;
  if (closedAt !== undefined) return refuse('case-closed', { closedAt });
  return agreementInForce(state) ? tooLate(state, 'agreement-in-force') : undefined;
};

/** A limit that has passed leaves nothing to give to another at once (R08). */
export const whyNotReassign = (state: MediationCase): Refusal | undefined =>
  whyNotTakeBack(state) ?? limitRefusal(state);

/**
 * Once the parties were convened, or agreed to a longer limit with this organisation, it is theirs to end; unless they
 * wait longer than the house or the law gives, or the organisation works no more.
 */
export const staysWithHolder = (
  state: MediationCase,
  { today }: Pick<DecisionContext, 'today'>,
  holderIsClosed: boolean,
): Refusal | undefined => {
  const extended = (state.limit?.extensions.length ?? 0) > 0;
  if (isOverdue(state, today) || holderIsClosed || (!convened.has(state.stage) && !extended)) return undefined;
  return tooLate(state, convened.has(state.stage) ? 'session-convened' : 'limit-extended');
};

/**
 * Takes the case back from its holder to triage, which finds another (Online Mediation Rules art. 12).
 * @rule R25
 */
export const takeCaseBack = (
  state: MediationCase,
  { reason, holderIsClosed }: { reason: string; holderIsClosed: boolean },
  context: DecisionContext,
): Decision => {
  const { holder, offer } = state;
  if (!holder || !offer) return refuse('not-the-holder', {});
  const { organisationId, name } = holder;
  return (
    staysWithHolder(state, context, holderIsClosed) ??
    accept(
      fact('mediation.case-taken-back.v1', {
        offerId: offer.offerId,
        from: { organisationId, name },
        because: 'directed',
        reason,
        ...stopAll(state),
      }),
    )
  );
};

interface Reassigned {
  offerId: string;
  organisationId: string;
  /** What the directory knows of it; nothing where there is no such organisation. */
  organisation: KnownTaker | undefined;
  reason: string;
  /** The directory says that the holder takes no cases any more. */
  holderIsClosed?: boolean;
}

/**
 * Takes the case back from its holder and offers it to another, which has three working days to claim it or to give it
 * back (Online Mediation Rules art. 12: where it is not taken up, another may be designated).
 * @rule R25
 */
export const reassign = (
  state: MediationCase,
  { offerId, organisationId, organisation, reason, holderIsClosed = false }: Reassigned,
  { today, calendar }: DecisionContext,
): Decision => {
  const { holder, summary } = state;
  if (!holder || !summary) return refuse('not-the-holder', {});
  const stays = staysWithHolder(state, { today }, holderIsClosed);
  if (stays) return stays;
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
      ...stopAll(state),
    }),
  );
};

/** Why a case of this kind does not go to this organisation: its kinds, whether it works, whether it is a party. */
export const whyNotTo = (
  state: MediationCase,
  organisation: KnownTaker,
  disputeKind: DisputeKind,
): Refusal | undefined => {
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
