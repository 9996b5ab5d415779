import { type Actor, roles } from '@one-window/contracts';
import {
  actorOf,
  applicant,
  chairActor,
  colleagueActor,
  committee,
  courtClerk,
  idOf,
  manager,
  otherCommittee,
  outsider,
  supervisor,
} from '../spec-support/people';
import { Road } from '../spec-support/road';
import { returnCase } from './return';
import { mayKnow, mayReadRecord, sightOf } from './standing';

const stranger = actorOf('mediator', { organisationId: idOf(102), name: '第三调解委员会' });

describe('who may know of a case', () => {
  const sights = (road: Road) =>
    Object.fromEntries(
      Object.entries({ manager, chairActor, outsider, stranger, supervisor, courtClerk }).map(([name, actor]) => [
        name,
        sightOf(road.state, actor),
      ]),
    );

  it('while it is offered: the organisations of the offer, and those who supervise', () => {
    expect(sights(new Road().offered())).toEqual({
      manager: 'offered',
      chairActor: 'offered',
      outsider: 'offered',
      stranger: 'none',
      supervisor: 'supervision',
      courtClerk: 'none',
    });
  });

  it('once it is held: the holder; the other organisations only that it is held', () => {
    expect(sights(new Road().mediating())).toEqual({
      manager: 'holder',
      chairActor: 'holder',
      outsider: 'outside',
      stranger: 'none',
      supervisor: 'supervision',
      courtClerk: 'none',
    });
  });

  it('counts the role with the organisation: a clerk of the holder knows nothing', () => {
    const road = new Road().mediating();
    for (const role of roles.filter(
      (name) => !['organisation-manager', 'mediator', 'supervisor', 'auditor'].includes(name),
    )) {
      expect(mayKnow(road.state, actorOf(role, committee))).toBe(false);
    }
  });

  it('leaves an organisation out once the case goes to others', () => {
    const road = new Road().claimed();
    road.give('return', (state) => returnCase(state, committee.organisationId, '不属于本会调解范围'));
    expect(mayKnow(road.state, manager)).toBe(true);
    road.offered({ offerId: idOf(301), organisations: [otherCommittee] });
    expect(mayKnow(road.state, manager)).toBe(false);
  });
});

describe('who may act', () => {
  it('is any mediator of the holder until mediators are appointed, and then only those', () => {
    expect(new Road().claimed().allowed(colleagueActor)).toContain('appoint');
    const road = new Road().mediating();
    expect(road.allowed(chairActor)).toEqual(road.allowed(manager));
    expect(road.allowed(colleagueActor)).toEqual([]);
  });

  it('returns a direct offer but not one that stands open to a pool', () => {
    const giveBack = (road: Road) =>
      road.give('return', (state) => returnCase(state, committee.organisationId, '不属于本会调解范围'));
    const direct = new Road().offered({ pool: false, organisations: [committee] });
    expect(direct.allowed(manager)).toEqual(['claim', 'return']);
    expect(giveBack(direct).state).toMatchObject({ stage: 'returned', returns: [{ organisation: committee }] });
    expect(new Road().offered().refusal('return', () => ({ accepted: true, facts: [] }))).toMatchObject({
      code: 'pool-offer-not-returnable',
    });
  });
});

describe('who may read the record of a session', () => {
  const readers = (kind: 'caucus' | 'joint-session'): Actor[] => {
    const { state } = new Road().mediating().convened('caucus', [applicant.partyId], idOf(401));
    return [manager, chairActor, colleagueActor, outsider, stranger, supervisor, courtClerk].filter((actor) =>
      mayReadRecord(state, actor, kind),
    );
  };

  it('of a caucus: the appointed mediators, not even their manager, the supervisors or the court', () => {
    expect(readers('caucus')).toEqual([chairActor]);
  });

  it('of a joint session: those who work on the case, and those who supervise', () => {
    expect(readers('joint-session')).toEqual([manager, chairActor, supervisor]);
  });
});
