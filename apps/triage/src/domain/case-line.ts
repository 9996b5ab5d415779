import { deciderOf } from '@one-window/contracts';
import { earliestDay, NO_DUE_DAY } from '@one-window/time-limits';
import { isContested, ownTurn, type Risk, type TriageCase } from './case-state';

/** Within the urgent and within the rest: high risk first, what nobody has weighed before medium and low. */
const riskRank: Readonly<Record<Risk, number>> = { high: 0, medium: 2, low: 3 };
const UNWEIGHED = 1;
/** Of cases that are neither urgent nor came back twice, and of which nobody disputes whose they are. */
const BEHIND_THE_URGENT = 10;

/** What triage's work lists find, sort and show. Instants are ISO 8601 UTC, days Shanghai civil dates. */
export const caseLine = (state: TriageCase) => {
  const {
    stage,
    registration,
    classification,
    escalated,
    overdueSince,
    clocks,
    offer,
    withOrganisations,
    freedBy,
    dispute,
  } = state;
  if (!registration) return undefined;
  const { caseNumber, title, source, regionCode, urgent, registeredAt } = registration;
  const { disputeKind, risk } = classification ?? {};
  return {
    stage,
    workRank:
      (urgent || escalated || dispute || isContested(state) ? 0 : BEHIND_THE_URGENT) +
      (risk ? riskRank[risk] : UNWEIGHED),
    registeredAt,
    dueOn: dueOn(state),
    caseNumber,
    title,
    source,
    regionCode,
    urgent,
    escalated,
    contested: isContested(state),
    /** Who decides whose the case is, while that is disputed. */
    decider: dispute && { name: deciderOf(dispute, 'zh'), nameEn: deciderOf(dispute, 'en') },
    overdue: overdueSince !== undefined,
    disputeKind,
    risk,
    clocks,
    offeredTo: (offer?.organisations ?? []).map(({ name }) => name),
    withOrganisations,
    freedBy: freedBy?.organisationId,
  };
};

/** The first running clock; else, while the next step is triage's own, the day on which its limit ran out. */
const dueOn = ({ stage, clocks, overdueSince }: TriageCase): string => {
  if (clocks.length > 0) return earliestDay(clocks);
  return ownTurn(stage) ? (overdueSince ?? NO_DUE_DAY) : NO_DUE_DAY;
};
