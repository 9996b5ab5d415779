import type { AnyRecordedEvent } from './envelope';
import { isOfEarlierRound, type Rounds } from './rounds';

const event = (type: string, round?: number): AnyRecordedEvent =>
  ({ type, data: round === undefined ? {} : { round } }) as unknown as AnyRecordedEvent;

describe('news of a round of a case that is over', () => {
  it.each<[string, string, number | undefined, Rounds, boolean]>([
    ['the archive of before, heard after it began again', 'follow-up.case-archived.v1', undefined, { round: 1 }, true],
    ['the closing of this round', 'follow-up.case-closed.v1', 1, { round: 1 }, false],
    [
      'a closing in the first round, as builds told that counted none',
      'follow-up.case-closed.v1',
      undefined,
      {},
      false,
    ],
    ['a claim of before it began anew', 'mediation.case-claimed.v1', undefined, { round: 1, begunIn: 1 }, true],
    ['a ruling on the agreement under which it goes on', 'judicial-confirmation.confirmed.v1', 1, { round: 2 }, false],
    ['what was corrected before', 'intake.party-corrected.v1', undefined, { round: 1, begunIn: 1 }, false],
    ['that it begins again, as another service had told', 'intake.case-reopened.v1', 1, { round: 1 }, true],
    ['that it begins again once more', 'triage.referral-returned.v1', 2, { round: 1, begunIn: 1 }, false],
    ['that it begins again, as builds told that counted none', 'intake.case-reopened.v1', undefined, {}, false],
  ])('%s', (_, type, round, known, late) => {
    expect(isOfEarlierRound(known, event(type, round))).toBe(late);
  });
});
