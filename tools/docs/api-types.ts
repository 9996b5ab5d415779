import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Operation {
  operationId?: string;
  parameters?: { in: string }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
  'x-form'?: unknown;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
}

/** The one function of openapi-typescript that is used, and what prints its answer. */
interface OpenApiTypescript {
  default: (document: unknown) => Promise<unknown>;
  astToString: (ast: unknown) => string;
}

const PROGRAM = 'tools/docs/api-types';
const INSTALLED = '.cache/api-types';

/** File of the workbench with the types of an API, by the name of its document. */
export const typesFileOf = (api: string): string => `apps/web/src/generated/api/${api}.ts`;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/**
 * What of a document gives types: addresses, bodies, good answers, schemas. Problems are one schema, whatever the status. A
 * command that publishes its form is given by that form, which has address and body (apps/web/src/generated/commands.ts).
 */
const typedPartOf = (document: Document): Document => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(document.paths)
      .filter(([, { post }]) => post?.['x-form'] === undefined)
      .map(([path, methods]) => [
        path,
        Object.fromEntries(
          Object.entries(methods).map(([method, { operationId, parameters = [], requestBody, responses }]) => [
            method,
            {
              operationId,
              parameters: parameters.filter((one) => one.in === 'path' || one.in === 'query'),
              ...(requestBody === undefined ? {} : { requestBody }),
              responses: Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2'))),
            },
          ]),
        ),
      ]),
  ),
});

const headOf = (api: string, document: Document, types: string): string =>
  `// Written by npm run docs:generate from docs/api/${api}.openapi.json; do not edit. ` +
  `${digestOf(JSON.stringify(typedPartOf(document)))} ${digestOf(types)}\n`;

/** Whether the types are those of this document, and nobody changed them by hand. */
export const areTypesOf = (text: string | undefined, api: string, document: Document): boolean => {
  if (text === undefined) return false;
  const types = text.slice(text.indexOf('\n') + 1);
  return text === headOf(api, document, types) + types;
};

/** openapi-typescript as its lock says, with the TypeScript that it wants, in a folder of its own. */
const installed = async (root: string): Promise<OpenApiTypescript> => {
  const place = join(root, INSTALLED);
  const lock = readFileSync(join(root, PROGRAM, 'package-lock.json'), 'utf8');
  const kept = join(place, 'package-lock.json');
  if (!existsSync(join(place, 'node_modules')) || readFileSync(kept, 'utf8') !== lock) {
    mkdirSync(place, { recursive: true });
    copyFileSync(join(root, PROGRAM, 'package.json'), join(place, 'package.json'));
    copyFileSync(join(root, PROGRAM, 'package-lock.json'), kept);
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: place,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('openapi-typescript cannot be installed: the package registry is needed');
  }
  const entry = join(place, 'node_modules/openapi-typescript/dist/index.mjs');
  return (await import(pathToFileURL(entry).href)) as OpenApiTypescript;
};

/** The TypeScript of a document's answers and bodies, for the workbench. */
export const typesOf = async (root: string, api: string, document: Document): Promise<string> => {
  const { default: openApiTypes, astToString } = await installed(root);
  const types = astToString(await openApiTypes(typedPartOf(document)));
  return headOf(api, document, types) + types;
};
