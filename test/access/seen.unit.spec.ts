import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { commandedBy } from './seen';

const folder = join(repositoryRoot(), 'docs/api');

/** Every command about a case, by service and the last part of its address, as its API document has it. */
const commands = readdirSync(folder)
  .filter((name) => name.endsWith('.openapi.json'))
  .flatMap((name) => {
    const { paths } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { paths: Record<string, object> };
    return Object.entries(paths)
      .filter(([path, operations]) => 'post' in operations && path.includes('{caseId}/'))
      .map(([path]) => `${name.split('.')[0]} ${path.split('/').at(-1)}`);
  });

describe('who may give a command', () => {
  it('is written down by hand for every command about a case, and for nothing else', () => {
    expect(Object.keys(commandedBy).toSorted()).toEqual([...new Set(commands)].toSorted());
  });
});
