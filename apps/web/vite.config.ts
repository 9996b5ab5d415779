import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './scripts/precompress.ts';
import { statusPage } from './scripts/status-page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the pages of a developer find the services: a centre started with `npm start`. */
const centre = process.env.CENTRE_URL ?? 'http://127.0.0.1:8080';
const served = Object.fromEntries(
  ['/api', '/docs', '/status'].map((path) => [path, { target: centre, changeOrigin: false }]),
);

export default defineConfig({
  plugins: [react(), statusPage(), precompress()],
  resolve: {
    // The workspace's `main` is what the services load once it is built; pages are bundled from its source.
    alias: { '@one-window/inputs': here('../../libs/inputs/src/index.ts') },
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
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 30 },
            {
              name: 'platform',
              test: /node_modules[\\/](@tanstack|i18next|react-i18next|dayjs)[\\/]/,
              priority: 20,
              entriesAware: true,
            },
            {
              name: 'controls',
              test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[a-z-]+)[\\/]/,
              priority: 10,
              entriesAware: true,
              minSize: 20_000,
            },
          ],
        },
      },
    },
  },
});
