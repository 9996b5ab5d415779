import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@one-window/platform';
import { HttpClient, People, registrationOf } from '@one-window/road';
import { ended, launchCentre, startOwnCentre } from '../../tools/start/own-centre';

jest.setTimeout(180_000);

const MEGABYTES = 500;
const place = mkdtempSync(join(tmpdir(), 'one-window-disk-'));
/** A disk of our own, small enough to be filled; only root may mount one, and not everywhere. */
const mounted =
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m,mode=755`, 'none', place]).status === 0;

const filler = join(place, 'filler');
const BLOCK = Buffer.alloc(1_048_576);

/** Writes until not one byte more goes onto the disk. */
const fillDisk = (): void => {
  const file = openSync(filler, 'w');
  try {
    for (const size of [BLOCK.length, 4_096, 1]) {
      try {
        for (;;) writeSync(file, BLOCK, 0, size);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
};

afterAll(() => {
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
});

if (!mounted) {
  it('a full disk is not tried here: mounting a small one is not allowed', () => {
    process.stderr.write('disk-full: mounting a tmpfs is not allowed here; the suite was left out\n');
    expect(mounted).toBe(false);
  });
} else {
  describe('on a full disk', () => {
    const folder = join(place, 'data');

    it('reading goes on, commands are refused at once with the reason, the process lives, and nothing is lost', async () => {
      mkdirSync(folder);
      const centre = await startOwnCentre(folder);
      const client = new HttpClient(centre.url);
      try {
        const people = new People(client);
        const clerk = await people.token('window.01');
        const register = (key: string) =>
          client.call({
            method: 'POST',
            path: '/api/intake/cases',
            token: clerk,
            idempotencyKey: key,
            body: registrationOf({ text: '借款到期未还。', label: '债权债务' }, 7),
          });
        const read = () => client.call({ method: 'GET', path: '/api/intake/cases', token: clerk });
        const readiness = async () => (await (await fetch(`${centre.url}/readyz`)).json()) as Record<string, object>;
        /** Waits until /readyz speaks so of the disk; the limit of the test bounds it. */
        const disk = async (status: string): Promise<object> => {
          for (;;) {
            const { checks } = (await readiness()) as { checks: Record<string, { status: string }> };
            if (checks.disk?.status === status) return checks.disk;
            await pause(50);
          }
        };

        expect((await register(newId())).status).toBe(200);
        fillDisk();
        expect(await disk('down')).toMatchObject({ detail: expect.stringMatching(/磁盘已满.*the disk is full/) });
        const waiting = newId();
        const refused = await register(waiting);
        expect({ ...refused, fast: refused.milliseconds < 2_000 }).toMatchObject({
          status: 503,
          fast: true,
          body: { code: 'unavailable', what: 'disk', reason: expect.stringContaining('the disk is full') },
        });
        // Long enough for the databases to write what they always write.
        for (let look = 0; look < 200; look += 1) expect((await read()).status).toBe(200);
        expect((await client.call({ method: 'GET', path: '/livez' })).status).toBe(200);
        expect(centre.process.exitCode).toBeNull();

        rmSync(filler);
        await disk('up');
        expect((await register(waiting)).status).toBe(200);
        expect((await read()).body.items).toHaveLength(2);
      } finally {
        client.close();
        await centre.stop();
      }
    });

    it('a start is refused with a sentence in both languages', async () => {
      fillDisk();
      const { process: child } = launchCentre(folder);
      const said: string[] = [];
      child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      const text = said.join('');
      expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(/^未启动：.*磁盘.*Not started: .*\n$/) });
      expect(text).not.toContain('    at ');
      rmSync(filler);
      const centre = await startOwnCentre(folder);
      await ended(centre.process);
      expect(statSync(join(folder, 'centre.log')).mode & 0o777).toBe(0o600);
    });
  });
}
