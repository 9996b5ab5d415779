import { Injectable } from '@nestjs/common';
import type { AnyRecordedEvent } from '@one-window/contracts';
import { type CaseFile, type DaySeal, type DayStatement, merklePaths } from '@one-window/proof';
import type { PoolClient } from 'pg';
import { endOfDay, startOfDay, dayOf } from './day';
import type { SealRow } from './seal-row';
import { introductions } from './seal-signer';

/** With what was signed of it, where it was. */
interface SignedRow extends SealRow {
  statement: DayStatement | null;
  signature: string | null;
}

/** For events of sealed days: the seals as they are signed, the way from each event to its seal, and the public keys. */
@Injectable()
export class SealProofs {
  async of(
    events: readonly AnyRecordedEvent[],
    client: PoolClient,
  ): Promise<Pick<CaseFile, 'seals' | 'proofs' | 'sealKeys'>> {
    const days = [...new Set(events.map(({ recordedAt }) => dayOf(recordedAt)))];
    const { rows } = await client.query<SignedRow>(
      `select day_seal.*, statement, signature from day_seal left join day_statement using (day, part)
        where day = any ($1::date[]) order by day, part`,
      [days],
    );
    const seals: DaySeal[] = [];
    const proofs: CaseFile['proofs'] = {};
    for (const row of rows) {
      const hashes = await this.hashesUnder(row, client);
      const places = new Map(hashes.map((hash, position) => [hash, position]));
      const covered = events.filter(({ hash, recordedAt }) => dayOf(recordedAt) === row.day && places.has(hash));
      if (covered.length === 0) continue;
      const paths = merklePaths(
        hashes,
        covered.map(({ hash }) => places.get(hash) ?? 0),
      );
      covered.forEach(({ id }, index) => {
        proofs[id] = { seal: seals.length, path: paths[index] ?? [] };
      });
      seals.push({
        day: row.day,
        part: row.part,
        events: row.events,
        root: row.merkle_root,
        previousRoot: row.previous_root,
        sealedAt: row.sealed_at.toISOString(),
        ...(row.statement && row.signature ? { signed: { statement: row.statement, signature: row.signature } } : {}),
      });
    }
    return { seals, proofs, sealKeys: await introductions(client) };
  }

  private async hashesUnder({ day, first_arrival, last_arrival }: SealRow, client: PoolClient): Promise<string[]> {
    const { rows } = await client.query<{ hash: string }>(
      `select hash from timeline
        where recorded_at >= $1 and recorded_at <= $2 and arrival > $3 and arrival <= $4 order by hash collate "C"`,
      [startOfDay(day), endOfDay(day), first_arrival, last_arrival],
    );
    return rows.map(({ hash }) => hash);
  }
}
