import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@one-window/contracts';
import { nameKey } from '@one-window/inputs';
import { FieldCipher } from '@one-window/privacy';
import { AccessLog } from '@one-window/service-host';
import { listedFor, seesAllByOffice } from '../../domain/access';
import { isNumber, readPersonSearch } from '../../domain/people/person-search';
import { People } from '../../queries/people';
import type { PeopleFoundPage } from '../../queries/people.schema';
import type { FindPersonRequest } from './find-person.request';

/** Keeps the hashes of this log apart from those that find people: a row says that two searches were the same only. */
const PURPOSE = 'find-person-look';

/** Finds people in the cases that are open to who asks. Who looked and how much was found is kept before it is shown. */
@Injectable()
export class FindPerson {
  constructor(
    private readonly people: People,
    private readonly cipher: FieldCipher,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * Nothing, and no look, where what was typed is too short or a case's number.
   * @throws Problem invalid-request for a number without a reason of somebody who only supervises; unavailable when the
   * look cannot be kept.
   */
  async execute({ q, reason }: FindPersonRequest, actor: Actor): Promise<PeopleFoundPage> {
    const searches = readPersonSearch(q);
    if (searches.length === 0) return { items: [], more: false };
    if (reason === undefined && isNumber(searches) && seesAllByOffice(actor)) throw reasonMissing();
    const found = await this.people.found(searches, listedFor(actor));
    await this.accessLog.keep({
      act: 'find-person',
      actor,
      detail: {
        by: [...new Set(searches.map(({ kind }) => kind))],
        soughtHash: this.cipher.blindIndex(nameKey(q), PURPOSE),
        found: found.items.length,
        ...(reason === undefined ? {} : { reason }),
      },
    });
    return found;
  }
}

const reasonMissing = (): Problem => {
  const told = { zh: '按号码查找请写明原因', en: 'say why you look for a number' };
  return new Problem('invalid-request', { errors: [{ field: 'reason', rule: 'required', ...told }] });
};
