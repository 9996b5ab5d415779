import { type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { type AnyRecordedEvent, type RoadService, type ServiceName, serviceNames, stages } from '@one-window/contracts';
import { asAdministrator, type DatabaseAdministrator } from '@one-window/persistence';
import { contentUnchanged, verifyChain } from '@one-window/proof';
import type { Client } from 'pg';

export interface Counts {
  events: number;
  cases: number;
}

/** What the databases of a city say when every chain is read. */
export interface CityVerification {
  counts: Record<ServiceName, Counts>;
  /** Chains that were verified, one for every case in every service. */
  chains: number;
  /** Chains with a finding, in words. */
  broken: string[];
  /** Chains with nothing worse than events that an earlier version recorded with an id in capitals. */
  inCapitals: string[];
  /** Recorded events that neither reached supervision nor wait to be sent. */
  lost: number;
}

const databaseOf = (service: ServiceName): string => service.replaceAll('-', '_');
const roadServices = Object.keys(stages) as RoadService[];
const ROWS_AT_ONCE = 2_000;

/** How many events and cases every service has. */
export const countCity = async (administrator: DatabaseAdministrator): Promise<Record<ServiceName, Counts>> => {
  const counts = {} as Record<ServiceName, Counts>;
  for (const service of serviceNames) {
    counts[service] = await asAdministrator(administrator, databaseOf(service), async (client) => {
      const { rows } = await client.query<{ events: string; cases: string }>(
        'select (select count(*) from event_log) as events, (select count(*) from cases) as cases',
      );
      return { events: Number(rows[0]?.events), cases: Number(rows[0]?.cases) };
    });
  }
  return counts;
};

/**
 * Reads every chain of every service from event to event, compares where it ends with the case it belongs to, and looks
 * whether every event has reached supervision or waits to. Memory grows with the number of events, not with their size.
 */
export const verifyCity = async (administrator: DatabaseAdministrator): Promise<CityVerification> => {
  const broken: string[] = [];
  const inCapitals: string[] = [];
  let chains = 0;
  let lost = 0;
  const arrived = await arrivedAtSupervision(administrator);
  for (const service of serviceNames) {
    await asAdministrator(administrator, databaseOf(service), async (client) => {
      const heads = await headsOf(client);
      const waiting = await waitingEvents(client);
      for await (const chain of chainsIn(client, service)) {
        chains += 1;
        const wrong = findingOn(chain, heads);
        const place = `${service}/${chain[0]?.caseId}`;
        if (wrong !== undefined) broken.push(`${place}: ${wrong}`);
        else if (verifyChain(chain).length > 0) inCapitals.push(place);
        heads.delete(chain[0]?.caseId ?? '');
        if (!roadServices.some((road) => road === service)) continue;
        lost += chain.filter(({ id }) => !arrived.has(id) && !waiting.has(id)).length;
      }
      for (const [caseId, { sequence }] of heads) {
        if (sequence > 0) broken.push(`${service}/${caseId}: ${sequence} events are missing`);
      }
    });
  }
  return { counts: await countCity(administrator), chains, broken, inCapitals, lost };
};

interface Head {
  sequence: number;
  hash: string;
}

const findingOn = (chain: readonly AnyRecordedEvent[], heads: ReadonlyMap<string, Head>): string | undefined => {
  const finding = verifyChain(chain).find((one) => !contentUnchanged([one]));
  if (finding) return `event ${finding.sequence} ${finding.finding}`;
  const last = chain.at(-1);
  const head = heads.get(last?.caseId ?? '');
  return head?.sequence === last?.sequence && head?.hash === last?.hash
    ? undefined
    : `the case ends at event ${head?.sequence}, its chain at ${last?.sequence}`;
};

const headsOf = async (client: Client): Promise<Map<string, Head>> => {
  const { rows } = await client.query<{ id: string; sequence: string; head: string }>(
    'select id, sequence, head from cases',
  );
  return new Map(rows.map(({ id, sequence, head }) => [id, { sequence: Number(sequence), hash: head }]));
};

const waitingEvents = async (client: Client): Promise<Set<string>> => {
  const { rows } = await client.query<{ id: string }>(
    `select e.event_id as id from outbox o join event_log e on e.recorded_at = o.recorded_at and e.position = o.position`,
  );
  return new Set(rows.map(({ id }) => id));
};

const arrivedAtSupervision = (administrator: DatabaseAdministrator): Promise<Set<string>> =>
  asAdministrator(administrator, databaseOf('supervision'), async (client) => {
    const { rows } = await client.query<{ id: string }>('select event_id as id from timeline');
    return new Set(rows.map(({ id }) => id));
  });

/** The chains of a service's log one after the other. */
async function* chainsIn(client: Client, service: ServiceName): AsyncGenerator<AnyRecordedEvent[]> {
  await client.query('begin');
  await client.query('declare log no scroll cursor for select * from event_log order by case_id, sequence');
  let chain: AnyRecordedEvent[] = [];
  for (;;) {
    const { rows } = await client.query<EventLogRow>(`fetch ${ROWS_AT_ONCE} from log`);
    for (const row of rows) {
      const event = eventOfRow(service, row);
      if (chain.length > 0 && chain[0]?.caseId !== event.caseId) {
        yield chain;
        chain = [];
      }
      chain.push(event);
    }
    if (rows.length < ROWS_AT_ONCE) break;
  }
  if (chain.length > 0) yield chain;
  await client.query('commit');
}
