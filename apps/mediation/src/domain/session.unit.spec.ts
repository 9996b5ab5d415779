import { decidedAt } from '@one-window/testing';
import { type DecisionContext } from '@one-window/contracts';
import fc from 'fast-check';
import { applicant, bystander, everyone, idOf, respondent } from '../spec-support/people';
import { Road } from '../spec-support/road';
import { recordWillingness } from './parties-asked';
import { awaitedSessions, convene, type Convening, recordSession } from './session';

const session = (changes: Partial<Convening> = {}): Convening => ({
  sessionId: idOf(400),
  kind: 'joint-session',
  mode: 'on-site',
  startsAt: '2026-11-21T02:30:00.000Z',
  place: '第一调解室',
  partyIds: everyone,
  ...changes,
});
const convening =
  (changes: Partial<Convening> = {}) =>
  (state: Road['state'], context: DecisionContext) =>
    convene(state, session(changes), context);
const saying = (partyId: string, willing: boolean) => (state: Road['state']) =>
  recordWillingness(state, { partyId, willing });

describe('what is awaited of sessions without a record', () => {
  const now = '2026-11-21T02:30:00.000Z';

  it.each([
    ['none', [], {}],
    ['one to come', ['2026-11-22T02:00:00.000Z'], { nextSessionAt: '2026-11-22T02:00:00.000Z' }],
    ['one that has begun', [now], { unrecordedSessionAt: now }],
    [
      'two gone by and two to come, in whatever order they were arranged',
      ['2026-12-01T02:00:00.000Z', '2026-11-20T02:00:00.000Z', '2026-11-22T02:00:00.000Z', '2026-11-10T02:00:00.000Z'],
      { nextSessionAt: '2026-11-22T02:00:00.000Z', unrecordedSessionAt: '2026-11-10T02:00:00.000Z' },
    ],
  ])('%s: the next is the first to come, the record missing that of the first begun', (_, startsAt, awaited) =>
    expect(awaitedSessions(startsAt, now)).toEqual(awaited),
  );
});

