import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { publishApiPages } from '@one-window/platform';
import { repositoryRoot } from '@one-window/testing';
import Fastify from 'fastify';

const linked = /(?:src|href)="(\/docs[^"]*)"/g;

/** Where a proxy that serves files finds a page: /docs/intake is docs/intake.html. */
const fileOf = (path: string): string => {
  if (path === '/docs') return 'docs/index.html';
  return extname(path) === '' ? `${path.slice(1)}.html` : path.slice(1);
};

/**
 * Writes the pages for integrators, as the services' own front serves them, as files below a folder: /docs and everything
 * it leads to under that address. Answers their paths. Where a deployment has no program in front, its proxy serves these.
 * @throws Error when a page leads to one that is not there.
 */
export const writeApiPages = async (folder: string): Promise<string[]> => {
  const pages = Fastify();
  const asyncApiFile = join(repositoryRoot(), 'docs/api/asyncapi.json');
  const guideFile = join(repositoryRoot(), 'docs/for-programs.md');
  await publishApiPages(pages, { apis: serviceNames, asyncApiFile, guideFile });
  const paths = ['/docs'];
  for (const path of paths) {
    const { statusCode, rawPayload, payload, headers } = await pages.inject(path);
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
    const file = join(folder, fileOf(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, rawPayload);
    if (!String(headers['content-type']).startsWith('text/html')) continue;
    for (const [, found = ''] of payload.matchAll(linked)) if (!paths.includes(found)) paths.push(found);
  }
  await pages.close();
  return paths;
};
