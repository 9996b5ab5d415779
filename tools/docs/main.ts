import 'reflect-metadata';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CaseModel } from '@one-window/case-engine';
import { serviceNames } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import { repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import { startCentre } from '../../apps/centre/src/start-centre';
import { supervisionModel } from '../../apps/supervision/src/supervision.model';
import { services } from '../../apps/centre/src/services';
import { areTypesOf, typesFileOf, typesOf } from './api-types';
import { GLOSSARY, glossaryWithEvents } from './glossary-events';
import { GUIDE_INDEX, guideIndex } from './guide-index';
import { problemsDocument } from './problems';
import { rulesReport } from './rules';
import { stateDocument } from './state-diagrams';
import { waysOutDocument, WAYS_OUT } from '../ways-out/document';

program
  .description(
    'Writes docs/states, docs/api, docs/problems.md, docs/rules.md and docs/ways-out.md from the code, the index of the guides, the events of the glossary, and the types of the workbench from docs/api',
  )
  .option(
    '--check',
    'write nothing; fail when what is committed differs, or a rule is named without tag or test',
    false,
  );

const options = program.parse().opts<{ check: boolean }>();
const root = repositoryRoot();

const stateDocuments = (): [string, string][] =>
  [...Object.values(services).flatMap(({ model }) => model ?? []), supervisionModel as unknown as CaseModel].map(
    (model) => [`docs/states/${model.service}.md`, stateDocument(model)],
  );

/** The OpenAPI documents as a running centre serves them. */
const openApiDocuments = async (): Promise<[string, string][]> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'one-window-docs-'));
  const centre = await startCentre({
    dataFolder,
    port: 0,
    host: '127.0.0.1',
    durable: false,
    installation: 'accounts',
  });
  try {
    await centre.ready;
    return await Promise.all(
      [...serviceNames, 'centre'].map(async (service): Promise<[string, string]> => {
        const answer = await fetch(`${centre.url}/api/${service}/openapi.json`);
        return [`docs/api/${service}.openapi.json`, `${JSON.stringify(await answer.json(), null, 2)}\n`];
      }),
    );
  } finally {
    await centre.stop();
    await deleteDataFolder(dataFolder);
  }
};

const committed = (file: string): string | undefined => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};

/** Types that are of another document than the one at hand, made anew; for --check, the files of those. */
const driftedTypes = async (documents: readonly [string, string][]): Promise<[string, string][]> => {
  const drifted: [string, string][] = [];
  for (const [file, text] of documents) {
    const api = /^docs\/api\/(.+)\.openapi\.json$/.exec(file)?.[1];
    if (api === undefined) continue;
    const [document, types] = [JSON.parse(text) as Parameters<typeof typesOf>[2], typesFileOf(api)];
    if (areTypesOf(committed(types), api, document)) continue;
    drifted.push([types, options.check ? '' : await typesOf(root, api, document)]);
  }
  return drifted;
};

const main = async (): Promise<void> => {
  const rules = rulesReport(root);
  for (const finding of rules.findings) process.stderr.write(`${finding}\n`);
  const documents: [string, string][] = [
    ...stateDocuments(),
    ['docs/problems.md', problemsDocument()],
    ['docs/rules.md', rules.text],
    [WAYS_OUT, waysOutDocument()],
    [GUIDE_INDEX, guideIndex(root)],
    [GLOSSARY, glossaryWithEvents(root)],
    ...(await openApiDocuments()),
  ];
  const drifted = documents.filter(([file, text]) => committed(file) !== text);
  drifted.push(...(await driftedTypes(documents)));
  for (const [file, text] of options.check ? [] : drifted) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  for (const [file] of drifted) process.stdout.write(`${options.check ? 'differs' : 'written'}: ${file}\n`);
  process.exit(rules.findings.length > 0 || (options.check && drifted.length > 0) ? 1 : 0);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
