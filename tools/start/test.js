/**
 * `npm test`: prepares the checkout, runs every test that needs no Docker, ends with `N passed, N failed`. With `--long`
 * (`npm run test:long`) generated suites and long files run whole instead of a seeded sample; paths after it choose among
 * the specs, and run those whole files.
 */
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const notCompiled = require('./not-compiled');
const { prepare, root } = require('./prepare');

const long = process.argv.includes('--long');
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--long');
const asked = passedOn.filter((argument) => !argument.startsWith('-'));

/** How much runs: libs/testing/src/long-suites.ts and long-files.ts. */
const size = {
  ...(long ? { TEST_LONG: 'true' } : {}),
  ...(!long && asked.length === 0 ? { TEST_DRAW: 'true' } : {}),
};

prepare();
const scratch = mkdtempSync(join(tmpdir(), 'one-window-test-'));

let counted = 0;

/** Runs jest over some projects; answers how many tests passed and failed, a suite that cannot run counting as one. */
const jest = (projects, extra, paths = passedOn) => {
  const output = join(scratch, `${(counted += 1)}.json`);
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${output}`,
      // A suite that fails half-way may leave a server open; its failure is counted, the run must still end.
      '--forceExit',
      ...paths,
      // Last: an option that takes a list takes whatever follows it.
      ...extra,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LOG_LEVEL: 'silent', ...size },
    },
  );
  try {
    const result = JSON.parse(readFileSync(output, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch (error) {
    process.stderr.write(`jest ended without a result: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

/** Specs that are not compiled (jest.built.config.js) run from their sources; those that are, compiled. */
const fromSources =
  asked.length === 0 ? notCompiled : asked.filter((path) => notCompiled.some((folder) => path.startsWith(folder)));
const compiled = passedOn.map((argument) => argument.replace(/\.spec\.ts$/, '.spec.js'));

/** Kafka's road, chaos over three brokers in it. */
const chaos = 'test/system/kafka';

const built = ['--passWithNoTests', '--config', join(root, 'jest.built.config.js')];
const runs = [
  jest(['unit', 'int'], built, compiled),
  ...(fromSources.length > 0
    ? [
        jest(
          ['unit', 'int'],
          ['--passWithNoTests', '--maxWorkers=2'],
          [...passedOn.filter((one) => !asked.includes(one)), ...fromSources],
        ),
      ]
    : []),
  // Chaos over three brokers bounds the time in which all comes through: it has the machine to itself.
  jest(['system'], [...built, `--testPathIgnorePatterns=${chaos}`], compiled),
  ...(asked.length === 0 || asked.some((path) => path.includes(chaos))
    ? [
        jest(
          ['system'],
          [...built, chaos],
          passedOn.filter((one) => !asked.includes(one)),
        ),
      ]
    : []),
  jest(['browser'], built, compiled),
];
rmSync(scratch, { recursive: true, force: true });

const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
