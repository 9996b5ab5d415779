import {
  accept,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { isAwaited, type MediationCase, namesOf, type Session } from './case-state';
import { awaitedSession, convene } from './session';

type Absence = EventData['mediation.session-not-held.v1']['absences'][number];

export const noSessionAwaited = ({ sessions }: MediationCase): Refusal | undefined =>
  sessions.some(isAwaited) ? undefined : refuse('no-session-awaited');

/** It is not held, and nothing is arranged in its place. */
export const callOffSession = (
  state: MediationCase,
  { sessionId, reason }: { sessionId: string; reason: string },
): Decision => {
  const session = awaitedSession(state, sessionId);
  if ('accepted' in session) return session;
  return accept(fact('mediation.session-called-off.v1', { sessionId, reason }));
};

export interface Moving extends Pick<Session, 'startsAt' | 'place' | 'mode'> {
  sessionId: string;
  /** Id of the session that takes its place. */
  toSessionId: string;
  reason: string;
}

/**
 * Another day, place or mode for the same people: the old session stays in the record as moved, and the new one is
 * arranged under every rule of arranging one.
 */
export const moveSession = (
  state: MediationCase,
  { sessionId, toSessionId, startsAt, place, mode, reason }: Moving,
  context: DecisionContext,
): Decision => {
  const session = awaitedSession(state, sessionId);
  if ('accepted' in session) return session;
  const { kind, partyIds, invited } = session;
  if (startsAt === session.startsAt && place === session.place && mode === session.mode) {
    return refuse('session-unchanged', { field: 'startsAt' });
  }
  const inItsPlace = { sessionId: toSessionId, kind, mode, startsAt, place, partyIds };
  const convened = convene(state, invited ? { ...inItsPlace, invited } : inItsPlace, context);
  if (!convened.accepted) return convened;
  return accept(fact('mediation.session-moved.v1', { sessionId, toSessionId, reason }), ...convened.facts);
};

/**
 * The hour came and the session could not be held, because somebody who was called did not come. Where it was held without
 * them, its record says who was there.
 */
export const recordNoShow = (
  state: MediationCase,
  { sessionId, absences }: { sessionId: string; absences: Absence[] },
  { now }: DecisionContext,
): Decision => {
  const session = awaitedSession(state, sessionId);
  if ('accepted' in session) return session;
  const { startsAt, partyIds } = session;
  // Both in UTC with milliseconds: they sort as texts.
  if (startsAt > now) return refuse('session-not-begun', { field: 'sessionId', startsAt });
  for (const [index, { partyId }] of absences.entries()) {
    const field = `absences.${index}.partyId`;
    if (!partyIds.includes(partyId)) return refuse('party-unknown', { field, unknown: namesOf(state, [partyId]) });
    if (absences.findIndex((one) => one.partyId === partyId) < index) return refuse('absent-twice', { field });
  }
  return accept(fact('mediation.session-not-held.v1', { sessionId, absences }));
};
