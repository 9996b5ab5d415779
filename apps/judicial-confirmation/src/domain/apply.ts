import { accept, type Decision, fact, refuse } from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { type Court, courtClock, dayOf, outOfRange } from './application';
import { type ConfirmationCase, parties } from './confirmation-case';
import { windowClock, windowClosed } from './window';

export interface ApplicationInput {
  applicationId: string;
  courtOrganisationId: string;
  /** The court by that id in the directory; undefined when there is none, or it is not a court. */
  court: Court | undefined;
  signedByPartyIds: readonly string[];
  signedOn: string;
}

/**
 * The joint application for confirmation (R14): all parties of the agreement together, within thirty days of its effect
 * (Civil Procedure Law art. 205, Interpretation art. 353).
 */
export const apply = (state: ConfirmationCase, input: ApplicationInput, now: string): Decision => {
  const { agreement } = state;
  if (!agreement) throw new Error(`no agreement in stage ${state.stage}`);
  const today = dayOf(now);
  const window = windowClock(agreement);
  if (today > window.dueOn) return windowClosed(agreement, today);

  const everybody = parties(state);
  const stranger = input.signedByPartyIds.find((id) => !everybody.some(({ partyId }) => partyId === id));
  if (stranger !== undefined) return refuse('signer-not-a-party', { field: 'signedByPartyIds', partyId: stranger });
  const missing = everybody.filter(({ partyId }) => !input.signedByPartyIds.includes(partyId));
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

  const { court, applicationId, courtOrganisationId, signedOn } = input;
  if (!court) return refuse('court-unknown', { field: 'courtOrganisationId', courtOrganisationId });
  return accept(
    fact('judicial-confirmation.applied.v1', {
      applicationId,
      agreementId: agreement.agreementId,
      agreementVersion: agreement.version,
      court: { organisationId: court.organisationId, name: court.name },
      signedBy: everybody.map(({ partyId }) => partyId),
      signedOn,
      clocks: { started: [courtClock('court-acceptance', applicationId, today)], stopped: [window.name] },
    }),
  );
};
