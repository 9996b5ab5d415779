import { program } from 'commander';
import { explainFailure } from '../../apps/centre/src/explain-failure';
import { backup, BackupRefused } from './backup';

program
  .name('backup')
  .description('Copies a city into a new folder, whole at one moment, while it runs or when it is stopped')
  .requiredOption('--to <folder>', 'new folder of the backup')
  .option('--data <folder>', 'data folder', process.env.DATA_FOLDER ?? '.data');

const { to, data } = program.parse().opts<{ to: string; data: string }>();

const explain = (error: unknown): string => {
  if (error instanceof BackupRefused) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    return `未备份：${to} 所在的磁盘已满。 Not backed up: the disk of ${to} is full.`;
  }
  return explainFailure(error, { folder: data, port: '' });
};

backup(data, to).then(
  ({ counts, files }) => {
    const megabytes = Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_048_576);
    const cases = counts.intake.cases;
    process.stdout.write(
      `已备份到 ${to}：${cases} 件，${megabytes} MB。 Backed up to ${to}: ${cases} cases, ${megabytes} MB.\n` +
        '注意：备份中有 secrets.json，谁拿到它谁就能读出其中的个人信息；请加密保存，并只让管理员读取。\n' +
        'MIND: the backup holds secrets.json, and whoever has it reads the personal data in it. Keep it encrypted, for administrators only.\n',
    );
  },
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  },
);
