import { Inject, Injectable } from '@nestjs/common';
import { CaseStore, type CommandContext, inTransaction, VersionConflict } from '@one-window/case-engine';
import { accept, fact, systemActor } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import { merkleRoot } from '@one-window/proof';
import type { Pool, PoolClient } from 'pg';
import type { SupervisionCase } from '../domain/supervision-case';
import { SEALING_LOCK } from '../projection/sealing-lock';
import { dayOf, endOfDay, startOfDay } from './day';
import { chainEnd, keepSigned, type SealedDay, SealSigner, type Signed } from './seal-signer';
import type { SealRow } from './seal-row';
import { SEALS_ID } from './seals-id';

/** How long after midnight a day counts as over: events recorded just before are then here. */
export const GRACE_MILLISECONDS = 10 * 60_000;
/** `previousRoot` of the first seal. */
const FIRST = '0'.repeat(64);
/** Advisory lock: one process seals at a time. */
const TURN_LOCK = 7102;

type LastSeal = Pick<SealRow, 'position' | 'day' | 'merkle_root' | 'last_arrival'>;

interface Seal extends Omit<SealedDay, 'sealedAt'> {
  firstArrival: string;
}

/** How often a round begins anew when something else was recorded with the seals meanwhile. */
const MAX_ATTEMPTS = 5;

/**
 * Seals every day that is over: the Merkle root over the hashes of all events recorded that day (Shanghai), ordered by
 * hash. Events of a sealed day that arrive later get a seal of their own, so that in the end every event stands under one.
 * Every seal is signed in the transaction that makes it; days that were sealed before there was a key are signed first.
 */
@Injectable()
export class DaySeals {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly records: CaseStore<SupervisionCase, never>,
    private readonly signer: SealSigner,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals what is over by the machine's clock; answers with the days sealed, oldest first, none when all were. Of two
   * rounds at the same moment both may name a day, and one has sealed it.
   * @throws SealKeysDoNotFollow when the configured keys cannot continue the chain.
   */
  async sealFinishedDays(): Promise<string[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.sealOnce();
      } catch (error) {
        // Another process sealed, or something else was recorded with the seals: a new round sees what it left.
        if (!(error instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  private async sealOnce(): Promise<string[]> {
    const now = this.clock.machineNow();
    const today = dayOf(new Date(Date.parse(now) - GRACE_MILLISECONDS).toISOString());
    const arrived = await this.latestArrival();
    const last = await this.lastSeal();
    const days = await this.unsealed(arrived, startOfDay(today), last);
    const { last: said } = await chainEnd(this.pool);
    const unsigned = await this.unsigned();
    if (days.size === 0 && unsigned.length === 0) return [];
    const seals = await this.sealsOver(days, last);
    const round = `day-seals-before-${today}-up-to-${arrived}-after-${said?.number ?? 0}`;
    await this.records.open(SEALS_ID, contextOf(round), async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [TURN_LOCK]);
      const end = await chainEnd(client);
      const meanwhile = (await this.lastSeal(client))?.position !== last?.position || end.last?.number !== said?.number;
      if (meanwhile) throw new VersionConflict();
      const fresh = seals.map((seal) => ({ ...seal, sealedAt: now }));
      const signed = this.signer.sign([...unsigned, ...fresh], end, now);
      await keep(client, seals, arrived, now);
      await keepSigned(client, signed);
      return accept(...factsOf(seals, signed));
    });
    return seals.map(({ day }) => day);
  }

  /** Days that were sealed before there was a key, in the order in which they were. */
  private async unsigned(): Promise<SealedDay[]> {
    const { rows } = await this.pool.query<Omit<SealedDay, 'sealedAt'> & { sealedAt: Date }>(
      `select day, part, events, merkle_root as root, previous_root as "previousRoot", sealed_at as "sealedAt"
         from day_seal where not exists (select from day_statement as said where said.day = day_seal.day
                                            and said.part = day_seal.part) order by position`,
    );
    return rows.map((row) => ({ ...row, sealedAt: row.sealedAt.toISOString() }));
  }

  /** Waits for the transactions that are taking events in: whatever arrives after this has a higher arrival. */
  private async latestArrival(): Promise<string> {
    return await inTransaction(this.pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [SEALING_LOCK]);
      const { rows } = await client.query<{ latest: string }>(
        'select coalesce(max(arrival), 0) as latest from timeline',
      );
      return rows[0]?.latest ?? '0';
    });
  }

  /** The seal made last, with the latest day and the latest arrival under any seal. */
  private async lastSeal(client: Pool | PoolClient = this.pool): Promise<LastSeal | undefined> {
    const { rows } = await client.query<LastSeal>(
      `select position, merkle_root, max(day) over () as day, max(last_arrival) over () as last_arrival
         from day_seal order by position desc limit 1`,
    );
    return rows[0];
  }

  /** Hashes by day: days after the last sealed one, and what has since arrived of days sealed before. */
  private async unsealed(arrived: string, before: string, last: LastSeal | undefined): Promise<Map<string, string[]>> {
    const { rows } = await this.pool.query<{ day: string; hash: string }>(
      `select (recorded_at at time zone 'Asia/Shanghai')::date as day, hash from timeline
        where arrival <= $1 and recorded_at < $2
          and (recorded_at > coalesce($3::timestamptz, '-infinity') or arrival > $4)
        order by 1, hash collate "C"`,
      [arrived, before, last ? endOfDay(last.day) : null, last?.last_arrival ?? '0'],
    );
    const days = new Map<string, string[]>();
    for (const { day, hash } of rows) {
      const hashes = days.get(day) ?? [];
      days.set(day, hashes);
      hashes.push(hash);
    }
    return days;
  }

  private async sealsOver(days: ReadonlyMap<string, string[]>, last: LastSeal | undefined): Promise<Seal[]> {
    const { rows } = await this.pool.query<{ day: string; part: number; last_arrival: string }>(
      'select distinct on (day) day, part, last_arrival from day_seal where day = any ($1::date[]) order by day, part desc',
      [[...days.keys()]],
    );
    const earlier = new Map(rows.map((row) => [row.day, row]));
    let previousRoot = last?.merkle_root ?? FIRST;
    return [...days].map(([day, hashes]) => {
      const before = earlier.get(day);
      const root = merkleRoot(hashes);
      const seal = {
        day,
        part: (before?.part ?? 0) + 1,
        firstArrival: before?.last_arrival ?? '0',
        events: hashes.length,
        root,
        previousRoot,
      };
      previousRoot = root;
      return seal;
    });
  }
}

