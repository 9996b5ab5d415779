import { link, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@one-window/platform';
import { AnotherWentBefore, type HandOutWay } from './hand-out-way';
import type { PublishedDays, PublishedFile } from './published-days';

/** A file for every statement in a folder of the operator's: whole or not there, and never written over. */
export class SealFolder implements HandOutWay {
  readonly name = 'folder';
  /** Files that this process wrote or compared. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly days: PublishedDays,
  ) {}

  async handOut(): Promise<void> {
    const there = new Set(await readdir(this.folder));
    let other: AnotherWentBefore | undefined;
    for (const { number, name } of await this.days.names()) {
      if (this.seen.has(name)) continue;
      const file = await this.days.ofNumber(number);
      if (!file) continue;
      try {
        await (there.has(name) ? this.compare(file) : this.write(file));
        this.seen.add(name);
      } catch (error) {
        if (!(error instanceof AnotherWentBefore)) throw error;
        other ??= error;
      }
    }
    if (other) throw other;
  }

  async waitingSince(): Promise<string | undefined> {
    return (await this.days.names()).find(({ name }) => !this.seen.has(name))?.signedAt;
  }

  /** A link appears with its content or not at all, and fails where the name is taken. */
  private async write(file: PublishedFile): Promise<void> {
    const beside = join(this.folder, `.${newId()}.new`);
    const handle = await open(beside, 'wx', 0o644);
    try {
      await handle.writeFile(file.text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    try {
      await link(beside, join(this.folder, file.name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await this.compare(file);
    } finally {
      await unlink(beside);
    }
  }

  private async compare({ name, text }: PublishedFile): Promise<void> {
    const path = join(this.folder, name);
    if ((await readFile(path, 'utf8')) !== text)
      throw new AnotherWentBefore(`${path} is not what supervision says of that day; it was left as it is`);
  }
}
