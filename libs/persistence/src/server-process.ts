import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterHome } from './cluster-home';
import { commandLineOf, processEnded, processIdentity } from './processes';
import { serverEnvironment } from './server-account';
import type { ServerBinaries } from './server-binaries';

const HOST = '127.0.0.1';
const SHUTDOWN_MILLISECONDS = 60_000;
const REMEMBERED_LINES = 30;
/** 108 bytes on Linux, 104 on macOS, the closing zero included. */
const LONGEST_SOCKET_PATH = 103;

/** The port asked for is taken by another program. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(readonly port: number) {
    super(`Port ${port} on ${HOST} is in use by another program.`);
  }
}

/** The server ended before it accepted connections. */
export class ServerDidNotStart extends Error {
  override readonly name = 'ServerDidNotStart';
  constructor(readonly lastWords: string) {
    super(`PostgreSQL did not start:\n${lastWords}`);
  }
}

export interface ServerProcess {
  /** Folder of the Unix socket, which costs both ends less than TCP; 127.0.0.1 where there can be none. */
  host: string;
  port: number;
  pid: number;
  /** Settles when the server ends for whatever reason, with its exit code; null when a signal ended it. */
  exited: Promise<number | null>;
  /** Fast shutdown: sessions are cut, everything committed is kept; resolves when the server has ended. */
  stop(): Promise<void>;
}

interface Launch {
  binaries: ServerBinaries;
  home: ClusterHome;
  settings: Record<string, string | number>;
  /** A free port when absent. */
  port?: number | undefined;
  log: (line: string) => void;
}

/** Starts the server on a cluster and waits until it accepts connections. Throws PortInUse or ServerDidNotStart. */
export async function startServer(launch: Launch): Promise<ServerProcess> {
  await stopOrphanedServer(launch.home.cluster);
  for (let attempt = 1; ; attempt += 1) {
    const port = launch.port ?? (await freePort());
    const outcome = await tryToStart(launch, port);
    if (!('lastWords' in outcome)) return outcome;
    const { lastWords } = outcome;
    const portTaken = lastWords.includes('could not create any TCP/IP sockets');
    if (portTaken && launch.port !== undefined) throw new PortInUse(port);
    // After a hard kill the old server's children may need a moment to notice that their parent is gone.
    const oldChildrenAlive = lastWords.includes('pre-existing shared memory block');
    if (attempt >= 40 || !(portTaken || oldChildrenAlive)) throw new ServerDidNotStart(lastWords);
    await pause(250);
  }
}

/**
 * Ends a server that outlived the program which started it, and clears a postmaster.pid that names no server of this
 * cluster: PostgreSQL itself would take any living process with that pid, or an empty file, for a running server. Call
 * only while holding the data folder's lock.
 */
export async function stopOrphanedServer(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (!(pid > 0) || !servesCluster(pid, cluster)) {
    rmSync(pidFile, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  if (await processEnded(pid, SHUTDOWN_MILLISECONDS)) return;
  process.kill(pid, 'SIGQUIT');
  if (!(await processEnded(pid, SHUTDOWN_MILLISECONDS)))
    throw new Error(`The PostgreSQL server ${pid} left over on ${cluster} does not end.`);
}

function servesCluster(pid: number, cluster: string): boolean {
  const command = processIdentity(pid) && commandLineOf(pid);
  return command !== undefined && command.includes('postgres') && command.includes(cluster);
}

async function tryToStart(launch: Launch, port: number): Promise<ServerProcess | { lastWords: string }> {
  const { home, binaries, log } = launch;
  const socketFolder = folderForSocket(home, port);
  const settings = Object.entries({
    ...launch.settings,
    listen_addresses: HOST,
    port,
    unix_socket_directories: socketFolder ?? '',
  });
  const server = spawn(
    binaries.postgres,
    ['-D', home.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...home.account,
      cwd: home.folder,
      env: serverEnvironment(),
      // A session of its own: Ctrl-C in the terminal reaches our process, which stops the server when it is done with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const exited = new Promise<number | null>((resolve, reject) => {
    server.once('error', reject);
    server.once('close', resolve);
  });
  const lastLines: string[] = [];
  const ready = new Promise<true>((resolve) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      log(line);
      lastLines.push(line);
      if (lastLines.length > REMEMBERED_LINES) lastLines.shift();
      if (line.includes('database system is ready to accept connections')) resolve(true);
    });
  });
  const watcher = server.pid === undefined ? undefined : stopWhenWeDie(server.pid, home);
  void exited.then(
    () => watcher?.kill('SIGKILL'),
    () => watcher?.kill('SIGKILL'),
  );
  if ((await Promise.race([ready, exited])) !== true || server.pid === undefined)
    return { lastWords: lastLines.join('\n') };
  letUsExit(server, watcher);
  return { host: socketFolder ?? HOST, port, pid: server.pid, exited, stop: () => shutDown(server, exited) };
}

/** The cluster's own private folder, unless the socket's path would be longer than sockaddr_un takes, or it is Windows. */
function folderForSocket(home: ClusterHome, port: number): string | undefined {
  const path = join(home.folder, `.s.PGSQL.${port}`);
  return process.platform !== 'win32' && Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? home.folder : undefined;
}

/** A shell that holds the reading end of a pipe from us: when we die, however hard, its read ends and it stops the server. */
function stopWhenWeDie(serverPid: number, home: ClusterHome): ChildProcess {
  return spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$0"', String(serverPid)], {
    ...home.account,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** A program that only forgot to stop its server may still end; the watcher then stops the server. */
function letUsExit(...children: (ChildProcess | undefined)[]): void {
  for (const child of children) {
    child?.unref();
    for (const pipe of [child?.stdin, child?.stderr]) if (pipe instanceof Socket) pipe.unref();
  }
}

async function shutDown(server: ChildProcess, exited: Promise<number | null>): Promise<void> {
  server.ref();
  const tooLate = setTimeout(() => server.kill('SIGQUIT'), SHUTDOWN_MILLISECONDS);
  server.kill('SIGINT');
  await exited;
  clearTimeout(tooLate);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, HOST, resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The operating system gave no free port.');
  return address.port;
}
