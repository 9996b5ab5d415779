import { randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { HttpClient, People } from '@one-window/road';
import { build } from 'hdr-histogram-js';
import { type HostileBody, hostileBodies } from './hostile-bodies';

export interface HostileResult {
  profile: 'hostile';
  /** Operations that take a body, of all published documents. */
  operations: number;
  requests: number;
  /** Answers by status; 0: the connection was closed instead. */
  statuses: Record<string, number>;
  serverErrors: string[];
  livezMilliseconds: { count: number; p50: number; p99: number; slowest: number };
  largestAnswer: { bytes: number; to: string };
}

/** What a centre under hostile bodies promises. */
export const hostilePromise = { livezP99Milliseconds: 500, largestAnswerBytes: 65_536 } as const;

interface Target {
  path: string;
  /** Without session, and with one that may use the operation. */
  tokens: (string | undefined)[];
}

interface Heard {
  status: number;
  bytes: number;
}

const SIDE_BY_SIDE = 8;
const roles = [
  'window.01',
  'triage.01',
  'follow-up.01',
  'supervisor.01',
  'leader.01',
  'administrator.01',
  'auditor.01',
];

const postPaths = async (client: HttpClient): Promise<string[]> => {
  const paths: string[] = [];
  for (const api of [...serviceNames, 'centre']) {
    const { body } = await client.call({ method: 'GET', path: `/api/${api}/openapi.json` });
    for (const [path, operations] of Object.entries(body.paths as Record<string, object>)) {
      if ('post' in operations) paths.push(path.replace(/\{\w+\}/g, () => randomUUID()));
    }
  }
  // What ends the session of whoever asks comes last.
  return paths.toSorted((a, b) => Number(/sign-out|password/.test(a)) - Number(/sign-out|password/.test(b)));
};

/** Everybody of the demonstration, one for each role. */
const everybody = async (client: HttpClient): Promise<string[]> => {
  const { body } = await client.call({ method: 'GET', path: '/api/centre/demonstration' });
  const told = (body.accounts as { username: string }[] | undefined) ?? [];
  return told.length > 0 ? told.map(({ username }) => username) : roles;
};

/** Who may use each operation: the first whom it does not turn away. */
const targetsOf = async (client: HttpClient, people: People): Promise<Target[]> => {
  const usernames = await everybody(client);
  const targets: Target[] = [];
  for (const path of await postPaths(client)) {
    let admitted: string | undefined;
    for (const username of /sign-out|sign-in|refresh/.test(path) ? [] : usernames) {
      const token = await people.token(username);
      const { status } = await client.call({ method: 'POST', path, token, body: { nothing: 1 } });
      if (status === 401 || status === 403) continue;
      admitted = token;
      break;
    }
    targets.push({ path, tokens: admitted === undefined ? [undefined] : [undefined, admitted] });
  }
  return targets;
};

const send = (agent: Agent, url: URL, path: string, body: HostileBody, token: string | undefined): Promise<Heard> =>
  new Promise((resolve) => {
    let heard: Heard | undefined;
    const outgoing = httpRequest(
      {
        agent,
        host: url.hostname,
        port: url.port,
        method: 'POST',
        path,
        timeout: 30_000,
        headers: {
          'content-type': body.contentType,
          'content-length': body.bytes.length,
          'idempotency-key': randomUUID(),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      },
      (incoming) => {
        let bytes = 0;
        incoming.on('data', (chunk: Buffer) => (bytes += chunk.length));
        const told = (): void => resolve((heard = { status: incoming.statusCode ?? 0, bytes }));
        incoming.on('end', told);
        incoming.on('error', told);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy());
    // A server may answer and close before it has read everything: then what it answered counts.
    outgoing.on('error', () => resolve(heard ?? { status: 0, bytes: 0 }));
    outgoing.end(body.bytes);
  });

/** Sends every hostile body to every operation that takes one, with and without a session, and asks /livez meanwhile. */
export const runHostile = async (address: string): Promise<HostileResult> => {
  const url = new URL(address);
  const client = new HttpClient(address);
  const targets = await targetsOf(client, new People(client));
  const bodies = hostileBodies();
  const waiting = targets.flatMap(({ path, tokens }) =>
    bodies.flatMap((body) => tokens.map((token) => ({ path, body, token }))),
  );
  const requests = waiting.length;
  const statuses: Record<string, number> = {};
  const serverErrors: string[] = [];
  const largestAnswer = { bytes: 0, to: '' };
  const agent = new Agent({ keepAlive: true, maxSockets: SIDE_BY_SIDE });
  const probe = fork(join(__dirname, 'livez-probe.js'), [address]);
  await once(probe, 'spawn');
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { path, body, token } = next;
        const { status, bytes } = await send(agent, url, path, body, token);
        const what = `${path}: ${body.name}${token ? ', signed in' : ''}`;
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status >= 500) serverErrors.push(`${status} ${what}`);
        if (bytes > largestAnswer.bytes) Object.assign(largestAnswer, { bytes, to: what });
      }
    }),
  );
  const answered = once(probe, 'message');
  probe.send('stop');
  const [milliseconds] = (await answered) as [number[]];
  agent.destroy();
  client.close();
  const histogram = build({ highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: 3 });
  for (const one of milliseconds) histogram.recordValue(Math.max(1, Math.round(one * 1000)));
  const tenths = (microseconds: number): number => Math.round(microseconds / 100) / 10;
  return {
    profile: 'hostile',
    operations: targets.length,
    requests,
    statuses,
    serverErrors,
    livezMilliseconds: {
      count: histogram.totalCount,
      p50: tenths(histogram.getValueAtPercentile(50)),
      p99: tenths(histogram.getValueAtPercentile(99)),
      slowest: tenths(histogram.maxValue),
    },
    largestAnswer,
  };
};

/** Whether the promise was kept. */
export const keptUnderHostility = ({ livezMilliseconds, largestAnswer, serverErrors }: HostileResult): boolean =>
  livezMilliseconds.p99 <= hostilePromise.livezP99Milliseconds &&
  largestAnswer.bytes <= hostilePromise.largestAnswerBytes &&
  serverErrors.length === 0;
