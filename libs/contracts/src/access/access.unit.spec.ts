import type { Actor } from '../actor';
import { relationsByWork, type Role, roles } from '../for-pages/roles';
import { actingRelations, actKinds, mayAct } from './acting';
import { type CaseFacts, nobodyElse, registrarOf, relationsTo } from './relation';
import { type Relation, relations } from '../for-pages/relation-kinds';
import { caseParts, mayKnowOf, mayReadRecord, type RecordFacts, sightOf } from './sight';

const facts: CaseFacts = {
  offeredTo: ['offered-to'],
  holder: 'holder',
  appointed: ['appointed-now'],
  court: 'court',
  formerly: ['offered-to', 'holder', 'former'],
  courts: ['court', 'former-court'],
  regionCode: '140525108201',
  registrar: { accountId: 'who-registered', organisationId: 'where-registered' },
};
const organisations = ['offered-to', 'holder', 'court', 'former', 'former-court', 'stranger'];
const entries = ['appointed-now', 'appointed-before', undefined];

const person = (role: Role | readonly Role[], organisationId: string, mediatorId?: string): Actor => ({
  accountId: 'account',
  name: '甲',
  roles: [role].flat(),
  organisationId,
  organisationName: organisationId,
  ...(mediatorId === undefined ? {} : { mediatorId }),
});
const everybody = roles.flatMap((role) =>
  organisations.flatMap((organisation) => entries.map((entry) => person(role, organisation, entry))),
);

/** Stated once more, by hand: w whole, m masked, - closed; in the order of the parts. */
const stated: Readonly<Record<Relation, string>> = {
  //                 number own title outcome warning approval facts claims added parties course agreement obligations notes joint
  none: '---------------',
  ended: 'ww-------------',
  offered: 'wwm---mmmm-----',
  colleague: 'wwwww-wwwwwwww-',
  appointed: 'wwwww-wwwwwwwww',
  manager: 'wwwww-wwwwwwwww',
  'court-asked': 'wwwww-wwwwwww--',
  invited: 'wwwww-wwwwwwwww',
  helper: 'wwwww-wwwwwwwww',
  referred: 'wwww--wwww-----',
  window: 'wwwww-wwwwwwwww',
  'region-window': 'wwwww-wwwwwww--',
  reporter: 'wwww-----------',
  warned: 'w---w----------',
  approver: 'w----w---------',
  triage: 'wwwww-wwwwwwwww',
  'follow-up': 'wwwww-wwwwwwwww',
  supervisor: 'wwwww-wwwwwwwww',
  auditor: 'wwwww-wwwwwwwww',
  leader: '---------------',
};

const appointedManager = person('organisation-manager', 'holder', 'appointed-now');

const ofOrganisation: Partial<Record<string, Relation>> = {
  holder: 'manager',
  'offered-to': 'offered',
  former: 'ended',
};
const expected = ({ roles: [role], organisationId, mediatorId }: Actor): Relation => {
  const [byWork] = (role && relationsByWork(role)) ?? [];
  if (byWork && !byWork.scope) return byWork.relation;
  switch (role) {
    case 'court-clerk':
      if (organisationId === 'court') return 'court-asked';
      return organisationId === 'former-court' ? 'ended' : 'none';
    case 'organisation-manager':
      return ofOrganisation[organisationId] ?? 'none';
    case 'mediator':
      if (organisationId === 'holder') return mediatorId === 'appointed-now' ? 'appointed' : 'colleague';
      return ofOrganisation[organisationId] ?? 'none';
    default:
      return 'none';
  }
};

describe('the relation to a case', () => {
  it('is found for every role, organisation and entry in the list of mediators', () => {
    const others = everybody.filter((actor) => JSON.stringify(actor) !== JSON.stringify(appointedManager));
    for (const actor of others) expect([actor, relationsTo(facts, actor)]).toEqual([actor, [expected(actor)]]);
    expect(relationsTo(facts, appointedManager)).toEqual(['appointed', 'manager']);
  });

  it('is none for everybody outside the centre while nobody else has to do with the case', () => {
    const outside = everybody.filter(({ roles: [role] }) =>
      ['organisation-manager', 'mediator', 'court-clerk', 'administrator'].includes(role!),
    );
    for (const actor of outside) expect(relationsTo(nobodyElse, actor)).toEqual(['none']);
  });

  it('adds up for somebody who holds several roles', () => {
    const both = person(['organisation-manager', 'mediator'], 'holder', 'appointed-now');
    expect(relationsTo(facts, both)).toEqual(['appointed', 'manager']);
    expect(relationsTo(facts, person(['court-clerk', 'supervisor'], 'former-court'))).toEqual(['ended', 'supervisor']);
    expect(relationsTo(facts, person([], 'holder', 'appointed-now'))).toEqual(['none']);
  });
});

