import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

const apps = join(repositoryRoot(), 'apps');
/** Those that hold a case; the directory keeps accounts, and supervision reads what these record. */
const services = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up'];

const filesIn = (service: string, folder: string): string[] => {
  const path = join(apps, service, 'src', folder);
  return readdirSync(path).filter((name) => statSync(join(path, name)).isFile());
};
const written = (files: string[]): string[] => files.filter((name) => !name.endsWith('.spec.ts')).toSorted();

/** Whoever knows one service knows where everything stands in the others. */
/** What several verbs of one service are about: who is told of, and how it is asked. */
const sharedByVerbs: Readonly<Record<string, readonly string[]>> = {
  intake: ['party-fields.ts', 'told-of-a-party.ts'],
};

describe.each(services)('%s, built to the plan of every service', (service) => {
  it('is told in five files: start, commands, model, what it runs with, and Nest', () => {
    const told = ['commands', 'model', 'module', 'service-definition'].map((part) => `${service}.${part}.ts`);
    expect(written(filesIn(service, '.'))).toEqual(['main.ts', ...told].toSorted());
  });

  it('has rooms of the same names', () => {
    const rooms = readdirSync(join(apps, service, 'src')).filter((name) => !name.endsWith('.ts'));
    expect(rooms.filter((room) => room !== 'spec-support').toSorted()).toEqual([
      'domain',
      'features',
      'http',
      'migrations',
      'queries',
    ]);
  });

  it('keeps each part of its law where the others keep it', () => {
    expect(filesIn(service, 'domain')).toEqual(
      expect.arrayContaining(
        ['case-state', 'case-line', 'evolve', 'received', 'policies', 'standing', 'clocks'].map((part) => `${part}.ts`),
      ),
    );
  });

  it('answers from one view of a case and one work list, each with its schema', () => {
    expect(filesIn(service, 'queries')).toEqual(
      expect.arrayContaining(['case-view.ts', 'case-view.schema.ts', 'work-list.ts', 'work-list.schema.ts']),
    );
    expect(filesIn(service, 'http')).toEqual(
      expect.arrayContaining([`${service}.controller.ts`, `${service}.requests.ts`]),
    );
    expect(written(filesIn(service, 'migrations')).filter((name) => !name.endsWith('.migration.ts'))).toEqual([]);
  });

  it('has one folder for a verb, and what all share beside them', () => {
    const shared = ['declaring.ts', ...(sharedByVerbs[service] ?? [])].toSorted();
    expect(filesIn(service, 'features').toSorted()).toEqual(shared);
    for (const verb of readdirSync(join(apps, service, 'src/features'))) {
      if (shared.includes(verb)) continue;
      const files = filesIn(service, `features/${verb}`);
      expect([`${verb}.ts`, `${verb}.handler.ts`].some((name) => files.includes(name))).toBe(true);
    }
  });
});
