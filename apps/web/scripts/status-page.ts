import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const built = fileURLToPath(new URL('../../../dist/apps/supervision/src/public-page/', import.meta.url));

/** Writes the party's page as supervision answers it, with the empty form: one renderer for both. Needs `npm run build`. */
export const statusPage = (): Plugin => ({
  name: 'status-page',
  apply: 'build',
  generateBundle() {
    const load = createRequire(import.meta.url);
    const { statusPage: page } = load(`${built}page.js`) as { statusPage: (main: unknown) => string };
    const { statusForm } = load(`${built}form.js`) as { statusForm: () => unknown };
    this.emitFile({ type: 'asset', fileName: 'status.html', source: page(statusForm()) });
  },
});
