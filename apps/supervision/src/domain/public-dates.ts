import type { AnyRecordedEvent, ClockKind, EventData, RecordedEvent } from '@one-window/contracts';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { BindingClock } from './case-reading';
import type { Words } from './words';

/** The next date of a case for its party: a limit that somebody must keep, or a session to come to. */
export interface PublicDate {
  kind: 'limit' | 'session';
  /** Shanghai civil date. */
  on: string;
  /** Instant of a session; the end of the day of a limit. */
  at: string;
  meaning: Words;
  /** A limit that has passed without what was due. */
  late: boolean;
  place?: string;
  mode?: Words;
}

type Session = EventData['mediation.session-convened.v1'];

/** Orders of supervision and alerts are between the centre's own people: a party is told nothing of them. */
type OfTheHouse = 'supervision-order' | 'alert';
const isOfTheHouse = (kind: ClockKind): kind is OfTheHouse => kind === 'supervision-order' || kind === 'alert';

const meanings: Readonly<Record<Exclude<ClockKind, OfTheHouse>, Words>> = {
  reopening: {
    zh: '中心最迟应于这一天决定是否恢复办理',
    en: 'The centre decides by this day whether it reopens the case',
  },
  triage: { zh: '中心最迟应于这一天确定由谁办理', en: 'The centre chooses who deals with the case by this day' },
  claim: { zh: '调解组织最迟应于这一天签收', en: 'The organisation takes the case by this day' },
  'claim-reminder': {
    zh: '中心要求调解组织在这一天前签收',
    en: 'The centre asks the organisation to take the case by this day',
  },
  competence: {
    zh: '最迟应于这一天决定由哪个单位承办',
    en: 'It is decided by this day whose case it is',
  },
  supplement: { zh: '请您最迟于这一天补正材料', en: 'Please hand in the papers by this day' },
  'mediation-limit': { zh: '调解最迟应于这一天结束', en: 'Mediation ends by this day' },
  'first-act': {
    zh: '调解组织最迟应于这一天开始办理',
    en: 'The organisation begins to work on the case by this day',
  },
  handling: { zh: '中心要求最迟于这一天办结', en: 'The centre asks the organisation to be done by this day' },
  suspension: {
    zh: '调解组织最迟应于这一天核查能否恢复调解',
    en: 'By this day the organisation looks whether mediation can go on',
  },
  transfer: {
    zh: '被请求接手的调解组织最迟应于这一天答复',
    en: 'The organisation that is asked to take the mediation over answers by this day',
  },
  help: {
    zh: '被邀请协助调解的组织最迟应于这一天答复',
    en: 'The organisation that is asked to help answers by this day',
  },
  'confirmation-window': {
    zh: '双方最迟可于这一天共同申请司法确认',
    en: 'Until this day both sides may ask the court to confirm the agreement',
  },
  'court-acceptance': {
    zh: '法院最迟应于这一天决定是否受理',
    en: 'The court decides by this day whether it takes the application',
  },
  'court-ruling': { zh: '法院最迟应于这一天作出裁定', en: 'The court rules by this day' },
  objection: { zh: '法院最迟应于这一天审查完异议', en: 'The court decides on the objection by this day' },
  correction: { zh: '请最迟于这一天向法院补充材料', en: 'Please hand the corrections to the court by this day' },
  obligation: { zh: '协议约定最迟于这一天履行', en: 'The agreement is to be performed by this day' },
  visit: { zh: '中心最迟将于这一天回访', en: 'The centre asks how it went by this day' },
};
const otherLimit: Words = { zh: '办理期限', en: 'A limit of the proceedings' };

const modes: Readonly<Record<Session['mode'], Words>> = {
  'on-site': { zh: '现场', en: 'in person' },
  video: { zh: '视频', en: 'by video' },
  telephone: { zh: '电话', en: 'by telephone' },
  visit: { zh: '上门', en: 'at your place' },
};

/** The Shanghai civil date of an instant in any ISO 8601 form. */
export const shanghaiDay = (moment: string): string => civilDateOf(instant(new Date(moment).toISOString()));

/** After which nobody has to come to a session any more. */
const endsOfSessions = [
  'mediation.session-recorded.v1',
  'mediation.session-called-off.v1',
  'mediation.session-moved.v1',
  'mediation.session-not-held.v1',
] as const;
type EndOfSession = RecordedEvent<(typeof endsOfSessions)[number]>;
const isOver = (event: AnyRecordedEvent): event is AnyRecordedEvent & EndOfSession =>
  (endsOfSessions as readonly string[]).includes(event.type);

/** Sessions ahead, the next one first. */
export const sessionsToCome = (events: readonly AnyRecordedEvent[], now: string): Session[] => {
  const over = new Set(events.flatMap((event) => (isOver(event) ? [event.data.sessionId] : [])));
  return events
    .flatMap((event) => (event.type === 'mediation.session-convened.v1' ? [event.data] : []))
    .filter(({ sessionId, startsAt }) => !over.has(sessionId) && Date.parse(startsAt) >= Date.parse(now))
    .toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
};

/** Types of events of which {@link nextSessionOf} is told. */
export const sessionEventTypes = ['mediation.session-convened.v1', ...endsOfSessions] as const;

/** What people have to come to next; what is said there stays in its record. */
export const nextSessionOf = (events: readonly AnyRecordedEvent[], now: string) => {
  const [session] = sessionsToCome(events, now);
  return session && shownSession(session);
};

export const shownSession = ({ kind, mode, startsAt, place }: Session) => ({ kind, mode, startsAt, place });

/** Those of them that one of the parties is convened to. */
export const sessionsAhead = (
  events: readonly AnyRecordedEvent[],
  partyIds: ReadonlySet<string>,
  now: string,
): Session[] =>
  sessionsToCome(events, now).filter((session) => session.partyIds.some((partyId) => partyIds.has(partyId)));

/** What comes next: the first date ahead, or where none is ahead the limit that passed last. */
export const nextDate = (
  clocks: readonly BindingClock[],
  sessions: readonly Session[],
  now: string,
): PublicDate | undefined => {
  const dates = [...clocks.map((clock) => limitDate(clock, now)), ...sessions.map(sessionDate)].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  return dates.find(({ late }) => !late) ?? dates.at(-1);
};

const limitDate = ({ kind, dueOn, dueAt }: BindingClock, now: string): PublicDate => ({
  kind: 'limit',
  on: dueOn,
  at: dueAt,
  meaning: kind && !isOfTheHouse(kind) ? meanings[kind] : otherLimit,
  late: Date.parse(dueAt) < Date.parse(now),
});

const sessionDate = ({ startsAt, place, mode }: Session): PublicDate => ({
  kind: 'session',
  on: shanghaiDay(startsAt),
  at: startsAt,
  meaning: { zh: '请您参加调解', en: 'Please come to the session' },
  late: false,
  place,
  mode: modes[mode],
});
