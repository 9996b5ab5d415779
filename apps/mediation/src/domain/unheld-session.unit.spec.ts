import type { DecisionContext } from '@one-window/contracts';
import { applicant, bystander, chair, colleague, everyone, idOf, listed, respondent } from '../spec-support/people';
import { NOW, Road } from '../spec-support/road';
import { appoint } from './appoint';
import { caseLine } from './case-line';
import { recordSession } from './session';
import { sign } from './sign';
import { standing } from './standing';
import { callOffSession, moveSession, type Moving, recordNoShow } from './unheld-session';

const FIRST = idOf(400);
const LATER = '2026-11-25T06:30:00.000Z';

const callingOff =
  (sessionId = FIRST) =>
  (state: Road['state']) =>
    callOffSession(state, { sessionId, reason: '调解员住院' });
const moving =
  (changes: Partial<Moving> = {}) =>
  (state: Road['state'], context: DecisionContext) =>
    moveSession(
      state,
      {
        sessionId: FIRST,
        toSessionId: idOf(401),
        startsAt: LATER,
        place: '第二调解室',
        mode: 'video',
        reason: '当天出车',
        ...changes,
      },
      context,
    );
const absent =
  (partyIds: string[], sessionId = FIRST) =>
  (state: Road['state'], context: DecisionContext) =>
    recordNoShow(
      state,
      { sessionId, absences: partyIds.map((partyId) => ({ partyId, excuse: 'unexcused' as const })) },
      context,
    );
const recording = (sessionId: string) => (state: Road['state'], context: DecisionContext) =>
  recordSession(
    state,
    { sessionId, outcome: 'agreed-in-principle', attendedPartyIds: everyone, record: { token: 'v1.sealed' } },
    context,
  );
const wanted = ({ state }: Road) => standing(state).next.map(({ verb }) => verb);

