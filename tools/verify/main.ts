import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { publishedIn } from './published-files';
import { report } from './report';
import { sealsReport } from './seals-report';

interface Options {
  day: string[];
  seals: string[];
  key: string[];
}

const each = (value: string, before: string[]): string[] => [...before, value];

const program = new Command('verify')
  .description(
    '离线核验导出的案卷和公布的每日封存；有不符时退出码为 1。 Verifies an exported case file and published day seals offline. Exit status 1 when anything is wrong.',
  )
  .argument('[file]', '案卷文件 a case file (one-window/case-file/1)')
  .option('--day <path>', '公布的每日封存（文件或者文件夹） published day seals, a file or a folder of them', each, [])
  .option('--seals <folder>', '另外的每日封存 more of them', each, [])
  .option('--key <fingerprint>', '另行得知的密钥指纹 fingerprint of a key, known from elsewhere', each, []);

const run = (file: string | undefined, { day, seals, key }: Options): void => {
  const paths = [...day, ...seals];
  if (file === undefined && paths.length === 0) throw new Error('给出案卷，或者 --day。 Name a case file, or --day.');
  const published = paths.length > 0 ? publishedIn(paths, key) : undefined;
  const checked = published && sealsReport(published);
  for (const line of checked?.lines ?? []) console.log(line);
  // Seals that are wrong themselves vouch for nothing; that some are not at hand matters only where the chain is checked.
  const wrongSeals = (published?.findings ?? []).filter(
    ({ finding }) => file === undefined || finding !== 'gap',
  ).length;
  if (file === undefined || wrongSeals > 0) {
    const count = checked?.summary.statements ?? 0;
    tell(wrongSeals, [`${count} 份每日封存`, `${count} day seals`]);
    console.log(JSON.stringify(checked?.summary));
    process.exitCode = wrongSeals > 0 ? 1 : 0;
    return;
  }
  const { lines, summary } = report(file, readFileSync(file), published, key);
  for (const line of lines) console.log(line);
  const { events, vouched, findings } = summary;
  const held =
    vouched === undefined ? ['', ''] : [`，其中公布的封存证明 ${vouched} 条`, `, ${vouched} of them vouched for`];
  tell(findings, [`${events} 条记录${held[0]}`, `${events} events${held[1]}`]);
  console.log(JSON.stringify(summary));
  process.exitCode = findings > 0 ? 1 : 0;
};

const tell = (findings: number, [whatZh, whatEn]: readonly [string, string]): void => {
  const [zh, en] = findings === 0 ? ['未发现改动', 'nothing wrong'] : [`${findings} 处不符`, `${findings} findings`];
  console.log(`${findings === 0 ? '✓' : '✗'} ${whatZh}，${zh}。 ${whatEn}, ${en}.`);
};

program.parse();
try {
  run(program.args[0], program.opts<Options>());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
