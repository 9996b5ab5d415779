import { isClock, type Party } from '@one-window/contracts';
import { earliestDay, NO_DUE_DAY } from '@one-window/time-limits';
import { isAwaited, type MediationCase, presiding } from './case-state';
import { replaceableIn } from './free-mediator';

/** What mediation's lists find, sort and show. Instants are ISO 8601 UTC, days Shanghai civil dates. */
export const caseLine = (state: MediationCase) => {
  const { stage, summary, holder, mediators, limit, sessions, reassigned } = state;
  if (stage === 'none') return undefined;
  const unrecordedSessions = sessions.filter(isAwaited).map(({ startsAt }) => startsAt);
  return {
    stage,
    caseNumber: summary?.caseNumber,
    title: summary?.title,
    disputeKind: summary?.disputeKind,
    amountFen: summary?.amountFen,
    regionCode: summary?.regionCode,
    parties: (summary?.parties ?? []).map((party, index) => lineOf(party, index === 0 ? summary?.former : [])),
    urgent: summary?.urgent ?? false,
    risk: summary?.risk,
    holderOrganisation: holder?.organisationId,
    holderName: holder?.name,
    ...offerOf(state),
    mediatorIds: mediators.map(({ mediatorId }) => mediatorId),
    mediatorNames: mediators.map(({ name }) => name),
    /** Somebody has to be appointed before it can go on. */
    unpresided: (stage === 'claimed' || replaceableIn.includes(stage)) && presiding(state) === undefined,
    deadline: limit && { rule: limit.rule, dueOn: limit.dueOn, passed: limit.passed },
    dueOn: dueOn(state),
    helperIds: helperIdsOf(state),
    askedToHelp: askedToHelp(state),
    unrecordedSessions,
    nextSessionAt: unrecordedSessions.toSorted()[0],
    reassignedFrom: reassigned?.from,
    reassignedAt: reassigned?.at,
  };
};

/** Organisations that have yet to answer whether they help. */
const askedToHelp = ({ helps }: MediationCase): string[] | undefined =>
  helps?.filter(({ helping }) => !helping).map(({ organisation }) => organisation.organisationId);

/** Those who read it because they help: organisations, and entries in the list of mediators of those they named. */
const helperIdsOf = ({ helps }: MediationCase): string[] | undefined =>
  helps?.flatMap(({ organisation, helping }) =>
    helping ? [organisation.organisationId, ...helping.mediators.map(({ mediatorId }) => mediatorId)] : [],
  );

/** Whom it waits for: while the offer is open, or others are asked to take it over or to help; the first day of theirs. */
const offerOf = ({ stage, offer, transfer, helps = [] }: MediationCase) => {
  const asked = [...(transfer ? [transfer] : []), ...helps.filter(({ helping }) => !helping)].toSorted(
    (one, other) => one.answerBy.localeCompare(other.answerBy) || one.since.localeCompare(other.since),
  );
  const [first] = asked;
  if (stage === 'offered' || !first) {
    return {
      offeredTo: stage === 'offered' ? offer?.organisations.map(({ organisationId }) => organisationId) : undefined,
      pool: offer?.pool,
      offeredSince: offer?.since,
      claimBy: offer?.claimBy,
    };
  }
  return {
    offeredTo: asked.map(({ organisation }) => organisation.organisationId),
    pool: false,
    offeredSince: first.since,
    claimBy: first.answerBy,
  };
};

/**
 * The first running clock of whoever holds it or, once it passed, the day of the limit. What the house wants done by then
 * only warns, and is due all the same; the answer of whoever is asked to take the case over, or to help, is theirs.
 */
const dueOn = ({ clocks, limit }: MediationCase): string => {
  const binding = clocks.filter((running) => !isClock(running, 'transfer') && !isClock(running, 'help'));
  if (binding.length > 0) return earliestDay(binding);
  return limit?.passed ? limit.dueOn : NO_DUE_DAY;
};

/** With every other name that the title may hold: of the party, of who stands for them, and beside the first of who left. */
const lineOf = (party: Party, former: readonly Party[] = []) => {
  const { role, kind, name } = party;
  const beside = [party, ...former].flatMap(namesOf).filter((one) => one !== name);
  return { role, kind, name, ...(beside.length > 0 ? { formerNames: beside } : {}) };
};

const namesOf = ({ name, formerNames = [], representatives = [] }: Party): string[] => [
  name,
  ...formerNames,
  ...representatives.map((one) => one.name),
];
