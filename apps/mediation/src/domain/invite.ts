import {
  accept,
  dayOutside,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type OrganisationRef,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { nameKey } from '@one-window/inputs';
import { basisText, laws, organisationIs } from '@one-window/law';
import { firstActDone, type Invitation, type MediationCase, namesOf, partyIds } from './case-state';
import { unknownParties } from './parties-asked';

/** Who is invited, and who agreed to it. */
export type Inviting = Omit<EventData['mediation.person-invited.v1'], 'clocks' | 'standing'>;

/** A service that is to take part, as the directory tells of it; undefined where it knows none. */
export type KnownService = OrganisationRef & { kind?: string; closed?: boolean };

/**
 * The service whose people are invited as experts and read the case while they are: a psychological one that works.
 * Nothing where none is named.
 */
export const unfitService = (asked: string | undefined, known: KnownService | undefined): Refusal | undefined => {
  const field = 'organisationId';
  if (asked === undefined) return undefined;
  if (!known) return refuse('organisation-unknown', { field, organisationId: asked });
  if (!organisationIs(known.kind ?? '', 'psychology')) {
    return refuse('organisation-not-invited-as-expert', { field, organisation: known.name });
  }
  const { organisationId, name } = known;
  return known.closed ? refuse('organisation-closed', { field, organisations: [{ organisationId, name }] }) : undefined;
};

/**
 * Relatives, neighbours, colleagues, people of knowledge or experience and others take part where every party has agreed,
 * each on its day and in its way.
 * @rule R07
 */
export const invite = (state: MediationCase, invitation: Inviting, { today }: DecisionContext): Decision => {
  const { name, kind, consents } = invitation;
  for (const [index, { partyId, on }] of consents.entries()) {
    const wrong =
      unknownParties(state, [partyId], `consents.${index}.partyId`) ??
      dayOutside(`consents.${index}.on`, on, state.summary?.appliedOn ?? on, today);
    if (wrong) return wrong;
  }
  const stands = standing(state).some((one) => one.kind === kind && nameKey(one.name) === nameKey(name));
  if (stands) return refuse('already-invited', { field: 'name', name });
  return (
    withoutConsent(state, invitation, 'consents') ??
    accept(fact('mediation.person-invited.v1', { ...invitation, ...firstActDone(state) }))
  );
};

/** Whoever is invited no longer comes: a party changed its mind, or the person cannot. */
export const takeBackInvitation = (
  state: MediationCase,
  { invitationId, reason }: { invitationId: string; reason: string },
): Decision => {
  const invitation = standing(state).find((one) => one.invitationId === invitationId);
  if (!invitation) return refuse('invitation-unknown', { field: 'invitationId' });
  return accept(fact('mediation.invitation-taken-back.v1', { invitationId, name: invitation.name, reason }));
};

/** Who may be asked to a session: by an invitation that stands, and that each party of today has agreed to. */
export const notInvited = (state: MediationCase, invitationIds: readonly string[]): Refusal | undefined => {
  for (const invitationId of invitationIds) {
    const invitation = standing(state).find((one) => one.invitationId === invitationId);
    if (!invitation) return refuse('invitation-unknown', { field: 'invitationIds' });
    const refusal = withoutConsent(state, invitation, 'invitationIds');
    if (refusal) return refusal;
  }
  return undefined;
};

/** The invitations of these ids, as a session names them. */
export const invitedBy = (state: MediationCase, invitationIds: readonly string[]) =>
  standing(state)
    .filter(({ invitationId }) => invitationIds.includes(invitationId))
    .map(({ invitationId, name }) => ({ invitationId, name }));

export const nobodyInvited = (state: MediationCase): Refusal | undefined =>
  standing(state).length === 0 ? refuse('nobody-invited') : undefined;

const standing = ({ invitations = [] }: MediationCase): readonly Invitation[] => invitations;

const withoutConsent = (
  state: MediationCase,
  { name, consents }: Pick<Invitation, 'name' | 'consents'>,
  field: string,
): Refusal | undefined => {
  const missing = partyIds(state).filter((id) => !consents.some(({ partyId }) => partyId === id));
  if (missing.length === 0) return undefined;
  return refuse('consent-to-invitation-required', {
    rule: 'R07',
    basis: basisText(laws.peoplesMediationLaw('20')).zh,
    field,
    name,
    missing: namesOf(state, missing),
  });
};
