import 'reflect-metadata';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { HttpClient, People } from '@one-window/road';
import { type AnswersDocument, DescribedAnswers, repositoryRoot } from '@one-window/testing';
import { program } from 'commander';
import { startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { everybody } from './accounts';
import { SigningProxy } from './signing-proxy';

const documents = [...serviceNames, 'centre'];

program
  .description(
    'Asks every operation of every API document with generated requests (schemathesis), as each role, and compares every answer with the document',
  )
  .option('--max-examples <n>', 'requests per operation and phase', '12')
  .option('--seed <n>', 'the same seed asks the same', '20261129')
  .option('--as <accounts>', 'only as these accounts, divided by commas')
  .option('--document <names>', 'only these documents, divided by commas')
  .option('--python <file>', 'Python 3.10 or later', 'python3')
  .option(
    '--url <url>',
    'a running demonstration; absent: its city is made in a temporary data folder, on a free port',
  );

const options = program
  .parse()
  .opts<{ maxExamples: string; seed: string; as?: string; document?: string; python: string; url?: string }>();

const root = repositoryRoot();
const environment = join(root, '.cache/fuzz/venv');
const requirements = join(root, 'tools/fuzz/requirements.txt');

const run = async (command: string, args: readonly string[], output: 'inherit' | 'ignore'): Promise<number> => {
  const child = spawn(command, args, { stdio: ['ignore', output, 'inherit'], cwd: join(root, '.cache/fuzz') });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
};

/** The pinned program in an environment of its own, installed once for each list of versions. */
const installed = async (): Promise<string> => {
  const schemathesis = join(environment, 'bin/schemathesis');
  const mark = join(environment, 'installed.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return schemathesis;
  mkdirSync(join(root, '.cache/fuzz'), { recursive: true });
  const made = await run(options.python, ['-m', 'venv', environment], 'inherit');
  const filled =
    made || (await run(join(environment, 'bin/pip'), ['install', '--quiet', '-r', requirements], 'inherit'));
  if (filled !== 0) throw new Error('schemathesis cannot be installed: Python 3.10 and its package index are needed');
  writeFileSync(mark, wanted);
  return schemathesis;
};

const documentsAt = async (url: string): Promise<AnswersDocument[]> =>
  await Promise.all(
    documents.map(async (name) => {
      const answer = await fetch(`${url}/api/${name}/openapi.json`);
      return (await answer.json()) as AnswersDocument;
    }),
  );

/** Cases of the city, the newest hundred. */
const casesOf = async (client: HttpClient, token: string): Promise<string[]> => {
  const { status, body } = await client.call({ method: 'GET', path: '/api/supervision/cases?limit=100', token });
  if (status !== 200) throw new Error(`the cases of the city cannot be listed: ${status}`);
  return (body.items as { caseId: string }[]).map(({ caseId }) => caseId);
};

const main = async (): Promise<number> => {
  const schemathesis = await installed();
  const centre = options.url === undefined ? await startOwnCentre(undefined, {}, [], 'city') : undefined;
  const url = options.url ?? centre?.url ?? '';
  const client = new HttpClient(url);
  const people = new People(client);
  const statuses: Record<string, number> = {};
  const wrong: string[] = [];
  const described = new DescribedAnswers(await documentsAt(url));
  let undescribed = 0;
  const proxy = new SigningProxy(
    new URL(url),
    (person) => people.token(person),
    (answer) => {
      const { status, method, path, text } = answer;
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 0 || status >= 500) wrong.push(`${status} ${method} ${path} ${text.slice(0, 500)}`);
      const lines = status === 0 ? [] : described.wrongWith(answer);
      if (lines.length > 0) undescribed += 1;
      wrong.push(...lines);
    },
    await casesOf(client, await people.token('supervisor.01')),
  );
  const started = performance.now();
  try {
    const front = await proxy.listen();
    const asked = documents.filter((name) => options.document?.split(',').includes(name) ?? true);
    const accounts = options.as === undefined ? everybody : options.as.split(',');
    // Before the first guess at a password: whoever guesses much from here keeps everybody new out.
    for (const person of accounts) if (person !== undefined) await people.token(person);
    for (const person of accounts) {
      proxy.person = person;
      for (const name of asked) {
        const before = wrong.length;
        await run(schemathesis, argumentsFor(`${front}/api/${name}/openapi.json`, front), 'ignore');
        const found = wrong.slice(before);
        process.stdout.write(`${person ?? 'nobody'} ${name}: ${found.length} wrong\n`);
        for (const line of new Set(found)) process.stdout.write(`  ${line}\n`);
      }
    }
    const summary = {
      requests: Object.values(statuses).reduce((sum, count) => sum + count, 0),
      documents: asked.length,
      accounts: accounts.length,
      statuses,
      wrong: wrong.length,
      undescribed,
      seconds: Math.round((performance.now() - started) / 1000),
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
    return wrong.length === 0 && summary.requests > 0 ? 0 : 1;
  } finally {
    proxy.close();
    client.close();
    await centre?.stop();
  }
};

/** Beginning the city anew answers 503 for minutes, as it should, and so is left out. */
const argumentsFor = (document: string, url: string): string[] => [
  'run',
  document,
  '--url',
  url,
  '--checks',
  'not_a_server_error',
  '--phases',
  'examples,coverage,fuzzing',
  '--max-examples',
  options.maxExamples,
  '--seed',
  options.seed,
  '--generation-database',
  'none',
  '--exclude-path',
  '/api/centre/start-again',
  '--suppress-health-check',
  'all',
  '--continue-on-failure',
  '--no-shrink',
  '--no-color',
];

runProgram(main);
