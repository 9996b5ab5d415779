import { setTimeout as delay } from 'node:timers/promises';
import type { ProofFinding } from '@one-window/contracts';
import { type Access, RefusedByService, ServiceClient } from '../dead-letters/service-client';

/** A finding as GET /api/supervision/proofs/<id> gives it. */
export interface ToldFinding extends Omit<ProofFinding, 'caseId'> {
  id: string;
  /** Absent where it belongs to no case. */
  caseId?: string;
  caseNumber?: string;
  says: string;
  saysEn: string;
  ofOld: boolean;
  firstSeenAt: string;
}

/** What the last line says. */
export interface ProofSummary {
  id: string;
  cases: number;
  /** Cases by service. */
  services: Record<string, number>;
  findings: number;
  ofOld: number;
  /** Cases whose events still waited to be published at the end. */
  onTheirWay: number;
  folded: number;
  seconds: number;
  casesPerSecond: number;
  root: string;
}

interface Run extends Omit<ProofSummary, 'seconds' | 'casesPerSecond'> {
  begunAt: string;
  finishedAt?: string;
}

const LOOK_MILLISECONDS = 300;
/** So long a centre may be away meanwhile, as when it is restarted: the proof goes on then. */
const AWAY_MILLISECONDS = 60_000;

/** A person at the centre, signed in anew whenever the token has run out. */
class Supervisor {
  private client: ServiceClient;
  private away = 0;
  /** Signed in anew since the last answer: whoever is refused again is refused for good. */
  private renewed = false;

  constructor(private readonly access: Access) {
    this.client = new ServiceClient(access);
  }

  async ask(request: (client: ServiceClient) => Promise<Record<string, unknown>>): Promise<Record<string, unknown>> {
    for (;;) {
      try {
        const answer = await request(this.client);
        this.away = 0;
        this.renewed = false;
        return answer;
      } catch (error) {
        await this.afterwards(error);
      }
    }
  }

  /** @throws the error, where asking again would not help. */
  private async afterwards(error: unknown): Promise<void> {
    const status = error instanceof RefusedByService ? error.status : undefined;
    // Also after the centre was away: a token runs out meanwhile as well.
    if (status === 401 && this.access.username && !this.renewed) {
      this.client = new ServiceClient(this.access);
      this.renewed = true;
    } else if ((status !== undefined && status < 500) || this.away >= AWAY_MILLISECONDS) throw error;
    this.away += LOOK_MILLISECONDS;
    await delay(LOOK_MILLISECONDS);
  }
}

/** Has all cases proven once, and tells what was found. @throws RefusedByService, or what kept the centre from answering. */
export const prove = async (access: Access): Promise<{ summary: ProofSummary; found: ToldFinding[] }> => {
  const supervisor = new Supervisor(access);
  const { id } = await supervisor.ask((client) => client.post('/api/supervision/proofs', {}));
  const look = async (cursor?: string) =>
    (await supervisor.ask((client) =>
      client.get(`/api/supervision/proofs/${String(id)}?limit=100${cursor === undefined ? '' : `&cursor=${cursor}`}`),
    )) as unknown as Run & { found: { items: ToldFinding[]; next?: string } };
  let run = await look();
  while (run.finishedAt === undefined) {
    await delay(LOOK_MILLISECONDS);
    run = await look();
  }
  const found = [...run.found.items];
  for (let { next } = run.found; next !== undefined;) {
    const page = await look(next);
    found.push(...page.found.items);
    next = page.found.next;
  }
  return { summary: summaryOf(run, run.finishedAt), found };
};

const summaryOf = (
  { id, cases, services, findings, ofOld, onTheirWay, folded, root, begunAt }: Run,
  finishedAt: string,
): ProofSummary => {
  const seconds = (Date.parse(finishedAt) - Date.parse(begunAt)) / 1000;
  const casesPerSecond = seconds === 0 ? 0 : Math.round(cases / seconds);
  return { id, cases, services, findings, ofOld, onTheirWay, folded, seconds, casesPerSecond, root };
};

const writersTold = { owner: '库主 owner', service: '服务账号 service' } as const;

/** A finding for people: whose case, where, both values, since when, and who could have written there. */
export const linesOf = (one: ToldFinding): string[] => {
  const whose = one.caseId ? `${one.caseNumber ?? ''} ${one.caseId}`.trim() : '—';
  const number = one.sequence === undefined ? '' : ` #${one.sequence}`;
  const writers = one.writers.map((writer) => writersTold[writer]).join(', ');
  return [
    `${one.ofOld ? '·' : '✗'} ${whose} ${one.service}${number} ${one.place}: ${one.says} ${one.saysEn}`,
    `    现在 stored: ${one.stored || '—'}`,
    `    应为 expected: ${one.expected || '—'}`,
    `    发现 since ${one.firstSeenAt}; 可写入者 writers: ${writers}`,
  ];
};
