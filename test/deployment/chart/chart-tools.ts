import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

const OLDEST_JAVA = 17;
const KUBERNETES = '1.33.0';
const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-amd64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-amd64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-amd64',
};
const helmPlatform = platforms[`${platform()}-${arch()}`];
const folder = join(repositoryRoot(), 'test/deployment/chart');
const libs = join(repositoryRoot(), '.cache', 'chart-check-1', 'libs');

/** A Kubernetes object, as far as the tests look into it. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels: Record<string, string>; annotations?: Record<string, string> };
  spec: Record<string, unknown>;
}

export interface Rendered {
  lint: { failed: boolean; messages: string[] };
  renderings: ({ manifest: string; refused?: undefined } | { manifest?: undefined; refused: string })[];
}

/** Why charts cannot be rendered here: one line naming what is missing; undefined when they can. */
export const chartToolsMissing = (): string | undefined => {
  const compiler = spawnSync('javac', ['-version'], { encoding: 'utf8' });
  const version = Number(/javac (\d+)/.exec(compiler.stdout ?? '')?.[1]);
  if (compiler.status !== 0 || !(version >= OLDEST_JAVA)) return `a JDK ${OLDEST_JAVA} or later is missing`;
  if (!helmPlatform) return `there is no Helm for ${platform()} ${arch()}`;
  if (!existsSync(libs) && spawnSync('mvn', ['--version']).status !== 0) return 'Maven is missing';
  return undefined;
};

/** Downloads Helm and the Kubernetes models through Maven on the first call (about 45 MB). */
export const prepareChartTools = (): void => {
  if (existsSync(libs)) return;
  const filling = `${libs}.${process.pid}`;
  mkdirSync(dirname(libs), { recursive: true });
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${filling}`, '-DincludeScope=runtime'];
  execFileSync('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), `-Dhelm.platform=${helmPlatform}`, ...goal]);
  // Renamed into place only when whole.
  if (existsSync(libs)) rmSync(filling, { recursive: true });
  else renameSync(filling, libs);
};

const java = (program: string, args: readonly string[], input = ''): unknown =>
  JSON.parse(
    execFileSync('java', ['-cp', join(libs, '*'), join(folder, `${program}.java`), ...args], {
      encoding: 'utf8',
      input,
      maxBuffer: 64 * 1024 * 1024,
    }),
  );

/** Lints the chart and renders it with each file of values, as Helm does. */
export const renderChart = (release: string, namespace: string, valueFiles: readonly string[]): Rendered =>
  java('RenderChart', [
    join(repositoryRoot(), 'deploy/helm/one-window'),
    KUBERNETES,
    release,
    namespace,
    ...valueFiles,
  ]) as Rendered;

/** What the schemas of Kubernetes say against these objects, one line each. */
export const schemaFindings = (manifests: readonly unknown[]): string[] =>
  java('CheckManifests', [], JSON.stringify(manifests)) as string[];
