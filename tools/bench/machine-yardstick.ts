import type { Client } from 'pg';

/**
 * The machine's own measure: durable single-row inserts per second over 32 connections, as many as the database takes
 * in `seconds`. Absolute figures wander from machine to machine; relations to this one do not.
 */
export const durableInsertsPerSecond = async (
  connect: () => Promise<Client>,
  seconds: number,
  connections = 32,
): Promise<number> => {
  const clients = await Promise.all(Array.from({ length: connections }, connect));
  const [first] = clients;
  await first?.query(
    'create table if not exists yardstick (id bigint generated always as identity primary key, text text)',
  );
  const ends = performance.now() + seconds * 1000;
  let inserts = 0;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < ends) {
        await client.query({
          name: 'yardstick',
          text: 'insert into yardstick (text) values ($1)',
          values: ['one row'],
        });
        inserts += 1;
      }
    }),
  );
  await first?.query('drop table yardstick');
  await Promise.all(clients.map((client) => client.end()));
  return Math.round(inserts / seconds);
};
