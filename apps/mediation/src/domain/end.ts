import {
  accept,
  type AnyRecordedEvent,
  type Decision,
  type DecisionContext,
  type EndGround,
  type Fact,
  fact,
  refuse,
} from '@one-window/contracts';
import { type Occasion, remediesFor } from '@one-window/law';
import { chineseDay, lastDayOf } from '@one-window/time-limits';
import { type Agreement, agreementInForce, type MediationCase, parties, partInForce, stopAll } from './case-state';

/**
 * Mediation ends and the parties are told every way that stays open (People's Mediation Law art. 26). Never refused for
 * its moment: nobody is kept from arbitration or court by mediation (art. 3). Where an agreement is in force, only the
 * talks about amending it end: it goes on to bind the parties (art. 31, Civil Procedure Law art. 206), whatever the
 * ground. Of what it does not settle (E04) every way stays open.
 */
export const end = (
  state: MediationCase,
  { ground, reason }: { ground: EndGround; reason: string },
  context: DecisionContext,
): Decision => {
  const { summary } = state;
  if (!summary) return refuse('not-allowed-in-this-stage', { command: 'end' });
  const inForce = agreementInForce(state);
  const dispute = { disputeKind: summary.disputeKind, parties: parties(state) };
  const remedies = remediesFor(
    dispute,
    inForce && !partInForce(state) ? amendmentEnded(inForce) : ended(ground, context),
  );
  const told = { ground, reason, remedies, ...stopAll(state) };
  if (inForce) return accept(fact('mediation.renegotiation-ended.v1', { ...standing(state, inForce), ...told }));
  return accept(fact('mediation.ended-without-agreement.v1', { caseNumber: summary.caseNumber, ...told }));
};

/** A party had it ended at the window: it ends here as it would by whoever mediates. */
export const endedAtWindow = (
  _: MediationCase,
  state: MediationCase,
  event: AnyRecordedEvent,
  context: DecisionContext,
): Fact[] => {
  if (event.type !== 'intake.mediation-end-asked.v1') return [];
  const { ground, reason } = event.data;
  const ended = end(state, { ground, reason }, context);
  if (!ended.accepted) throw new Error(`${state.caseId}: a mediation that a party ended does not end (${ended.code})`);
  return ended.facts;
};

/** Which version stays in force, and whether a court declined to confirm it: what hears of this may not know yet. */
const standing = ({ ruling }: MediationCase, { agreementId, version }: Agreement) => ({
  agreementId,
  version,
  afterDismissal: ruling?.outcome === 'dismissed' && ruling.version === version,
});

const amendmentEnded = ({ obligations }: Agreement): Occasion => ({
  name: 'amendment-ended',
  owesMoney: obligations.some(({ kind }) => kind === 'payment'),
});

/** Ways that stay open where mediation ends on this ground, today. */
export const ended = (ground: EndGround, { today, calendar }: DecisionContext): Occasion => ({
  name: 'ended',
  ground,
  policeUntil: chineseDay(lastDayOf('L-15', today, calendar)),
});
