import type { AnyRecordedEvent, Remedy } from '@one-window/contracts';
import { roadClocks, stagesIn, unread } from './case-reading';
import { foldCase } from './fold-case';
import { nextDate, type PublicDate, sessionsAhead, shanghaiDay } from './public-dates';
import { publicSentenceOf } from './public-stages';
import { publicSteps, type PublicStep } from './public-steps';
import { type Holder, type Phase, phases, standingOf } from './standing';
import { waysLeft } from './ways-left';
import type { Words } from './words';

/** What somebody should bring or hand in, to whom, and by when. */
export interface ToBring {
  reason: 'supplement' | 'correction' | 'session';
  /** Papers in the words of whoever asked for them. */
  items: Words[];
  /** Last day to hand them in, or the day of the session. */
  on: string;
}

/** What a case says to the party it concerns. */
export interface PublicStatus {
  caseNumber: string;
  stage: { code: Phase; name: string; sentence: Words };
  holder: Holder & { since?: string };
  next?: PublicDate;
  bring: ToBring[];
  /** Ways that stay open, as they were told; absent while none was. */
  ways?: readonly Remedy[];
  /** The latest first. */
  steps: PublicStep[];
}

const forSessions: Words[] = [
  { zh: '身份证件原件', en: 'Your identity document' },
  { zh: '与纠纷有关的材料，如合同、票据、照片', en: 'Papers about the dispute: contracts, receipts, photographs' },
  { zh: '由他人代为参加的，带授权委托书', en: 'A power of attorney, if somebody comes for you' },
];

/**
 * Where a case stands, for parties of it: read from its events alone. `now` is an instant of the centre's clock.
 * Undefined before the registration has arrived.
 */
export const publicStatusOf = (
  caseId: string,
  events: readonly AnyRecordedEvent[],
  partyIds: ReadonlySet<string>,
  now: string,
): PublicStatus | undefined => {
  const reading = events.reduce(foldCase, unread(caseId));
  if (!reading.registration) return undefined;
  const standing = standingOf(reading);
  const { phase, holder, since } = standing;
  const sessions = phase === 'mediation' ? sessionsAhead(events, partyIds, now) : [];
  const next = nextDate(roadClocks(reading), sessions, now);
  const stages = stagesIn(reading.readings);
  const [session] = sessions;
  const ways = waysLeft(events);
  return {
    caseNumber: reading.registration.caseNumber,
    stage: { code: phase, name: phases[phase], sentence: publicSentenceOf(reading, standing) },
    holder: { ...holder, ...(since === undefined ? {} : { since }) },
    ...(next ? { next } : {}),
    bring: [
      ...(isSupplementAwaited(events) ? asked(events, 'intake.supplement-requested.v1') : []),
      ...(stages['judicial-confirmation'] === 'correction-asked'
        ? asked(events, 'judicial-confirmation.correction-asked.v1')
        : []),
      ...(session ? [{ reason: 'session' as const, items: forSessions, on: shanghaiDay(session.startsAt) }] : []),
    ],
    ...(ways.length > 0 ? { ways } : {}),
    steps: publicSteps(events, partyIds).toReversed(),
  };
};

/** What the window asked for survives a claim that comes in meanwhile. */
const isSupplementAwaited = (events: readonly AnyRecordedEvent[]): boolean =>
  events.findLast(({ type }) => aboutSupplements.has(type))?.type === 'intake.supplement-requested.v1';

/** The request, and what it ends with. */
const aboutSupplements: ReadonlySet<string> = new Set([
  'intake.supplement-requested.v1',
  'intake.supplement-answered.v1',
  'intake.supplement-taken-back.v1',
  'intake.case-declined.v1',
  'intake.case-withdrawn.v1',
  'triage.case-referred-out.v1',
  'follow-up.case-closed.v1',
]);

const reasons = {
  'intake.supplement-requested.v1': 'supplement',
  'judicial-confirmation.correction-asked.v1': 'correction',
} as const;

/** The papers that were asked for last. */
const asked = (events: readonly AnyRecordedEvent[], type: keyof typeof reasons): ToBring[] => {
  const last = events.findLast((event) => event.type === type);
  if (last?.type !== type) return [];
  const items = last.data.items.map(({ item }) => ({ zh: item, en: item }));
  return [{ reason: reasons[type], items, on: last.data.dueOn }];
};
