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

/** What `installation.json` says. */
export interface InstallationContents {
  kind: InstallationKind;
  /** UUID of the installation, which its databases know too; absent where an earlier build wrote the file. */
  id?: string;
  /** From the first line of the first start until the databases know the installation. */
  founding?: true;
  city?: CityState;
  /** The administrator's first password until it has been printed. */
  firstPassword?: string;
}

/** The parts of a data folder as they lie on the disk. */
export interface FolderParts {
  installation: 'absent' | 'damaged' | InstallationContents;
  secrets: 'absent' | 'damaged' | 'present';
  /** `unfinished`: the folder without a cluster in it. */
  postgres: 'absent' | 'unfinished' | 'present';
  /** Whether there are files that only a city which once ran leaves behind. */
  traces: boolean;
}

export type NamedPart = 'installation.json' | 'secrets.json' | 'postgres';

export type FolderVerdict =
  /** Nothing of a city is here. */
  | { verdict: 'new' }
  /** The first start was interrupted before the databases knew the installation: it goes on. */
  | { verdict: 'founding'; contents: InstallationContents }
  | { verdict: 'whole'; contents: InstallationContents }
  | { verdict: 'missing' | 'damaged' | 'foreign'; part: NamedPart };

/** Whether the parts of a data folder make a city, the beginning of one, or neither. */
export const judgeParts = (parts: FolderParts): FolderVerdict => {
  const { installation, secrets, postgres } = parts;
  if (installation === 'damaged') return { verdict: 'damaged', part: 'installation.json' };
  if (secrets === 'damaged') return { verdict: 'damaged', part: 'secrets.json' };
  if (installation === 'absent') {
    const nothing = secrets === 'absent' && postgres === 'absent' && !parts.traces;
    return nothing ? { verdict: 'new' } : { verdict: 'missing', part: 'installation.json' };
  }
  if (installation.founding) {
    // Before anything else of a city is written the databases know the installation and the mark is gone.
    return parts.traces
      ? { verdict: 'foreign', part: 'installation.json' }
      : { verdict: 'founding', contents: installation };
  }
  if (postgres !== 'present') {
    return interruptedEarlierBuild(parts, installation)
      ? { verdict: 'founding', contents: installation }
      : { verdict: 'missing', part: 'postgres' };
  }
  if (secrets === 'absent') return { verdict: 'missing', part: 'secrets.json' };
  return { verdict: 'whole', contents: installation };
};

/** Earlier builds wrote no mark: with nothing but this file the first start ended before there was a database. */
const interruptedEarlierBuild = ({ secrets, traces }: FolderParts, contents: InstallationContents): boolean =>
  contents.id === undefined &&
  secrets === 'absent' &&
  !traces &&
  // Real work whose password was told has had databases.
  (contents.kind !== 'empty' || contents.firstPassword !== undefined);

/** What the databases know of the installation they belong to. */
export interface KnownInstallation {
  id: string;
  kind: string;
  /** Keyed digest of id and kind under the key of personal fields; see installationDigest. */
  keyDigest: string;
}

/** What the databases of an earlier build, which know no installation, tell of themselves. */
export interface UnknownInstallation {
  /** Whether there are databases of services at all. */
  databases: boolean;
  /** Whether secrets.json holds the password that the databases ask for. */
  secretsFit: boolean;
  /** What its accounts say; undefined where there are none yet. */
  accounts: 'demonstration' | 'real' | undefined;
}

export type IdentityVerdict =
  | { verdict: 'known'; id: string }
  /** The databases are to learn which installation they belong to. */
  | { verdict: 'to-be-told' }
  | { verdict: 'foreign'; part: NamedPart }
  | { verdict: 'other-kind'; kind: string };

/** Whether installation.json, secrets.json and databases that know their installation belong together. */
export const judgeKnown = (
  contents: InstallationContents,
  known: KnownInstallation,
  digestOf: (id: string, kind: string) => string,
): IdentityVerdict => {
  const secretsFit = digestOf(known.id, known.kind) === known.keyDigest;
  const fileFits = contents.id === undefined || contents.id === known.id;
  if (!secretsFit) return { verdict: 'foreign', part: fileFits ? 'secrets.json' : 'postgres' };
  if (!fileFits) return { verdict: 'foreign', part: 'installation.json' };
  if (contents.kind !== known.kind) return { verdict: 'other-kind', kind: known.kind };
  return { verdict: 'known', id: known.id };
};

/** The same for databases that know none: those of a first start, and those of an earlier build. */
export const judgeUnknown = (contents: InstallationContents, found: UnknownInstallation): IdentityVerdict => {
  if (contents.founding) return found.databases ? { verdict: 'foreign', part: 'postgres' } : { verdict: 'to-be-told' };
  // This build names an installation only once its databases know it.
  if (contents.id !== undefined) return { verdict: 'foreign', part: 'postgres' };
  if (!found.databases) {
    const wasNeverUsed = contents.kind !== 'empty' || contents.firstPassword !== undefined;
    return wasNeverUsed ? { verdict: 'to-be-told' } : { verdict: 'foreign', part: 'postgres' };
  }
  if (!found.secretsFit) return { verdict: 'foreign', part: 'secrets.json' };
  const asked = contents.kind === 'empty' ? 'real' : 'demonstration';
  if (found.accounts !== undefined && found.accounts !== asked) return { verdict: 'other-kind', kind: found.accounts };
  return { verdict: 'to-be-told' };
};
