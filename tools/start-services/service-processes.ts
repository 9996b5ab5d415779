import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ServiceName, serviceNames } from '@one-window/contracts';
import { repositoryRoot, watchOver } from '@one-window/testing';

/** One running replica of a service. */
export interface Replica {
  name: string;
  service: ServiceName;
  port: number;
  process: ChildProcess | undefined;
  restarts: number;
}

const RESTART_MILLISECONDS = 300;
const READY_MILLISECONDS = 90_000;

export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

/** Every service as its own process over Kafka; a replica that ends is started again until `stop`. */
export class ServiceProcesses {
  readonly replicas: Replica[] = [];
  private stopping = false;
  private readonly said = new Map<string, string[]>();

  private constructor(
    private readonly environment: Record<string, string>,
    private readonly log: (line: string) => void,
  ) {}

  /** `environment`: databases, brokers and keys for all services; `copies`: replicas per service, default 1. */
  static async start(
    environment: Record<string, string>,
    copies: Partial<Record<ServiceName, number>> = {},
    log: (line: string) => void = () => undefined,
  ): Promise<ServiceProcesses> {
    const directoryPort = await freePort();
    const tokenKeysUrl = `http://127.0.0.1:${directoryPort}/api/directory/keys`;
    const processes = new ServiceProcesses({ ...environment, TOKEN_KEYS_URL: tokenKeysUrl }, log);
    for (const service of serviceNames) {
      for (let copy = 1; copy <= (copies[service] ?? 1); copy += 1) {
        const port = service === 'directory' && copy === 1 ? directoryPort : await freePort();
        processes.replicas.push({ name: `${service}#${copy}`, service, port, process: undefined, restarts: 0 });
      }
    }
    processes.environment.SERVICES_URL = serviceNames
      .map((service) => `${service}=http://127.0.0.1:${processes.portOf(service)}`)
      .join(',');
    for (const replica of processes.replicas) processes.launch(replica);
    try {
      await processes.untilAllReady();
    } catch (error) {
      await processes.stop();
      throw error;
    }
    return processes;
  }

  portOf(service: ServiceName): number {
    const replica = this.replicas.find((candidate) => candidate.service === service);
    if (!replica) throw new Error(`${service} is not started`);
    return replica.port;
  }

  /** Ends a replica hard; it is started again like any that ends. */
  kill(replica: Replica): void {
    replica.process?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(
      this.replicas.map(async ({ process: child }) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
        await ended;
        clearTimeout(timer);
      }),
    );
  }

  /** Resolves when every replica answers /readyz with 200. */
  async untilAllReady(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => this.untilReady(replica)));
  }

  private launch(replica: Replica): void {
    const main = join(repositoryRoot(), 'dist/apps', replica.service, 'src/main.js');
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'warn', ...this.environment, PORT: String(replica.port) },
    });
    watchOver(child);
    replica.process = child;
    const said: string[] = [];
    this.said.set(replica.name, said);
    const keep = (chunk: Buffer): void => {
      said.push(chunk.toString());
      if (said.length > 200) said.shift();
      this.log(`${replica.name} ${chunk.toString().trimEnd()}`);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', () => {
      if (this.stopping) return;
      replica.restarts += 1;
      setTimeout(() => {
        if (!this.stopping) this.launch(replica);
      }, RESTART_MILLISECONDS);
    });
  }

  private async untilReady(replica: Replica): Promise<void> {
    const deadline = performance.now() + READY_MILLISECONDS;
    while (performance.now() < deadline) {
      const ready = await fetch(`http://127.0.0.1:${replica.port}/readyz`).then(
        async (response) => response.ok && ((await response.json()) as { status: string }).status === 'ready',
        () => false,
      );
      if (ready) return;
      await delay(100);
    }
    throw new Error(`${replica.name} did not become ready:\n${this.said.get(replica.name)?.join('')}`);
  }
}
