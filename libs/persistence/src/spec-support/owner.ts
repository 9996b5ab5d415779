import { startEmbeddedPostgres } from '../embedded-postgres';

/** Owns an embedded server on the data folder named by the last argument until standard input closes or it is killed. */
async function own(dataDirectory: string): Promise<void> {
  const { host, port, superuser, password, processId } = await startEmbeddedPostgres({ dataDirectory });
  console.log(JSON.stringify({ host, port, superuser, password, processId }));
  process.stdin.resume();
}

own(process.argv.at(-1) ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
