import { roleRow, roles } from '@one-window/contracts';
import { loadOrganisations, loadPeople } from '../data/load';
import {
  demonstrationPassword,
  normalUsername,
  passwordObjection,
  placeObjection,
  rolesObjection,
  USERNAME_PATTERN,
} from './account-rules';

const organisations = loadOrganisations();
const { accounts, mediators } = loadPeople();

const owner = { username: 'window.09', names: ['赵新来', '晋城市一站式矛盾纠纷调解中心', '晋城调解中心'] };

describe('A password', () => {
  it.each([
    ['too short', 'abcdefghijk'],
    ['too long', 'abcde'.repeat(26)],
    ['containing the user name', 'my-window.09-secret'],
    ['containing the user name in capitals', 'MY-WINDOW.09-SECRET'],
    ['containing the user name in full width', 'ｍｙ-ｗｉｎｄｏｗ.０９-secret'],
    ['published with the demonstration', demonstrationPassword],
    ['of hardly any characters', 'abababababab'],
    ['of digits alone, as of a telephone', '198001011236'],
    ['of digits with a letter or two', 'a13800001234.'],
    ['of the city and the year', 'jincheng-2027'],
    ['of the city and the day', 'Jincheng@20261129'],
    ['of the city and the year in Chinese', '晋城2026晋城市2027年'],
    ['of the organisation', '晋城市一站式矛盾纠纷调解中心'],
    ['of the own name and the year', '赵新来赵新来2026！！'],
    ['of a name in pinyin and numbers', 'zhaoxinlai2026'],
    ['of a name in pinyin with capitals', 'WangXiaoming#123'],
    ['of the product', 'onewindow-2026'],
  ])('%s is refused, and what is wrong is said in both languages', (_, password) => {
    expect(passwordObjection(password, owner)).toEqual({
      field: 'password',
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/\w/),
    });
  });

  it.each([
    'correct horse battery',
    '晋城市调解中心窗口的密码一二三',
    'abcdefghijkl',
    'tiaojie helps people agree',
    'made-by-the-house',
  ])('like %s is accepted here', (password) => {
    expect(passwordObjection(password, owner)).toBeUndefined();
  });
});

describe('The roles of one account', () => {
  const pairs = roles
    .flatMap((one) => roles.map((other) => [one, other] as const))
    .filter(([one, other]) => one < other);

  it.each(pairs)('%s and %s are together only where neither administers accounts nor audits', (one, other) => {
    const apart = [one, other].some((role) => role === 'administrator' || role === 'auditor');
    expect(rolesObjection([one, other])?.field).toBe(apart ? 'roles' : undefined);
  });

  it.each(roles)('%s alone never conflicts, also when named twice', (role) => {
    expect([rolesObjection([role]), rolesObjection([role, role])]).toEqual([undefined, undefined]);
  });

  it('of the demonstration do not conflict', () => {
    for (const account of accounts) expect(rolesObjection(account.roles)).toBeUndefined();
  });
});

describe('A user name', () => {
  it('is kept without capitals and spaces around it', () => {
    expect(normalUsername('  Window.01 ')).toBe('window.01');
    expect(normalUsername('Ｗｉｎｄｏｗ．０１　')).toBe('window.01');
  });

  it('of every demonstration account follows the pattern', () => {
    for (const { username } of accounts) expect(username).toMatch(USERNAME_PATTERN);
  });
});

describe('An account', () => {
  const centre = { id: 'centre', kind: 'O01', disputeKinds: [] };
  const court = { id: 'court', kind: 'O34', disputeKinds: [] };
  const county = { id: 'county', kind: 'O02', disputeKinds: [] };
  const township = { id: 'township', kind: 'O03', disputeKinds: [] };
  const grid = { id: 'grid', kind: 'O74', disputeKinds: [] };
  const hotline = { id: 'hotline', kind: 'O79', disputeKinds: [] };
  const prosecutors = { id: 'prosecutors', kind: 'O73', disputeKinds: [] };
  const station = { id: 'station', kind: 'O72', disputeKinds: [] };
  const bureau = { id: 'bureau', kind: 'O21', disputeKinds: [] };
  const arbitrators = { id: 'arbitrators', kind: 'O41', disputeKinds: [] };
  const aid = { id: 'aid', kind: 'O53', disputeKinds: [] };
  const notaries = { id: 'notaries', kind: 'O51', disputeKinds: [] };
  const counsellors = { id: 'counsellors', kind: 'O78', disputeKinds: [] };
  const petition = { id: 'petition', kind: 'O71', disputeKinds: [] };
  const committee = { id: 'committee', kind: 'O11', disputeKinds: ['A01'] };
  const mediator = { organisationId: 'committee' };
  const homes = {
    centre: [centre],
    region: [county, township],
    grid: [grid],
    petition: [petition],
    department: [bureau],
    arbitration: [arbitrators],
    'legal-aid': [aid],
    notary: [notaries],
    psychology: [counsellors],
    police: [station],
    platform: [hotline, prosecutors],
    court: [court],
    mediation: [committee],
  };
  const places = Object.values(homes).flat();
  const cells = roles.flatMap((role) => places.map((organisation) => [role, organisation.id, organisation] as const));

  it.each(cells)('of the %s belongs to the %s only where the role exists', (role, _, organisation) => {
    const place = { organisation, ...(role === 'mediator' ? { mediator: { organisationId: organisation.id } } : {}) };
    const fits = homes[roleRow(role).at].some(({ id }) => id === organisation.id);
    expect(placeObjection([role], place)?.field).toBe(fits ? undefined : 'roles');
  });

  it('of a mediator names the mediator, of the same organisation', () => {
    expect(placeObjection(['mediator'], { organisation: committee })).toMatchObject({ field: 'mediatorId' });
    const elsewhere = { organisation: committee, mediator: { organisationId: 'elsewhere' } };
    expect(placeObjection(['mediator'], elsewhere)).toMatchObject({ field: 'mediatorId' });
  });

  it('of anybody else names no mediator', () => {
    const place = { organisation: committee, mediator };
    expect(placeObjection(['organisation-manager'], place)).toMatchObject({ field: 'mediatorId' });
  });

  it('of the demonstration follows the same rules', () => {
    for (const account of accounts) {
      const organisation = organisations.find(({ id }) => id === account.organisationId)!;
      const own = mediators.find(({ id }) => id === account.mediatorId);
      expect(placeObjection(account.roles, { organisation, ...(own ? { mediator: own } : {}) })).toBeUndefined();
    }
  });
});
