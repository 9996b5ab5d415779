import { readdirSync } from 'node:fs';

const SKIPPED = new Set(['node_modules', 'dist', 'generated']);

/** TypeScript files below a folder of the checkout at `root`, in order of path; `skipped`: names of folders left out. */
export function sourceFiles(root: string, folder: string, skipped: readonly string[] = []): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        return SKIPPED.has(entry.name) || skipped.includes(entry.name) ? [] : sourceFiles(root, path, skipped);
      }
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
}
