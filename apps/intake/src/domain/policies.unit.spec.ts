import type { Actor, Role } from '@one-window/contracts';
import { initial, type IntakeCase } from './case-state';
import { byReader, mayKnow } from './policies';

const committee = { organisationId: '019aa54d-5947-7f2f-88ac-c17451d84570', name: '东街街道人民调解委员会' };
const elsewhere = { organisationId: '019aa56e-be78-7239-8850-f4c240676ee2', name: '北石店镇人民调解委员会' };
const actorOf = (role: Role, { organisationId, name }: typeof committee): Actor => ({
  accountId: '019aa581-e940-725a-87d4-96ad585cf6a2',
  name: '车天佑',
  roles: [role],
  organisationId,
  organisationName: name,
});
const held: IntakeCase = {
  ...initial('019aa588-bac0-7cbe-8cd8-285afad3afe8'),
  stage: 'handed-over',
  holder: { ...committee, since: '2026-11-21T02:00:00.000Z' },
};

describe('the telephone number of a party', () => {
  it.each(['organisation-manager', 'mediator'] as const)('is opened with a reason by a %s of the holder', (role) => {
    expect(byReader.roles).toContain(role);
    expect(mayKnow(held, actorOf(role, committee))).toBe(true);
    expect(mayKnow(held, actorOf(role, elsewhere))).toBe(false);
  });

  it.each(['registered', 'closed', 'withdrawn'] as const)('stays closed to them once the case is %s', (stage) => {
    expect(mayKnow({ ...held, stage }, actorOf('mediator', committee))).toBe(false);
  });

  it('stays closed to courts and leaders, whoever has the case', () => {
    for (const role of ['court-clerk', 'leader', 'administrator'] as const) {
      expect(byReader.roles).not.toContain(role);
      expect(mayKnow(held, actorOf(role, committee))).toBe(false);
    }
  });
});
