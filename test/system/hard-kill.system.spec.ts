import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { newId } from '@one-window/platform';
import { type Answer, HttpClient, People, registrationOf } from '@one-window/road';
import { readLedger, settled } from '../../tools/chaos/ledger';
import { databasesOf, startOwnCentre } from '../../tools/start/own-centre';

jest.setTimeout(180_000);

const REGISTRATIONS = 200;
/** The process is killed when so many were acknowledged; the others are somewhere between their first byte and the commit. */
const ACKNOWLEDGED = 40;

describe('a process killed in the middle of two hundred registrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-kill-'));
  afterAll(() => deleteDataFolder(folder));

  it('loses none that was acknowledged, doubles none that is asked again, and leaves no gap in the numbers', async () => {
    const asked = Array.from({ length: REGISTRATIONS }, (_, index) => ({
      idempotencyKey: newId(),
      // One place, so that all of them draw from one series of numbers.
      body: { ...registrationOf({ text: '借款到期未还。', label: '债权债务' }, index), regionCode: '140502' },
    }));
    const acknowledged = new Map<string, string>();
    const caseOf = ({ body }: Answer): string => String(body.caseId);

    const dying = await startOwnCentre(folder);
    const died = once(dying.process, 'exit');
    const first = new HttpClient(dying.url);
    const clerk = await new People(first).token('window.01');
    await Promise.all(
      asked.map(async ({ idempotencyKey, body }) => {
        const answer = await first
          .call({ method: 'POST', path: '/api/intake/cases', token: clerk, idempotencyKey, body })
          // The connection ends with the process: whether the case was registered nobody can know.
          .catch(() => undefined);
        if (answer?.status === 200) acknowledged.set(idempotencyKey, caseOf(answer));
        if (acknowledged.size === ACKNOWLEDGED) dying.process.kill('SIGKILL');
      }),
    );
    await died;
    first.close();
    expect(acknowledged.size).toBeLessThan(REGISTRATIONS);

    const centre = await startOwnCentre(folder);
    const client = new HttpClient(centre.url);
    try {
      const token = await new People(client).token('window.01');
      const answers = await Promise.all(
        asked.map(({ idempotencyKey, body }) =>
          client.call({ method: 'POST', path: '/api/intake/cases', token, idempotencyKey, body }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
      asked.forEach(({ idempotencyKey }, index) => {
        const before = acknowledged.get(idempotencyKey);
        if (before !== undefined) expect(caseOf(answers[index]!)).toBe(before);
      });
      expect(new Set(answers.map(caseOf)).size).toBe(REGISTRATIONS);

      expect(await settled(databasesOf(folder))).toBe(0);
      const { lost, reordered, brokenChains, stateMismatches, standingMismatches, parked } = await readLedger(
        databasesOf(folder),
      );
      expect({ lost, reordered, brokenChains, stateMismatches, standingMismatches, parked }).toEqual({
        lost: 0,
        reordered: 0,
        brokenChains: 0,
        stateMismatches: 0,
        standingMismatches: 0,
        parked: 0,
      });
      const numbers = await caseNumbers(client, token);
      const drawn = numbers.map((number) => Number(number.slice(-6))).toSorted((one, other) => one - other);
      expect(drawn).toEqual(Array.from({ length: REGISTRATIONS }, (_, index) => index + 1));
    } finally {
      client.close();
      await centre.stop();
    }
  });
});

const caseNumbers = async (client: HttpClient, token: string): Promise<string[]> => {
  const numbers: string[] = [];
  let cursor = '';
  do {
    const { body } = await client.call({ method: 'GET', path: `/api/intake/cases?limit=100${cursor}`, token });
    numbers.push(...(body.items as { caseNumber: string }[]).map(({ caseNumber }) => caseNumber));
    cursor = typeof body.next === 'string' ? `&cursor=${encodeURIComponent(body.next)}` : '';
  } while (cursor);
  return numbers;
};
