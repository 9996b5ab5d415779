import { Client, type ClientConfig } from 'pg';

/**
 * Runs `work` on one connection of its own and closes it; session locks end with it. Throws when the connection broke at
 * any time, even if `work` did not notice: a lock it held was then lost.
 */
export async function onSingleConnection<Result>(
  config: ClientConfig,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionTimeoutMillis: 10_000, ...config });
  let broken: Error | undefined;
  client.on('error', (error) => (broken = error));
  await client.connect();
  try {
    const result = await work(client);
    if (broken) throw broken;
    return result;
  } finally {
    await client.end();
  }
}
