import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Actor, roles, type ServiceName, serviceNames } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import {
  createTestDatabase,
  CuttableProxy,
  person,
  repositoryRoot,
  RunningService,
  sampled,
} from '@one-window/testing';
import { services } from '../../apps/centre/src/services';

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: { enum?: string[]; format?: string } }[];
}

/** Everybody at once, so that no operation refuses before it asks its database. */
const everybody: Actor = { ...person('administrator'), roles: [...roles], mediatorId: newId() };

/** Values that pass for what these parameters want. */
const given: Readonly<Record<string, string>> = { day: '2026-01-05', code: '140502', key: 'a', organisationCode: 'o' };
const valueOf = ({ name, schema }: NonNullable<Operation['parameters']>[number]): string =>
  schema?.enum?.[0] ?? given[name] ?? (schema?.format === 'date' ? '2026-01-05' : newId());
/** The only ones with numbers for names. */
const parked = /\/dead-letters\/\{id\}/;

/** The address of every read that the service's published document names. */
const readsOf = (service: ServiceName): string[] => {
  const file = join(repositoryRoot(), `docs/api/${service}.openapi.json`);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, { get?: Operation }> };
  return Object.entries(paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const parameters = get.parameters ?? [];
    const place = path
      .replace(parked, '/dead-letters/1')
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        valueOf(parameters.find((one) => one.name === name) ?? { name, in: 'path' }),
      );
    const query = parameters
      .filter((one) => one.in === 'query' && one.required)
      .map((one) => `${one.name}=${valueOf(one)}`);
    return [`${place}${query.length > 0 ? `?${query.join('&')}` : ''}`];
  });
};

/** Reads that ask no database; those of the identity provider send a browser on, which is told on the sign-in page. */
const withoutDatabase = /^\/api\/directory\/(clock|draft-keys|codes(\/.*)?|provider(\/.*)?)$/;

describe.each(sampled(serviceNames, 1))('%s, while its database is being started again', (service) => {
  it('answers every read with 503 and may be asked again, never with 500 or 401', async () => {
    const { module, migrations, model } = services[service];
    const database = await createTestDatabase(service, migrations, { onPoolError: () => undefined });
    const proxy = new CuttableProxy(new URL(database.serviceUrl));
    const serviceUrl = await proxy.start();
    const running = await RunningService.start({ service, ...(model ? { model } : {}) }, module, {
      serviceUrl,
      pool: database.pool,
    });
    try {
      await proxy.cut();
      const answers: Record<string, number> = {};
      for (const read of readsOf(service).filter((one) => !withoutDatabase.test(one))) {
        const { status } = await running.call(everybody, 'GET', read.slice(`/api/${service}/`.length));
        answers[read] = status;
      }
      expect(Object.keys(answers).length).toBeGreaterThan(0);
      expect(Object.entries(answers).filter(([, status]) => status !== 503)).toEqual([]);
    } finally {
      await proxy.restore();
      await running.stop();
      await proxy.cut();
      await database.drop();
    }
  });
});
