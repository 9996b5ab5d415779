import { allowedActions, openActions } from '@one-window/case-engine';
import { mediationModel } from '../mediation.model';
import { chairActor, everyone, idOf, manager, outsider, respondent } from '../spec-support/people';
import { NOW, Road } from '../spec-support/road';

/** What the road wants next of these people, as the page is told it. */
const next = ({ state }: Road, actor = manager) => openActions(mediationModel, state, actor).next;
const first = (road: Road, actor = manager): string | undefined => next(road, actor)[0]?.verb;

const willing = (road: Road, is = true): Road => {
  road.apply('mediation.willingness-recorded.v1', { partyId: respondent.partyId, willing: is });
  return road;
};
const recorded = (road: Road, outcome: 'continued' | 'agreed-in-principle' | 'no-agreement'): Road => {
  const record = { token: 'sealed' };
  road.apply('mediation.session-recorded.v1', {
    sessionId: idOf(400),
    outcome,
    attendedPartyIds: everyone,
    record,
  });
  return road;
};

describe('what mediation wants next', () => {
  it('is something the person may do, and nothing of somebody who may do nothing', () => {
    for (const road of [new Road().offered(), new Road().claimed(), new Road().mediating(), new Road().agreed()]) {
      for (const actor of [manager, chairActor, outsider]) {
        const may: string[] = allowedActions(mediationModel, road.state, actor);
        for (const { verb } of next(road, actor)) expect(may).toContain(verb);
      }
    }
    expect(next(new Road().mediating(), outsider)).toEqual([]);
  });

  it('is claimed, gets its mediators, and the other side is asked before anything is told or convened', () => {
    expect(first(new Road().offered())).toBe('claim');
    expect(first(new Road().claimed())).toBe('appoint');
    expect(first(new Road().appointed())).toBe('record-willingness');
    expect(first(willing(new Road().appointed()))).toBe('give-rights-notice');
    expect(first(willing(new Road().appointed().notified()))).toBe('convene');
  });

  it('a session without a record is recorded before another is convened; one to come is waited for', () => {
    const verbs = next(willing(new Road().mediating()));
    expect(verbs).toEqual([{ verb: 'record-session', notBefore: NOW }]);
  });

  it('what was agreed in principle is drawn up, and what was drawn up is signed', () => {
    expect(first(recorded(willing(new Road().mediating()), 'agreed-in-principle'))).toBe('draft-agreement');
    expect(first(willing(new Road().mediating()).drafted())).toBe('sign');
  });

  it('mediation that a party refuses, or that came to nothing, is ended', () => {
    expect(first(willing(new Road().appointed(), false))).toBe('end');
    expect(first(recorded(willing(new Road().mediating()), 'no-agreement'))).toBe('end');
  });

  it('a limit that has passed is extended, or else mediation is ended', () => {
    const verbs = next(willing(new Road().mediating()).clockRunsOut()).map(({ verb }) => verb);
    expect(verbs.slice(0, 2)).toEqual(['extend', 'end']);
  });
});
