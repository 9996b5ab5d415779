import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchOver } from '../watch-over';
import { javaCommand } from './kafka-jars';
import { LOOPBACK } from './ports';
import type { NodeAddress } from './server-properties';

const GRACE_MS = 10_000;

export interface NodeSetup extends NodeAddress {
  directory: string;
  clusterId: string;
  libs: string;
  heapMebibytes: number;
  /** server.properties, given the directory in which the node keeps its logs. */
  properties: (dataDirectory: string) => string;
}

/** One JVM of a cluster. Its folder holds `data/`, `server.properties` and `kafka.log`, and outlives the process. */
export class KafkaNode {
  readonly index: number;
  readonly port: number;
  /** As clients name it: `127.0.0.1:<port>`. */
  readonly address: string;
  readonly logFile: string;
  private readonly propertiesFile: string;
  private readonly data: string;
  private process: ChildProcess | undefined;
  private logStart = 0;

  constructor(private readonly setup: NodeSetup) {
    this.index = setup.index;
    this.port = setup.brokerPort;
    this.address = `${LOOPBACK}:${setup.brokerPort}`;
    this.logFile = join(setup.directory, 'kafka.log');
    this.propertiesFile = join(setup.directory, 'server.properties');
    this.data = join(setup.directory, 'data');
  }

  get alive(): boolean {
    return this.process !== undefined && this.process.exitCode === null && this.process.signalCode === null;
  }

  /** Process id of the JVM while it lives. */
  get pid(): number | undefined {
    return this.alive ? this.process?.pid : undefined;
  }

  /** Starts the JVM and returns when it runs, which is before it serves. Formats the data directory once. */
  async launch(): Promise<void> {
    await mkdir(this.setup.directory, { recursive: true });
    await writeFile(this.propertiesFile, this.setup.properties(this.data));
    if (!existsSync(join(this.data, 'meta.properties'))) await this.format();
    this.process = await this.java('kafka.Kafka', [this.propertiesFile]);
    watchOver(this.process);
  }

  /** SIGKILL; returns when the process is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** SIGTERM, and SIGKILL after ten seconds: a node whose quorum is already gone waits for it for minutes. */
  async stop(): Promise<void> {
    await Promise.race([this.end('SIGTERM'), pause(GRACE_MS, undefined, { ref: false })]);
    await this.end('SIGKILL');
  }

  /** Resolves when the process that runs now is gone, whoever ended it. */
  async ended(): Promise<void> {
    if (this.process) await gone(this.process);
  }

  /** What Kafka logged since the latest start, from its first error on; a few thousand characters at most. */
  async complaint(): Promise<string> {
    const logged = (await readFile(this.logFile)).subarray(this.logStart).toString();
    return logged
      .slice(Math.max(0, logged.search(/^.*(ERROR|Exception)/m)))
      .slice(0, 3_000)
      .trim();
  }

  private async format(): Promise<void> {
    const options = ['format', '--ignore-formatted', '-t', this.setup.clusterId, '-c', this.propertiesFile];
    const storageTool = await this.java('kafka.tools.StorageTool', options);
    await gone(storageTool);
    if (storageTool.exitCode !== 0) throw new Error(`could not format ${this.data}: ${await this.complaint()}`);
  }

  private async java(mainClass: string, options: string[]): Promise<ChildProcess> {
    const heap = `-Xmx${this.setup.heapMebibytes}m`;
    // C1 only and the serial collector: on two cores the shortest way to "listening", and the smallest process.
    const flags = [heap, '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError'];
    const logging = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];
    const log = await open(this.logFile, 'a');
    try {
      this.logStart = (await log.stat()).size;
      // Detached: Ctrl-C in a terminal reaches only the parent, which then stops its nodes in its own order.
      const child = spawn(javaCommand(), [...flags, ...logging, '-cp', `${this.setup.libs}/*`, mainClass, ...options], {
        cwd: this.setup.directory,
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      });
      await once(child, 'spawn');
      return child;
    } finally {
      await log.close();
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.process || !this.alive) return;
    this.process.kill(signal);
    await gone(this.process);
  }
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
