import {
  accept,
  type DeclineGround,
  type Decision,
  type EndGround,
  fact,
  refuse,
  type Refusal,
} from '@one-window/contracts';
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

/** What a party can say at the window: that it will not go on, or, who applied, that it withdraws or has settled. */
export const endGroundsAtWindow = ['E11', 'E21', 'E05'] as const satisfies readonly EndGround[];

/** Why nobody ends a mediation at the window: it has ended, or an agreement is in force that leaves nothing open. */
export const whyNotEnd = ({
  endAsked,
  mediationEndedAt,
  agreementVersion,
  restGoesOn,
}: IntakeCase): Refusal | undefined => {
  if (agreementVersion !== undefined && !restGoesOn) return refuse('agreement-stands');
  const at = endAsked?.at ?? mediationEndedAt;
  return at === undefined ? undefined : refuse('end-already-asked', { at });
};

/**
 * Any party may end the mediation at any time (People's Mediation Law art. 23), also where whoever mediates cannot be
 * reached: it is told at the window, and mediation takes it in.
 */
export const endMediation = (
  state: IntakeCase,
  { partyId, ground, reason }: { partyId: string; ground: (typeof endGroundsAtWindow)[number]; reason: string },
): Decision => {
  const party = parties(state).find((candidate) => candidate.partyId === partyId);
  if (!party) return refuse('party-unknown', { field: 'partyId' });
  if (ground !== 'E11' && party.role !== 'applicant') {
    return refuse('only-the-applicant-withdraws', { field: 'ground', name: party.name });
  }
  return accept(fact('intake.mediation-end-asked.v1', { partyId, ground, reason }));
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
