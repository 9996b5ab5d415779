import { accept, type Decision, type EventData, fact, refuse } from '@one-window/contracts';
import { type CloseOutcome, confirmationInForce, type FollowUpCase } from './follow-up-case';

/** How the case came out, read off what happened; nobody chooses it. */
export const outcomeOf = (state: FollowUpCase): CloseOutcome => {
  if (state.ending) return state.ending;
  if (state.stage === 'enforcement') return 'enforcement';
  return confirmationInForce(state) ? 'confirmed-and-performed' : 'performed';
};

export const close = (state: FollowUpCase): Decision =>
  accept(
    fact('follow-up.case-closed.v1', {
      outcome: outcomeOf(state),
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );

const CASE_NUMBER = /^JC-\d{6}-(?<year>\d{4})\d{4}-(?<number>\d{6,})$/u;

export interface ArchiveInput {
  retention: EventData['follow-up.case-archived.v1']['retention'];
  /** Of a case that ended before an agreement named its number. */
  caseNumber?: string;
}

/** One case, one volume (People's Mediation Law art. 27), under the year and number of the case. */
export const archive = (state: FollowUpCase, { retention, caseNumber }: ArchiveInput): Decision => {
  const number = state.caseNumber ?? caseNumber;
  const parts = CASE_NUMBER.exec(number ?? '')?.groups;
  if (!parts)
    return refuse('case-number-needed', { field: 'caseNumber', caseNumber: number, form: 'JC-140502-20261121-000001' });
  const volumeNumber = `（${parts.year}）人调卷第${parts.number}号`;
  return accept(fact('follow-up.case-archived.v1', { volumeNumber, retention }));
};
