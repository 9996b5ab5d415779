import { accept, type DeclineGround, type Decision, fact, refuse, type Remedy } from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import type { IntakeCase } from './intake-case';

/** Court referrals are accepted by a court already, and rightly come here (R03, exception). */
const courtReferrals: ReadonlySet<string> = new Set(['S20', 'S21']);

const remediesOf: Record<DeclineGround, Remedy[]> = {
  N1: [
    {
      kind: 'administrative-adjudication',
      text: '向有管辖权的专门机关申请处理',
      basis: basisText(laws.peoplesMediationProvisions('22')).zh,
    },
    {
      kind: 'litigation',
      text: '依法向人民法院提起诉讼，人民法院七日内决定是否立案',
      basis: basisText(laws.civilProcedureLaw('126')).zh,
    },
  ],
  N2: [
    {
      kind: 'litigation',
      text: '在已经受理的机关继续主张权利',
      basis: basisText(laws.peoplesMediationProvisions('22')).zh,
    },
  ],
  N3: [
    {
      kind: 'litigation',
      text: '依法向人民法院提起诉讼，人民法院七日内决定是否立案',
      basis: basisText(laws.peoplesMediationLaw('3'), laws.civilProcedureLaw('126')).zh,
    },
  ],
  N4: [
    { kind: 'police', text: '涉嫌犯罪的，向公安机关报案', basis: basisText(laws.peoplesMediationLaw('25')).zh },
    {
      kind: 'administrative-reconsideration',
      text: '不服行政行为的，申请行政复议或者提起行政诉讼',
      limit: '六十日内申请复议，六个月内提起诉讼',
      basis: basisText(laws.administrativeReconsiderationLaw(), laws.administrativeLitigationLaw()).zh,
    },
  ],
};

/** The archive keeps the case under its own number and has it from nowhere else. */
const numberOf = ({ registration }: IntakeCase): { caseNumber?: string } =>
  registration ? { caseNumber: registration.caseNumber } : {};

/**
 * Declining needs a ground of the list and always tells the ways that remain open (R22; Provisions on People's
 * Mediation Work art. 22 and 24). N2 is not open for cases that a court itself sent.
 */
export const decline = (state: IntakeCase, ground: DeclineGround, reason: string): Decision => {
  const source = state.registration?.source;
  if (ground === 'N2' && source !== undefined && courtReferrals.has(source)) {
    return refuse('sent-by-the-court', { rule: 'R03', source });
  }
  return accept(
    fact('intake.case-declined.v1', {
      ...numberOf(state),
      ground,
      reason,
      remedies: remediesOf[ground],
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
