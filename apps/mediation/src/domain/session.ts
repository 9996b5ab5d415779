import {
  accept,
  dayOutside,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type Party,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { basisText, laws } from '@one-window/law';
import { addDays, addMonths, type CivilDate, civilDateOf, compare, instant } from '@one-window/time-limits';
import { type MediationCase, namesOf, parties, partyOf, type Session } from './case-state';
import { helpersOf } from './help';
import { notInvited } from './invite';
import { unknownParties } from './parties-asked';

const MOST_MONTHS_AHEAD = 12;

export type Convening = Omit<EventData['mediation.session-convened.v1'], 'clocks'>;
export type SessionRecord = Omit<
  EventData['mediation.session-recorded.v1'],
  'clocks' | 'attendedInvited' | 'attendedHelpers'
> & {
  /** Who came of those invited beside the parties, by their invitations; absent where it is not said. */
  attendedInvitationIds?: readonly string[];
  /** Who was there of those who help, by their entries in the list of mediators; likewise. */
  attendedHelperIds?: readonly string[];
};

/** Invites the parties: face to face (面对面), or one side alone (背对背). */
export const convene = (state: MediationCase, session: Convening, { today }: DecisionContext): Decision =>
  unknownParties(state, session.partyIds, 'partyIds') ??
  refusedMediation(state) ??
  notNotified(state, session.partyIds) ??
  notInvited(state, session.invited?.map(({ invitationId }) => invitationId) ?? []) ??
  wrongSides(state, session) ??
  tooEarly(state, session, today) ??
  farAhead(session, today) ??
  accept(fact('mediation.session-convened.v1', session));

/**
 * R02: where one side clearly refuses, there is no mediation (People's Mediation Law art. 17).
 * @rule R02
 */
const refusedMediation = (state: MediationCase): Refusal | undefined => {
  const refusing = parties(state).find(
    ({ partyId, role }) =>
      role !== 'third-party' && state.willingness.some((said) => said.partyId === partyId && !said.willing),
  );
  if (!refusing) return undefined;
  return refuse('party-refuses-mediation', {
    party: refusing.name,
    rule: 'R02',
    basis: basisText(laws.peoplesMediationLaw('17')).zh,
  });
};

/**
 * R05: rights and duties are told before mediation (Provisions on People's Mediation Work art. 30).
 * @rule R05
 */
const notNotified = (state: MediationCase, invited: readonly string[]): Refusal | undefined => {
  const missing = invited.filter((id) => !state.notifiedPartyIds.includes(id));
  if (missing.length === 0) return undefined;
  return refuse('rights-notice-missing', {
    missing: namesOf(state, missing),
    rule: 'R05',
    basis: basisText(laws.peoplesMediationProvisions('30')).zh,
  });
};

const wrongSides = (state: MediationCase, { kind, partyIds }: Convening): Refusal | undefined => {
  const has = (role: Party['role']) => partyIds.some((id) => partyOf(state, id)?.role === role);
  const bothSides = has('applicant') && has('respondent');
  return bothSides === (kind === 'joint-session')
    ? undefined
    : refuse('session-sides-wrong', { field: 'partyIds', kind, invited: namesOf(state, partyIds) });
};

/**
 * A session of yesterday may be entered afterwards, where the order of things allows it: the case was accepted and the
 * rights were told by then (Provisions on People's Mediation Work art. 30). Older ones would rewrite the past.
 */
const tooEarly = (state: MediationCase, { startsAt, partyIds }: Convening, today: CivilDate): Refusal | undefined => {
  const day = civilDateOf(instant(startsAt));
  const yesterday = addDays(today, -1);
  if (compare(day, yesterday) < 0) return refuse('session-too-long-ago', { field: 'startsAt', earliest: yesterday });
  const claimedOn = state.holder ? civilDateOf(instant(state.holder.since)) : yesterday;
  const toldOn = partyIds.map((id) => state.notifiedOn?.[id] ?? claimedOn);
  const earliest = [claimedOn, ...toldOn].toSorted().at(-1) ?? claimedOn;
  return day < earliest ? refuse('session-before-notice', { field: 'startsAt', day, claimedOn, earliest }) : undefined;
};

/** Nobody keeps a day free for more than a year: such a day is a slip of the pen. */
const farAhead = ({ startsAt }: Convening, today: CivilDate): Refusal | undefined =>
  dayOutside('startsAt', civilDateOf(instant(startsAt)), addDays(today, -1), addMonths(today, MOST_MONTHS_AHEAD));

/**
 * What is awaited of the sessions that have no record, by their instants: to come to the next, and to record the first
 * that has begun.
 */
export const awaitedSessions = (
  startsAt: readonly string[],
  now: string,
): { nextSessionAt?: string; unrecordedSessionAt?: string } => {
  const inOrder = startsAt.toSorted();
  const nextSessionAt = inOrder.find((at) => at > now);
  const unrecordedSessionAt = inOrder.find((at) => at <= now);
  return { ...(nextSessionAt ? { nextSessionAt } : {}), ...(unrecordedSessionAt ? { unrecordedSessionAt } : {}) };
};

/** The session with this id, as long as it is to be held or to be recorded. */
export const awaitedSession = ({ sessions }: MediationCase, sessionId: string): Session | Refusal => {
  const session = sessions.find((one) => one.sessionId === sessionId);
  if (!session) return refuse('session-unknown', { field: 'sessionId' });
  const { record, unheld } = session;
  if (record) return refuse('session-already-recorded', { field: 'sessionId', recordedAt: record.recordedAt });
  if (unheld) return refuse('session-not-held', { field: 'sessionId', how: unheld.how, at: unheld.at });
  return session;
};

/** What happened in a session (People's Mediation Law art. 27). The text arrives sealed; nobody here can read it. */
export const recordSession = (state: MediationCase, record: SessionRecord, { now }: DecisionContext): Decision => {
  const session = awaitedSession(state, record.sessionId);
  if ('accepted' in session) return session;
  // Both in UTC with milliseconds: they sort as texts.
  if (session.startsAt > now) return refuse('session-not-begun', { field: 'sessionId', startsAt: session.startsAt });
  const uninvited = record.attendedPartyIds.filter((id) => !session.partyIds.includes(id));
  if (uninvited.length > 0) {
    return refuse('party-unknown', { field: 'attendedPartyIds', unknown: namesOf(state, uninvited) });
  }
  const { attendedInvitationIds, attendedHelperIds, ...recorded } = record;
  const { invited = [] } = session;
  if (attendedInvitationIds?.some((id) => !invited.some(({ invitationId }) => invitationId === id))) {
    return refuse('invitation-unknown', { field: 'attendedInvitationIds' });
  }
  // Where nobody was invited there is nothing to say of them.
  const said = attendedInvitationIds === undefined || invited.length === 0 ? undefined : attendedInvitationIds;
  const attendedInvited = said && invited.filter(({ invitationId }) => said.includes(invitationId));
  const helpers = helpersOf(state);
  if (attendedHelperIds?.some((id) => !helpers.some(({ mediatorId }) => mediatorId === id))) {
    return refuse('helper-unknown', { field: 'attendedHelperIds' });
  }
  const there = helpers.length === 0 ? undefined : attendedHelperIds;
  const attendedHelpers = there && helpers.filter(({ mediatorId }) => there.includes(mediatorId));
  return accept(
    fact('mediation.session-recorded.v1', {
      ...recorded,
      ...(attendedInvited ? { attendedInvited } : {}),
      ...(attendedHelpers ? { attendedHelpers } : {}),
    }),
  );
};