describe('bringing the parties together', () => {
  it.each([applicant, respondent])(
    'R02: is barred while $role $name refuses (人民调解法第十七条)',
    ({ partyId, name }) => {
      const road = new Road().appointed().notified().give('record-willingness', saying(partyId, false));
      expect(road.refusal('convene', convening())).toMatchObject({
        code: 'party-refuses-mediation',
        details: { party: name, rule: 'R02', basis: '《中华人民共和国人民调解法》第十七条' },
      });
      expect(road.give('record-willingness', saying(partyId, true)).give('convene', convening()).state.stage).toBe(
        'mediating',
      );
    },
  );

  it('R02: goes by the latest word of each party, whatever was said before', () => {
    const words = fc.array(fc.tuple(fc.constantFrom(...everyone), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(words, (said) => {
        const road = new Road().appointed().notified();
        for (const [partyId, willing] of said) road.give('record-willingness', saying(partyId, willing));
        const refusing = everyone.some((id) => said.findLast(([partyId]) => partyId === id)?.[1] === false);
        expect(convening()(road.state, decidedAt(road.now)).accepted).toBe(!refusing);
      }),
      { numRuns: 30 },
    );
  });

  it('R05: invites only parties who were told their rights, and names the others', () => {
    const road = new Road().appointed().notified([applicant.partyId]);
    expect(road.state).toMatchObject({
      notifiedOn: { [applicant.partyId]: '2026-11-21' },
      notifiedHow: { [applicant.partyId]: 'oral' },
    });
    expect(road.refusal('convene', convening())).toMatchObject({
      code: 'rights-notice-missing',
      details: { missing: [respondent.name], rule: 'R05' },
    });
    expect(road.notified([respondent.partyId]).give('convene', convening()).state.stage).toBe('mediating');
  });

  it('has both sides at a joint session and one at a caucus', () => {
    const road = new Road().appointed({ parties: [applicant, respondent, bystander] });
    road.notified([...everyone, bystander.partyId]);
    const one = [applicant.partyId, bystander.partyId];
    expect(road.refusal('convene', convening({ partyIds: one }))).toMatchObject({ code: 'session-sides-wrong' });
    expect(road.refusal('convene', convening({ kind: 'caucus' }))).toMatchObject({ code: 'session-sides-wrong' });
    road.give('convene', convening({ kind: 'caucus', partyIds: one }));
    expect(road.state.sessions).toMatchObject([{ kind: 'caucus', partyIds: one }]);
  });

  it('enters sessions of yesterday, not older ones', () => {
    const road = new Road();
    road.now = '2026-11-19T15:59:59.999Z';
    road.appointed().notified();
    const at = (startsAt: string) => convening({ startsAt })(road.state, decidedAt('2026-11-21T02:00:00.000Z'));
    expect(at('2026-11-19T16:00:00.000Z')).toMatchObject({ accepted: true });
    expect(at('2026-11-19T15:59:59.999Z')).toMatchObject({
      code: 'session-too-long-ago',
      details: { earliest: '2026-11-20' },
    });
  });

  it('enters none of a day before the case was accepted and everybody invited was told (若干规定30)', () => {
    const startsAt = '2026-11-20T08:00:00.000Z';
    const [first, second] = everyone as [string, string];
    const told = (onFirst: string, onSecond: string) => {
      const road = new Road();
      road.now = '2026-11-19T02:00:00.000Z';
      road.appointed();
      road.now = `${onFirst}T02:00:00.000Z`;
      road.notified([first]);
      road.now = `${onSecond}T02:00:00.000Z`;
      return road.notified([second]).state;
    };
    const context = decidedAt('2026-11-21T02:00:00.000Z');
    expect(convening({ startsAt })(told('2026-11-19', '2026-11-20'), context)).toMatchObject({ accepted: true });
    expect(convening({ startsAt })(told('2026-11-19', '2026-11-21'), context)).toMatchObject({
      code: 'session-before-notice',
      details: { field: 'startsAt', day: '2026-11-20', claimedOn: '2026-11-19', earliest: '2026-11-21' },
    });
    const acceptedToday = new Road().appointed().notified().state;
    expect(convening({ startsAt })(acceptedToday, context)).toMatchObject({
      code: 'session-before-notice',
      details: { claimedOn: '2026-11-21' },
    });
  });

  it('knows no strangers', () => {
    const road = new Road().appointed().notified();
    expect(road.refusal('convene', convening({ partyIds: [...everyone, idOf(777)] }))).toMatchObject({
      code: 'party-unknown',
      details: { unknown: [idOf(777)] },
    });
    expect(road.refusal('record-willingness', saying(idOf(777), true))).toMatchObject({ code: 'party-unknown' });
  });
});

describe('the day of a session', () => {
  it.each(['2027-11-22T02:30:00.000Z', '2126-11-21T02:30:00.000Z'])(
    '%s is further away than anybody plans',
    (startsAt) => {
      const road = new Road().appointed().notified();
      expect(road.refusal('convene', convening({ startsAt }))).toMatchObject({
        code: 'day-out-of-range',
        details: { field: 'startsAt', until: '2027-11-21' },
      });
    },
  );
});

describe('the record of a session', () => {
  const recording =
    (sessionId: string, attendedPartyIds = everyone) =>
    (state: Road['state'], context: DecisionContext) =>
      recordSession(
        state,
        { sessionId, outcome: 'continued', attendedPartyIds, record: { token: 'v1.sealed' } },
        context,
      );

  it('is written once', () => {
    const road = new Road().mediating().give('record-session', recording(idOf(400)));
    expect(road.state.sessions[0]?.record).toMatchObject({ outcome: 'continued', sealed: 'v1.sealed' });
    expect(road.refusal('record-session', recording(idOf(400)))).toMatchObject({ code: 'session-already-recorded' });
  });

  it('is not written before the session has begun', () => {
    const road = new Road().appointed().notified().give('convene', convening());
    const at = (now: string) => recording(idOf(400))(road.state, decidedAt(now));
    expect(at('2026-11-21T02:29:59.999Z')).toMatchObject({ code: 'session-not-begun' });
    expect(at('2026-11-21T02:30:00.000Z')).toMatchObject({ accepted: true });
  });

  it('is of a session that was convened, with those who were invited', () => {
    const road = new Road().mediating().convened('caucus', [applicant.partyId], idOf(401));
    expect(road.refusal('record-session', recording(idOf(777)))).toMatchObject({ code: 'session-unknown' });
    expect(road.refusal('record-session', recording(idOf(401)))).toMatchObject({
      code: 'party-unknown',
      details: { unknown: [respondent.name] },
    });
  });
});
