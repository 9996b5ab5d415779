import type { DeadLetter } from '../api/dead-letters';
import { groupLetters } from './group-letters';

const letter = (id: string, fingerprint: string, key = id): DeadLetter => ({
  id,
  consumer: 'mediation/cases',
  topic: 'one-window.triage.events',
  partition: 0,
  offset: id,
  key,
  eventId: null,
  eventType: 'triage.case-offered.v1',
  error: `error of ${fingerprint}`,
  fingerprint,
  attempts: 4,
  status: 'open',
  firstFailedAt: `2026-11-0${id.at(-1)}T00:00:00.000Z`,
  lastFailedAt: `2026-11-1${id.at(-1)}T00:00:00.000Z`,
  replayCount: 0,
  decidedBy: null,
  decidedReason: null,
  decidedAt: null,
});

describe('undelivered messages', () => {
  it('stand together by service and reason, the most first and those that only wait behind others last', () => {
    const groups = groupLetters([
      {
        service: 'mediation',
        letters: [
          letter('12', 'TypeError@a:1', 'case'),
          letter('3', 'TypeError@a:1', 'case'),
          letter('4', 'BlockedByEarlier', 'case'),
          letter('5', 'BlockedByEarlier', 'case'),
          letter('6', 'BlockedByEarlier', 'case'),
        ],
      },
      { service: 'triage', letters: [letter('1', 'TypeError@a:1')] },
    ]);
    expect(
      groups.map(({ service, fingerprint, letters }) => [service, fingerprint, letters.map(({ id }) => id)]),
    ).toEqual([
      ['mediation', 'TypeError@a:1', ['3', '12']],
      ['triage', 'TypeError@a:1', ['1']],
      ['mediation', 'BlockedByEarlier', ['4', '5', '6']],
    ]);
    expect(groups[0]).toMatchObject({
      keys: 1,
      consumers: ['mediation/cases'],
      firstFailedAt: '2026-11-02T00:00:00.000Z',
      lastFailedAt: '2026-11-13T00:00:00.000Z',
    });
  });

  it('are none where every service has delivered everything', () => {
    expect(groupLetters([{ service: 'intake', letters: [] }])).toEqual([]);
  });
});
