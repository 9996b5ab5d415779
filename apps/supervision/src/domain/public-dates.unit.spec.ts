import type { RecordedEvent } from '@one-window/contracts';
import { CaseHistory } from '../spec-support/case-history';
import { committee, mediator } from '../spec-support/cast';
import { holdingsOf } from './holders';
import { nextSessionOf } from './public-dates';
import { publicStatusOf } from './public-status';

const session = '0198f000-0000-7000-8000-000000000400';
const inItsPlace = '0198f000-0000-7000-8000-000000000401';
const by = mediator(committee);

/** A case with sessions that are arranged with both sides, and what becomes of them. */
class Sessions extends CaseHistory {
  get moment(): string {
    return this.now;
  }
  in(days: number): string {
    return new Date(Date.parse(this.now) + days * 86_400_000).toISOString();
  }
  convene(sessionId: string, days: number): this {
    return this.record('mediation.session-convened.v1', by, {
      sessionId,
      kind: 'joint-session',
      mode: 'on-site',
      startsAt: this.in(days),
      place: '第二调解室',
      partyIds: [this.applicant, this.respondent],
    });
  }
  moveSession(): this {
    return this.record('mediation.session-moved.v1', by, {
      sessionId: session,
      toSessionId: inItsPlace,
      reason: '出车',
    });
  }
  callOff(): this {
    return this.record('mediation.session-called-off.v1', by, { sessionId: session, reason: '调解员住院' });
  }
  miss(): this {
    const absences = [{ partyId: this.respondent, excuse: 'unexcused' as const }];
    return this.record('mediation.session-not-held.v1', by, { sessionId: session, absences });
  }
}
const convened = () => new Sessions().register().classify().offer(committee).claim().convene(session, 2);
const nextOf = (history: Sessions) => nextSessionOf(history.events, history.moment)?.startsAt;
const startOfLast = ({ events }: Sessions) =>
  (events.at(-1) as RecordedEvent<'mediation.session-convened.v1'>).data.startsAt;
const told = (history: Sessions, partyId = history.applicant) =>
  publicStatusOf(history.caseId, history.events, new Set([partyId]), history.moment)!;

describe('a session that was arranged and is not held', () => {
  it('is what nobody has to come to: the party and the window are told the new day where it was moved', () => {
    const history = convened();
    expect(nextOf(history)).toBe(startOfLast(history));
    history.moveSession();
    expect(nextOf(history)).toBeUndefined();
    history.convene(inItsPlace, 5);
    expect(nextOf(history)).toBe(startOfLast(history));
    expect(told(history).bring).toMatchObject([{ reason: 'session' }]);
    expect(told(history).steps.map(({ text }) => text.zh)).toEqual(
      expect.arrayContaining([expect.stringMatching(/的调解改期$/u), expect.stringMatching(/^请您参加.*的调解$/u)]),
    );
  });

  it('is no session to bring papers to, once it was called off; why stays with those who mediate', () => {
    const history = convened().callOff();
    expect(told(history).bring).toEqual([]);
    const texts = told(history).steps.map(({ text }) => text.zh);
    expect(texts).toContainEqual(expect.stringMatching(/的调解取消$/u));
    expect(texts.join()).not.toContain('住院');
  });

  it('tells whoever did not come that it was they, and the other that somebody did not', () => {
    const history = convened().miss();
    expect(told(history, history.respondent).steps[0]?.text.zh).toMatch(/^您没有到场/u);
    expect(told(history).steps[0]?.text.zh).toMatch(/^有当事人没有到场/u);
  });

  it('leaves no duty undone: its record was wanted, and is wanted no longer', () => {
    const history = convened().callOff().agree();
    const skipped = holdingsOf(history.caseId, history.events).flatMap((one) => one.skipped.map(({ verb }) => verb));
    expect(skipped).not.toContain('record-session');
  });
});
