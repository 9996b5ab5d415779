import 'reflect-metadata';
import { program } from 'commander';
import { InvalidSettings } from '@one-window/platform';
import { DataFolderInUse, PortInUse } from '@one-window/persistence';
import { startCentre } from './start-centre';

program
  .option('--data <folder>', 'data folder', process.env.DATA_FOLDER ?? '.data')
  .option('--port <port>', 'HTTP port, 0 for a free one', process.env.PORT ?? '8080')
  .option('--host <host>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
  .option('--fast-and-lossy', 'no fsync: for tests whose data may be lost', false);

const options = program.parse().opts<{ data: string; port: string; host: string; fastAndLossy: boolean }>();

const explain = (error: unknown): string => {
  if (error instanceof DataFolderInUse || error instanceof InvalidSettings || error instanceof PortInUse)
    return error.message;
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return `端口 ${options.port} 已被占用，请停止占用它的程序或者换用 --port。 Port ${options.port} is in use: stop that program or choose another with --port.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

const main = async (): Promise<void> => {
  const centre = await startCentre({
    dataFolder: options.data,
    port: Number(options.port),
    host: options.host,
    durable: !options.fastAndLossy,
  });
  process.stdout.write(`ready: ${centre.url} (一窗解纷已就绪，按 Ctrl+C 停止)\n`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    centre.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${explain(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
