import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DisputeKind, ServiceName } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import {
  City,
  type CommandRecorder,
  type Consultation,
  HttpClient,
  dayAfter,
  Journey,
  People,
  registrationOf,
  todayOf,
  Traveller,
} from '@one-window/road';
import { Client } from 'pg';
import type { Browser } from 'playwright-core';
import { databasesOf, type OwnCentre, startOwnCentre } from '../../../tools/start/own-centre';
import { commonHouse } from './common-houses';
import { openChromium } from '../../../tools/browser/chromium';
import { Person, type PersonOptions } from '../../../tools/browser/person';

const BUILDING_MILLISECONDS = 240_000;
const ARRIVAL_MILLISECONDS = 30_000;
const LOOK_AGAIN_MILLISECONDS = 50;
const silent: CommandRecorder = { carriedOut: () => undefined, waited: () => undefined };

/** Of all houses of this process: no two disputes in one house are told by the same people. */
let seed = 0;
let neighbours = 0;

/** A centre, a Chromium, and the people who sit before it. */
export class House {
  today = '';
  city!: City;
  /** Carries commands over the API, for what a test presupposes. */
  traveller!: Traveller;
  url = '';
  private centre: OwnCentre | undefined;
  private browser!: Browser;
  private client!: HttpClient;
  private clientPeople!: People;
  private folder = '';
  private people: Person[] = [];
  private pictures = 0;

  /** `own`: nobody else has been or will be in it. */
  constructor(private readonly own: boolean) {}

  async build(): Promise<void> {
    // One after the other: what stands already is torn down when the next fails.
    const common = this.own ? undefined : await commonHouse();
    this.folder = common?.folder ?? mkdtempSync(join(tmpdir(), 'one-window-browser-'));
    if (common) this.url = common.url;
    else await this.startCentre();
    this.browser = await openChromium();
    await this.prepareRoad();
  }

  /** Ends the centre the hard way; of a house of its own. */
  async breakDown(): Promise<void> {
    if (!this.centre) throw new Error('others are in this house');
    const { process } = this.centre;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
    this.client.close();
  }

  /** Starts it again on its data, at another address. */
  async restart(): Promise<void> {
    await this.startCentre();
    await this.prepareRoad();
  }

  /** Somebody opens a browser of their own. */
  async person(options?: PersonOptions): Promise<Person> {
    const person = await Person.sitDown(this.browser, this.url, options);
    this.people.push(person);
    return person;
  }

  /** A dispute that is driven over the API up to where a test begins. */
  journey(kind: DisputeKind = 'A04'): Journey {
    return new Journey(this.traveller, this.city, kind, this.today, (seed += 1));
  }

  /** A dispute that goes to the same organisation and the same court as every other one of these. */
  neighbour(kind: DisputeKind = 'A04'): Journey {
    neighbours += 1;
    const nearby = neighbours * this.city.takers(kind).length * this.city.courts.length;
    return new Journey(this.traveller, this.city, kind, this.today, nearby);
  }

  /** Account of the mediator who presides where such journeys go. */
  async mediatorOf({ organisationId, mediatorId }: ReturnType<Journey['organisation']>): Promise<string> {
    const organisation = await this.traveller.read(`/api/directory/organisations/${organisationId}`, 'supervisor.01');
    const mediators = organisation.mediators as { id: string; code: string }[];
    return `mediator.${mediators.find(({ id }) => id === mediatorId)?.code.toLowerCase()}`;
  }

  /** What somebody tells at the window, with invented parties. */
  registrationOf(question: Consultation): ReturnType<typeof registrationOf> {
    return registrationOf(question, (seed += 1));
  }

  /** Asks the API once; undefined where the answer is that this is not theirs or does not exist. */
  async ask(path: string, username: string): Promise<Record<string, unknown> | undefined> {
    const { status, body } = await this.client.call({
      method: 'GET',
      path,
      token: await this.clientPeople.token(username),
    });
    if (status !== 200 && status !== 403 && status !== 404) throw new Error(`GET ${path} as ${username}: ${status}`);
    return status === 200 ? body : undefined;
  }