describe('a relation to the cases of a scope', () => {
  const clerk = (regionCode?: string): Actor => ({
    ...person('region-clerk', 'county'),
    ...(regionCode === undefined ? {} : { regionCode }),
  });

  it.each([
    ['of its village', '140525108201', 'region-window'],
    ['of its township', '140525108', 'region-window'],
    ['of its county', '140525', 'region-window'],
    ['of the city', '140500', 'region-window'],
    ['of the next village', '140525108202', 'none'],
    ['of the next township', '140525107', 'none'],
    ['of the next county', '140524', 'none'],
    ['without a region', undefined, 'none'],
  ] as const)('is the window’s %s, and of no other region', (_, regionCode, relation) => {
    expect(relationsTo(facts, clerk(regionCode))).toEqual([relation]);
  });

  it('is nobody’s by region where a service does not know the place', () => {
    expect(relationsTo({ ...facts, regionCode: undefined, registrar: undefined }, clerk('140525'))).toEqual(['none']);
  });

  it('goes with the case when its place is corrected, and stays with the window that registered it', () => {
    const moved = { ...facts, regionCode: '140502001' };
    expect(relationsTo(moved, clerk('140525'))).toEqual(['none']);
    expect(relationsTo(moved, clerk('140502'))).toEqual(['region-window']);
    const registered = { ...clerk('140525'), organisationId: 'where-registered' };
    expect(relationsTo(moved, registered)).toEqual(['region-window']);
  });

  it('is a grid worker’s who reported it in person, not a colleague’s', () => {
    const worker = person('grid-worker', 'where-registered');
    expect(relationsTo(facts, { ...worker, accountId: 'who-registered' })).toEqual(['reporter']);
    expect(relationsTo(facts, worker)).toEqual(['none']);
  });

  it('is the petition office’s that handed it on, whoever of its people did, and no other’s', () => {
    const officer = person('petition-officer', 'where-registered');
    expect(relationsTo(facts, officer)).toEqual(['reporter']);
    expect(relationsTo(facts, person('petition-officer', 'holder'))).toEqual(['none']);
    expect(relationsTo({ ...facts, registrar: undefined }, officer)).toEqual(['none']);
  });

  it('is a warning for the police of the region, while the case may turn violent and is not over', () => {
    const officer = (regionCode?: string): Actor => ({
      ...person('police-officer', 'station'),
      ...(regionCode === undefined ? {} : { regionCode }),
    });
    const alarmed = { ...facts, alarm: true };
    expect(relationsTo(alarmed, officer('140525108'))).toEqual(['warned']);
    for (const elsewhere of ['140525107', '140524', undefined]) {
      expect(relationsTo(alarmed, officer(elsewhere))).toEqual(['none']);
    }
    expect(relationsTo(facts, officer('140525108'))).toEqual(['none']);
    expect(relationsTo({ ...facts, alarm: false }, officer('140525108'))).toEqual(['none']);
    const registered = { ...officer('140525108'), organisationId: 'where-registered' };
    expect(relationsTo(facts, registered)).toEqual(['reporter']);
    expect(relationsTo(alarmed, registered)).toEqual(['reporter', 'warned']);
  });

  it.each([
    'department-officer',
    'arbitration-clerk',
    'petition-officer',
    'police-officer',
    'legal-aid-officer',
    'notary',
  ] as const)('is that of the body to which it was referred, for its %s and no other’s', (role) => {
    const referred = { ...facts, referredTo: 'arbitrators' };
    expect(relationsTo(referred, person(role, 'arbitrators'))).toEqual(['referred']);
    expect(relationsTo(referred, person(role, 'stranger'))).toEqual(['none']);
    expect(relationsTo(facts, person(role, 'arbitrators'))).toEqual(['none']);
  });

  it('is that of a service invited to the mediation, for its people and no other’s, while they are invited', () => {
    const invited = { ...facts, invited: ['counsellors'] };
    expect(relationsTo(invited, person('psychologist', 'counsellors'))).toEqual(['invited']);
    expect(relationsTo(invited, person('psychologist', 'stranger'))).toEqual(['none']);
    expect(relationsTo(invited, person('arbitration-clerk', 'counsellors'))).toEqual(['none']);
    expect(relationsTo({ ...facts, invited: [] }, person('psychologist', 'counsellors'))).toEqual(['none']);
  });

  it('is that of an organisation that helps the holder for its manager and those it named, beside what it is otherwise', () => {
    const helped = { ...facts, helping: [{ organisationId: 'former', mediatorIds: ['appointed-before'] }] };
    const standing = (one: Actor) => relationsTo(helped, one);
    expect(standing(person('organisation-manager', 'former'))).toEqual(['ended', 'helper']);
    expect(standing(person('mediator', 'former', 'appointed-before'))).toEqual(['ended', 'helper']);
    expect(standing(person('mediator', 'former', 'appointed-now'))).toEqual(['ended']);
    expect(standing(person('mediator', 'stranger', 'appointed-before'))).toEqual(['none']);
    expect(standing(person('court-clerk', 'former'))).toEqual(['none']);
    // The holder is helped; it does not help itself.
    const itself = { ...facts, helping: [{ organisationId: 'holder', mediatorIds: [] }] };
    expect(relationsTo(itself, person('organisation-manager', 'holder'))).toEqual(['manager']);
  });

  it('lets whoever helps read no record of a caucus, also where somebody of theirs was appointed to it before', () => {
    const helped = { ...facts, helping: [{ organisationId: 'former', mediatorIds: ['appointed-before'] }] };
    const helper = person('mediator', 'former', 'appointed-before');
    expect(mayReadRecord(helped, helper, { kind: 'caucus', appointed: ['appointed-before'] })).toBe(false);
    expect(mayReadRecord(helped, helper, { kind: 'joint-session', appointed: [] })).toBe(true);
  });

  it('keeps who registered it for those alone who stand to it by that', () => {
    const actors = roles.map((role) => [role, registrarOf(person(role, 'somewhere')) !== undefined] as const);
    expect(actors.filter(([, kept]) => kept).map(([role]) => role)).toEqual([
      'region-clerk',
      'grid-worker',
      'petition-officer',
      'platform-clerk',
      'police-officer',
    ]);
  });
});

