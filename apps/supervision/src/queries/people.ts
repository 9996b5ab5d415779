import { Inject, Injectable } from '@nestjs/common';
import { translateDatabaseError } from '@one-window/case-engine';
import { type AnyRecordedEvent, type Party, regionPrefix } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { ListedFor } from '../domain/access';
import { isMeant, type PersonSearch } from '../domain/people/person-search';
import { partiesOf } from '../domain/people/person-terms';
import { nextSessionOf, sessionEventTypes } from '../domain/public-dates';
import { PersonKeys, type WantedKeys } from '../projection/person-keys';
import { CaseList } from './case-list';
import type { ListItem } from './case-list.schema';
import { type Contact, Contacts } from './contacts';
import { PartyEvents } from './party-events';
import type { PeopleFoundPage, PersonFound } from './people.schema';

const MOST_SHOWN = 12;
/** Looked at closer: some of them only share keys with who is looked for. */
const MOST_READ = 24;

/**
 * Cases by their keys, the newest first. From every set the newest alone are taken, so that a name that half the city has
 * is not sorted with the others. Unnamed: planned for the sets that are given.
 */
const candidatesStatement = `
  select found.case_id from unnest($1::text[]) as wanted(keys) cross join lateral (
      select p.case_id, p.registered_at from case_people p
       where p.keys @> wanted.keys::int[]
         and ($2::uuid is null
           or exists (select from case_organisation o
            where o.case_id = p.case_id and o.organisation_id = $2 and o.relation = any ($3::text[]))
           or exists (select from case_view v where v.case_id = p.case_id and v.region_code ^@ $5::text))
       order by p.registered_at desc, p.case_id limit $4) as found
   group by found.case_id, found.registered_at order by found.registered_at desc, found.case_id limit $4`;

interface Wanted {
  search: PersonSearch;
  sets: WantedKeys[];
}

/** People, by what somebody knows of them. */
@Injectable()
export class People {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly keys: PersonKeys,
    private readonly list: CaseList,
    private readonly events: PartyEvents,
    private readonly contacts: Contacts,
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** `listed`: only in cases whose file is with this organisation or court, or of this region. */
  async found(searches: readonly PersonSearch[], listed: ListedFor | undefined): Promise<PeopleFoundPage> {
    const wanted = searches.map((search) => ({ search, sets: this.keys.wantedBy(search) }));
    const ids = await this.candidates(wanted, listed);
    const events = await this.eventsOf(ids);
    const meant = ids.flatMap((caseId) => meantIn(caseId, events.get(caseId) ?? [], wanted));
    const shown = meant.slice(0, MOST_SHOWN);
    const items = new Map(
      (await this.list.these(shown.map(({ caseId }) => caseId))).map((item) => [item.caseId, item]),
    );
    const contacts = await this.contactsOf([...items.values()]);
    const now = this.clock.now();
    return {
      items: shown.flatMap(({ caseId, party, by }): PersonFound[] => {
        const item = items.get(caseId);
        if (!item) return [];
        const nextSession = item.stage === 'mediation' ? nextSessionOf(events.get(caseId) ?? [], now) : undefined;
        const contact = contacts.get(holderKey(item));
        return [
          {
            case: item,
            party: maskedParty(this.cipher, caseId, party),
            by,
            ...(nextSession ? { nextSession } : {}),
            ...(contact ? { contact } : {}),
          },
        ];
      }),
      more: meant.length > MOST_SHOWN || ids.length === MOST_READ,
    };
  }

  private async eventsOf(caseIds: readonly string[]): Promise<ReadonlyMap<string, AnyRecordedEvent[]>> {
    const events = new Map<string, AnyRecordedEvent[]>(caseIds.map((caseId) => [caseId, []]));
    for (const event of await this.events.ofCases(caseIds, sessionEventTypes)) events.get(event.caseId)?.push(event);
    return events;
  }

  private async candidates(wanted: readonly Wanted[], listed: ListedFor | undefined): Promise<string[]> {
    const sets = wanted.flatMap((one) => one.sets.map(({ keys }) => `{${keys.join(',')}}`));
    try {
      const { rows } = await this.pool.query<{ case_id: string }>(candidatesStatement, [
        [...new Set(sets)],
        listed?.organisationId ?? null,
        listed?.whole ?? null,
        MOST_READ,
        listed?.region === undefined ? null : regionPrefix(listed.region),
      ]);
      return rows.map(({ case_id: caseId }) => caseId);
    } catch (error) {
      throw translateDatabaseError(error);
    }
  }

  /** By whom to call; a list of cases has few of them. */
  private async contactsOf(items: readonly ListItem[]): Promise<ReadonlyMap<string, Contact>> {
    const holders = new Map(items.flatMap((item) => (item.holder ? [[holderKey(item), item.holder] as const] : [])));
    const found = await Promise.all(
      [...holders].map(async ([key, holder]) => [key, await this.contacts.of(holder)] as const),
    );
    return new Map(found.flatMap(([key, contact]) => (contact ? [[key, contact] as const] : [])));
  }
}

/** Where a desk, a pool or nobody has a case, the centre is called. */
const holderKey = ({ holder }: ListItem): string =>
  holder?.kind === 'organisation' || holder?.kind === 'court' ? (holder.id ?? '') : 'centre';

const meantIn = (caseId: string, events: readonly AnyRecordedEvent[], wanted: readonly Wanted[]) =>
  partiesOf(events).flatMap((party: Party) => {
    const by = wanted.find(({ search, sets }) => isMeant(search, party, sets[0]?.hashes ?? []));
    return by ? [{ caseId, party, by: by.search.kind }] : [];
  });
