import { type Actor, invitedRoles, referralRoles, type Relation, relationsByWork, roles } from '@one-window/contracts';
import { mediationModel } from '../mediation.model';
import {
  actorOf,
  applicant,
  chair,
  chairActor,
  colleague,
  colleagueActor,
  committee,
  courtClerk,
  everyone,
  idOf,
  listed,
  manager,
  otherCommittee,
  outsider,
  supervisor,
} from '../spec-support/people';
import { NOW, recordedEvent, Road } from '../spec-support/road';
import { appoint } from './appoint';
import { evolve } from './evolve';
import type { MediationCase } from './case-state';
import { returnCase } from './return';
import { mayOpenRecord, standingOf } from './policies';

const stranger = actorOf('mediator', { organisationId: idOf(102), name: '第三调解委员会' });

const mayKnow = (road: Road, actor: Actor): boolean => mediationModel.mayKnow(road.state, actor);
const giveBack = (road: Road) =>
  road.give('return', (state) => returnCase(state, committee.organisationId, { reason: '不属于本会调解范围' }));

describe('who stands how to a case', () => {
  const people = { manager, chairActor, colleagueActor, outsider, stranger, supervisor, courtClerk };
  const standing = (road: Road): Record<string, readonly Relation[]> =>
    Object.fromEntries(Object.entries(people).map(([name, actor]) => [name, standingOf(road.state, actor)]));
  const always = { stranger: ['none'], supervisor: ['supervisor'], courtClerk: ['none'] };

  it('while it is offered: the organisations of the offer', () => {
    const offered = ['offered'];
    expect(standing(new Road().offered())).toEqual({
      ...always,
      manager: offered,
      chairActor: offered,
      colleagueActor: offered,
      outsider: offered,
    });
  });

  it('once it is held: the manager, the appointed, their colleagues; for the other organisations it has ended', () => {
    expect(standing(new Road().mediating())).toEqual({
      ...always,
      manager: ['manager'],
      chairActor: ['appointed'],
      colleagueActor: ['colleague'],
      outsider: ['ended'],
    });
  });

  it('counts the role with the organisation: a clerk of the holder knows nothing', () => {
    const road = new Road().mediating();
    const ofAScope = roles.filter((role) => relationsByWork(role)?.some(({ scope }) => scope !== undefined));
    const outside = ['court-clerk', 'leader', 'administrator', ...ofAScope, ...referralRoles, ...invitedRoles] as const;
    for (const role of outside) expect(mayKnow(road, actorOf(role, committee))).toBe(false);
    const inside = roles.filter((role) => !(outside as readonly string[]).includes(role));
    for (const role of inside) expect(mayKnow(road, actorOf(role, committee))).toBe(true);
  });

  it('has ended for an organisation that returned it, also once it goes to others, and for one whose offer is gone', () => {
    const road = giveBack(new Road().claimed());
    expect(standing(road)).toMatchObject({ manager: ['ended'], chairActor: ['ended'], outsider: ['ended'] });
    road.offered({ offerId: idOf(301), organisations: [otherCommittee] });
    expect(standing(road)).toMatchObject({ manager: ['ended'], outsider: ['offered'] });
    road.receive('triage.offer-taken-back.v1', { offerId: idOf(301), reason: '改派其他组织' });
    road.offered({ offerId: idOf(302), organisations: [{ organisationId: idOf(103), name: '第四调解委员会' }] });
    expect(standing(road)).toMatchObject({ manager: ['ended'], outsider: ['ended'] });
    const withdrawn = new Road().offered().receive('intake.case-withdrawn.v1', {
      partyId: applicant.partyId,
      reason: '双方和好',
    });
    expect(standing(withdrawn)).toMatchObject({ manager: ['ended'], outsider: ['ended'] });
  });
});

describe('who may act', () => {
  it('is any mediator of the holder until mediators are appointed, and then only those', () => {
    expect(new Road().claimed().allowed(colleagueActor)).toContain('appoint');
    const road = new Road().mediating();
    // Whom to hand a case over to, and whom to let into it, the manager decides.
    expect(road.allowed(chairActor)).toEqual(
      road.allowed(manager).filter((verb) => !['offer-transfer', 'invite-helper'].includes(verb)),
    );
    expect(road.allowed(colleagueActor)).toEqual([]);
  });

  it('returns a direct offer but not one that stands open to a pool', () => {
    const direct = new Road().offered({ pool: false, organisations: [committee] });
    expect(direct.allowed(manager)).toEqual(['claim', 'return']);
    expect(giveBack(direct).state).toMatchObject({ stage: 'returned', returns: [{ organisation: committee }] });
    expect(new Road().offered().refusal('return', () => ({ accepted: true, facts: [] }))).toMatchObject({
      code: 'pool-offer-not-returnable',
    });
  });
});

describe('who may read the record of a session', () => {
  const sessionId = idOf(401);
  const recorded = (kind: 'caucus' | 'joint-session'): Road => {
    const partyIds = kind === 'caucus' ? [applicant.partyId] : everyone;
    const road = new Road().mediating().convened(kind, partyIds, sessionId);
    road.apply('mediation.session-recorded.v1', {
      sessionId,
      outcome: 'continued',
      attendedPartyIds: partyIds,
      record: { token: 'sealed' },
    });
    return road;
  };
  const appointed = (road: Road, mediatorId: string): Road =>
    road.give('appoint', (state) =>
      appoint(state, { mediators: [{ mediatorId, presiding: true }], ties: [], consentedBy: [] }, listed),
    );
  const people = { manager, chairActor, colleagueActor, outsider, stranger, supervisor, courtClerk };
  const readers = ({ state }: Pick<Road, 'state'>): string[] => {
    const session = state.sessions.find((one) => one.sessionId === sessionId)!;
    return Object.entries(people).flatMap(([name, actor]) => (mayOpenRecord(state, actor, session) ? [name] : []));
  };

  it('of a caucus: the appointed mediators, not even their manager, the supervisors or the court', () => {
    expect(readers(recorded('caucus'))).toEqual(['chairActor']);
  });

  it('of a caucus: still those to whom it was confided, never whoever is appointed later', () => {
    expect(readers(appointed(recorded('caucus'), colleague.mediatorId))).toEqual(['chairActor']);
    expect(readers(appointed(recorded('caucus'), chair.mediatorId))).toEqual(['chairActor']);
  });

  it('of a joint session: those who work on the case, and the centre', () => {
    expect(readers(recorded('joint-session'))).toEqual(['manager', 'chairActor', 'supervisor']);
    const later = appointed(recorded('joint-session'), colleague.mediatorId);
    expect(readers(later)).toEqual(['manager', 'chairActor', 'colleagueActor', 'supervisor']);
  });

  it('of any session: nobody outside once the case was returned', () => {
    const { state } = recorded('caucus');
    const returned = { offerId: idOf(300), organisation: committee, reason: '退回' };
    const after: MediationCase = evolve(state, recordedEvent('mediation.case-returned.v1', returned, NOW));
    expect(after.sessions).toEqual([]);
    expect(readers({ state: { ...after, sessions: state.sessions } })).toEqual([]);
  });
});