describe('what a relation opens', () => {
  it('is stated for every part', () => {
    const seen = (relation: Relation) => caseParts.map((part) => sightOf([relation], part));
    const letters = { whole: 'w', masked: 'm', closed: '-' };
    expect(
      Object.fromEntries(
        relations.map((name) => [
          name,
          seen(name)
            .map((sight) => letters[sight])
            .join(''),
        ]),
      ),
    ).toEqual(stated);
  });

  it('is the most that any of several relations opens, and nothing without one', () => {
    expect(sightOf(['offered', 'supervisor'], 'facts')).toBe('whole');
    expect(sightOf(['ended', 'offered'], 'facts')).toBe('masked');
    expect(sightOf([], 'number')).toBe('closed');
  });

  it('lets nobody know of a case in which they have no part', () => {
    for (const actor of everybody) {
      expect(mayKnowOf(facts, actor)).toBe(!['none', 'leader'].includes(expected(actor)));
    }
  });

  it('opens the record of a caucus for who was appointed when it was made, and for nobody else', () => {
    const record: RecordFacts = { kind: 'caucus', appointed: ['appointed-before'] };
    const readers = everybody.filter((actor) => mayReadRecord(facts, actor, record));
    expect(readers).toEqual([
      person('organisation-manager', 'holder', 'appointed-before'),
      person('mediator', 'holder', 'appointed-before'),
    ]);
    expect(everybody.filter((actor) => mayReadRecord(facts, actor, { ...record, appointed: [] }))).toEqual([]);
  });

  it('opens the record of a joint session as the relation does, and for who was appointed when it was made', () => {
    const record: RecordFacts = { kind: 'joint-session', appointed: ['appointed-before'] };
    for (const actor of everybody) {
      const made = expected(actor) === 'colleague' && actor.mediatorId === 'appointed-before';
      expect(mayReadRecord(facts, actor, record)).toBe(made || stated[expected(actor)].endsWith('w'));
    }
  });
});

describe('what one may do in a relation', () => {
  it('is stated for every kind of act', () => {
    const doers = (kind: (typeof actKinds)[number]) => relations.filter((relation) => mayAct([relation], kind));
    expect(Object.fromEntries(actKinds.map((kind) => [kind, doers(kind)]))).toEqual({
      'answer-an-offer': ['offered'],
      mediate: ['appointed', 'manager'],
      'act-at-court': ['appointed', 'manager'],
      decide: ['court-asked'],
      'take-back-an-objection': ['appointed', 'manager', 'court-asked', 'window'],
      'watch-performance': ['appointed', 'manager', 'follow-up'],
      'follow-up': ['follow-up'],
      'keep-the-register': ['window', 'region-window'],
      'read-personal-fields': ['appointed', 'manager', 'court-asked', 'window', 'region-window', 'follow-up'],
    });
  });

  it('is what the appointed do, for every mediator of the holder, until somebody is appointed', () => {
    const readers = (appointed: string[]) =>
      everybody.filter((actor) => {
        const standing = actingRelations({ ...facts, appointed }, actor);
        return standing.includes('appointed');
      });
    const ofTheHolder = entries.map((entry) => person('mediator', 'holder', entry));
    expect(readers([])).toEqual(ofTheHolder);
    expect(readers(['appointed-now'])).toEqual([appointedManager, ofTheHolder[0]]);
  });
});
