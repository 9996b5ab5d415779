import { type CaseStore, endedView, type LoadedCase, openActions, type PartyView } from '@one-window/case-engine';
import {
  type Actor,
  deciderOf,
  type DecisionContext,
  type Party,
  disputeKinds,
  remedyKinds,
  seesWhole,
  sightOf,
  sourceChannels,
  stageNames,
} from '@one-window/contracts';
import { targetsFor } from '@one-window/law';
import { offeredView } from '@one-window/privacy';
import { type Advice, adviseOn } from '../domain/classifier';
import { standingOf } from '../domain/policies';
import { remediesNow } from '../domain/remedies';
import { isContested, type Registration, toldBy, type TriageCase } from '../domain/case-state';
import type { TriageCommand } from '../triage.commands';
import { triageModel } from '../triage.model';
import type { TriageCaseView } from './case-view.schema';

/** A party as people see it here: identity number, phone and address stay sealed. */
const visibleParty = ({ partyId, role, kind, name, creditCode, regionCode }: Party): PartyView => ({
  partyId,
  role,
  kind,
  name,
  ...(creditCode ? { creditCode } : {}),
  ...(regionCode ? { regionCode } : {}),
});

const frameOf = ({ version, state }: LoadedCase<TriageCase>, actor: Actor): TriageCaseView => ({
  caseId: state.caseId,
  stage: state.stage,
  stageName: stageNames.triage[state.stage],
  version,
  ...openActions(triageModel, state, actor),
  clocks: state.clocks,
});

type Registered = TriageCase & { registration: Registration };

const summaryOf = ({ registration, addedFacts, classification }: Registered) => ({
  caseNumber: registration.caseNumber,
  source: registration.source,
  sourceName: sourceChannels[registration.source],
  title: registration.title,
  facts: registration.facts,
  addedFacts,
  claims: registration.claims,
  amountFen: registration.amountFen ?? null,
  parties: registration.parties.map(visibleParty),
  regionCode: registration.regionCode,
  appliedOn: registration.appliedOn,
  urgent: registration.urgent,
  ...(classification
    ? { disputeKind: classification.disputeKind, disputeKindName: disputeKinds[classification.disputeKind] }
    : {}),
});

/** What an organisation needs to decide on its offer. */
const offeredSummaryOf = ({ registration, addedFacts, ...state }: TriageCase) =>
  registration && {
    ...summaryOf({ ...state, registration, addedFacts }),
    ...offeredView({ ...registration, addedFacts }),
  };

const disputeOf = ({ dispute }: TriageCase): TriageCaseView['dispute'] => {
  if (!dispute) return null;
  const { decider, concerned, reason, disputedAt } = dispute;
  const names = { name: deciderOf(dispute, 'zh'), nameEn: deciderOf(dispute, 'en') };
  return { decider, ...names, concerned, reason, disputedAt };
};

/** Ways out of the centre for the case's kind: the notice's remedies, and the targets a referral may name. */
const referralOf = (state: TriageCase, counting: DecisionContext): TriageCaseView['possibleReferral'] => {
  if (!state.classification) return null;
  const { disputeKind } = state.classification;
  return {
    targets: targetsFor(disputeKind).map((target) => ({ target, name: remedyKinds[target] })),
    remedies: remediesNow(state, disputeKind, counting),
  };
};

/** What the classifier says about the case as told so far. */
export const adviceOn = (state: TriageCase): Advice => adviseOn(toldBy(state));

/**
 * The case as this person may see it: the file; with an offer, its masked summary and the offer; of what was
 * referred to them, what was told and why; or what is left of a case that went elsewhere.
 */
export const caseViewFor = async (
  cases: CaseStore<TriageCase, TriageCommand>,
  loaded: LoadedCase<TriageCase>,
  actor: Actor,
): Promise<TriageCaseView> => {
  const { state } = loaded;
  const standing = standingOf(state, actor);
  if (sightOf(standing, 'facts') === 'closed') {
    return await endedView(cases, state.caseId, state.registration?.caseNumber, actor);
  }
  const frame = frameOf(loaded, actor);
  if (standing.includes('referred')) {
    return {
      ...frame,
      clocks: [],
      summary: state.registration && summaryOf({ ...state, registration: state.registration }),
      referral: state.referral ?? null,
    };
  }
  if (!seesWhole(standing, 'course')) {
    const offer = state.offer && {
      offerId: state.offer.offerId,
      pool: state.offer.pool,
      offeredAt: state.offer.offeredAt,
    };
    return { ...frame, summary: offeredSummaryOf(state), offer };
  }
  return {
    ...frame,
    summary: state.registration && summaryOf({ ...state, registration: state.registration }),
    pendingElsewhere: state.registration?.pendingElsewhere ?? false,
    supplement: state.supplement ?? null,
    classification: state.classification ?? null,
    advice: adviceOn(state),
    route: state.route ?? null,
    offer: state.offer ?? null,
    holder: state.holder ?? null,
    returns: state.returns,
    escalated: state.escalated,
    contested: isContested(state),
    dispute: disputeOf(state),
    overdueSince: state.overdueSince ?? null,
    ended: state.ended ?? null,
    agreement: state.agreement ?? null,
    possibleReferral: referralOf(state, cases.contextFor(actor)),
    referral: state.referral ?? null,
    sentBack: state.sentBack ?? [],
    closed: state.closed ?? null,
  };
};
