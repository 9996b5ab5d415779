import { capitalsReason } from '@one-window/proof';
import { program } from 'commander';
import { explainFailure } from '../../apps/centre/src/explain-failure';
import { BackupRefused } from '../backup/backup';
import { UnusableBackup } from '../backup/manifest';
import { type Restored, restore } from '../backup/restore';

program
  .name('restore')
  .description(
    'Makes a new data folder out of a backup, opens it and verifies every chain. Exit status 1 when anything is wrong.',
  )
  .requiredOption('--from <folder>', 'folder of the backup')
  .requiredOption('--data <folder>', 'new data folder');

const { from, data } = program.parse().opts<{ from: string; data: string }>();

const explain = (error: unknown): string =>
  error instanceof BackupRefused || error instanceof UnusableBackup
    ? error.message
    : explainFailure(error, { folder: data, port: '' });

const tell = ({ manifest, counts, chains, broken, inCapitals, lost, fewer }: Restored): void => {
  const wrong = [
    ...broken.map((chain) => `证据链不完整 broken chain: ${chain}`),
    ...(lost > 0 ? [`有 ${lost} 个事件没有送达督办 ${lost} events did not reach supervision`] : []),
    ...fewer.map((service) => `${service}：比备份开始时少 fewer than when the backup was begun`),
  ];
  for (const chain of inCapitals) process.stderr.write(`${chain}: ${capitalsReason.zh} ${capitalsReason.en}\n`);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  const { cases } = counts.intake;
  process.stdout.write(
    wrong.length === 0
      ? `已恢复到 ${data}（备份于 ${manifest.takenAt}）：${cases} 件，${chains} 条证据链全部完整。 Restored to ${data} (taken ${manifest.takenAt}): ${cases} cases, all ${chains} chains whole.\n`
      : `已恢复到 ${data}，但有 ${wrong.length} 项问题。 Restored to ${data}, with ${wrong.length} findings.\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
};

restore(from, data).then(tell, (error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
