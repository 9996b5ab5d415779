import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deleteDataFolder } from '@one-window/persistence';
import { newId } from '@one-window/platform';
import { HttpClient, People } from '@one-window/road';
import { type RunningCentre, startCentre } from '../../apps/centre/src/start-centre';
import { cityOf } from '../../tools/city/jincheng';
import type { CityPlan } from '../../tools/city/plan/city-plan';
import { partOf } from '../../tools/city/plan/part-of-city';
import { CityReader } from '../../tools/upgrade/city-state';
import { asPlanned, cityFindings } from './city-findings';

/** Some cases of the city, from its first days to its last. */
const hamletOf = (plan: CityPlan): CityPlan => {
  const some = new Set(plan.cases.filter((_, index) => index % 30 === 0));
  return partOf(plan, (planned) => some.has(planned));
};

describe('a demonstration city that starts again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-again-'));
  const plans: CityPlan[] = [];
  let centre: RunningCentre;
  let client: HttpClient;
  let reader: CityReader;

  beforeAll(async () => {
    centre = await startCentre({
      dataFolder: folder,
      port: 0,
      host: '127.0.0.1',
      durable: false,
      city: cityOf((plan) => {
        const hamlet = hamletOf(plan);
        plans.push(hamlet);
        return hamlet;
      }),
    });
    await centre.ready;
    client = new HttpClient(centre.url);
    reader = new CityReader(centre.url);
  }, 120_000);
  afterAll(async () => {
    client?.close();
    reader?.close();
    await centre?.stop();
    await deleteDataFolder(folder);
  }, 60_000);

  it('is made anew on an administrator’s word, turning everybody away meanwhile', async () => {
    const { url } = centre;
    const people = new People(client);
    const before = new Set(await reader.caseIds());
    const key = newId();
    const again = async (token: string) =>
      client.call({ method: 'POST', path: '/api/centre/start-again', token, idempotencyKey: key });
    expect((await again(await people.token('supervisor.01'))).status).toBe(403);
    const begun = await again(await people.token('administrator.01'));
    expect([begun.status, begun.body.demonstration]).toEqual([202, true]);
    const refused = await fetch(`${url}/api/intake/cases`);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/docs`)).status).toBe(200);
    const filling = async (): Promise<unknown> =>
      ((await (await fetch(`${url}/api/centre/demonstration`)).json()) as { filling?: unknown }).filling;
    while (await filling()) await delay(100);
    reader.close();
    reader = new CityReader(url);
    const after = await reader.caseIds();
    expect(after.filter((caseId) => before.has(caseId))).toEqual([]);
    expect(plans).toHaveLength(2);
    const cases = plans.at(-1)?.cases ?? [];
    expect(cases.length).toBeGreaterThanOrEqual(6);
    expect(await cityFindings(folder, reader, cases)).toEqual(asPlanned);
    expect((await again(await new People(client).token('administrator.01'))).body.filling).toBeUndefined();
  }, 120_000);
});
