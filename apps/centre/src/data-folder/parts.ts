import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CityState,
  type FolderParts,
  type InstallationContents,
  installationKinds,
} from '../domain/folder-verdict';

/** Written once the databases of a city are ready, and by the services as they run. */
const traces = ['databases.json', 'centre.log'];

/** Looks at the parts of a data folder without changing anything. @throws what the file system says, but for absence. */
export const readParts = (folder: string): FolderParts => {
  const installation = readJson(join(folder, 'installation.json'));
  const secrets = readJson(join(folder, 'secrets.json'));
  return {
    installation: installation === 'absent' || isInstallationContents(installation) ? installation : 'damaged',
    secrets: secrets === 'absent' ? 'absent' : stateOfSecrets(secrets),
    postgres: postgresIn(folder),
    traces: traces.some((name) => existsSync(join(folder, name))),
  };
};

/** A link to a folder that is gone counts as present: it is a city's, and opening it says what is wrong. */
const postgresIn = (folder: string): FolderParts['postgres'] => {
  const entry = lstatSync(join(folder, 'postgres'), { throwIfNoEntry: false });
  if (!entry) return 'absent';
  const leadsNowhere = entry.isSymbolicLink() && !existsSync(join(folder, 'postgres'));
  return leadsNowhere || existsSync(join(folder, 'postgres', 'cluster')) ? 'present' : 'unfinished';
};

/** 'absent', or whatever the text says; undefined where it says nothing. */
const readJson = (file: string): unknown => {
  if (!existsSync(file)) return 'absent';
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Text that is no JSON, or a folder in the file's place, is told as damage by the caller.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'EISDIR') return undefined;
    throw error;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stateOfSecrets = (value: unknown): 'present' | 'damaged' => (isSecrets(value) ? 'present' : 'damaged');

const isSecrets = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((secret) => typeof secret === 'string' && secret !== '') &&
  value['field-key'] !== undefined;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const optional = (value: unknown, right: (text: string) => boolean): boolean =>
  value === undefined || (typeof value === 'string' && right(value));

const isInstallationContents = (value: unknown): value is InstallationContents =>
  isObject(value) &&
  installationKinds.some((kind) => kind === value.kind) &&
  optional(value.id, (id) => uuid.test(id)) &&
  (value.founding === undefined || value.founding === true) &&
  optional(value.firstPassword, (password) => password !== '') &&
  (value.kind === 'city' ? isCityState(value.city) : value.city === undefined);

const isCityState = (value: unknown): value is CityState =>
  isObject(value) &&
  (value.state === 'filling' || value.state === 'filled') &&
  typeof value.seed === 'number' &&
  optional(value.day, (day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) &&
  optional(value.startedAgainBy, () => true);
