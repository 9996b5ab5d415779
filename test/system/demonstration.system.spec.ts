import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RoadService, roles, stages } from '@one-window/contracts';
import { deleteDataFolder } from '@one-window/persistence';
import { newId } from '@one-window/platform';
import { HttpClient, People } from '@one-window/road';
import { type AnswersDocument, DescribedAnswers, repositoryRoot, runsLong } from '@one-window/testing';
import { addDays, type CivilDate, civilDate } from '@one-window/time-limits';
import { Client } from 'pg';
import { CityDirectory } from '../../tools/city/plan/city-directory';
import { type CityPlan, planCity } from '../../tools/city/plan/city-plan';
import { oneOfEach } from '../../tools/city/plan/part-of-city';
import { refoldService } from '../../tools/refold/refold-service';
import { databasesOf, ended, type LaunchedCentre, launchCentre } from '../../tools/start/own-centre';
import { CityReader } from '../../tools/upgrade/city-state';
import { asPlanned, cityFindings } from './city-findings';

const services = Object.keys(stages) as RoadService[];
const supervisor = 'supervisor.01';

interface Shown {
  demonstration: boolean;
  filling?: { done: number; total: number };
  accounts?: { username: string; role: string }[];
}

/**
 * Every view of every list that somebody of the tour has on their pages, but for those that only a fault fills: parked
 * messages, parts that do not run, and events that nobody expected.
 */
const listsOf = (today: CivilDate): Record<string, string[]> => {
  const stagesIn = (path: string, ...wanted: string[]): string[] => wanted.map((stage) => `${path}?stage=${stage}`);
  const { mediatorId } = new CityDirectory().tour.presiding;
  const weekAhead = addDays(today, 7);
  const held = ['order=due', `order=due&until=${weekAhead}`, `order=session&until=${today}`, 'order=session'];
  const atTable = [...held, 'order=due&stage=agreement-drafted', 'stage=agreed', 'stage=ended', ''];
  const court = ['applied', 'correction-asked', 'accepted', 'confirmed'];
  const afterwards = ['performing', 'defaulted', 'enforcement', 'performed', 'visited', 'closed'];
  const ofOrganisation = [
    'mediation/pool',
    'judicial-confirmation/cases',
    ...stagesIn('judicial-confirmation/cases', 'eligible', ...court),
    'follow-up/cases',
    ...stagesIn('follow-up/cases', ...afterwards),
  ];
  return {
    'window-clerk': [
      'intake/cases',
      `intake/cases?registeredOn=${today}`,
      'intake/cases?supplement=awaited',
      'intake/cases?supplement=answered',
      ...stagesIn('intake/cases', 'registered', 'handed-over'),
      'intake/groups',
    ],
    'triage-officer': [
      'triage/cases?turn=true',
      'triage/cases?stage=offered&order=due',
      ...stagesIn('triage/cases', 'awaiting', 'returned', 'classified', 'routed', 'to-refer'),
      ...stagesIn('triage/cases', 'awaiting-supplement', 'with-mediation'),
    ],
    'organisation-manager': [
      ...ofOrganisation,
      ...[...atTable, 'order=due&stage=claimed'].map((query) => `mediation/cases?${query}`),
    ],
    mediator: [...ofOrganisation, ...atTable.map((query) => `mediation/cases?mediator=${mediatorId}&${query}`)],
    'court-clerk': ['judicial-confirmation/cases', ...stagesIn('judicial-confirmation/cases', ...court)],
    'follow-up-officer': ['follow-up/cases', ...stagesIn('follow-up/cases', 'ended', ...afterwards)],
    supervisor: ['', '?attention=at-risk', '?attention=unowned', '?attention=bounced'].map(
      (query) => `supervision/cases${query}`,
    ),
    'department-officer': ['supervision/cases?relation=referred'],
    'legal-aid-officer': ['supervision/cases?relation=referred'],
    notary: ['supervision/cases?relation=referred'],
    psychologist: ['supervision/cases?relation=invited'],
    // The second case of its story is alerting, and standing still: they are in the whole city.
    'centre-director': runsLong
      ? ['supervision/cases?attention=alerts', 'supervision/cases?attention=suspended']
      : ['supervision/cases'],
    auditor: ['supervision/cases', 'directory/sign-in-log'],
    administrator: ['directory/accounts', 'directory/organisations'],
  };
};

