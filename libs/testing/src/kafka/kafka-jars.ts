import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../repository-root';
import { underLock } from './folder-lock';

export const KAFKA_VERSION = '4.1.0';
const OLDEST_JAVA = 17;
const MARKER = 'complete';

/** Whether this machine can run Kafka from jars; `reason` is one line naming what is missing. */
export interface KafkaAvailability {
  available: boolean;
  reason?: string;
}

/** The java that runs Kafka: the one of JAVA_HOME where that is set, else the one on the PATH. */
export function javaCommand(): string {
  return process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
}

/** Asks java and, unless the jars are already here, Maven for their versions; downloads nothing. */
export function kafkaAvailability(): KafkaAvailability {
  const missing = [missingJava(), jarsAreComplete() ? undefined : missingMaven()].filter((line) => line !== undefined);
  return missing.length === 0 ? { available: true } : { available: false, reason: missing.join('; ') };
}

/**
 * The folder with Kafka's jars, `.cache/kafka-<version>/libs` under the repository root, filled through Maven on the
 * first call (about 43 MB). A download that was interrupted is started afresh, concurrent callers wait for the first.
 * Throws an Error naming what is missing (java 17 or later, mvn) or with Maven's own words when the download fails.
 */
export async function kafkaJars(log: (line: string) => void = () => {}): Promise<string> {
  const { available, reason } = kafkaAvailability();
  if (!available) throw new Error(`Kafka ${KAFKA_VERSION} cannot run here: ${reason}`);
  const libs = jarsFolder();
  if (jarsAreComplete()) return libs;
  await mkdir(dirname(libs), { recursive: true });
  await underLock(join(dirname(libs), 'download.lock'), async () => {
    if (jarsAreComplete()) return;
    log(`downloading Kafka ${KAFKA_VERSION} through Maven into ${libs}`);
    await download(libs);
  });
  return libs;
}

function jarsFolder(): string {
  return join(repositoryRoot(), '.cache', `kafka-${KAFKA_VERSION}`, 'libs');
}

function jarsAreComplete(): boolean {
  return existsSync(join(jarsFolder(), MARKER));
}

async function download(libs: string): Promise<void> {
  // Renamed into place only when whole, so a folder without its marker is never a half-filled one in use.
  const filling = `${libs}.${process.pid}`;
  await rm(filling, { recursive: true, force: true });
  await copyDependencies(filling);
  await writeFile(join(filling, MARKER), `${KAFKA_VERSION}\n`);
  // A caller that was thought dead and its successor both download; whoever comes second must not disturb the first.
  if (jarsAreComplete()) {
    await rm(filling, { recursive: true });
    return;
  }
  await rm(libs, { recursive: true, force: true });
  await rename(filling, libs);
}

async function copyDependencies(outputDirectory: string): Promise<void> {
  const pom = join(repositoryRoot(), 'libs/testing/src/kafka/pom.xml');
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${outputDirectory}`];
  const maven = spawn('mvn', ['-q', '-B', '-f', pom, `-Dkafka.version=${KAFKA_VERSION}`, ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  maven.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  maven.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('close', resolve);
  });
  if (status !== 0) {
    const words = said.join('').trim().slice(0, 2_000);
    throw new Error(`Maven could not download Kafka ${KAFKA_VERSION} (exit ${status}): ${words}`);
  }
}

function missingJava(): string | undefined {
  const command = javaCommand();
  const { status, stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return `java ${OLDEST_JAVA} or later is missing (${command} does not run)`;
  const version = /version "(\d+)/.exec(stderr)?.[1];
  if (Number(version) >= OLDEST_JAVA) return undefined;
  return `java ${OLDEST_JAVA} or later is missing (${command} is version ${version ?? 'unknown'})`;
}

function missingMaven(): string | undefined {
  return spawnSync('mvn', ['--version']).status === 0 ? undefined : 'Maven is missing (mvn does not run)';
}
