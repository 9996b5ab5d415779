import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import { KEYS_VERSION } from '../domain/people/person-terms';
import { PartyEvents } from '../queries/party-events';
import { PersonKeys } from './person-keys';

const CASES_AT_ONCE = 500;
const HOUR_MILLISECONDS = 3_600_000;
const NIL = '00000000-0000-0000-0000-000000000000';

const missingStatement = `
  select v.case_id from case_view v
   where v.case_id > $1 and v.registered_at is not null
     and not exists (select from case_people p where p.case_id = v.case_id and p.version >= $2)
   order by v.case_id limit ${CASES_AT_ONCE}`;

/**
 * Gives their keys to the people of cases that an earlier build took in, or that were kept under earlier terms: beside the
 * running service, page by page, from the timeline. What is interrupted goes on at the next start, as what is missing is
 * asked of the table itself.
 */
@Injectable()
export class PeopleFill implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly events: PartyEvents,
    private readonly keys: PersonKeys,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const next = (): void => {
      this.work = this.work.then(() => this.told());
    };
    next();
    // Processes of the build before may still take events in while this one begins.
    this.timer = setInterval(next, HOUR_MILLISECONDS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.work;
  }

  /** Answers how many cases got theirs. */
  async fill(): Promise<number> {
    let filled = 0;
    for (let last = NIL; !this.isStopping;) {
      const { rows } = await this.pool.query<{ case_id: string }>(missingStatement, [last, KEYS_VERSION]);
      const ids = rows.map(({ case_id: id }) => id);
      const end = ids.at(-1);
      if (end === undefined) break;
      last = end;
      const people = this.keys.ofEvents(await this.events.ofCases(ids));
      await this.pool.query('select keep_case_people($1)', [JSON.stringify(people)]);
      filled += people.length;
    }
    return filled;
  }

  private async told(): Promise<void> {
    try {
      const cases = await this.fill();
      if (cases > 0) this.log.event('info', 'people of earlier cases can be found', { cases });
    } catch (error) {
      this.log.event('warn', 'people of earlier cases cannot be found yet', { error });
    }
  }
}
