import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an installation is for. `city`: a demonstration with a filled city; `accounts`: a demonstration with its accounts
 * and no case; `empty`: real work, without anything of the demonstration.
 */
export const installationKinds = ['city', 'accounts', 'empty'] as const;
export type InstallationKind = (typeof installationKinds)[number];

/** How far the demonstration city is, and which day and seed made it. */
export interface CityState {
  state: 'filling' | 'filled';
  seed: number;
  /** Shanghai civil date on which it was begun. */
  day?: string;
  /** Idempotency-Key of the command that made it start again. */
  startedAgainBy?: string;
}

interface Contents {
  kind: InstallationKind;
  city?: CityState;
  /** The administrator's first password until it has been printed. */
  firstPassword?: string;
}

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

/** `installation.json` in the data folder: decided at the first start, kept from then on. */
export class Installation {
  private constructor(
    private readonly file: string,
    private contents: Contents,
  ) {}

  /**
   * Reads what the folder is, or makes it what is asked for (default: a filled city). A folder that an earlier build made
   * stays the demonstration without a city that it is.
   * @throws WrongInstallation when a demonstration is asked to be real, or the other way round.
   */
  static open(folder: string, asked: InstallationKind | undefined): Installation {
    const file = join(folder, 'installation.json');
    if (existsSync(file)) {
      const contents = JSON.parse(readFileSync(file, 'utf8')) as Contents;
      if (asked !== undefined && (asked === 'empty') !== (contents.kind === 'empty')) {
        throw new WrongInstallation(folder, contents.kind);
      }
      return new Installation(file, contents);
    }
    const hasData = existsSync(join(folder, 'postgres'));
    if (hasData && asked === 'empty') throw new WrongInstallation(folder, 'accounts');
    const installation = new Installation(file, contentsOf(hasData ? 'accounts' : (asked ?? 'city')));
    mkdirSync(folder, { recursive: true });
    installation.save();
    return installation;
  }

  get kind(): InstallationKind {
    return this.contents.kind;
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

  /** Written whole or not at all, however the process ends. */
  private save(): void {
    const beside = `${this.file}.new`;
    writeFileSync(beside, `${JSON.stringify(this.contents, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(beside, this.file);
  }
}

const DEFAULT_SEED = 20_261_121;

const contentsOf = (kind: InstallationKind): Contents => {
  if (kind === 'city') return { kind, city: { state: 'filling', seed: DEFAULT_SEED } };
  // An operator who set a password of their own needs none made up.
  const ownPassword = process.env.DIRECTORY_ADMIN_PASSWORD !== undefined;
  return kind === 'empty' && !ownPassword ? { kind, firstPassword: randomBytes(12).toString('base64url') } : { kind };
};
