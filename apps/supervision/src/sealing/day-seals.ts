import { Inject, Injectable } from '@nestjs/common';
import { accept, fact, systemActor } from '@one-window/contracts';
import { CaseStore, inTransaction, merkleRoot, POOL, VersionConflict } from '@one-window/messaging';
import { Clock } from '@one-window/platform';
import type { Pool, PoolClient } from 'pg';
import type { SupervisionCase } from '../domain/supervision-case';
import { SEALING_LOCK } from '../projection/sealing-lock';
import { dayOf, endOfDay, startOfDay } from './day';

/** The case id under which the seals stand in supervision's own log: one chain over all days. */
export const SEALS_ID = '7d2f9c1e-6a54-4f0b-9b1e-0d5ea15ea1ed';
/** How long after midnight a day counts as over: events recorded just before are then here. */
const GRACE_MILLISECONDS = 10 * 60_000;
/** `previousRoot` of the first seal. */
const FIRST = '0'.repeat(64);
/** Advisory lock: one process seals at a time. */
const TURN_LOCK = 7102;

interface Covered {
  day: string;
  hashes: string[];
}

/**
 * Seals every day that is over: the Merkle root over the hashes of all events recorded that day (Shanghai), ordered by
 * hash. Events of a sealed day that arrive later get a seal of their own, so that in the end every event stands under one.
 */
@Injectable()
export class DaySeals {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly records: CaseStore<SupervisionCase, never>,
    private readonly clock: Clock,
  ) {}

  /** Seals what is over by the machine's clock and answers with the days sealed, oldest first. */
  async sealFinishedDays(): Promise<string[]> {
    const now = this.clock.machineNow();
    const today = dayOf(new Date(Date.parse(now) - GRACE_MILLISECONDS).toISOString());
    const covered = await inTransaction(this.pool, async (client) => {
      const arrived = await this.latestArrival(client);
      return { arrived, ...(await this.unsealed(client, arrived, startOfDay(today))) };
    });
    const sealed: string[] = [];
    for (const { day, hashes } of covered.days) {
      if (await this.seal(day, hashes, covered.after, covered.arrived, now)) sealed.push(day);
    }
    return sealed;
  }

  /** Waits for the transactions that are taking events in: whatever arrives after this has a higher arrival. */
  private async latestArrival(client: PoolClient): Promise<string> {
    await client.query('select pg_advisory_xact_lock($1)', [SEALING_LOCK]);
    const { rows } = await client.query<{ latest: string }>('select coalesce(max(arrival), 0) as latest from timeline');
    return rows[0]?.latest ?? '0';
  }
}
