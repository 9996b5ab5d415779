import type { CaseOverview } from '../api/supervision';
import { stepsOfTheRoad } from './steps-of-the-road';

type Stages = CaseOverview['stages'];
const nobody = { kind: 'none', id: null, name: '' } as const;
const followUpDesk = { kind: 'desk', id: 'follow-up-desk', name: '履行回访岗' } as const;
const at = (service: Stages[number]['service'], stage: string, sequence = 1) => ({
  service,
  stage,
  stageName: stage,
  sequence,
});
const passages = (road: Parameters<typeof stepsOfTheRoad>[0]) =>
  stepsOfTheRoad(road).map(({ passage, stage }) => [passage, stage]);

describe('the road of a case', () => {
  it('shows the parts that a declined case never came to as not taken, and that it waits to be closed', () => {
    const stages = [
      at('intake', 'declined', 2),
      at('triage', 'closed', 0),
      at('mediation', 'withdrawn', 0),
      at('judicial-confirmation', 'none', 0),
      at('follow-up', 'ended', 0),
    ];
    const waiting = { stages, stageService: 'follow-up', closed: true, holder: followUpDesk } as const;
    expect(passages(waiting)).toEqual([
      ['done', 'declined'],
      ['skipped', undefined],
      ['skipped', undefined],
      ['skipped', undefined],
      ['now', 'ended'],
    ]);
    const closed = { ...waiting, stages: [...stages.slice(0, 4), at('follow-up', 'closed')], holder: nobody };
    expect(passages(closed).at(-1)).toEqual(['done', 'closed']);
    expect(stepsOfTheRoad(closed).map(({ passage }) => passage)).not.toContain('now');
  });

  it('shows performance as under way from the day the agreement is in force, and that a court may still be asked', () => {
    const road = {
      stages: [
        at('intake', 'handed-over'),
        at('triage', 'settled'),
        at('mediation', 'agreed'),
        at('judicial-confirmation', 'eligible', 0),
        at('follow-up', 'performing', 0),
      ],
      stageService: 'mediation',
      closed: false,
      holder: { kind: 'organisation', id: 'o-1', name: '东街街道人民调解委员会' },
    } as const;
    expect(passages(road).slice(2)).toEqual([
      ['now', 'agreed'],
      ['running', 'eligible'],
      ['running', 'performing'],
    ]);
  });

  it('shows what was passed over as not taken, and what is to come as not reached', () => {
    const road = {
      stages: [
        at('intake', 'handed-over'),
        at('triage', 'settled'),
        at('mediation', 'agreed'),
        at('judicial-confirmation', 'not-confirmable', 0),
        at('follow-up', 'performed'),
      ],
      stageService: 'follow-up',
      closed: false,
      holder: followUpDesk,
    } as const;
    expect(passages(road)[3]).toEqual(['skipped', undefined]);
    const registered = { ...road, stages: [at('intake', 'registered')], stageService: 'intake' } as const;
    expect(passages(registered).slice(1)).toEqual(Array.from({ length: 4 }, () => ['ahead', undefined]));
  });
});
