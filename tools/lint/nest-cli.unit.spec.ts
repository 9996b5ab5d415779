import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

interface NestProject {
  type: 'application' | 'library';
  root: string;
  entryFile: string;
  sourceRoot: string;
  compilerOptions: { tsConfigPath: string };
}

interface NestCli {
  monorepo: boolean;
  root: string;
  sourceRoot: string;
  projects: Record<string, NestProject>;
}

const repository = repositoryRoot();
const nestCli = JSON.parse(readFileSync(join(repository, 'nest-cli.json'), 'utf8')) as NestCli;
const projects = Object.entries(nestCli.projects);

/** The workspaces of one folder; apps/web is a browser application and no Nest project. */
const workspaces = (folder: string): string[] =>
  readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'web')
    .map((entry) => entry.name)
    .toSorted();

const named = (type: NestProject['type']): string[] =>
  projects
    .filter(([, project]) => project.type === type)
    .map(([name]) => name)
    .toSorted();

describe('nest-cli.json', () => {
  it('describes a monorepo whose default project is the centre', () => {
    expect(nestCli).toMatchObject({ monorepo: true, root: 'apps/centre', sourceRoot: 'apps/centre/src' });
  });

  it('lists every folder of apps/ as an application and nothing else', () => {
    expect(named('application')).toEqual(workspaces('apps'));
  });

  it('lists every folder of libs/ as a library and nothing else', () => {
    expect(named('library')).toEqual(workspaces('libs'));
  });

  it.each(projects)('places %s where its package is', (name, project) => {
    const folder = project.type === 'application' ? 'apps' : 'libs';
    expect(project).toMatchObject({
      root: `${folder}/${name}`,
      entryFile: project.type === 'application' ? 'main' : 'index',
      sourceRoot: `${folder}/${name}/src`,
    });
    const manifest = JSON.parse(readFileSync(join(repository, project.root, 'package.json'), 'utf8')) as {
      name: string;
    };
    expect(manifest.name).toBe(`@one-window/${name}`);
  });

  it.each(projects)('names an entry file and a tsconfig of %s that exist', (_name, project) => {
    expect(existsSync(join(repository, project.sourceRoot, `${project.entryFile}.ts`))).toBe(true);
    expect(existsSync(join(repository, project.compilerOptions.tsConfigPath))).toBe(true);
  });
});
