import type { ServiceName } from '@one-window/contracts';
import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { Pool } from 'pg';
import { countOf, settled, takeNumbers, travelEveryRoad } from './fill-cases';
import { loadSupervision } from './load-supervision';
import { directoryIds } from './template-cases';

/** Of 24 cases so many went these roads, which are short; every other road one. */
const shares: Readonly<Record<string, number>> = { withdrawn: 4, 'declined-with-reason': 4, waiting: 6 };

export interface DeskOptions {
  url: string;
  databaseUrls: Readonly<Record<ServiceName, string>>;
  fieldKeys: string;
  /** Cases that supervision is to know in the end. */
  cases: number;
  say: (line: string) => void;
}

/**
 * Fills what people look cases up in, and nothing else: real ones go every road over HTTP, and supervision gets copies of
 * them under people of their own. Answers how many cases it knows.
 */
export const fillDesk = async ({ url, databaseUrls, fieldKeys, cases, say }: DeskOptions): Promise<number> => {
  const poolOf = (service: ServiceName) => new Pool({ connectionString: databaseUrls[service], max: 2 });
  const pools = Object.fromEntries(
    (Object.keys(databaseUrls) as ServiceName[]).map((service) => [service, poolOf(service)]),
  ) as Record<ServiceName, Pool>;
  try {
    const before = await countOf(pools.supervision);
    if (before >= cases) return before;
    const travelled = await travelEveryRoad(url, before, true);
    await settled(pools);
    const count = cases - before - travelled.length;
    await loadSupervision({
      pool: pools.supervision,
      connectionString: databaseUrls.supervision,
      cipher: new FieldCipher(FieldKeys.fromText(fieldKeys)),
      templates: travelled.flatMap(({ road, caseId }) => Array.from({ length: shares[road] ?? 1 }, () => caseId)),
      shared: await directoryIds(pools.directory),
      cases: count,
      known: before,
      numberOf: await takeNumbers(pools.intake, count),
      say,
    });
    return await countOf(pools.supervision);
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
  }
};
