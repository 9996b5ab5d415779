import { repositoryRoot } from '@one-window/testing';
import { deadLinks, documentsOf } from './links';

/** `node dist/tools/docs/links-check.js`: names every dead link of the documents; ends with 1 when there is one. */
const root = repositoryRoot();
const dead = deadLinks(root);
for (const { file, line, link, reason } of dead) process.stdout.write(`${file}:${line}: ${link}: ${reason}\n`);
process.stdout.write(`${documentsOf(root).length} documents, ${dead.length} dead links\n`);
process.exitCode = dead.length === 0 ? 0 : 1;
