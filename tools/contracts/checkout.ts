import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { eventTypes } from '@one-window/contracts';
import { asyncApiDocument } from './asyncapi';
import { compatibilityFindings } from './compatibility';
import { contractFindings } from './findings';
import { currentSchema, readPublished, revisionFile, schemasFolder } from './published';

/** Where the generated AsyncAPI document stands, from the root of the checkout. */
export const ASYNCAPI_FILE = 'docs/api/asyncapi.json';

/** The files that publishing would write, by path from the root, or why it may not. Nothing published is ever changed. */
export function newRevisions(root: string): { files: Map<string, unknown>; findings: string[] } {
  const { revisions } = readPublished(root);
  const files = new Map<string, unknown>();
  const findings: string[] = [];
  for (const type of eventTypes) {
    const published = revisions.get(type) ?? [];
    const schema = currentSchema(type);
    if (isDeepStrictEqual(published.at(-1)?.schema, schema)) continue;
    findings.push(
      ...published.flatMap((revision) =>
        compatibilityFindings(revision.schema, schema).map(
          (finding) => `${type}, revision ${revision.number}: ${finding}`,
        ),
      ),
    );
    files.set(join(schemasFolder(''), revisionFile(type, published.length + 1)), schema);
  }
  return { files, findings };
}

/** Everything that is wrong with the contracts of the checkout at `root`, one line each. */
export function checkContracts(root: string): string[] {
  const published = readPublished(root);
  return [...contractFindings(published), ...asyncApiDrift(root, asyncApiDocument(published))];
}

function asyncApiDrift(root: string, current: unknown): string[] {
  const file = join(root, ASYNCAPI_FILE);
  const written: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const same = isDeepStrictEqual(written, JSON.parse(JSON.stringify(current)));
  return same ? [] : [`${ASYNCAPI_FILE} differs from the registry; run npm run contracts:publish`];
}
