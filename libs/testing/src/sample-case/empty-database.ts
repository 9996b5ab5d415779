import { Client } from 'pg';

/** Empties a service's tables as their owner, which is quicker than a database of its own for every test. */
export const emptyDatabase = async (ownerUrl: string): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    'truncate cases, event_log, outbox, inbox, timer, command_answer, clock_offset, dead_letter, refolded_version restart identity',
  );
  await owner.query("do $$ begin if to_regclass('case_line') is not null then truncate case_line; end if; end $$");
  await owner.end();
};
