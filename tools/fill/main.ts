import 'reflect-metadata';
import { program } from 'commander';
import { keysOf, secretsOf } from '../../apps/centre/src/databases';
import { databasesOf, startOwnCentre } from '../start/own-centre';
import { runProgram } from '../start/run-program';
import { fillCases } from './fill-cases';
import { fillDesk } from './fill-desk';

program
  .description('Fills a data folder with many cases, fast; for measuring, never beside real ones')
  .requiredOption('--data <folder>', 'data folder; it becomes one with the accounts of the demonstration')
  .requiredOption('--cases <n>', 'cases that there are to be in the end')
  .option(
    '--only-supervision',
    'cases to be found, listed and read; no other service knows of them: ten times as fast',
    false,
  );

const options = program.parse().opts<{ data: string; cases: string; onlySupervision: boolean }>();

runProgram(async () => {
  const { data, onlySupervision } = options;
  const centre = await startOwnCentre(data);
  try {
    const { FIELD_KEYS: fieldKeys } = keysOf(secretsOf(data));
    const fill = onlySupervision ? fillDesk : fillCases;
    const begun = performance.now();
    const cases = await fill({
      url: centre.url,
      databaseUrls: databasesOf(data),
      fieldKeys,
      cases: Number(options.cases),
      say: (line) => process.stderr.write(`${line}\n`),
    });
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    process.stdout.write(`${JSON.stringify({ data, cases, seconds })}\n`);
    return 0;
  } finally {
    await centre.stop();
  }
});
