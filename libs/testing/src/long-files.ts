import { createHash } from 'node:crypto';
import { sampleSeed } from './long-suites';

/** How much of a spec file `npm test` runs. */
export interface Draw {
  /** Between 0 and 1: how likely a test of it, or the file, is drawn. */
  share: number;
  /** All of it or nothing: its tests go on from each other. */
  whole?: true;
}

/**
 * Spec files whose tests start and end whole servers, browsers or cities and so take seconds each, by their end after
 * `dist/`. Together they would take longer than all others; `npm run test:long` runs every test of them.
 */
export const longFiles: Readonly<Record<string, Draw>> = {
  'apps/centre/src/data-folder.int': { share: 0.3 },
  'apps/directory/src/sign-in-limits.int': { share: 0.4 },
  'libs/persistence/src/embedded-postgres.int': { share: 0.3 },
  'libs/persistence/src/hard-kill.int': { share: 0.3 },
  'libs/testing/src/kafka/kafka-cluster.int': { share: 0.3 },
  'libs/transport/src/outbox/relay.int': { share: 0.6 },
  'test/browser/first-administrator.browser': { share: 0.5, whole: true },
  'test/browser/frame.browser': { share: 0.4 },
  'test/browser/party.browser': { share: 0.5 },
  'test/browser/print.browser': { share: 0.4 },
  'test/browser/road.browser': { share: 0.5 },
  'test/browser/signed-in.browser': { share: 0.5 },
  'test/browser/together.browser': { share: 0.4 },
  'test/browser/ways-out.browser': { share: 0.35 },
  'test/system/backup.system': { share: 0.5, whole: true },
  'test/system/disk-full.system': { share: 0.5 },
  'test/system/hard-kill.system': { share: 0.5 },
  'test/system/start-again.system': { share: 0.5 },
};

/** Between 0 and 1, the same for the same words and seed. */
const lot = (words: string, seed: number): number =>
  createHash('sha256').update(`${seed} ${words}`).digest().readUInt32BE() / 2 ** 32;

/** Whether a test of a file runs in `npm test`; of a file that is not long every one does. */
export const isDrawn = (path: string, test: string, seed = sampleSeed, files = longFiles): boolean => {
  const [file, draw] = Object.entries(files).find(([name]) => path.endsWith(`/${name}.spec.js`)) ?? [];
  return draw === undefined || lot(draw.whole ? `${file}` : `${file} ${test}`, seed) < draw.share;
};
