import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  timeDeltas: number[];
}

/** Share of the process's busy time in percent, by whom it is spent. */
export type CpuShares = Record<string, number>;

const SHOWN = 15;
const written = new Set(['writev', 'writeUtf8String', 'writeBuffer', 'writeLatin1String']);

/**
 * Who spends the time of a process that ran with `--cpu-prof`: each sample counts for the nearest caller that is ours or
 * a library, system writes for the socket they go to, and the collector for itself. The largest first.
 */
export const cpuShares = (folder: string): CpuShares => {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile'));
  if (!file) throw new Error(`${folder} holds no CPU profile`);
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stackOf = (id: number): ProfileNode[] => {
    const stack: ProfileNode[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const node = nodes.get(at);
      if (node) stack.push(node);
    }
    return stack;
  };
  const owners = new Map<number, string | undefined>();
  const times = new Map<string, number>();
  let busy = 0;
  profile.samples.forEach((id, index) => {
    if (!owners.has(id)) owners.set(id, ownerOf(stackOf(id)));
    const owner = owners.get(id);
    if (owner === undefined) return;
    const microseconds = profile.timeDeltas[index] ?? 0;
    busy += microseconds;
    times.set(owner, (times.get(owner) ?? 0) + microseconds);
  });
  const largest = [...times].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN);
  return Object.fromEntries(largest.map(([owner, time]) => [owner, Math.round((time / busy) * 1000) / 10]));
};

/** Undefined while the process waits. */
const ownerOf = (stack: readonly ProfileNode[]): string | undefined => {
  const name = stack[0]?.callFrame.functionName;
  if (name === '(idle)') return undefined;
  if (name === '(garbage collector)') return 'garbage collector';
  for (const { callFrame } of stack) {
    if (written.has(callFrame.functionName)) {
      const toDatabase = stack.some(({ callFrame: { url } }) => url.includes('/node_modules/pg/'));
      return toDatabase ? 'writing to database sockets' : 'writing to other sockets';
    }
    const library = /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(callFrame.url)?.[1];
    if (library) return library;
    const own = /\/((?:libs|apps)\/[^/]+)\//.exec(callFrame.url)?.[1];
    if (own) return own;
  }
  return 'node';
};
