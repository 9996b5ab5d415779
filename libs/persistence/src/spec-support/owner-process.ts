import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { repositoryRoot } from '@one-window/testing';

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
  /** Leaves the owner nothing to do but its server, and waits until it has ended by itself. */
  retire(): Promise<void>;
}

const REPOSITORY = repositoryRoot();

/** Lets plain node require TypeScript; a process or thread of its own is out of reach of jest's transform. Of compiled specs the programs are compiled too. */
const READ_TYPESCRIPT = `
  const { transformFileSync } = require('@swc/core');
  const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } };
  require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);
`;

/**
 * Starts a process that owns an embedded server and keeps it until the process is killed. `sources` is the folder with
 * the program, for a checkout elsewhere; its packages still come from this one where that has none.
 */
export function startOwner(dataDirectory: string, sources = resolve(__dirname, '..')): OwnerProcess {
  const program = join(sources, 'spec-support', `owner${extname(__filename)}`);
  const child = spawn(
    process.execPath,
    ['-e', `${READ_TYPESCRIPT} require(process.argv[1]);`, program, dataDirectory],
    {
      cwd: REPOSITORY,
      env: { ...process.env, NODE_PATH: join(REPOSITORY, 'node_modules') },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  return describe(child);
}

/** Runs a program of this folder, named without its extension, in a thread, to its end. */
export async function runThread(program: string, workerData: object): Promise<void> {
  const path = JSON.stringify(join(__dirname, program + extname(__filename)));
  await once(new Worker(`${READ_TYPESCRIPT} require(${path});`, { eval: true, workerData }), 'exit');
}

function describe(child: ChildProcessWithoutNullStreams): OwnerProcess {
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const exited = once(child, 'close');
  const firstLine = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const server = Promise.race([
    firstLine.then(([line]) => JSON.parse(line) as OwnedServer),
    exited.then(() => Promise.reject(new Error(complaints))),
  ]);
  // Whoever only kills the owner need not look at the server.
  server.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    server,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    retire: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
