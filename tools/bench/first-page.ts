import { build } from 'hdr-histogram-js';
import { HttpClient } from '@one-window/road';
import { openChromium } from '../browser/chromium';
import { Person } from '../browser/person';

export interface FirstPageResult {
  /** Sign-ins with an empty cache, every account of the tour in turn. */
  signIns: number;
  /** Milliseconds from the key that signs in until the page shows everything it asked for. */
  p50: number;
  p95: number;
  slowest: { username: string; milliseconds: number };
  /** Kilobytes of script, gzipped, up to there; the largest of all accounts. */
  scriptKilobytes: number;
  /** The same of the library that draws charts, which only pages with charts load. */
  chartKilobytes: number;
}

const ROUNDS = 3;

const tourOf = async (url: string): Promise<string[]> => {
  const client = new HttpClient(url);
  const { body } = await client.call({ method: 'GET', path: '/api/centre/demonstration' });
  client.close();
  return (body.accounts as { username: string }[]).map(({ username }) => username);
};

/** Signs in as everybody of the tour of a filled city, in a browser that has never been there. */
export const measureFirstPage = async (url: string): Promise<FirstPageResult> => {
  const browser = await openChromium();
  const histogram = build({ highestTrackableValue: 120_000, numberOfSignificantValueDigits: 3 });
  const slowest = { username: '', milliseconds: 0 };
  let scriptBytes = 0;
  let chartBytes = 0;
  try {
    const usernames = await tourOf(url);
    for (const username of Array.from({ length: ROUNDS }, () => usernames).flat()) {
      const person = await Person.sitDown(browser, url);
      const { pages, charts } = await person.scriptBytesOf(async () => {
        const milliseconds = Math.round(await person.signInAs(username));
        histogram.recordValue(milliseconds);
        if (milliseconds > slowest.milliseconds) Object.assign(slowest, { username, milliseconds });
      });
      scriptBytes = Math.max(scriptBytes, pages);
      chartBytes = Math.max(chartBytes, charts);
      await person.leave();
    }
  } finally {
    await browser.close();
  }
  return {
    signIns: histogram.totalCount,
    p50: histogram.getValueAtPercentile(50),
    p95: histogram.getValueAtPercentile(95),
    slowest,
    scriptKilobytes: Math.round(scriptBytes / 1000),
    chartKilobytes: Math.round(chartBytes / 1000),
  };
};
