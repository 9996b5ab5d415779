import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  damagedDatabases,
  type DatabaseAdministrator,
  DataFolderRefused,
  isDamage,
  missingFile,
  type RelationDamage,
  type RelationFile,
  relationFiles,
  told,
  wrongPage,
} from '@one-window/persistence';
import type { HealthFinding } from '@one-window/platform';

/** So long everybody waits for the pages to be read; what is left is read while the centre runs. */
const FIRST_LOOK_MILLISECONDS = 3_000;

/** Whoever meets a damaged file first, this check or a service's query: the operator reads one sentence. */
export const damageTold = (folder: string, error: unknown): unknown =>
  error instanceof Error && isDamage(error) ? damagedDatabases(folder, error.message, error) : error;

/** Whether the database files are all there and their pages as they were written; looked at once, at the start. */
export class FilesCheck {
  report: (message: string, error?: unknown) => void = () => undefined;
  private readonly halt = new AbortController();
  private readonly reading: Promise<void>;
  private damage: DataFolderRefused | undefined;
  private unread: Error | undefined;

  private constructor(
    private readonly folder: string,
    cluster: string,
    files: readonly RelationFile[],
  ) {
    this.reading = wrongPage(cluster, files, this.halt.signal).then(
      (found) => this.found(found),
      (error: unknown) => {
        this.unread = error instanceof Error ? error : new Error(String(error));
        if (!this.halt.signal.aborted) this.report('the database files could not be looked at', error);
      },
    );
  }

  /** @throws DataFolderRefused when a file of a table is missing. */
  static async begin(administrator: DatabaseAdministrator, folder: string): Promise<FilesCheck> {
    const cluster = join(folder, 'postgres', 'cluster');
    const files = await relationFiles(administrator).catch((error: unknown) => {
      throw damageTold(folder, error);
    });
    const missing = missingFile(cluster, files);
    if (missing) throw damagedDatabases(folder, told(missing));
    return new FilesCheck(folder, cluster, files);
  }

  /** Resolves when every page was read, or when that takes too long to wait for. @throws DataFolderRefused on damage. */
  async firstLook(): Promise<void> {
    const patience = new AbortController();
    await Promise.race([this.reading, delay(FIRST_LOOK_MILLISECONDS, undefined, { signal: patience.signal })]);
    patience.abort();
    if (this.damage) throw this.damage;
  }

  /** Resolves when every page was read. @throws DataFolderRefused on damage, and why a page could not be read. */
  async whole(): Promise<void> {
    await this.reading;
    if (this.unread) throw this.unread;
    if (this.damage) throw this.damage;
  }

  /** For /readyz. */
  get finding(): HealthFinding {
    return this.damage
      ? { status: 'down', detail: '数据库文件已损坏，请看日志 the database files are damaged, see the log' }
      : { status: 'up' };
  }

  async stop(): Promise<void> {
    this.halt.abort();
    await this.reading;
  }

  private found(damage: RelationDamage | undefined): void {
    if (!damage) return;
    this.damage = damagedDatabases(this.folder, told(damage));
    this.report('the database files are damaged', this.damage);
  }
}
