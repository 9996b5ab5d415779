import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';
import { format } from 'prettier';
import { asyncApiDocument } from './asyncapi';
import { ASYNCAPI_FILE, newRevisions } from './checkout';
import { readPublished } from './published';

async function publish(root: string): Promise<void> {
  const { files, findings } = newRevisions(root);
  if (findings.length > 0) {
    for (const finding of findings) console.error(finding);
    console.error(
      'Not published: a revision may only add optional properties. Publish a new version of the type instead.',
    );
    process.exitCode = 1;
    return;
  }
  for (const [file, content] of files) {
    await write(join(root, file), content);
    console.log(file);
  }
  await write(join(root, ASYNCAPI_FILE), asyncApiDocument(readPublished(root)));
  console.log(`${files.size} new revisions; ${ASYNCAPI_FILE} written`);
}

async function write(file: string, content: unknown): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(JSON.stringify(content), { parser: 'json', printWidth: 120 }));
}

publish(repositoryRoot()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
