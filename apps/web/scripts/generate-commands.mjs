/**
 * Writes src/generated/commands.ts from the forms that the services publish with their commands, words and all (`x-form`
 * in docs/api). Run after `npm run docs:generate`: node apps/web/scripts/generate-commands.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const services = ['intake', 'triage', 'mediation', 'judicial-confirmation', 'follow-up', 'supervision'];
const forms = services.flatMap((service) => {
  const { paths } = JSON.parse(readFileSync(here(`../../../docs/api/${service}.openapi.json`), 'utf8'));
  return Object.values(paths).flatMap(({ post }) => (post?.['x-form'] ? [{ service, ...post['x-form'] }] : []));
});

const head = '/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */';
writeFileSync(
  here('../src/generated/commands.ts'),
  `import type { Action } from '../actions/action';\n\n${head}\nexport const declaredActions = ${JSON.stringify(forms, null, 2)} as const satisfies readonly Action[];\n`,
);
