import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { report } from './report';

const program = new Command('verify')
  .description('Verifies an exported case file offline. Exit status 1 when anything is wrong.')
  .argument('<file>', 'a case file (one-window/case-file/1)');

const run = (path: string): void => {
  const { lines, summary } = report(path, readFileSync(path));
  for (const line of lines) console.log(line);
  console.log(JSON.stringify(summary));
  process.exitCode = summary.findings > 0 ? 1 : 0;
};

program.parse();
try {
  run(program.args[0] ?? '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
