import {
  accept,
  boundParties,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type Party,
  refuse,
  settlesThrough,
  type SignedBy,
} from '@one-window/contracts';
import { basisText, competenceBasis, laws } from '@one-window/law';
import { courtClock, outOfRange } from './application';
import { courtsOpen, type CourtsKnown } from './competence';
import { type ConfirmationCase, parties } from './case-state';
import { windowClock, windowClosed } from './window';

export interface ApplicationInput {
  applicationId: string;
  courtOrganisationId: string;
  known: CourtsKnown;
  signedByPartyIds: readonly string[];
  signedOn: string;
}

/** Whoever has not signed, and agreed that a chosen representative settles for them, applies through the one who signed. */
const throughRepresentative = (party: Party, signedBy: readonly string[]): { partyId: string; by: SignedBy }[] => {
  const { partyId, capacity = 'full' } = party;
  const by = signedBy.includes(partyId) || capacity !== 'full' ? undefined : settlesThrough(party, signedBy);
  return by ? [{ partyId, by: { representativeId: by.representativeId, kind: by.kind, name: by.name } }] : [];
};

/**
 * The joint application for confirmation (R14): all whom the agreement binds together, within thirty days of its effect,
 * to a court that may confirm it (R16; Civil Procedure Law art. 205, Interpretation art. 353). A representative whom a group
 * chose signs for those who agreed to it (art. 56).
 * @rule R14
 */
export const apply = (state: ConfirmationCase, input: ApplicationInput, context: DecisionContext): Decision => {
  const { agreement } = state;
  if (!agreement) throw new Error(`no agreement in stage ${state.stage}`);
  const { today, calendar } = context;
  if (today > windowClock(agreement, context).dueOn) return windowClosed(agreement, calendar, today);
  return applicationOfAll(state, input, undefined, context);
};

/** The same whether in time or late: who applies, and to which court. */
export const applicationOfAll = (
  state: ConfirmationCase,
  input: ApplicationInput,
  late: EventData['judicial-confirmation.applied.v1']['late'],
  context: DecisionContext,
): Decision => {
  const { agreement, declined = [] } = state;
  if (!agreement) throw new Error(`no agreement in stage ${state.stage}`);
  const { today } = context;
  const everybody = boundParties(parties(state), agreement);
  const stranger = input.signedByPartyIds.find((id) => !parties(state).some(({ partyId }) => partyId === id));
  if (stranger !== undefined) return refuse('signer-not-a-party', { field: 'signedByPartyIds', partyId: stranger });
  const through = everybody.flatMap((party) => throughRepresentative(party, input.signedByPartyIds));
  const missing = everybody.filter(
    ({ partyId }) =>
      !input.signedByPartyIds.includes(partyId) && !through.some((represented) => represented.partyId === partyId),
  );
  if (missing.length > 0) {
    return refuse('joint-application-required', {
      rule: 'R14',
      basis: basisText(laws.civilProcedureLaw('205'), laws.civilProcedureInterpretation('353')).zh,
      field: 'signedByPartyIds',
      missing: missing.map(({ partyId, name }) => ({ partyId, name })),
    });
  }
  const impossible = outOfRange('signedOn', input.signedOn, agreement.effectiveOn, today);
  if (impossible) return impossible;

  const { known, applicationId, courtOrganisationId, signedOn } = input;
  const court = known.courts.find(({ organisationId }) => organisationId === courtOrganisationId);
  if (!court) return refuse('court-unknown', { field: 'courtOrganisationId', courtOrganisationId });
  const before = declined.find((one) => one.court.organisationId === court.organisationId);
  if (before) {
    const details = { field: 'courtOrganisationId', court: court.name, on: before.on, reason: before.reason };
    return refuse('court-declined-before', details);
  }
  const competent = courtsOpen({ ...agreement, parties: [...everybody] }, known, declined);
  if (!competent.some(({ organisationId }) => organisationId === court.organisationId)) {
    return refuse('court-not-competent', {
      rule: 'R16',
      basis: basisText(...competenceBasis).zh,
      field: 'courtOrganisationId',
      court: court.name,
      competent: competent.map(({ organisationId, name, grounds }) => ({ organisationId, name, grounds })),
    });
  }
  return accept(
    fact('judicial-confirmation.applied.v1', {
      applicationId,
      agreementId: agreement.agreementId,
      agreementVersion: agreement.version,
      court: { organisationId: court.organisationId, name: court.name },
      signedBy: everybody.map(({ partyId }) => partyId),
      ...(through.length > 0 ? { through } : {}),
      signedOn,
      ...(late ? { late } : {}),
      clocks: {
        started: [courtClock('court-acceptance', applicationId, today, context)],
        stopped: [windowClock(agreement, context).name],
      },
    }),
  );
};
