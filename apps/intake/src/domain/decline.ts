import { accept, type DeclineGround, type Decision, fact, refuse } from '@one-window/contracts';
import { remediesFor, sentByCourt } from '@one-window/law';
import { type IntakeCase, parties } from './case-state';

/** The archive keeps the case under its own number and has it from nowhere else. */
const numberOf = ({ registration }: IntakeCase): { caseNumber?: string } =>
  registration ? { caseNumber: registration.caseNumber } : {};

/**
 * Declining needs a ground of the list and always tells the ways that remain open (R22; Provisions on People's
 * Mediation Work art. 22 and 24). N2 is not open for cases that a court itself sent.
 * @rule R03
 */
export const decline = (state: IntakeCase, ground: DeclineGround, reason: string): Decision => {
  const source = state.registration?.source;
  if (ground === 'N2' && sentByCourt(source)) {
    return refuse('sent-by-the-court', { rule: 'R03', source });
  }
  return accept(
    fact('intake.case-declined.v1', {
      ...numberOf(state),
      ground,
      reason,
      // What kind of dispute it is, only triage says; whoever is declined before reads the condition of each way.
      remedies: remediesFor({ disputeKind: undefined, parties: parties(state) }, { name: 'declined', ground }),
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );
};

/** The applicant may withdraw at any time (People's Mediation Law art. 23). */
export const withdraw = (state: IntakeCase, partyId: string, reason: string): Decision => {
  const party = state.registration?.parties.find((candidate) => candidate.partyId === partyId);
  if (!party) return refuse('party-unknown', { field: 'partyId' });
  if (party.role !== 'applicant') return refuse('only-the-applicant-withdraws', { name: party.name });
  return accept(
    fact('intake.case-withdrawn.v1', {
      ...numberOf(state),
      partyId,
      reason,
      clocks: { stopped: state.clocks.map(({ name }) => name) },
    }),
  );
};
