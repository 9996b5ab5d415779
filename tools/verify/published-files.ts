import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedSeals, checkPublishedSeals } from '@one-window/proof';

/** Reads published seals from files and from all .json files of folders, and checks them as one chain. */
export const publishedIn = (paths: readonly string[], trusted: readonly string[]): CheckedSeals =>
  checkPublishedSeals(
    paths.flatMap(filesAt).map((source) => ({ source, text: readFileSync(source, 'utf8') })),
    trusted,
  );

const filesAt = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new Error(`${path} 里没有封存文件 holds no published seals`);
  return names.toSorted().map((name) => join(path, name));
};
