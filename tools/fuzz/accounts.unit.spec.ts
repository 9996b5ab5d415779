import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@one-window/contracts';
import { repositoryRoot } from '@one-window/testing';
import { everybody } from './accounts';

const people = JSON.parse(readFileSync(join(repositoryRoot(), 'apps/directory/src/data/people.json'), 'utf8')) as {
  accounts: { username: string; roles: string[] }[];
};
const rolesOf = new Map(people.accounts.map(({ username, roles: held }) => [username, held]));

describe('who asks with generated requests', () => {
  it('is somebody of every role of the policy', () => {
    const asking = new Set(everybody.flatMap((username) => rolesOf.get(username ?? '') ?? []));
    expect(roles.filter((role) => !asking.has(role))).toEqual([]);
  });

  it('is somebody without an account too, and otherwise nobody whom the demonstration does not know', () => {
    expect(everybody.filter((username) => !rolesOf.has(username ?? ''))).toEqual([undefined]);
  });
});
