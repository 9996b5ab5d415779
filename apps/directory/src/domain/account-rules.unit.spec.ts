import { type Role, roles } from '@one-window/contracts';
import { loadOrganisations, loadPeople } from '../data/load';
import {
  type AccountPlace,
  demonstrationPassword,
  normalUsername,
  passwordObjection,
  placeObjection,
  USERNAME_PATTERN,
} from './account-rules';

const organisations = loadOrganisations();
const { accounts, mediators } = loadPeople();

describe('A password', () => {
  it.each([
    ['too short', 'abcdefghijk'],
    ['too long', 'abcde'.repeat(26)],
    ['containing the user name', 'my-window.09-secret'],
    ['containing the user name in capitals', 'MY-WINDOW.09-SECRET'],
    ['published with the demonstration', demonstrationPassword],
    ['of hardly any characters', 'abababababab'],
  ])('%s is refused', (_, password) => {
    expect(passwordObjection(password, 'window.09')).toMatchObject({ field: 'password' });
  });

  it.each(['correct horse battery', '晋城市调解中心窗口的密码一二三', 'abcdefghijkl'])(
    'like %s is accepted',
    (password) => {
      expect(passwordObjection(password, 'window.09')).toBeUndefined();
    },
  );
});

describe('A user name', () => {
  it('is kept without capitals and spaces around it', () => {
    expect(normalUsername('  Window.01 ')).toBe('window.01');
  });

  it('of every demonstration account follows the pattern', () => {
    for (const { username } of accounts) expect(username).toMatch(USERNAME_PATTERN);
  });
});

describe('An account', () => {
  const centre = { id: 'centre', kind: 'O01', disputeKinds: [] };
  const court = { id: 'court', kind: 'O34', disputeKinds: [] };
  const committee = { id: 'committee', kind: 'O11', disputeKinds: ['A01'] };
  const mediator = { organisationId: 'committee' };
  const homes: Record<Role, AccountPlace> = {
    'window-clerk': { organisation: centre },
    'triage-officer': { organisation: centre },
    'organisation-manager': { organisation: committee },
    mediator: { organisation: committee, mediator },
    'court-clerk': { organisation: court },
    'follow-up-officer': { organisation: centre },
    supervisor: { organisation: centre },
    leader: { organisation: centre },
    administrator: { organisation: centre },
    auditor: { organisation: centre },
  };
  const cells = roles.flatMap((role) =>
    [centre, court, committee].map((organisation) => [role, organisation.id, organisation] as const),
  );

  it.each(cells)('of the %s belongs to the %s only where the role exists', (role, _, organisation) => {
    const place = { organisation, ...(role === 'mediator' ? { mediator: { organisationId: organisation.id } } : {}) };
    const fits = homes[role].organisation.id === organisation.id;
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
