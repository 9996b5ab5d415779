import { disputeKindCodes, roles, violationsOf } from '@one-window/contracts';
import { accountIdOf, loadOrganisations, loadPeople, mediatorIdOf } from './load';

const organisations = loadOrganisations();
const { mediators, accounts } = loadPeople();
const organisationOf = new Map(organisations.map((organisation) => [organisation.code, organisation]));
const mediatorOf = new Map(mediators.map((mediator) => [mediator.code, mediator]));
const mediating = organisations.filter(({ disputeKinds }) => disputeKinds.length > 0);
const codes = (found: { code: string }[]) => found.map(({ code }) => code).toSorted();
const withRole = (role: string) => accounts.filter((account) => account.roles.some((held) => held === role));

describe('The mediators', () => {
  it('are at least sixty, each with a code, a name and an id of their own', () => {
    expect(mediators.length).toBeGreaterThanOrEqual(60);
    for (const field of ['code', 'name', 'id'] as const) {
      expect(new Set(mediators.map((mediator) => mediator[field])).size).toBe(mediators.length);
    }
  });

  it('serve an organisation that mediates, in matters it mediates', () => {
    for (const { id, code, organisationId, organisationCode, sex, workTime, specialities } of mediators) {
      expect([code, id]).toEqual([expect.stringMatching(/^MED-\d{3}$/), mediatorIdOf(code)]);
      const organisation = organisationOf.get(organisationCode)!;
      expect(organisation.id).toBe(organisationId);
      expect(specialities.length).toBeGreaterThan(0);
      for (const speciality of specialities) expect(organisation.disputeKinds).toContain(speciality);
      expect(['male', 'female']).toContain(sex);
      expect(['full-time', 'part-time']).toContain(workTime);
    }
  });

  it('can all be told to the other services', () => {
    for (const { id: mediatorId, organisationId, name, specialities } of mediators) {
      const told = { mediatorId, organisationId, name, specialities };
      expect(violationsOf('directory.mediator-registered.v1', told)).toEqual([]);
    }
  });

  it('leave no matter of a mediating organisation without a mediator', () => {
    for (const { code, disputeKinds } of mediating) {
      const own = mediators.filter(({ organisationCode }) => organisationCode === code);
      expect(own.length).toBeGreaterThanOrEqual(1);
      expect(new Set(own.flatMap(({ specialities }) => specialities))).toEqual(new Set(disputeKinds));
    }
  });

  it('include a woman in every committee of more than one (People’s Mediation Law art. 8)', () => {
    for (const { code } of organisations.filter(({ kind }) => /^O1[1-4]$/.test(kind))) {
      const own = mediators.filter(({ organisationCode }) => organisationCode === code);
      expect(own.length === 1 || own.some(({ sex }) => sex === 'female')).toBe(true);
    }
  });

  it.each(disputeKindCodes)('know %s in at least two organisations', (kind) => {
    const places = mediators.filter(({ specialities }) => specialities.includes(kind));
    expect(new Set(places.map(({ organisationCode }) => organisationCode)).size).toBeGreaterThanOrEqual(2);
  });
});

describe('The accounts', () => {
  it('have user names and ids of their own that can be typed anywhere', () => {
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
    for (const { id, username } of accounts) {
      expect(username).toMatch(/^[a-z][a-z-]*\.[a-z0-9-]+$/);
      expect(id).toBe(accountIdOf(username));
    }
  });

  it('belong to organisations that exist, have one or more roles and no password', () => {
    for (const account of accounts) {
      expect(organisationOf.get(account.organisationCode)!.id).toBe(account.organisationId);
      expect(account.roles.length).toBeGreaterThan(0);
      for (const role of account.roles) expect(roles).toContain(role);
      expect(Object.keys(account).join(' ')).not.toMatch(/password|secret|hash/i);
    }
  });

  it.each([
    ['window-clerk', 3],
    ['triage-officer', 2],
    ['follow-up-officer', 2],
    ['supervisor', 2],
    ['leader', 1],
    ['administrator', 1],
    ['auditor', 1],
  ])('of the %s are %i, at the centre', (role, count) => {
    expect(withRole(role).map(({ organisationCode }) => organisationCode)).toEqual(Array(count).fill('ORG-001'));
  });

  it('give every court a clerk and every mediating organisation a manager', () => {
    const holders = (role: string) => withRole(role).map(({ organisationCode }) => organisationCode);
    expect(holders('court-clerk').toSorted()).toEqual(codes(organisations.filter(({ kind }) => kind === 'O34')));
    expect(holders('organisation-manager').toSorted()).toEqual(codes(mediating));
  });

  it('give every mediator one account, under the same name in the same organisation', () => {
    const own = withRole('mediator');
    expect(own.map(({ mediatorCode }) => mediatorCode ?? '').toSorted()).toEqual(codes(mediators));
    for (const account of own) {
      expect(mediatorOf.get(account.mediatorCode!)).toMatchObject({
        id: account.mediatorId,
        name: account.displayName,
        organisationCode: account.organisationCode,
      });
    }
  });

  it('name a mediator only for mediators', () => {
    for (const { roles: held, mediatorCode } of accounts) {
      expect(mediatorCode !== undefined).toBe(held.includes('mediator'));
    }
  });
});
