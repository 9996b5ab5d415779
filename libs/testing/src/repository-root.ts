import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT_PACKAGE = 'one-window';

/**
 * The folder of the root package.json, found by walking up from this file: the same folder from the sources (jest) and
 * from dist/ (tsc). Throws when there is none above, which means that the compiled file was moved out of the repository.
 */
export function repositoryRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === ROOT_PACKAGE) {
      return folder;
    }
    if (folder === dirname(folder)) throw new Error(`no package.json named "${ROOT_PACKAGE}" above ${__dirname}`);
  }
}

/** Questions as people asked them, `[{ text, label }]`: what walk, chaos and the tests take as disputes (samples/README.md). */
export const sampleQuestions = join(repositoryRoot(), 'samples', 'consultations.json');
