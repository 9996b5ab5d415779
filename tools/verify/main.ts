import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { report } from './report';

const program = new Command('verify')
  .description(
    '离线核验导出的案卷；有不符时退出码为 1。 Verifies an exported case file offline. Exit status 1 when anything is wrong.',
  )
  .argument('<file>', '案卷文件 a case file (one-window/case-file/1)');

const run = (path: string): void => {
  const { lines, summary } = report(path, readFileSync(path));
  for (const line of lines) console.log(line);
  const { events, findings } = summary;
  const [zh, en] = findings === 0 ? ['未发现改动', 'nothing wrong'] : [`${findings} 处不符`, `${findings} findings`];
  console.log(`${findings === 0 ? '✓' : '✗'} ${events} 条记录，${zh}。 ${events} events, ${en}.`);
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
