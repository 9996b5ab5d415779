import { HttpClient } from '@one-window/road';
import { build } from 'hdr-histogram-js';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/chromium';
import { Person } from '../browser/person';
import { Weight } from '../browser/weight';

/** What an address needs over a slow line, in milliseconds: until something can be read, and until it has its heading. */
interface SlowArrival {
  slowReadable: number;
  slowWhole: number;
}

/** One role's way to its first page, or the party's page, in a browser that has never been there. */
export interface FirstPageOf extends SlowArrival {
  role: string;
  /** Milliseconds from the key that signs in until the page shows everything it asked for; of the party, from the address. */
  p50: number;
  p95: number;
  /** Kilobytes of page, script, styles, fonts and pictures up to there: as they came over the wire, and as brotli packs them. */
  wireKilobytes: number;
  brotliKilobytes: number;
  /** The library of charts besides, as it came; it comes after the page that shows some. */
  chartsKilobytes: number;
  requests: number;
}

export interface FirstPageResult {
  profile: 'first-page';
  /** The slow line: milliseconds to the centre and back, bytes in a second. */
  slowLine: typeof SLOW_LINE;
  roles: FirstPageOf[];
}

const ROUNDS = 3;
const SLOW_LINE = { latencyMilliseconds: 400, bytesPerSecond: 50_000 } as const;
const SLOW_TIMEOUT_MILLISECONDS = 120_000;
const PARTY = 'party';
const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

interface Visitor {
  role: string;
  /** Absent: the party, who has no account. */
  username?: string;
}

const visitorsOf = async (url: string): Promise<Visitor[]> => {
  const client = new HttpClient(url);
  const { body } = await client.call({ method: 'GET', path: '/api/centre/demonstration' });
  client.close();
  return [...(body.accounts as { role: string; username: string }[]), { role: PARTY }];
};

const arrive = async (person: Person, { username }: Visitor): Promise<number> => {
  if (username !== undefined) return await person.signInAs(username);
  const asked = performance.now();
  await person.goTo('/status');
  return performance.now() - asked;
};

/** Resolves with the milliseconds from the address to the first paint of text, which may be still to come. */
const firstPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) resolve(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

const overSlowLine = async (browser: Browser, address: string): Promise<SlowArrival> => {
  const person = await Person.sitDown(browser, address);
  const { page } = person;
  const session = await person.context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_LINE.latencyMilliseconds,
    downloadThroughput: SLOW_LINE.bytesPerSecond,
    uploadThroughput: SLOW_LINE.bytesPerSecond,
  });
  const asked = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor({ timeout: SLOW_TIMEOUT_MILLISECONDS });
  const slowWhole = Math.round(performance.now() - asked);
  const readable = await page.evaluate(firstPaint);
  await person.leave();
  return { slowReadable: Math.round(readable as number), slowWhole };
};

const measure = async (browser: Browser, url: string, visitor: Visitor, slow: SlowArrival): Promise<FirstPageOf> => {
  const histogram = build({ highestTrackableValue: 120_000, numberOfSignificantValueDigits: 3 });
  let heaviest = { pages: 0, charts: 0, brotli: 0, requests: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const person = await Person.sitDown(browser, url);
    const weight = new Weight(person.page);
    histogram.recordValue(Math.round(await arrive(person, visitor)));
    const { pages, charts } = await weight.wire();
    if (pages > heaviest.pages) {
      heaviest = { pages, charts, brotli: await weight.brotli(), requests: weight.requests };
    }
    await person.leave();
  }
  return {
    role: visitor.role,
    p50: histogram.getValueAtPercentile(50),
    p95: histogram.getValueAtPercentile(95),
    wireKilobytes: kilobytes(heaviest.pages),
    brotliKilobytes: kilobytes(heaviest.brotli),
    chartsKilobytes: kilobytes(heaviest.charts),
    requests: heaviest.requests,
    ...slow,
  };
};

/** Goes to the first page of everybody of the tour of a filled city, and to the party's. */
export const measureFirstPage = async (url: string): Promise<FirstPageResult> => {
  const browser = await openChromium();
  try {
    const roles: FirstPageOf[] = [];
    // Before anybody is known, everybody with an account comes to the same page.
    const desk = await overSlowLine(browser, `${url}/sign-in`);
    const party = await overSlowLine(browser, `${url}/status`);
    for (const visitor of await visitorsOf(url)) {
      roles.push(await measure(browser, url, visitor, visitor.username === undefined ? party : desk));
    }
    return { profile: 'first-page', slowLine: SLOW_LINE, roles };
  } finally {
    await browser.close();
  }
};

const COLUMNS = [
  'p50',
  'p95',
  'wireKilobytes',
  'brotliKilobytes',
  'chartsKilobytes',
  'requests',
  'slowReadable',
  'slowWhole',
] as const;
const NAME_WIDTH = 22;
const NUMBER_WIDTH = 17;

/** A line for each role; with an earlier build, its number before the arrow. */
export const firstPageTable = (now: FirstPageResult, earlier?: FirstPageResult): string =>
  [
    ['role'.padEnd(NAME_WIDTH), ...COLUMNS.map((name) => name.padStart(NUMBER_WIDTH))].join(''),
    ...now.roles.map((page) => {
      const before = earlier?.roles.find(({ role }) => role === page.role);
      const told = COLUMNS.map((name) => `${before ? `${before[name]} → ` : ''}${page[name]}`.padStart(NUMBER_WIDTH));
      return [page.role.padEnd(NAME_WIDTH), ...told].join('');
    }),
  ].join('\n');
