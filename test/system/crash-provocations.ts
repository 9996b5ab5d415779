import { randomUUID } from 'node:crypto';
import { newId } from '@one-window/platform';
import { HttpClient, People } from '@one-window/road';
import { Client } from 'pg';
import { databasesOf } from '../../tools/start/own-centre';

/** Makes every running time limit run out. The centre may end before it answers. */
export const moveClockPastEveryLimit = async (url: string): Promise<void> => {
  const client = new HttpClient(url);
  const token = await new People(client).token('administrator.01');
  await client
    .call({
      method: 'POST',
      path: '/api/directory/clock',
      token,
      idempotencyKey: newId(),
      body: { offsetMilliseconds: 400 * 86_400_000 },
    })
    .catch(() => undefined);
  client.close();
};

/** Has all cases proven. The centre ends before it has. */
export const askForAProof = async (url: string): Promise<void> => {
  const client = new HttpClient(url);
  const token = await new People(client).token('supervisor.01');
  await client.call({ method: 'POST', path: '/api/supervision/proofs', token, body: {} }).catch(() => undefined);
  client.close();
};

/** The event that nobody can fold. */
export const poisonedEvent = '01900000-0000-7000-8000-00000000dead';

/** Puts an event into triage's log that mediation cannot fold: what a defect of another build would publish. */
export const poisonOneMessage = async (_url: string, folder: string): Promise<void> => {
  const client = new Client({ connectionString: databasesOf(folder).triage });
  await client.connect();
  const row = {
    event_id: poisonedEvent,
    case_id: randomUUID(),
    sequence: 1,
    type: 'triage.case-offered.v1',
    data: {},
    actor: {},
    correlation_id: newId(),
    causation_id: newId(),
    previous_hash: '',
    hash: '',
    case_version: 1,
    shard: 0,
  };
  await client.query(
    `select append_changes('[]', jsonb_build_array($1::jsonb ||
       jsonb_build_object('occurred_at', now(), 'recorded_at', now())), '[]', '[]', '[]', '[]')`,
    [JSON.stringify(row)],
  );
  await client.end();
};
