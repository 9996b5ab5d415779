import { Injectable } from '@nestjs/common';
import type { Actor } from '@one-window/contracts';
import { FieldCipher } from '@one-window/privacy';
import { AccessLog } from '@one-window/service-host';
import { CaseList } from '../../queries/case-list';
import type { FindByPartyRequest } from './find-by-party.request';

/** Keeps the hashes of this log apart from those that find cases: a row says that two searches were for one number only. */
const PURPOSE = 'find-by-party';

/** Finds every case of a person or company. Who looked, why, and how much was found is kept before it is shown. */
@Injectable()
export class FindByParty {
  constructor(
    private readonly list: CaseList,
    private readonly cipher: FieldCipher,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws Problem unavailable when the look cannot be kept. */
  async execute({ number, reason }: FindByPartyRequest, actor: Actor) {
    const found = await this.list.ofParty(number);
    const numberHash = this.cipher.blindIndex(number, PURPOSE);
    await this.accessLog.keep({
      act: 'find-by-party',
      actor,
      detail: { reason, numberHash, found: found.items.length },
    });
    return found;
  }
}
