import {
  accept,
  type CloseOutcome,
  type Decision,
  type EventData,
  fact,
  recordedAs,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { confirmationInForce, type FollowUpCase, type TrackedObligation } from './case-state';
import { isDischarged } from './obligations';
import { attemptsInPlace, visitOwed } from './visit';

/** How the case came out, read off what happened; nobody chooses it. */
export const outcomeOf = (state: FollowUpCase): CloseOutcome => {
  if (state.ending) return state.ending;
  if (state.stage === 'enforcement') return 'enforcement';
  const ended = state.obligations.flatMap(({ discharges = [] }) => discharges.filter(({ reversed }) => !reversed));
  if (ended.some(({ ground }) => ground === 'settled-in-enforcement')) return 'enforcement';
  return confirmationInForce(state) ? 'confirmed-and-performed' : 'performed';
};

/** While the rest of the dispute is mediated, the case is not over with what was agreed on a part of it. */
export const restStillMediated = ({ agreement }: FollowUpCase): Refusal | undefined =>
  agreement?.rest?.mediation === 'goes-on'
    ? refuse('rest-still-mediated', { openClaims: agreement.rest.openClaims })
    : undefined;

/** Why a case is not closed yet, whatever is owed under its agreement. */
export const whyNotClose = (state: FollowUpCase): Refusal | undefined => restStillMediated(state) ?? visitOwed(state);

/** A case is over when nothing of its agreement waits for its day any more: until then somebody has to watch it. */
export const close = (state: FollowUpCase, today: string): Decision => {
  const { stage, obligations, pack } = state;
  const owed = whyNotClose(state);
  if (owed) return owed;
  const waiting = stage === 'enforcement' ? obligations.filter((one) => notYetAskedFor(one, pack, today)) : [];
  if (waiting.length > 0) {
    const left = waiting.map(({ obligationId, description, dueOn }) => ({ obligationId, description, dueOn }));
    return refuse('obligations-still-to-fall-due', { today, obligations: left });
  }
  const attempts = attemptsInPlace(state);
  return accept(
    fact('follow-up.case-closed.v1', {
      ...recordedAs(outcomeOf(state)),
      ...closedUnder(state),
      ...(obligations.some(isDischarged) ? { discharged: true } : {}),
      ...(attempts > 0 ? { visitAttempts: attempts } : {}),
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );
};

const notYetAskedFor = (
  { obligationId, fulfilled, dueOn }: TrackedObligation,
  pack: FollowUpCase['pack'],
  today: string,
): boolean => !fulfilled && dueOn >= today && pack?.obligationIds?.includes(obligationId) !== true;

/** Whether and how it is reopened depends on it, and who decides that may not have heard of the agreement. */
const closedUnder = ({ agreement }: FollowUpCase): { agreementVersion?: number } =>
  agreement ? { agreementVersion: agreement.version } : {};

/** As somebody types it from a receipt. */
const CASE_NUMBER = /^JC-\d{6}-(?<year>\d{4})\d{4}-(?<number>\d{6,})$/u;
/** As the case has it: registrations once took a region that was none, and such a number is the case's own all the same. */
const OWN_NUMBER = /^JC-.{1,6}-(?<year>\d{4})\d{4}-(?<number>\d{6,})$/u;

export interface ArchiveInput {
  retention: EventData['follow-up.case-archived.v1']['retention'];
  /** Of a case that ended before its events named its number; its own number stands where it is known. */
  caseNumber?: string;
  /** Whether another case has that number, or a volume under it. */
  taken?: boolean;
}

/** Under which volume a case of this number is kept; undefined for what is no case number. */
export const volumeNumberOf = (caseNumber: string, form = CASE_NUMBER): string | undefined => {
  const parts = form.exec(caseNumber)?.groups;
  return parts && `（${parts.year}）人调卷第${parts.number}号`;
};

/** One case, one volume (People's Mediation Law art. 27), under the year and number of the case. */
export const archive = (state: FollowUpCase, { retention, caseNumber, taken }: ArchiveInput): Decision => {
  const number = state.caseNumber ?? caseNumber;
  const volumeNumber = volumeNumberOf(number ?? '', state.caseNumber === undefined ? CASE_NUMBER : OWN_NUMBER);
  if (volumeNumber === undefined)
    return refuse('case-number-needed', { field: 'caseNumber', caseNumber: number, form: 'JC-140502-20261121-000001' });
  if (state.caseNumber === undefined && taken)
    return refuse('case-number-not-own', { field: 'caseNumber', caseNumber });
  return accept(fact('follow-up.case-archived.v1', { volumeNumber, retention, ...closedUnder(state) }));
};
