import { disputeKindCodes, presences, violationsOf } from '@one-window/contracts';
import { checkCreditCode, checkLandline } from '@one-window/inputs';
import { loadOrganisations, loadRegions, organisationIdOf } from './load';

const organisations = loadOrganisations();
const regions = new Map(loadRegions().map((region) => [region.code, region]));
const ofKind = (kind: RegExp) => organisations.filter((organisation) => kind.test(organisation.kind));
const mayMediate = /^(O1[1-6]|O2\d|O3[12]|O52|O6[12])$/;

describe('The organisations of Jincheng', () => {
  it('have codes, names, short names, credit codes, telephones and ids of their own', () => {
    for (const field of ['code', 'name', 'shortName', 'creditCode', 'telephone', 'id'] as const) {
      expect(new Set(organisations.map((organisation) => organisation[field])).size).toBe(organisations.length);
    }
  });

  it('keep the ids they were given', () => {
    expect(organisations[0]).toMatchObject({ code: 'ORG-001', kind: 'O01', id: organisationIdOf('ORG-001') });
    expect(organisationIdOf('ORG-001')).toBe('a02d19a2-95b6-5b13-9d5f-a9879d9a00d4');
  });

  it.each([
    'O01 O02 O03 O11 O12 O13 O14 O15 O16 O21 O31 O33 O34 O41 O42 O43 O51 O52 O53 O54 O55 O61 O62 O71 O72 O73 O74 O75 O76 O77 O78 O79',
  ])('are of every kind a case may need: %s', (kinds) => {
    expect([...new Set(organisations.map(({ kind }) => kind))].toSorted()).toEqual(kinds.split(' '));
    expect(organisations.length).toBeGreaterThanOrEqual(45);
  });

  it.each(organisations.map((organisation) => [organisation.code, organisation.name, organisation] as const))(
    '%s %s is written as the directory needs it',
    (code, _name, organisation) => {
      expect(code).toMatch(/^ORG-\d{3}$/);
      expect(checkCreditCode(organisation.creditCode)).toMatchObject({ ok: true });
      expect(checkLandline(organisation.telephone)).toEqual({ ok: true, number: organisation.telephone });
      expect(regions.has(organisation.regionCode)).toBe(true);
      expect(organisation.address.startsWith('晋城市')).toBe(true);
      expect(presences).toContain(organisation.presence);
      expect(organisation.rota !== undefined).toBe(organisation.presence === 'rotating');
      for (const { weekday, from, to } of organisation.rota ?? []) {
        expect([1, 2, 3, 4, 5]).toContain(weekday);
        expect(/^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to) && from < to).toBe(true);
      }
      for (const kind of organisation.disputeKinds) expect(disputeKindCodes).toContain(kind);
      expect(new Set(organisation.disputeKinds).size).toBe(organisation.disputeKinds.length);
    },
  );

  it('can all be told to the other services', () => {
    for (const { id, ...told } of organisations) {
      expect(violationsOf('directory.organisation-registered.v1', { organisationId: id, ...told })).toEqual([]);
    }
  });

  it.each(disputeKindCodes)('mediate %s in at least two places', (kind) => {
    const mediating = ofKind(/^O[1236]/).filter(({ disputeKinds }) => disputeKinds.includes(kind));
    expect(mediating.length).toBeGreaterThanOrEqual(2);
  });

  it('mediate where the law lets them, and nowhere else', () => {
    for (const { kind, disputeKinds } of organisations) {
      expect(disputeKinds.length > 0).toBe(mayMediate.test(kind));
    }
  });

  it('charge fees only in commercial mediation, arbitration and at the notary', () => {
    const charging = organisations.filter(({ chargesFees }) => chargesFees).map(({ kind }) => kind);
    expect(charging.toSorted()).toEqual(['O43', 'O51', 'O62']);
  });

  it('have a township committee in each of the six counties', () => {
    const counties = ofKind(/^O12$/).map(({ regionCode }) => regionCode.slice(0, 6));
    expect([...new Set(counties)].toSorted()).toEqual(['140502', '140521', '140522', '140524', '140525', '140581']);
  });

  it.each([
    ['O11', 'village'],
    ['O12', 'township'],
  ])('of kind %s belong to a %s', (kind, level) => {
    for (const { regionCode } of organisations.filter((organisation) => organisation.kind === kind)) {
      expect(regions.get(regionCode)!.level).toBe(level);
    }
  });
});

describe('The courts of Jincheng', () => {
  it('are seven, each with its code and place', () => {
    const courts = organisations.filter(({ courtCode }) => courtCode !== undefined);
    expect(courts.map(({ kind, courtCode, regionCode }) => [kind, courtCode, regionCode])).toEqual([
      ['O34', '晋05', '140500'],
      ['O34', '晋0502', '140502'],
      ['O34', '晋0521', '140521'],
      ['O34', '晋0522', '140522'],
      ['O34', '晋0524', '140524'],
      ['O34', '晋0525', '140525'],
      ['O34', '晋0581', '140581'],
    ]);
    expect(ofKind(/^O34$/)).toEqual(courts);
  });
});
