import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';
import { exactImports } from './scripts/exact-imports.ts';
import { precompress } from './scripts/precompress.ts';
import { statusPage } from './scripts/status-page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the pages of a developer find the services: a centre started with `npm start`. */
const centre = process.env.CENTRE_URL ?? 'http://127.0.0.1:8080';
const served = Object.fromEntries(
  ['/api', '/docs', '/status'].map((path) => [path, { target: centre, changeOrigin: false }]),
);

const main = here('./src/main.tsx');

/** Modules that are loaded with every page: the workbench imports them without waiting, or something that it imports so. */
let frame: ReadonlySet<string> | undefined;
const reachedFrom = (first: string, context: Rolldown.ChunkingContext): ReadonlySet<string> => {
  const reached = new Set([first]);
  // A set is walked to the end of what is put in meanwhile.
  for (const id of reached) for (const next of context.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
};
const frameOf = (id: string, context: Rolldown.ChunkingContext): string | null => {
  frame ??= reachedFrom(main, context);
  return frame.has(id) ? 'frame' : null;
};

export default defineConfig({
  plugins: [exactImports(), react(), statusPage(), precompress()],
  resolve: {
    // A workspace's `main` is what the services load once it is built; pages are bundled from its source.
    alias: {
      '@one-window/inputs': here('../../libs/inputs/src/index.ts'),
      '@one-window/contracts/for-pages': here('../../libs/contracts/src/for-pages/index.ts'),
    },
  },
  server: { proxy: served },
  preview: { proxy: served },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: here('./index.html'), status: here('./src/public-status/main.ts') },
      output: {
        // Supervision answers the party's page too, and knows no hashes.
        entryFileNames: ({ name }) => (name === 'status' ? 'status.js' : 'assets/[name]-[hash].js'),
        assetFileNames: ({ names }) => (names.includes('status.css') ? 'status.css' : 'assets/[name]-[hash][extname]'),
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 30 },
            // What every page stands in is one file: it is packed better than in pieces, and asked for once.
            { name: frameOf, debugName: 'frame', priority: 25 },
            {
              name: 'controls',
              test: /node_modules[\\/]/,
              priority: 10,
              entriesAware: true,
            },
          ],
        },
      },
    },
  },
});
