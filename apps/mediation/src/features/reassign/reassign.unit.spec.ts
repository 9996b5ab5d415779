import { extend } from '../../domain/clocks';
import { claim } from '../../domain/claim';
import { type KnownTaker, reassign } from '../../domain/reassign';
import { standingOf } from '../../domain/policies';
import {
  actorOf,
  applicant,
  chairActor,
  committee,
  everyone,
  idOf,
  manager,
  otherCommittee,
  outsider,
} from '../../spec-support/people';
import { Road } from '../../spec-support/road';

const director = actorOf('centre-director', { organisationId: idOf(997), name: '晋城市矛盾纠纷调解中心' });
const officer = actorOf('triage-officer', { organisationId: idOf(997), name: '晋城市矛盾纠纷调解中心' });
const other: KnownTaker = { ...otherCommittee, kind: 'O12', disputeKinds: [] };

const deciding =
  (organisation: KnownTaker = other) =>
  (...[state, context]: Parameters<Parameters<Road['give']>[1]>) =>
    reassign(
      state,
      { offerId: idOf(310), organisationId: organisation.organisationId, organisation, reason: '一直没有联系双方' },
      context,
    );
const given = (road: Road): Road => road.give('reassign', deciding(), director);
const refused = (road: Road, organisation?: KnownTaker) => road.refusal('reassign', deciding(organisation), director);

describe('the director gives a case to another organisation (R25)', () => {
  it('which has three working days to claim it, with a limit of its own; who had it has nothing of it any more', () => {
    const road = given(new Road().appointed());
    expect(road.state).toMatchObject({
      stage: 'offered',
      offer: { offerId: idOf(310), pool: false, organisations: [otherCommittee], claimBy: '2026-11-25' },
      reassigned: { from: committee.organisationId },
      mediators: [],
      clocks: [],
    });
    expect(road.state.holder).toBeUndefined();
    expect(standingOf(road.state, manager)).toEqual(['ended']);
    expect(standingOf(road.state, chairActor)).toEqual(['ended']);
    road.give('claim', (state, context) => claim(state, otherCommittee.organisationId, context), outsider);
    expect(road.state).toMatchObject({ stage: 'claimed', holder: otherCommittee, limit: { startedOn: '2026-11-21' } });
  });

  it('before a mediator is appointed and after, and nobody else may', () => {
    for (const road of [new Road().claimed(), new Road().appointed()]) {
      expect(road.allowed(director)).toContain('reassign');
      for (const actor of [officer, manager, chairActor, outsider])
        expect(road.allowed(actor)).not.toContain('reassign');
    }
    expect(new Road().offered().allowed(director)).not.toContain('reassign');
  });

  it('to one that the directory knows', () => {
    const unknown = new Road()
      .claimed()
      .refusal(
        'reassign',
        (state, context) =>
          reassign(
            state,
            { offerId: idOf(310), organisationId: idOf(999), organisation: undefined, reason: '一直没有联系双方' },
            context,
          ),
        director,
      );
    expect(unknown).toMatchObject({ code: 'organisation-unknown', details: { organisationIds: [idOf(999)] } });
  });

  it('not once the parties were convened', () => {
    for (const road of [new Road().mediating(), new Road().mediating().drafted()]) {
      expect(refused(road)).toMatchObject({ code: 'reassignment-too-late', details: { because: 'session-convened' } });
    }
    const agreed = new Road().agreed();
    expect(refused(agreed)).toMatchObject({
      code: 'reassignment-too-late',
      details: { because: 'agreement-in-force' },
    });
    expect(agreed.allowed(director)).not.toContain('reassign');
  });

  it('but once whoever has it takes longer than the house gives, or works no more', () => {
    const road = new Road().mediating();
    road.now = '2026-12-08T02:00:00.000Z';
    expect(given(road).state).toMatchObject({ stage: 'offered', sessions: [] });
    const closed: Parameters<Road['give']>[1] = (state, context) =>
      reassign(
        state,
        {
          offerId: idOf(310),
          organisationId: other.organisationId,
          organisation: other,
          reason: '组织已注销',
          holderIsClosed: true,
        },
        context,
      );
    expect(new Road().mediating().give('reassign', closed, director).state.stage).toBe('offered');
  });

  it('not once the parties agreed to a longer limit with whoever has it', () => {
    const road = new Road()
      .claimed()
      .give('extend', (state, context) =>
        extend(state, { days: 10, consentedBy: everyone, reason: '等待鉴定' }, context),
      );
    expect(refused(road)).toMatchObject({ code: 'reassignment-too-late', details: { because: 'limit-extended' } });
  });

  it('not once the limit has passed, which leaves an extension or the end (R08)', () => {
    expect(refused(new Road().claimed().clockRunsOut())).toMatchObject({ code: 'time-limit-passed' });
  });

  it.each<[string, KnownTaker, string]>([
    ['whoever has it', { ...committee, kind: 'O12', disputeKinds: [] }, 'already-the-holder'],
    ['one that mediates nothing', { ...other, kind: 'O41' }, 'organisation-does-not-take-this-kind'],
    [
      'one whose list has other kinds',
      { ...other, kind: 'O14', disputeKinds: ['A15'] },
      'organisation-does-not-take-this-kind',
    ],
    ['one that takes no new cases', { ...other, closed: true }, 'organisation-closed'],
    ['one where nobody can sign in', { ...other, reachable: false }, 'organisation-without-account'],
    ['one that is a party', { ...other, shortName: applicant.name }, 'conflict-of-interest'],
  ])('not to %s', (_, organisation, code) => {
    expect(refused(new Road().claimed(), organisation)).toMatchObject({ code });
  });

  it('to one of which it is not told yet what it takes, where its kind mediates', () => {
    const untold: KnownTaker = { ...otherCommittee, kind: 'O14' };
    const road = new Road().claimed().give('reassign', deciding(untold), director);
    expect(road.state.stage).toBe('offered');
  });
});
