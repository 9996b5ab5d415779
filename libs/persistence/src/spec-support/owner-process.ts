import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** What the owner's program prints once its server runs. */
export interface OwnedServer {
  host: string;
  port: number;
  superuser: string;
  password: string;
  processId: number;
}

export interface OwnerProcess {
  pid: number;
  /** The server the owner started; rejects with the owner's error output when it ends first. */
  server: Promise<OwnedServer>;
  /** Ends the owner the hard way and waits until it is gone. */
  kill(): Promise<void>;
}

const REPOSITORY = resolve(__dirname, '../../../..');

/** Lets plain node require TypeScript; the owner must be a process of its own, so jest's transform does not reach it. */
const READ_TYPESCRIPT = `
  const { transformFileSync } = require('@swc/core');
  const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } };
  require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
  require(process.argv[1]);
`;

/**
 * Starts a process that owns an embedded server and keeps it until the process is killed. `sources` is the folder with
 * the program, for a checkout elsewhere; its packages still come from this one where that has none.
 */
export function startOwner(dataDirectory: string, sources = resolve(__dirname, '..')): OwnerProcess {
  return describe(runTypeScript(join(sources, 'spec-support', 'owner.ts'), dataDirectory));
}

/** Starts a TypeScript program in a node of its own. */
export function runTypeScript(program: string, ...args: string[]): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ['-e', READ_TYPESCRIPT, program, ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, NODE_PATH: join(REPOSITORY, 'node_modules') },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (child.pid === undefined) throw new Error(`${program} did not start`);
  return child as ChildProcess & { pid: number };
}

function describe(child: ChildProcess & { pid: number }): OwnerProcess {
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const exited = once(child, 'close');
  const firstLine = once(createInterface({ input: child.stdout! }), 'line') as Promise<[string]>;
  const server = Promise.race([
    firstLine.then(([line]) => JSON.parse(line) as OwnedServer),
    exited.then(() => Promise.reject(new Error(complaints))),
  ]);
  // Whoever only kills the owner need not look at the server.
  server.catch(() => undefined);
  return {
    pid: child.pid,
    server,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
