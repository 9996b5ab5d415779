import { Injectable } from '@nestjs/common';
import type { EventData } from '@one-window/contracts';
import {
  type DayStatement,
  GENESIS,
  NO_STATEMENT,
  type SealKey,
  type SealKeys,
  type SignedIntroduction,
  signedIntroduction,
  type SignedStatement,
  signedStatement,
  type StatedProof,
  statementHash,
} from '@one-window/proof';
import type { Pool, PoolClient } from 'pg';
import { SEALS_ID } from './seals-id';

/** SEAL_KEYS does not follow from the keys that signed before. The message says what to set. */
export class SealKeysDoNotFollow extends Error {
  override readonly name = 'SealKeysDoNotFollow';
}

/** A row of `day_seal`, as far as a statement says it. */
export interface SealedDay {
  day: string;
  part: number;
  events: number;
  root: string;
  previousRoot: string;
  sealedAt: string;
}

/** What was signed together: nothing of it is there without the rest. */
export interface Signed {
  introduction: SignedIntroduction | undefined;
  statements: SignedStatement[];
}

/** Where the chain of statements stands. */
export interface ChainEnd {
  last: DayStatement | undefined;
  keys: SignedIntroduction[];
  /** The record of the seals before what is being signed. */
  record: { events: number; head: string };
  /** The proof that ended last. */
  proof?: StatedProof;
}

/** Signs sealed days with the current key, and has the key before introduce it where it is new. */
@Injectable()
export class SealSigner {
  constructor(private readonly keys: SealKeys) {}

  get current(): SealKey {
    return this.keys.current;
  }

  sign(days: readonly SealedDay[], { last, keys, record, proof }: ChainEnd, signedAt: string): Signed {
    const first = (last?.number ?? 0) + 1;
    const introduction = this.introduce(keys, first, signedAt);
    const statements: SignedStatement[] = [];
    let before = last;
    for (const { day, part, events, root, previousRoot, sealedAt } of days) {
      const signed = signedStatement(this.current, {
        number: (before?.number ?? 0) + 1,
        day,
        part,
        events,
        root,
        previousRoot,
        previousStatement: before ? statementHash(before) : NO_STATEMENT,
        record,
        sealedAt,
        signedAt,
        ...(proof ? { proof } : {}),
      });
      statements.push(signed);
      before = signed.statement;
    }
    return { introduction, statements };
  }

  /** @throws SealKeysDoNotFollow */
  private introduce(
    known: readonly SignedIntroduction[],
    since: number,
    introducedAt: string,
  ): SignedIntroduction | undefined {
    const { current } = this.keys;
    const before = known.at(-1)?.introduction;
    if (!before) return signedIntroduction(current, { since, introducedAt });
    const namesake = known.find(({ introduction }) => introduction.keyId === current.keyId)?.introduction;
    if (namesake && namesake.publicKey.x !== current.publicKey.x)
      throw new SealKeysDoNotFollow(
        `SEAL_KEYS: another key ${current.keyId} signed before; give the new key a new name`,
      );
    if (before.keyId === current.keyId) return undefined;
    if (namesake)
      throw new SealKeysDoNotFollow(
        `SEAL_KEYS: key ${current.keyId} was followed by ${before.keyId}; put that one, or a new key, first`,
      );
    const by = this.keys.find(before.keyId);
    if (by?.publicKey.x === before.publicKey.x) return signedIntroduction(current, { since, introducedAt }, by);
    if (this.keys.isLost(before.keyId)) return signedIntroduction(current, { since, introducedAt });
    throw new SealKeysDoNotFollow(
      `SEAL_KEYS: key ${before.keyId} has to introduce ${current.keyId}; put it behind, or ${before.keyId}:lost where it is lost`,
    );
  }
}

/** Where the chain of statements stands, read in the transaction that continues it. */
export const chainEnd = async (client: Pool | PoolClient): Promise<ChainEnd> => {
  const keys = await introductions(client);
  const { rows: statements } = await client.query<{ statement: DayStatement }>(
    'select statement from day_statement order by number desc limit 1',
  );
  const { rows: record } = await client.query<{ sequence: string; hash: string }>(
    'select sequence, hash from event_log where case_id = $1 order by sequence desc limit 1',
    [SEALS_ID],
  );
  const { rows: proofs } = await client.query<{ data: EventData['supervision.proof-completed.v1'] }>(
    `select data from event_log
      where case_id = $1 and type = 'supervision.proof-completed.v1' order by sequence desc limit 1`,
    [SEALS_ID],
  );
  const [proof] = proofs.map(({ data: { begunAt, cases, findings, root } }): StatedProof => ({
    begunAt,
    cases,
    findings,
    root,
  }));
  return {
    last: statements[0]?.statement,
    keys,
    record: { events: Number(record[0]?.sequence ?? 0), head: record[0]?.hash ?? GENESIS },
    ...(proof ? { proof } : {}),
  };
};

/** Every key that signs or signed, in that order. */
export const introductions = async (client: Pool | PoolClient): Promise<SignedIntroduction[]> => {
  const { rows } = await client.query<SignedIntroduction>(
    'select introduction, signature from seal_key order by since',
  );
  return rows;
};

export const keepSigned = async (client: PoolClient, { introduction, statements }: Signed): Promise<void> => {
  if (introduction)
    await client.query('insert into seal_key (since, key_id, introduction, signature) values ($1, $2, $3, $4)', [
      introduction.introduction.since,
      introduction.introduction.keyId,
      introduction.introduction,
      introduction.signature,
    ]);
  const batch = statements[0]?.statement.number;
  const rows = statements.map(({ statement, signature }) => ({
    number: statement.number,
    day: statement.day,
    part: statement.part,
    batch,
    statement,
    signature,
  }));
  await client.query(
    `insert into day_statement (number, day, part, batch, statement, signature)
       select number, day, part, batch, statement, signature
         from jsonb_to_recordset($1::jsonb) as s(number bigint, day date, part int, batch bigint, statement jsonb,
              signature text)`,
    [JSON.stringify(rows)],
  );
};
