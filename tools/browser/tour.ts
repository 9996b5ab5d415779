import { HttpClient } from '@one-window/road';
import type { Browser } from 'playwright-core';
import { Person, type PersonOptions } from './person';

/** The people of the demonstration's tour, one for every role; each has work waiting. */
export class Tour {
  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly usernames: readonly string[],
  ) {}

  static async of(url: string, browser: Browser): Promise<Tour> {
    const client = new HttpClient(url);
    const { body } = await client.call({ method: 'GET', path: '/api/centre/demonstration' });
    client.close();
    return new Tour(
      browser,
      url,
      (body.accounts as { username: string }[]).map(({ username }) => username),
    );
  }

  /** Signs in as somebody, or as the one of the tour who does the same work and has some waiting. */
  async sitDown(as?: string, options: PersonOptions = {}): Promise<Person> {
    const person = await Person.sitDown(this.browser, this.url, { still: true, ...options });
    const [work] = as?.split('.') ?? [];
    if (as !== undefined) await person.signInAs(this.usernames.find((one) => one.startsWith(`${work}.`)) ?? as);
    return person;
  }
}
