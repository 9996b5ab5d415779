import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { runProgram } from '../start/run-program';
import { writeApiPages } from './static-api-pages';

/** For the image of the address in front: what it serves under /docs, into dist/api-pages. */
runProgram(async () => {
  const paths = await writeApiPages(join(repositoryRoot(), 'dist/api-pages'));
  process.stdout.write(`${paths.length} pages and files in dist/api-pages\n`);
});
