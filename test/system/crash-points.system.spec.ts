import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CrashPoint, crashPoints } from '@one-window/messaging';
import { deleteDataFolder } from '@one-window/persistence';
import { repositoryRoot } from '@one-window/testing';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { readConsultations } from '../../tools/road/disputes';
import { startOwnCentre } from '../../tools/road/own-centre';
import { choose, walk } from '../../tools/walk/walk';
import { databasesOf, moveClockPastEveryLimit, poisonOneMessage } from './crash-provocations';

const consultations = readConsultations(join(repositoryRoot(), '../shared/data/consultations-dev.json'));
const COMMANDS_BEFORE_PROVOCATION = 30;

/** Points that ordinary traffic does not pass, and what makes a centre pass them. */
const provocations: Partial<Record<CrashPoint, (url: string, folder: string) => Promise<void>>> = {
  'after-timer-fired-before-commit': moveClockPastEveryLimit,
  'after-timer-committed': moveClockPastEveryLimit,
  'after-parking-before-acknowledge': poisonOneMessage,
};

describe('a process that ends hard at a named point loses nothing', () => {
  it.each(crashPoints)(
    '%s',
    async (point) => {
      const folder = mkdtempSync(join(tmpdir(), 'one-window-crash-'));
      const provoke = provocations[point];
      try {
        const dying = await startOwnCentre(folder, {
          ONE_WINDOW_CRASH_AT: point,
          // Far enough that the directory's first events are through and cases are on their way.
          ONE_WINDOW_CRASH_AFTER: provoke ? '0' : '40',
        });
        const died = once(dying.process, 'exit');
        let commands = 0;
        const traffic = walk({
          url: dying.url,
          questions: choose(consultations, 8),
          sideBySide: 4,
          patienceMilliseconds: 400,
          recorder: {
            carriedOut: () => {
              commands += 1;
              if (commands === COMMANDS_BEFORE_PROVOCATION) provoke?.(dying.url, folder).catch(() => undefined);
            },
            waited: () => undefined,
          },
        }).catch(() => []);
        const [, signal] = (await died) as [number | null, string | null];
        expect(signal).toBe('SIGKILL');
        await traffic;

        const centre = await startOwnCentre(folder);
        try {
          const walked = await walk({
            url: centre.url,
            questions: choose(consultations, 4),
            sideBySide: 4,
            firstSeed: 9000,
          });
          expect(walked.flatMap(({ faults }) => faults)).toEqual([]);
          const poisoned = provoke === poisonOneMessage;
          if (!poisoned) expect(await settled(databasesOf(folder))).toBe(0);
          const ledger = await readLedger(databasesOf(folder));
          if (poisoned) expect(ledger.parked).toBeGreaterThan(0);
          else expect(ledger).toMatchObject({ lost: 0, reordered: 0, brokenChains: 0, stateMismatches: 0, parked: 0 });
        } finally {
          await centre.stop();
        }
      } finally {
        await deleteDataFolder(folder);
      }
    },
    120_000,
  );
});
