import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseAdministrator } from '@one-window/persistence';
import { isWrongPassword, judgeIdentity, type Secrets, tellIdentity } from './data-folder/identity';
import { readParts } from './data-folder/parts';
import { refusedKind, refusedPart, refusedPassword } from './data-folder/refusals';
import {
  type CityState,
  type InstallationContents,
  type InstallationKind,
  installationKinds,
  judgeParts,
} from './domain/folder-verdict';

export { type CityState, type InstallationKind, installationKinds };

/** The data folder is of another kind than the one asked for. The message says what to do, in both languages. */
export class WrongInstallation extends Error {
  override readonly name = 'WrongInstallation';
  constructor(folder: string, kind: InstallationKind) {
    super(
      kind === 'empty'
        ? `${folder} 是正式数据，不能再装入演示内容；请用 --data 指定另一个文件夹。 ${folder} holds real data and takes no demonstration; choose another folder with --data.`
        : `${folder} 里是演示数据；正式使用请用 --data 指定另一个文件夹。 ${folder} holds a demonstration; for real work choose another folder with --data.`,
    );
  }
}

/** `installation.json` in the data folder: decided at the first start, kept from then on, known to the databases too. */
export class Installation {
  private readonly file: string;

  private constructor(
    private readonly folder: string,
    private contents: InstallationContents,
  ) {
    this.file = join(folder, 'installation.json');
  }

  /**
   * Reads what the folder is, or, where nothing of a city is in it, makes it what is asked for,
   * or, where nobody asks, `otherwise`.
   * Call while holding the folder's lock.
   * @throws WrongInstallation when a demonstration is asked to be real, or the other way round; DataFolderRefused when a
   * part of the folder is missing or damaged.
   */
  static open(
    folder: string,
    asked: InstallationKind | undefined,
    otherwise: InstallationKind = 'empty',
  ): Installation {
    const found = judgeParts(readParts(folder));
    switch (found.verdict) {
      case 'new': {
        const installation = new Installation(folder, contentsOf(asked ?? otherwise));
        mkdirSync(folder, { recursive: true });
        installation.save();
        return installation;
      }
      case 'founding':
      case 'whole': {
        const { kind } = found.contents;
        if (asked !== undefined && (asked === 'empty') !== (kind === 'empty'))
          throw new WrongInstallation(folder, kind);
        const begun = found.verdict === 'founding' ? { id: randomUUID(), founding: true as const } : {};
        return new Installation(folder, { ...begun, ...found.contents });
      }
      default:
        throw refusedPart(folder, found.part, found.verdict);
    }
  }

  get kind(): InstallationKind {
    return this.contents.kind;
  }

  /** Whether this is the folder's first start: only then databases and secrets may be made. */
  get founding(): boolean {
    return this.contents.founding === true;
  }

  /**
   * Checks that the databases are those of this installation, and tells those of a first start that they are. Resolves
   * with what is to be done once the services have read their data with these secrets: databases of an earlier build learn
   * then where they belong.
   * @throws DataFolderRefused when folder, secrets and databases do not belong together.
   */
  async confirm(administrator: DatabaseAdministrator, secrets: Secrets): Promise<() => Promise<void>> {
    const { folder, contents } = this;
    const found = await judgeIdentity(administrator, contents, secrets).catch((error: unknown) => {
      throw isWrongPassword(error) ? refusedPassword(folder, error) : error;
    });
    switch (found.verdict) {
      case 'foreign':
        throw refusedPart(folder, found.part, 'foreign');
      case 'other-kind':
        throw refusedKind(folder, contents.kind, found.kind);
      case 'known':
        this.known(found.id);
        return () => Promise.resolve();
      case 'to-be-told': {
        const id = contents.id ?? randomUUID();
        const tell = async (): Promise<void> => {
          await tellIdentity(administrator, { id, kind: contents.kind }, secrets);
          this.known(id);
        };
        if (!this.founding) return tell;
        await tell();
        return () => Promise.resolve();
      }
    }
  }

  get city(): CityState | undefined {
    return this.contents.city;
  }

  set city(city: CityState | undefined) {
    this.contents = { ...this.contents, ...(city ? { city } : {}) };
    this.save();
  }

  /** The administrator's first password, as long as nobody has read it. */
  get firstPassword(): string | undefined {
    return this.contents.firstPassword;
  }

  /** The password stands on the operator's screen: the folder forgets it. */
  firstPasswordTold(): void {
    const { firstPassword: _, ...rest } = this.contents;
    this.contents = rest;
    this.save();
  }

  private known(id: string): void {
    const { founding, ...rest } = this.contents;
    if (founding === undefined && rest.id === id) return;
    this.contents = { ...rest, id };
    this.save();
  }

  /** Written whole or not at all, however the process ends. */
  private save(): void {
    const beside = `${this.file}.new`;
    writeFileSync(beside, `${JSON.stringify(this.contents, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(beside, this.file);
  }
}

const DEFAULT_SEED = 20_261_121;

const contentsOf = (kind: InstallationKind): InstallationContents => {
  const begun = { kind, id: randomUUID(), founding: true } as const;
  if (kind === 'city') return { ...begun, kind, city: { state: 'filling', seed: DEFAULT_SEED } };
  // An operator who set a password of their own needs none made up.
  const ownPassword = process.env.DIRECTORY_ADMIN_PASSWORD !== undefined;
  return kind === 'empty' && !ownPassword ? { ...begun, firstPassword: randomBytes(12).toString('base64url') } : begun;
};
