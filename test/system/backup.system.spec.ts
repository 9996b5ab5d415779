import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDataFolder } from '@one-window/persistence';
import { HttpClient, People } from '@one-window/road';
import { backup } from '../../tools/backup/backup';
import { restore } from '../../tools/backup/restore';
import { startOwnCentre } from '../../tools/start/own-centre';
import { type WalkedCase, walk } from '../../tools/walk/walk';

jest.setTimeout(180_000);

const question = { text: '借款到期未还，多次催要没有结果。', label: '债权债务' };
/** So many commands pass before the backup begins, and as many again before the disputes may rest. */
const COMMANDS = 20;

describe('a backup taken while disputes travel', () => {
  const place = mkdtempSync(join(tmpdir(), 'one-window-backup-'));
  const folder = join(place, 'city');
  const kept = join(place, 'backup');
  const again = join(place, 'again');
  let walked: WalkedCase[] = [];
  let duringBackup = 0;

  beforeAll(async () => {
    const centre = await startOwnCentre(folder);
    let commands = 0;
    let copying = false;
    let begin: () => void = () => undefined;
    const onTheirWay = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const traffic = walk({
      url: centre.url,
      questions: Array.from({ length: 6 }, () => question),
      sideBySide: 6,
      recorder: {
        carriedOut: () => {
          commands += 1;
          if (copying) duringBackup += 1;
          if (commands === COMMANDS) begin();
        },
        waited: () => undefined,
      },
    });
    await onTheirWay;
    copying = true;
    await backup(folder, kept);
    copying = false;
    walked = await traffic;
    await centre.stop();
  });
  afterAll(async () => {
    for (const one of [folder, again]) if (existsSync(one)) await deleteDataFolder(one);
    rmSync(place, { recursive: true });
  });

  it('stops nobody: commands go on meanwhile, and every case arrives', () => {
    expect(walked.flatMap(({ faults }) => faults)).toEqual([]);
    expect(duringBackup).toBeGreaterThan(0);
  });

  it('is for administrators only, and holds the city’s keys and kind', () => {
    const parts = readdirSync(kept).toSorted();
    expect(parts).toEqual(['cluster', 'installation.json', 'manifest.json', 'secrets.json', 'superuser.password']);
    expect(statSync(kept).mode & 0o777).toBe(0o700);
    for (const part of parts.slice(1)) expect([part, statSync(join(kept, part)).mode & 0o777]).toEqual([part, 0o600]);
  });

  it('is not restored over a city, nor where anything else lies, nor taken over another', async () => {
    await expect(restore(kept, folder)).rejects.toThrow('overwrites nothing');
    await expect(backup(folder, kept)).rejects.toThrow('nothing is overwritten');
    expect(existsSync(join(folder, 'installation.json'))).toBe(true);
  });

  it.each([
    ['a page of a table changed', (path: string) => writeFileSync(path, damaged(path))],
    ['a part cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(1))],
    ['a part missing', (path: string) => rmSync(path)],
  ])('with %s is refused, and leaves nothing behind', async (_, damage) => {
    const { files } = JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8')) as { files: { path: string }[] };
    const part = join(kept, files.find(({ path }) => /^cluster\/base\/\d+\/\d+$/.test(path))!.path);
    const aside = join(place, 'aside');
    writeFileSync(aside, readFileSync(part));
    damage(part);
    await expect(restore(kept, again)).rejects.toThrow(/不能使用.*missing or damaged/s);
    expect(existsSync(again)).toBe(false);
    renameSync(aside, part);
  });

  it('with its list of parts changed is refused', async () => {
    const path = join(kept, 'manifest.json');
    const manifest = readFileSync(path, 'utf8');
    for (const text of [
      manifest.replace('"accounts"', '"empty"'),
      '{',
      'null',
      manifest.replace('backup/1', 'backup/9'),
    ]) {
      writeFileSync(path, text);
      await expect(restore(kept, again)).rejects.toMatchObject({ name: 'UnusableBackup' });
    }
    writeFileSync(path, manifest);
  });

  it('becomes a whole city: every chain verifies, every service agrees, and it goes on from there', async () => {
    const { manifest, counts, chains, broken, lost, fewer } = await restore(kept, again);
    expect({ broken, lost, fewer }).toEqual({ broken: [], lost: 0, fewer: [] });
    expect(counts.intake.cases).toBeGreaterThanOrEqual(manifest.counts.intake.cases);
    expect(manifest.counts.intake.cases).toBeGreaterThan(0);
    expect(chains).toBeGreaterThan(counts.intake.cases);

    const centre = await startOwnCentre(again);
    try {
      const client = new HttpClient(centre.url);
      const token = await new People(client).token('supervisor.01');
      const first = walked[0]!;
      const { status, body } = await client.call({
        method: 'GET',
        path: `/api/supervision/cases/${first.caseId}`,
        token,
      });
      expect([status, body.caseNumber]).toEqual([200, first.caseNumber]);
      client.close();
      const further = await walk({ url: centre.url, questions: [question], sideBySide: 1, firstSeed: 900 });
      expect(further.flatMap(({ faults }) => faults)).toEqual([]);
    } finally {
      await centre.stop();
    }
  });

  it('is taken of a stopped city too', async () => {
    const second = join(place, 'second');
    const { installation } = await backup(folder, second);
    expect(installation).toMatchObject({ kind: 'accounts', id: expect.any(String) });
  });
});

const damaged = (path: string): Buffer => {
  const content = readFileSync(path);
  content[content.length - 100] = content.at(-100)! ^ 1;
  return content;
};
