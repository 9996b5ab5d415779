import { allowedActions } from '@one-window/case-engine';
import { type AnyRecordedEvent, eventTypes, fact, isEventType, systemActor } from '@one-window/contracts';
import { kindsOfOrganisation } from '@one-window/law';
import { organisationModel } from '../directory.model';
import { closeOrganisation } from './close-organisation';
import { evolve, initial, mayKnow, type OrganisationState, organisationStages, staffChanged } from './organisation';

const organisationId = '018f0000-0000-7000-8000-000000000001';
const mediatorId = '018f0000-0000-7000-8000-000000000002';

const facts = {
  'directory.organisation-registered.v1': fact('directory.organisation-registered.v1', {
    organisationId,
    code: 'ORG-001',
    name: '晋城市一站式矛盾纠纷调解中心',
    shortName: '晋城调解中心',
    kind: 'O01',
    regionCode: '140500',
    presence: 'resident',
    disputeKinds: [],
    chargesFees: false,
  }),
  'directory.organisation-changed.v1': fact('directory.organisation-changed.v1', {
    organisationId,
    code: 'ORG-001',
    name: '晋城市矛盾纠纷调解中心',
    shortName: '晋城调解中心',
    kind: 'O01',
    regionCode: '140500',
    presence: 'resident',
    disputeKinds: [],
    chargesFees: false,
    reason: '更名',
  }),
  'directory.organisation-closed.v1': fact('directory.organisation-closed.v1', {
    organisationId,
    name: '晋城市矛盾纠纷调解中心',
    how: 'suspended',
    reason: '换届期间暂停受理',
  }),
  'directory.organisation-reopened.v1': fact('directory.organisation-reopened.v1', {
    organisationId,
    name: '晋城市矛盾纠纷调解中心',
    reason: '换届完成',
  }),
  'directory.mediator-changed.v1': fact('directory.mediator-changed.v1', {
    mediatorId: '018f0000-0000-7000-8000-000000000002',
    organisationId,
    name: '杨国栋',
    specialities: [],
    reason: '更名',
  }),
  'directory.mediator-left.v1': fact('directory.mediator-left.v1', {
    mediatorId: '018f0000-0000-7000-8000-000000000002',
    organisationId,
    name: '杨国栋',
    reason: '聘期届满',
  }),
  'directory.mediator-registered.v1': fact('directory.mediator-registered.v1', {
    mediatorId,
    organisationId,
    name: '杨国栋',
    specialities: ['A01'],
  }),
  'directory.staff-changed.v1': fact('directory.staff-changed.v1', {
    organisationId,
    reachable: false,
    departedMediatorIds: [mediatorId],
  }),
  'directory.clock-moved.v1': fact('directory.clock-moved.v1', { offsetMilliseconds: -86_400_000 }),
  'directory.calendar-published.v1': fact('directory.calendar-published.v1', {
    version: 2,
    year: 2027,
    source: '国务院办公厅关于2027年部分节假日安排的通知',
    off: [{ date: '2027-01-01', name: '元旦' }],
    work: [],
  }),
};
const recorded = (type: keyof typeof facts) => ({ service: 'directory', ...facts[type] }) as AnyRecordedEvent;
const fold = (...types: (keyof typeof facts)[]): OrganisationState =>
  types.map(recorded).reduce(evolve, initial(organisationId));

const administrator = { ...systemActor('test'), roles: ['administrator' as const] };

describe('An organisation', () => {
  it('knows what to do with every event of the directory', () => {
    expect(Object.keys(facts).toSorted()).toEqual(
      // A session's events are no organisation's: they stand in a chain of their own.
      eventTypes.filter((type) => type.startsWith('directory.') && type !== 'directory.session-ended.v1').toSorted(),
    );
    expect(Object.keys(facts).every(isEventType)).toBe(true);
  });

  const cells = organisationStages.flatMap((stage) =>
    (Object.keys(facts) as (keyof typeof facts)[]).map((type) => [stage, type] as const),
  );
  it.each(cells)('in stage %s stays in a listed stage after %s and starts no clock', (stage, type) => {
    const next = evolve({ ...initial(organisationId), stage }, recorded(type));
    expect(organisationStages).toContain(next.stage);
    expect(next.clocks).toEqual([]);
  });

  it('is registered, gathers its mediators, and the centre keeps how far the clock was moved and which calendar is out', () => {
    const types = Object.keys(facts) as (keyof typeof facts)[];
    expect(fold(...types)).toEqual({
      caseId: organisationId,
      stage: 'registered',
      clocks: [],
      mediatorIds: [mediatorId],
      staff: { reachable: false, departedMediatorIds: [mediatorId] },
      clockOffsetMilliseconds: -86_400_000,
      calendarVersion: 2,
    });
  });

  it('is known to whoever is signed in once it is registered, and not before', () => {
    expect(mayKnow(fold(), administrator)).toBe(false);
    expect(mayKnow(fold('directory.organisation-registered.v1'), systemActor('anybody'))).toBe(true);
  });

  it('lets administrators and nobody else change it, move the clock and publish the calendar', () => {
    const state = fold('directory.organisation-registered.v1');
    expect(allowedActions(organisationModel, state, administrator)).toEqual([
      'change',
      'close',
      'set-presence',
      'register-mediator',
      'change-mediator',
      'release-mediator',
      'move-clock',
      'publish-calendar',
    ]);
    expect(allowedActions(organisationModel, state, { ...administrator, roles: ['supervisor'] })).toEqual([]);
    expect(allowedActions(organisationModel, fold(), administrator)).toEqual([]);
  });

  it('that is closed stays known and may be changed and opened again, its mediators leave, and nothing else', () => {
    const closed = fold('directory.organisation-registered.v1', 'directory.organisation-closed.v1');
    expect(mayKnow(closed, systemActor('anybody'))).toBe(true);
    expect(allowedActions(organisationModel, closed, administrator)).toEqual([
      'change',
      'reopen',
      'change-mediator',
      'release-mediator',
    ]);
    // Told once more by a later build, or changed: neither opens it.
    for (const told of ['directory.organisation-registered.v1', 'directory.organisation-changed.v1'] as const) {
      expect(evolve(closed, recorded(told)).stage).toBe('closed');
    }
    expect(evolve(closed, recorded('directory.organisation-reopened.v1')).stage).toBe('registered');
  });

  it.each(Object.keys(kindsOfOrganisation))('of kind %s is closed unless it is the centre or a court', (kind) => {
    const stands = kind === 'O01' || kind === 'O34';
    const decision = closeOrganisation({ organisationId, name: '单位', kind }, { how: 'dissolved', reason: '合并' });
    expect(decision).toMatchObject(stands ? { code: 'organisation-not-to-close' } : { accepted: true });
  });

  it('tells who is there when that is something else than was told, and nothing while everybody always was', () => {
    const everybody = { reachable: true, departedMediatorIds: [] };
    const nobody = { reachable: false, departedMediatorIds: [mediatorId] };
    const registered = fold('directory.organisation-registered.v1');
    const told = fold('directory.organisation-registered.v1', 'directory.staff-changed.v1');
    expect(staffChanged(registered, everybody)).toBeUndefined();
    expect(staffChanged(told, nobody)).toBeUndefined();
    expect(staffChanged(registered, nobody)).toEqual(facts['directory.staff-changed.v1']);
    expect(staffChanged(told, everybody)).toMatchObject({ data: { organisationId, ...everybody } });
  });
});