describe('a session that is not held', () => {
  it('is called off: it stays in the file, is awaited by nobody, and another is to be arranged', () => {
    const road = new Road().mediating().give('call-off-session', callingOff());
    expect(road.state.sessions).toMatchObject([
      { sessionId: FIRST, unheld: { how: 'called-off', reason: '调解员住院', at: NOW } },
    ]);
    expect(caseLine(road.state)).toMatchObject({ unrecordedSessions: [], nextSessionAt: undefined });
    expect(wanted(road)).toContain('convene');
    expect(wanted(road)).not.toContain('record-session');
  });

  it('is moved: the old one stays as moved, the same people are called to the new one, and that is awaited', () => {
    const road = new Road().mediating().give('move-session', moving());
    expect(road.state.sessions).toMatchObject([
      { sessionId: FIRST, unheld: { how: 'moved', toSessionId: idOf(401), reason: '当天出车' } },
      {
        sessionId: idOf(401),
        kind: 'joint-session',
        startsAt: LATER,
        place: '第二调解室',
        mode: 'video',
        partyIds: everyone,
      },
    ]);
    expect(caseLine(road.state)).toMatchObject({ unrecordedSessions: [LATER], nextSessionAt: LATER });
    expect(standing(road.state).next).toContainEqual({ verb: 'record-session', who: 'mediator', notBefore: LATER });
  });

  it('is moved under every rule of arranging one, to something that is other than it was', () => {
    const road = new Road().mediating();
    const { startsAt, place, mode } = road.state.sessions[0]!;
    expect(road.refusal('move-session', moving({ startsAt, place, mode }))).toMatchObject({
      code: 'session-unchanged',
      details: { field: 'startsAt' },
    });
    expect(road.refusal('move-session', moving({ startsAt: '2028-01-01T02:00:00.000Z' }))).toMatchObject({
      code: 'day-out-of-range',
      details: { field: 'startsAt' },
    });
    expect(road.give('move-session', moving({ startsAt })).state.sessions).toHaveLength(2);
  });

  it('was not held because somebody did not come: who, and whether with excuse', () => {
    const road = new Road().mediating().give('record-no-show', (state, context) =>
      recordNoShow(
        state,
        {
          sessionId: FIRST,
          absences: [
            { partyId: applicant.partyId, excuse: 'excused', reason: '在外地' },
            { partyId: respondent.partyId, excuse: 'unexcused' },
          ],
        },
        context,
      ),
    );
    expect(road.state.sessions[0]?.unheld).toMatchObject({
      how: 'not-held',
      absences: [{ excuse: 'excused', reason: '在外地' }, { excuse: 'unexcused' }],
    });
    expect(wanted(road)).toContain('convene');
  });

  it('misses only who was called to it, each once, and not before its hour', () => {
    const road = new Road().mediating();
    const { partyId } = respondent;
    expect(road.refusal('record-no-show', absent([partyId, bystander.partyId]))).toMatchObject({
      code: 'party-unknown',
      details: { field: 'absences.1.partyId' },
    });
    expect(road.refusal('record-no-show', absent([partyId, partyId]))).toMatchObject({
      code: 'absent-twice',
      details: { field: 'absences.1.partyId' },
    });
    road.give('move-session', moving());
    expect(road.refusal('record-no-show', absent([partyId], idOf(401)))).toMatchObject({
      code: 'session-not-begun',
      details: { startsAt: LATER },
    });
  });

  it.each([
    ['called off', 'called-off', (road: Road) => road.give('call-off-session', callingOff())],
    ['moved', 'moved', (road: Road) => road.give('move-session', moving())],
    ['not held', 'not-held', (road: Road) => road.give('record-no-show', absent([respondent.partyId]))],
  ])('that was %s is neither recorded nor left a second time', (_, how, leave) => {
    const { state, context } = leave(new Road().mediating());
    const refused = { accepted: false, code: 'session-not-held', details: { field: 'sessionId', how } };
    for (const decide of [recording(FIRST), callingOff(), moving(), absent([respondent.partyId])]) {
      expect(decide(state, context)).toMatchObject(refused);
    }
  });

  it('that has its record is not called off afterwards', () => {
    const road = new Road().mediating().give('record-session', recording(FIRST));
    expect(callingOff()(road.state)).toMatchObject({ code: 'session-already-recorded' });
    expect(road.refusal('call-off-session', callingOff())).toMatchObject({ code: 'no-session-awaited' });
  });

  it('does not hide what the last session that was held came to', () => {
    const road = new Road().mediating().give('record-session', recording(FIRST));
    road.convened('joint-session', everyone, idOf(402));
    road.give('call-off-session', callingOff(idOf(402)));
    expect(wanted(road)).toContain('draft-agreement');
  });

  it('may be called off after the limit has passed, when nothing is moved any more', () => {
    const road = new Road().mediating().clockRunsOut();
    expect(road.refusal('move-session', moving())).toMatchObject({ code: 'time-limit-passed' });
    road.give('call-off-session', callingOff());
    expect(caseLine(road.state)?.unrecordedSessions).toEqual([]);
  });
});

describe('a mediator who takes over after the draft', () => {
  const only = { mediators: [{ mediatorId: colleague.mediatorId, presiding: true }], ties: [], consentedBy: [] };
  const tookOver = () =>
    new Road()
      .mediating()
      .drafted()
      .signed('party', applicant.partyId)
      .signed('party', respondent.partyId)
      .give('appoint', (state) => appoint(state, only, listed));

  it('signs once a session was held with them, and not before', () => {
    const road = tookOver();
    const signing = (state: Road['state'], context: DecisionContext) =>
      sign(state, { kind: 'mediator', method: 'signature' }, context);
    expect(road.refusal('sign', signing)).toMatchObject({ code: 'mediator-was-not-there' });
    road.convened('joint-session', everyone, idOf(403)).give('record-session', recording(idOf(403)));
    expect(road.state.stage).toBe('agreement-drafted');
    expect(road.signed('mediator').state.agreement?.signatures.at(-1)).toMatchObject({ id: colleague.mediatorId });
  });

  it('may leave the signature to who drew it up, appointed again', () => {
    const again = { mediators: [{ mediatorId: chair.mediatorId, presiding: true }], ties: [], consentedBy: [] };
    const road = tookOver().give('appoint', (state) => appoint(state, again, listed));
    expect(road.signed('mediator').signed('organisation-seal').state.stage).toBe('agreed');
  });
});
