import {
  accept,
  type Decision,
  type DecisionContext,
  fact,
  isClock,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { startClock } from '@one-window/time-limits';
import type { MediationCase } from './case-state';
import { type KnownClaimant, partyThatIs } from './claim';
import { firstActClock, limitRefusal } from './clocks';
import { type KnownTaker, whyNotTakeBack, whyNotTo } from './reassign';
import { whileSuspicionWaits } from './suspension';
import { helpClocks } from './help';
import { transferClockName } from './transfer-clock';

/**
 * Why the holder hands the case to nobody: its file is closed, an agreement binds, the director has yet to decide on a
 * suspicion, or the limit has passed (R08).
 */
export const whyNotTransfer = (state: MediationCase): Refusal | undefined =>
  whyNotTakeBack(state) ?? whileSuspicionWaits(state) ?? limitRefusal(state);

/** One organisation at a time is asked. */
export const transferAsked = ({ transfer }: MediationCase): Refusal | undefined =>
  transfer &&
  refuse('transfer-asked-already', { organisation: transfer.organisation.name, answerBy: transfer.answerBy });

export const noTransferAsked = ({ transfer }: MediationCase): Refusal | undefined =>
  transfer ? undefined : refuse('no-transfer-asked');

interface Transferring {
  transferId: string;
  organisationId: string;
  /** What the directory knows of it; nothing where there is no such organisation. */
  organisation: KnownTaker | undefined;
  reason: string;
}

/**
 * The holder asks another organisation to go on with the mediation (Provisions on People's Mediation Work art. 27), which
 * answers within three working days, as to any case that is offered to it (Online Mediation Rules art. 12). It has to be
 * one that may have the case; until it agrees the holder holds it.
 */
export const offerTransfer = (
  state: MediationCase,
  { transferId, organisationId, organisation, reason }: Transferring,
  { today, calendar }: DecisionContext,
): Decision => {
  const { holder, summary } = state;
  if (!holder || !summary) return refuse('not-the-holder', {});
  if (!organisation) {
    return refuse('organisation-unknown', { field: 'organisationId', organisationIds: [organisationId] });
  }
  if (organisationId === holder.organisationId) {
    return refuse('already-the-holder', { field: 'organisationId', holder: holder.name, since: holder.since });
  }
  const unfit = whyNotTo(state, organisation, summary.disputeKind);
  if (unfit) return unfit;
  const answer = startClock(transferClockName(transferId), 'L-03', today, calendar);
  return accept(
    fact('mediation.transfer-offered.v1', {
      transferId,
      from: refOf(holder),
      organisation: refOf(organisation),
      reason,
      answerBy: answer.dueOn,
      clocks: { started: [answer] },
    }),
  );
};

/**
 * The other organisation agrees and holds the case from then on: one holder gives way to the next in one act. The limit
 * of mediation goes on as it runs, so that nobody gains time by it; a first act is wanted of whoever takes it over as of
 * whoever claims (L-38c). Nobody is appointed any more.
 */
export const acceptTransfer = (
  state: MediationCase,
  known: KnownClaimant,
  { today, calendar }: DecisionContext,
): Decision => {
  const { transfer, holder, offer } = state;
  if (!transfer || !holder || !offer) return refuse('no-transfer-asked');
  const { transferId, organisation } = transfer;
  if (known.closed) return refuse('organisation-closed', { organisations: [organisation] });
  const tied = partyThatIs(state, { ...known, ...organisation });
  if (tied) return tied;
  return accept(
    fact('mediation.case-transferred.v1', {
      transferId,
      offerId: offer.offerId,
      from: refOf(holder),
      organisation,
      clocks: {
        started: [firstActClock(offer.offerId, { today, calendar })],
        stopped: [transferClockName(transferId), ...runningFirstActs(state), ...helpClocks(state)],
      },
    }),
  );
};

export const refuseTransfer = ({ transfer }: MediationCase, reason: string): Decision =>
  transfer
    ? accept(fact('mediation.transfer-refused.v1', { ...ended(transfer), reason }))
    : refuse('no-transfer-asked');

export const takeBackTransfer = ({ transfer }: MediationCase, reason: string): Decision =>
  transfer
    ? accept(fact('mediation.transfer-taken-back.v1', { ...ended(transfer), reason }))
    : refuse('no-transfer-asked');

const ended = ({ transferId, organisation }: NonNullable<MediationCase['transfer']>) => ({
  transferId,
  organisation,
  clocks: { stopped: [transferClockName(transferId)] },
});

const refOf = ({ organisationId, name }: OrganisationRef): OrganisationRef => ({ organisationId, name });

const runningFirstActs = ({ clocks }: MediationCase): string[] =>
  clocks.filter((running) => isClock(running, 'first-act')).map(({ name }) => name);
