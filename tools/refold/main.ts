import 'reflect-metadata';
import { type RoadService, stages } from '@one-window/contracts';
import { Command, Option } from 'commander';
import { databaseUrls } from './databases';
import { allAsRecorded, databasesFor, refoldService, summaryLine } from './refold-service';

interface Options {
  service: RoadService;
  dryRun?: boolean;
  data: string;
}

const program = new Command('refold')
  .description(
    '按本服务记录和收到的事件重建案件，服务照常运行；有案件未能重建，或者试算时有差异，退出码为 1。 ' +
      'Rebuilds the cases of a service from what it recorded and received, while it runs. ' +
      'Exit status 1 when a case was left as it is, or a dry run found a difference; 2 when it could not run.',
  )
  .addOption(new Option('--service <name>', '哪个服务 whose cases').choices(Object.keys(stages)).makeOptionMandatory())
  .option('--dry-run', '只说会改什么，不写入 only say what would change')
  .option(
    '--data <folder>',
    '数据文件夹；设置了 DATABASE_URL_… 则用设置的 data folder of a running centre, unless DATABASE_URL_… are set',
    process.env.DATA_FOLDER ?? '.data',
  );

const run = async ({ service, dryRun = false, data }: Options): Promise<void> => {
  const urls = databaseUrls(databasesFor(service), process.env, data);
  const summary = await refoldService(service, urls, dryRun, (line) => console.log(line));
  console.log(summaryLine(summary));
  console.log(JSON.stringify(summary));
  process.exitCode = allAsRecorded(summary) ? 0 : 1;
};

const connectionRefused = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ECONNREFUSED';

run(program.parse().opts<Options>()).catch((error: unknown) => {
  if (connectionRefused(error)) {
    console.error('数据库没有运行：先启动中心。 The database does not run: start the centre first.');
  } else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