/** The whole city takes minutes to make: `npm test` makes one case of every story of it. */
const part = (plan: CityPlan): CityPlan => (runsLong ? plan : oneOfEach(plan));
const program = runsLong ? {} : { main: join(repositoryRoot(), 'dist/tools/city/one-of-each.js') };

describe('the demonstration city', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-city-'));
  let centre: LaunchedCentre;
  let client: HttpClient;
  let people: People;
  let reader: CityReader;
  let url = '';

  const start = async (): Promise<void> => {
    centre = launchCentre(folder, { kind: 'city', ...program });
    url = (await centre.printed(/^ready: (\S+)/))[1] ?? '';
    client = new HttpClient(url);
    people = new People(client);
    reader = new CityReader(url);
  };
  const stop = async (): Promise<void> => {
    client.close();
    reader.close();
    await ended(centre.process);
  };
  const get = async (path: string, username = supervisor): Promise<{ status: number; body: Record<string, unknown> }> =>
    client.call({ method: 'GET', path, token: await people.token(username) });
  const shown = async (): Promise<Shown> => (await (await fetch(`${url}/api/centre/demonstration`)).json()) as Shown;
  const cityOf = () =>
    (JSON.parse(readFileSync(join(folder, 'installation.json'), 'utf8')) as { city: Record<string, string> }).city;

  /** The same for the same seed and day. */
  const planned = () => {
    const { seed, day } = cityOf();
    return part(planCity(Number(seed), civilDate(day ?? ''))).cases;
  };

  beforeAll(async () => {
    centre = launchCentre(folder, { kind: 'city', ...program });
    await centre.printed(/已登记 20\//);
    await ended(centre.process, 'SIGKILL');
    await start();
  }, 300_000);
  afterAll(async () => {
    await stop();
    await deleteDataFolder(folder);
  }, 60_000);

  it('is whole after a hard kill in the middle of its making: every stage of every service, every chain unbroken', async () => {
    process.stderr.write(`${centre.lines.find((line) => line.includes('已建成')) ?? ''}\n`);
    expect(await cityFindings(folder, reader, planned())).toEqual(asPlanned);
  }, 180_000);

  it('answers as the documents say: every file of every case', async () => {
    const documents = [...services, 'supervision'].map((service) => {
      const text = readFileSync(join(repositoryRoot(), 'docs/api', `${service}.openapi.json`), 'utf8');
      return JSON.parse(text) as AnswersDocument;
    });
    const described = new DescribedAnswers(documents);
    const token = await people.token(supervisor);
    const wrong = new Set<string>();
    for (const id of await reader.caseIds()) {
      for (const service of [...services, 'supervision']) {
        const path = `/api/${service}/cases/${id}`;
        const answer = await client.call({ method: 'GET', path, token });
        for (const line of described.wrongWith({ method: 'GET', path, ...answer })) wrong.add(line);
      }
    }
    expect([...wrong]).toEqual([]);
  }, 120_000);

  it('folds every case again while it runs and finds each as it is, but for one that was changed by hand', async () => {
    const databases = databasesOf(folder);
    const owner = new Client({ connectionString: databases.mediation });
    await owner.connect();
    const [damaged] = (
      await owner.query<{ id: string }>(`update cases set data = data || '{"returns": "none"}'
        where id = (select id from cases where stage = 'mediating' order by id limit 1) returning id`)
    ).rows;
    await owner.end();
    const lines: string[] = [];
    const refolded = async (service: RoadService, dryRun: boolean) => {
      const { changed, refused } = await refoldService(service, databases, dryRun, (line) => lines.push(line));
      return { service, changed, refused };
    };
    const asTheyAre = await Promise.all(services.map((service) => refolded(service, true)));
    expect(asTheyAre).toEqual(
      services.map((service) => ({ service, changed: service === 'mediation' ? 1 : 0, refused: 0 })),
    );
    expect(await refolded('mediation', false)).toMatchObject({ changed: 1 });
    expect(lines).toEqual([
      `${damaged?.id} 将改为 would change: data.returns`,
      `${damaged?.id} 已改为 changed: data.returns`,
    ]);
    expect(await refolded('mediation', true)).toMatchObject({ changed: 0 });
  }, 60_000);

  it('leaves the clock where the machine’s is', async () => {
    const { body } = await get('/api/directory/clock');
    expect(body).toMatchObject({ offsetMilliseconds: 0, movable: true });
  });

  it('shows one account per role, with work waiting on every list and a number in every chart', async () => {
    const { demonstration, filling, accounts = [] } = await shown();
    expect({ demonstration, filling }).toEqual({ demonstration: true, filling: undefined });
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(roles.length);
    const named = (role: string): string => accounts.find((account) => account.role === role)?.username ?? '';
    const empty: string[] = [];
    for (const [role, paths] of Object.entries(listsOf(civilDate(cityOf().day ?? '')))) {
      for (const path of paths) {
        const { body } = await get(`/api/${path}${path.includes('?') ? '&' : '?'}limit=1`, named(role));
        if ((body.items as unknown[] | undefined)?.length !== 1) empty.push(`${role} ${path}`);
      }
    }
    expect(empty).toEqual([]);
    const { body: numbers } = await get('/api/supervision/statistics', named('leader'));
    const charts = ['funnel', 'weeks', 'ageing', 'results', 'fulfilment', 'regions'].map((name) => numbers[name]);
    expect(charts.map((chart) => (chart as unknown[]).length > 0)).toEqual(charts.map(() => true));
  });

  it('is not made twice: a restart keeps it as it is', async () => {
    const before = await reader.caseIds();
    await stop();
    await start();
    expect(centre.lines.filter((line) => line.startsWith('演示城市'))).toEqual([]);
    expect(await reader.caseIds()).toEqual(before);
  }, 120_000);
});

