import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What shrinks; the smallest files would only grow. */
const shrinks = /\.(?:html|js|css|svg|json)$/;
const LEAST_BYTES = 200;
const packers: readonly [string, (body: Buffer) => Promise<Buffer>][] = [
  ['.br', (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })],
  ['.gz', (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION })],
];

/** Keeps each built file beside itself as brotli and gzip, so that no server packs anything while people wait. */
export const precompress = (): Plugin => {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => shrinks.test(file));
      for (const file of files) {
        const body = readFileSync(join(folder, file));
        if (body.length < LEAST_BYTES) continue;
        for (const [ending, pack] of packers) writeFileSync(join(folder, `${file}${ending}`), await pack(body));
      }
    },
  };
};
