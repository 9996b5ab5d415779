import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@one-window/service-host';
import {
  type DayStatement,
  renderPublished,
  type SealPublicKey,
  type SignedStatement,
  thumbprintOf,
} from '@one-window/proof';
import { translateDatabaseError } from '@one-window/case-engine';
import type { Pool } from 'pg';
import type { SealKeysView } from '../http/seals.schema';
import { introductions, SealSigner } from './seal-signer';

/** A file of published seals, as everybody gets it who asks, reads mail or looks into the folder. */
export interface PublishedFile {
  name: string;
  text: string;
  /** In order, one at least. */
  statements: DayStatement[];
}

/** A public key and what people compare it by. */
export interface PublicSealKey {
  keyId: string;
  fingerprint: string;
  publicKey: SealPublicKey;
}

/** The signed days as they leave the centre: the same bytes by whichever way. */
@Injectable()
export class PublishedDays {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly signer: SealSigner,
  ) {}

  /** Every key that signs or signed, in that order, and the one that signs the next day. */
  async keys(): Promise<SealKeysView> {
    const { keyId, publicKey } = this.signer.current;
    const keys = await this.translated(() => introductions(this.pool));
    return {
      signing: { keyId, fingerprint: thumbprintOf(publicKey), publicKey } satisfies PublicSealKey,
      keys: keys.map((signed) => ({ fingerprint: thumbprintOf(signed.introduction.publicKey), ...signed })),
    };
  }

  /** Days from and to (Shanghai civil dates, both included) as one file; empty when none of them is sealed. */
  async between(from: string, to: string): Promise<string> {
    return this.render(await this.statements('day between $1 and $2', [from, to]));
  }

  /** A day with all its parts; undefined when it is not sealed. */
  async ofDay(day: string): Promise<PublishedFile | undefined> {
    return this.file(await this.statements('day = $1', [day]));
  }

  /** What was signed together, from this number on; undefined when nothing was. */
  async ofBatch(batch: string): Promise<PublishedFile | undefined> {
    return this.file(await this.statements('batch = $1', [batch]));
  }

  /** One statement. */
  async ofNumber(number: number): Promise<PublishedFile | undefined> {
    return this.file(await this.statements('number = $1', [number]));
  }

  /** What each statement's own file is called, in the order of the chain. */
  async names(): Promise<{ number: number; name: string; signedAt: string }[]> {
    const { rows } = await this.translated(() =>
      this.pool.query<{ statement: DayStatement }>('select statement from day_statement order by number'),
    );
    return rows.map(({ statement }) => ({
      number: statement.number,
      name: nameOf([statement]),
      signedAt: statement.signedAt,
    }));
  }

  private async file(statements: SignedStatement[]): Promise<PublishedFile | undefined> {
    if (statements.length === 0) return undefined;
    const said = statements.map(({ statement }) => statement);
    return { name: nameOf(said), text: await this.render(statements), statements: said };
  }

  private async statements(which: string, values: unknown[]): Promise<SignedStatement[]> {
    const { rows } = await this.translated(() =>
      this.pool.query<SignedStatement>(
        `select statement, signature from day_statement where ${which} order by number`,
        values,
      ),
    );
    return rows;
  }

  private async render(statements: SignedStatement[]): Promise<string> {
    return renderPublished(await this.translated(() => introductions(this.pool)), statements);
  }

  private async translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }
}

/**
 * `day-seal-2026-11-28.json`; of late events `…-part-2.json`, together with the day `…-parts-1-to-2.json`; of several days
 * `day-seals-1-to-14.json`.
 */
const nameOf = (statements: readonly (Pick<DayStatement, 'day' | 'part'> & { number?: number })[]): string => {
  const [first, last] = [statements[0], statements.at(-1)];
  if (first?.day !== last?.day) return `day-seals-${first?.number}-to-${last?.number}.json`;
  const name = `day-seal-${first?.day}`;
  if (statements.length > 1) return `${name}-parts-${first?.part}-to-${last?.part}.json`;
  return first && first.part > 1 ? `${name}-part-${first.part}.json` : `${name}.json`;
};