describe('an installation for real work', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-empty-'));
  afterAll(() => deleteDataFolder(folder));

  it('has no demonstration account, and an administrator whose printed password has to be changed', async () => {
    const centre = launchCentre(folder, { kind: 'empty' });
    const [, password = ''] = await centre.printed(/first password (\S+) /);
    const [, url = ''] = await centre.printed(/^ready: (\S+)/);
    const signIn = async (username: string, secret: string): Promise<Response> =>
      fetch(`${url}/api/directory/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password: secret }),
      });
    try {
      expect(await (await fetch(`${url}/api/centre/demonstration`)).json()).toEqual({ demonstration: false });
      expect((await signIn('window.01', 'jincheng-2026')).status).toBe(401);
      const { accessToken, account } = (await (await signIn('administrator', password)).json()) as {
        accessToken: string;
        account: { passwordChangeRequired: boolean };
      };
      expect(account.passwordChangeRequired).toBe(true);
      const headers = { authorization: `Bearer ${accessToken}`, 'idempotency-key': newId() };
      const accounts = await fetch(`${url}/api/directory/accounts`, { headers });
      expect(((await accounts.json()) as { code: string }).code).toBe('password-change-required');
    } finally {
      await ended(centre.process);
    }
    const restarted = launchCentre(folder, { kind: 'empty' });
    await restarted.printed(/^ready: /);
    expect(restarted.lines.join('\n')).not.toContain('password');
    await ended(restarted.process);
    await expect(launchCentre(folder, { kind: 'city' }).printed(/^ready: /)).rejects.toThrow('--data');
  }, 120_000);
});
