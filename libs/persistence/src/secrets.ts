import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The named secrets of a data folder, kept in `<folder>/secrets.json` (mode 600); a name met for the first time gets 24
 * random bytes as base64url. Synchronous, so that calls of one process cannot interleave; between processes the owner of
 * the folder (lockDataFolder) is the only caller. Throws when the file is not readable JSON: silently new secrets would
 * lock the databases.
 */
export function loadOrCreateSecrets<Name extends string>(folder: string, names: readonly Name[]): Record<Name, string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'secrets.json');
  const known = readSecrets(path);
  const missing = names.filter((name) => known[name] === undefined);
  for (const name of missing) known[name] = randomBytes(24).toString('base64url');
  if (missing.length > 0) writePrivateFile(path, `${JSON.stringify(known, null, 2)}\n`);
  return Object.fromEntries(names.map((name) => [name, known[name]])) as Record<Name, string>;
}

/** Writes a file only its owner may read, whole or not at all, and flushed to disk. */
export function writePrivateFile(path: string, text: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

function readSecrets(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`The secrets file ${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
