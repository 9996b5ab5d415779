import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { Problem, readReceiptCode, RECEIPT_PURPOSE, receiptLookup } from '@one-window/contracts';
import { addressBlock, foldNumber } from '@one-window/inputs';
import { Clock } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { publicStatusOf } from '../../domain/public-status';
import { registeredIn } from '../../domain/registered';
import { addressLimit, codeLimit } from '../../domain/status-tries';
import type { PublicStatusView } from '../../http/public-status.schema';
import { Contacts } from '../../queries/contacts';
import { Timeline } from '../../queries/timeline';
import type { LookUpStatusRequest } from './look-up-status.request';
import { PublicLooks } from './public-looks';
import { StatusTries } from './status-tries';

/**
 * Shows a party without an account where the case stands. Tries are counted by the machine's clock, under keyed hashes of
 * the code and of the address; a wrong code, wrong digits and a case that is not here yet get the same answer.
 * @throws Problem status-not-found, or too-many-requests with retryAfterSeconds.
 */
@Injectable()
export class LookUpStatus {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly timeline: Timeline,
    private readonly contacts: Contacts,
    private readonly tries: StatusTries,
    private readonly looks: PublicLooks,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async execute(request: LookUpStatusRequest, remoteAddress: string): Promise<PublicStatusView> {
    try {
      return await this.look(request, remoteAddress);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  private async look({ code, phoneLastFour }: LookUpStatusRequest, remoteAddress: string): Promise<PublicStatusView> {
    const receiptCode = readReceiptCode(code) ?? '';
    const codeKey = `code:${this.cipher.blindIndex(receiptCode, 'status-code')}`;
    const addressHash = this.cipher.blindIndex(addressBlock(remoteAddress), 'status-address');
    const addressKey = `address:${addressHash}`;
    const counted = [
      { key: codeKey, limit: codeLimit },
      { key: addressKey, limit: addressLimit },
    ];
    const wait = await this.tries.take(counted, this.clock.machineMilliseconds());
    if (wait) {
      await this.looks.keep('limited', addressHash);
      throw new Problem('too-many-requests', wait);
    }
    const lookup = receiptLookup(receiptCode, foldNumber(phoneLastFour));
    const found = await this.find(this.cipher.blindIndexes(lookup, RECEIPT_PURPOSE));
    if (!found) {
      await this.looks.keep('refused', addressHash);
      await this.tries.forgetOld(this.clock.machineMilliseconds(), [codeLimit, addressLimit]);
      throw new Problem('status-not-found');
    }
    const { caseId, status, asOf } = found;
    await this.looks.keep('shown', addressHash, caseId);
    await this.tries.succeed(codeKey, addressKey);
    const contact = await this.contacts.of(status.holder);
    return { asOf, ...status, ...(contact ? { contact: shown(contact) } : {}) };
  }

  private async find(hashes: readonly string[]) {
    const { rows } = await this.pool.query<{ case_id: string }>({
      name: 'case-of-receipt',
      text: 'select case_id from party_index where index_hash = any ($1::text[]) limit 1',
      values: [hashes],
    });
    const caseId = rows[0]?.case_id;
    if (caseId === undefined) return undefined;
    const events = await this.timeline.of(caseId);
    const partyIds = new Set(
      (registeredIn(events)?.receiptLookups ?? [])
        .filter(({ index }) => hashes.includes(index))
        .map(({ partyId }) => partyId),
    );
    const asOf = this.clock.now();
    const status = partyIds.size === 0 ? undefined : publicStatusOf(caseId, events, partyIds, asOf);
    return status && { caseId, status, asOf };
  }
}

const shown = ({ name, telephone }: { name: string; telephone: string | undefined }) => ({
  name,
  ...(telephone === undefined ? {} : { telephone }),
});
