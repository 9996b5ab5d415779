import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { DraftBox, type DraftStorage } from './sealed-drafts';

class Disk implements DraftStorage {
  readonly entries = new Map<string, string>();
  get length(): number {
    return this.entries.size;
  }
  key = (index: number): string | null => [...this.entries.keys()][index] ?? null;
  getItem = (name: string): string | null => this.entries.get(name) ?? null;
  setItem = (name: string, text: string): void => void this.entries.set(name, text);
  removeItem = (name: string): void => void this.entries.delete(name);
  get text(): string {
    return [...this.entries.values()].join('\n');
  }
}

interface Typed {
  name: string;
}
const secret = (): string => randomBytes(32).toString('base64url');
const clerk = { accountId: 'clerk', secrets: [secret()] };
const open = (disk: Disk, who = clerk, form = 'registration') => DraftBox.open<Typed>(form, who, disk);
const at = (minute: number): string => `2026-11-21T01:${String(minute).padStart(2, '0')}:00.000Z`;
const draft = (id: string, name = '张工', minute = 0) => ({ id, savedAt: at(minute), value: { name } });

describe('a draft kept on the disk of a window’s computer', () => {
  it('comes back as it was typed, to the same person signing in again', async () => {
    const disk = new Disk();
    await (await open(disk)).write(draft('a'));
    expect(await (await open(disk)).read('a')).toEqual(draft('a'));
  });

  it('shows nothing of what was typed to whoever reads the disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 8 }), async (name) => {
        const disk = new Disk();
        await (await open(disk)).write(draft('a', name));
        expect(disk.text).not.toContain(name);
        expect(disk.text).not.toContain(Buffer.from(name).toString('base64').slice(0, 10));
      }),
      { numRuns: 50 },
    );
  });

  it('is another text every time it is saved', async () => {
    const disk = new Disk();
    const box = await open(disk);
    await box.write(draft('a'));
    const first = disk.text;
    await box.write(draft('a'));
    expect(disk.text).not.toBe(first);
  });

  it('opens to nobody else, not even under the same name', async () => {
    const disk = new Disk();
    await (await open(disk)).write(draft('a'));
    const other = await open(disk, { ...clerk, secrets: [secret()] });
    expect(await other.read('a')).toBeUndefined();
    expect(await other.all()).toEqual({ drafts: [], unreadable: ['a'] });
    expect(await (await open(disk, { ...clerk, accountId: 'other' })).all()).toEqual({ drafts: [], unreadable: [] });
  });

  it('cannot be put in the place of another one, nor be altered', async () => {
    const disk = new Disk();
    const box = await open(disk);
    await box.write(draft('a', '张工'));
    await box.write(draft('b', '李工'));
    const [first = '', second = ''] = disk.entries.keys();
    const kept = disk.getItem(first) ?? '';
    disk.setItem(second, kept);
    expect(await box.read('b')).toBeUndefined();
    for (const damaged of ['', '{}', 'null', kept.slice(0, -4), kept.replace(/"sealed":"(.)/, '"sealed":"_')]) {
      disk.setItem(first, damaged);
      expect(await box.read('a')).toBeUndefined();
    }
  });

  it('still opens after the centre has changed its key, and is then saved under the new one', async () => {
    const disk = new Disk();
    await (await open(disk)).write(draft('a'));
    const newer = secret();
    const both = await open(disk, { ...clerk, secrets: [newer, ...clerk.secrets] });
    expect(await both.read('a')).toEqual(draft('a'));
    await both.write(draft('a', '张工长'));
    expect(await (await open(disk, { ...clerk, secrets: [newer] })).read('a')).toMatchObject({
      value: { name: '张工长' },
    });
  });

  it('stands in a list with the others of its form, the last saved in front, until it is removed', async () => {
    const disk = new Disk();
    const box = await open(disk);
    await box.write(draft('a', '甲', 1));
    await box.write(draft('b', '乙', 3));
    await box.write(draft('c', '丙', 2));
    await (await open(disk, clerk, 'another-form')).write(draft('d'));
    expect((await box.all()).drafts.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    box.remove('b');
    expect((await box.all()).drafts.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(disk.length).toBe(3);
  });
});
