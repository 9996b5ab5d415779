import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CrashPoint, crashPoints } from '@one-window/case-engine';
import { deleteDataFolder } from '@one-window/persistence';
import { DEMONSTRATION_PASSWORD, readConsultations } from '@one-window/road';
import { sampled, sampleQuestions } from '@one-window/testing';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { databasesOf, ended, type OwnCentre, startOwnCentre } from '../../tools/start/own-centre';
import { prove } from '../../tools/prove/prove';
import { choose, supervisor, walk } from '../../tools/walk/walk';
import { askForAProof, moveClockPastEveryLimit, poisonedEvent, poisonOneMessage } from './crash-provocations';

const consultations = readConsultations(sampleQuestions);
const COMMANDS_BEFORE_PROVOCATION = 30;

/** Points that ordinary traffic does not pass, and what makes a centre pass them. */
const provocations: Partial<Record<CrashPoint, (url: string, folder: string) => Promise<void>>> = {
  'after-timer-fired-before-commit': moveClockPastEveryLimit,
  'after-timer-committed': moveClockPastEveryLimit,
  'after-parking-before-acknowledge': poisonOneMessage,
  'after-proof-page': askForAProof,
};

let isOver = false;
const starting: Promise<OwnCentre>[] = [];
const startOn = (folder: string, environment?: Record<string, string>): Promise<OwnCentre> => {
  if (isOver) throw new Error('this test ran out of time');
  const centre = startOwnCentre(folder, environment);
  starting.push(centre);
  return centre;
};

describe('a process that ends hard at a named point loses nothing', () => {
  // A test that ran out of time waits on in its own function, and would leave its centre to the tests after it.
  afterAll(async () => {
    isOver = true;
    for (const start of await Promise.allSettled(starting)) {
      if (start.status === 'fulfilled') await ended(start.value.process);
    }
  });

  it.each(sampled(crashPoints, 1))(
    '%s',
    async (point) => {
      const folder = mkdtempSync(join(tmpdir(), 'one-window-crash-'));
      const provoke = provocations[point];
      try {
        const dying = await startOn(folder, {
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

        const centre = await startOn(folder);
        try {
          const walked = await walk({
            url: centre.url,
            questions: choose(consultations, 2),
            sideBySide: 2,
            firstSeed: 9000,
          });
          expect(walked.flatMap(({ faults }) => faults)).toEqual([]);
          // The poisoned event itself stays parked, with mediation and with supervision; everything else has arrived.
          const poisoned = provoke === poisonOneMessage;
          const unsettled = await settled(databasesOf(folder), { parked: poisoned ? [poisonedEvent] : [] });
          const { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked } = await readLedger(
            databasesOf(folder),
          );
          expect({ unsettled, lost, reordered, brokenChains, stateMismatches, standingMismatches, parked }).toEqual({
            unsettled: 0,
            // Supervision has not got it either, and it was never hashed.
            lost: poisoned ? 1 : 0,
            brokenChains: poisoned ? 1 : 0,
            parked: poisoned ? 2 : 0,
            reordered: 0,
            stateMismatches: 0,
            standingMismatches: 0,
          });
          if (poisoned) return;
          // A proof that was interrupted goes on; nothing that happened here makes one find anything.
          const { found } = await prove({ url: centre.url, username: supervisor, password: DEMONSTRATION_PASSWORD });
          expect(found).toEqual([]);
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
