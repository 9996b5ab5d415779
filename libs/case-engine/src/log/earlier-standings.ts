import { systemActor } from '@one-window/contracts';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { inTransaction } from '../transaction';
import { CaseChange } from './case-change';
import { appendChanges, type CaseRow, loadedCase, type OutboxSignal } from './case-log';
import type { CaseModel, CaseState } from './case-model';
import type { Clocks } from './command-context';

const PAGE = 200;

/**
 * Records once for every case that an earlier build left where it stands, so that its clocks are in the log from here on
 * (cause: upgrade). Before anything else moves the cases; cut off in the middle, it goes on at the next start. Returns
 * how many cases there were.
 */
export const recordEarlierStandings = async <State extends CaseState>(
  pool: Pool,
  model: CaseModel<State>,
  clocks: Clocks,
  outbox: OutboxSignal,
): Promise<number> => {
  if (!model.standing) return 0;
  let recorded = 0;
  for (;;) {
    const count = await inTransaction(pool, async (client) => {
      const { rows } = await client.query<CaseRow>(
        `select id, version, sequence, head, data from cases where state_version = 0 order by id limit ${PAGE} for update`,
      );
      const changes = rows.map((row) => {
        const change = new CaseChange(model, loadedCase(model, row.id, row));
        const id = uuidv7();
        const calendar = clocks.calendar();
        const context = {
          actor: systemActor(model.service),
          occurredAt: clocks.now(),
          recordedAt: clocks.machineNow(),
          calendar,
          correlation: { correlationId: id, causationId: id },
        };
        change.recordStanding(context, model.passedBefore?.(change.state, calendar) ?? []);
        return change;
      });
      if (changes.length > 0) await appendChanges(client, changes);
      await client.query('update cases set state_version = 1 where id = any ($1::uuid[])', [rows.map(({ id }) => id)]);
      return rows.length;
    });
    recorded += count;
    if (count > 0) outbox.wake();
    if (count < PAGE) return recorded;
  }
};
