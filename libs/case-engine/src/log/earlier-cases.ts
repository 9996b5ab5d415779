import type { Log } from '@one-window/platform';
import type { Pool } from 'pg';
import type { OutboxSignal } from './case-log';
import type { CaseModel, CaseState } from './case-model';
import type { Clocks } from './command-context';
import { writeEarlierLines } from './earlier-lines';
import { recordEarlierStandings } from './earlier-standings';

/** Brings the cases that an earlier build left to the layout of this one, before anything else moves or lists them. */
export const readyEarlierCases = async <State extends CaseState>(
  pool: Pool,
  model: CaseModel<State>,
  clocks: Clocks,
  outbox: OutboxSignal,
  log: Pick<Log, 'event'>,
): Promise<void> => {
  const { service } = model;
  const cases = await recordEarlierStandings(pool, model, clocks, outbox);
  if (cases > 0) log.event('info', 'standings of an earlier build recorded', { service, cases });
  const lines = await writeEarlierLines(pool, model);
  if (lines > 0) log.event('info', 'lines of cases of an earlier build written', { service, lines });
};
