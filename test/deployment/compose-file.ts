import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { parse } from 'yaml';

export interface ComposeService {
  image: string;
  build?: { context: string; target: string };
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  ports?: string[];
  networks: string[];
  restart?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
  logging?: { driver: string; options: Record<string, string> };
  pull_policy?: string;
  tmpfs?: string[];
  volumes?: string[];
  secrets?: string[];
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean; ipam?: { config: { subnet: string }[] } }>;
  volumes: Record<string, object>;
  secrets: Record<string, { file: string }>;
}

export const textOf = (file: string): string => readFileSync(join(repositoryRoot(), file), 'utf8');

/** `${NAME}`, `${NAME:-otherwise}`, `${NAME:?told}` and `${NAME:+where it is set}`, as Compose writes them. */
const reference = /\$\{([A-Z_]+)(?::([-?+])([^}]*))?\}/g;

/** Names that docker-compose.yml takes from .env, and which of them have no value of their own. */
export const referencesIn = (text: string): Map<string, 'required' | 'optional'> =>
  new Map(
    [...text.matchAll(reference)].map(([, name, kind]) => [
      name!,
      kind === '-' || kind === '+' ? 'optional' : 'required',
    ]),
  );

/** docker-compose.yml with the values of an .env filled in, as Compose would read it. */
export const composeFile = (values: Readonly<Record<string, string>>): ComposeFile => {
  const filled = textOf('docker-compose.yml').replace(reference, (_, name: string, kind?: string, told?: string) => {
    const value = values[name] ?? '';
    if (kind === '+') return value === '' ? '' : (told ?? '');
    if (value === '' && kind !== '-') throw new Error(`${name} has no value`);
    return value === '' ? (told ?? '') : value;
  });
  return parse(filled, { merge: true }) as ComposeFile;
};

/** The keys of an .env that have a value. */
export const valuesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.+)$/gm)].map(([, key, value]) => [key!, value!]));

/** Every key that an .env names, given a value or only shown as a comment. */
export const keysIn = (text: string): string[] => [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, key]) => key!);

/** What `node deploy/make-environment.js` prints. */
export const madeEnvironment = (): string =>
  execFileSync(process.execPath, [join(repositoryRoot(), 'deploy/make-environment.js')], { encoding: 'utf8' });