  /** Puts the centre's clock so far from the machine's. */
  async moveClock(offsetMilliseconds: number): Promise<void> {
    await this.traveller.command('directory', 'move-clock', 'clock', 'administrator.01', { offsetMilliseconds });
    this.today = await todayOf(this.traveller);
  }

  /** A civil date, so many days after today. */
  daysAhead(days: number): string {
    return dayAfter(this.today, days);
  }

  /** Resolves when every event that was recorded has been taken in by everybody whom it concerns. */
  async arrived(): Promise<void> {
    const clients = Object.values(databasesOf(this.folder)).map((connectionString) => new Client({ connectionString }));
    try {
      await Promise.all(clients.map((client) => client.connect()));
      const deadline = performance.now() + ARRIVAL_MILLISECONDS;
      for (;;) {
        const counts = await Promise.all(
          clients.map((client) => client.query<{ waiting: number }>('select count(*)::int as waiting from outbox')),
        );
        if (counts.every(({ rows }) => rows[0]?.waiting === 0)) return;
        if (performance.now() > deadline) throw new Error('events are still on their way');
        await delay(LOOK_AGAIN_MILLISECONDS);
      }
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  }

  /** Asks a service's database, or writes into it behind the service's back, as the service itself or as its owner. */
  async query(
    service: ServiceName,
    statement: string,
    values: readonly unknown[] = [],
    as: 'service' | 'owner' = 'service',
  ): Promise<unknown[]> {
    const address = new URL(databasesOf(this.folder)[service]);
    if (as === 'owner') {
      const secrets = JSON.parse(readFileSync(join(this.folder, 'secrets.json'), 'utf8')) as Record<string, string>;
      address.username += '_owner';
      address.password = secrets[`${service}/owner`] ?? '';
    }
    const client = new Client({ connectionString: address.href });
    await client.connect();
    try {
      return (await client.query(statement, [...values])).rows as unknown[];
    } finally {
      await client.end();
    }
  }

  /** Everybody goes home; answers what their browsers complained about. */
  async clear(): Promise<string[]> {
    const complaints = this.people.flatMap(({ watch }) => watch.look());
    await this.takePictures();
    await Promise.all(this.people.splice(0).map((person) => person.leave()));
    return complaints;
  }

  async tearDown(): Promise<void> {
    await this.browser?.close();
    this.client?.close();
    await this.centre?.stop();
    if (this.centre) await deleteDataFolder(this.folder);
  }

  private async startCentre(): Promise<void> {
    this.centre = await startOwnCentre(this.folder);
    this.url = this.centre.url;
  }

  /** For whoever looks into a failed test: what every window showed at its end. */
  private async takePictures(): Promise<void> {
    const folder = process.env.BROWSER_PICTURES;
    if (!folder) return;
    const pages = this.people.flatMap(({ context }) => context.pages());
    for (const page of pages) {
      this.pictures += 1;
      await page.screenshot({ path: join(folder, `${this.pictures}.png`) });
    }
  }

  private async prepareRoad(): Promise<void> {
    this.client = new HttpClient(this.url);
    this.clientPeople = new People(this.client);
    this.traveller = new Traveller(this.client, this.clientPeople, silent);
    this.today = await todayOf(this.traveller);
    this.city = await City.read(this.traveller, 'supervisor.01');
  }
}

const house = (built: House, furnish?: (house: House) => Promise<void>): House => {
  beforeAll(async () => {
    await built.build();
    await furnish?.(built);
  }, BUILDING_MILLISECONDS);
  afterEach(async () => {
    expect(await built.clear()).toEqual([]);
  });
  afterAll(() => built.tearDown(), BUILDING_MILLISECONDS);
  return built;
};

/**
 * The house for the tests of a file, in which others may have been before and will be afterwards. After every test its
 * people go home, and none of their browsers may have complained.
 */
export const useHouse = (): House => house(new House(false));

/** A house for these tests alone: one that is furnished, whose clock is moved, or that breaks down. */
export const useOwnHouse = (furnish?: (house: House) => Promise<void>): House => house(new House(true), furnish);