const contextOf = (round: string): CommandContext => ({
  actor: systemActor('supervision'),
  idempotencyKey: round,
  requestHash: round,
});

/** First what makes the statements checkable, then the days; a day sealed now and its statement are one fact. */
const factsOf = (seals: readonly Seal[], { introduction, statements }: Signed) => {
  const earlier = statements.slice(0, statements.length - seals.length);
  return [
    ...(introduction ? [fact('supervision.seal-key-introduced.v1', introduction)] : []),
    ...earlier.map((signed) => fact('supervision.day-signed.v1', signed)),
    ...seals.map(({ day, events, root: merkleRootOfDay, previousRoot }, index) => {
      const signed = statements[earlier.length + index];
      return fact('supervision.day-sealed.v1', { day, events, merkleRoot: merkleRootOfDay, previousRoot, ...signed });
    }),
  ];
};

const keep = async (client: PoolClient, seals: readonly Seal[], arrived: string, now: string): Promise<void> => {
  const rows = seals.map(({ day, part, firstArrival, events, root, previousRoot }) => ({
    day,
    part,
    first_arrival: firstArrival,
    last_arrival: arrived,
    events,
    merkle_root: root,
    previous_root: previousRoot,
    sealed_at: now,
  }));
  await client.query(
    `insert into day_seal (day, part, first_arrival, last_arrival, events, merkle_root, previous_root, sealed_at)
       select day, part, first_arrival, last_arrival, events, merkle_root, previous_root, sealed_at
         from jsonb_to_recordset($1::jsonb) as s(day date, part int, first_arrival bigint, last_arrival bigint,
              events int, merkle_root text, previous_root text, sealed_at timestamptz)`,
    [JSON.stringify(rows)],
  );
};
