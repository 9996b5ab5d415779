import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { engineMigrations } from '@one-window/case-engine';
import { type AnyRecordedEvent, systemActor } from '@one-window/contracts';
import { DirectoryModule, directoryMigrations } from '@one-window/directory';
import { createHttpApplication, Log, newId, PlatformModule, type Settings } from '@one-window/platform';
import { FieldKeys } from '@one-window/privacy';
import { hashOf } from '@one-window/proof';
import { type ServiceDefinition, ServiceModule } from '@one-window/service-host';
import { createTestDatabase, type TestDatabase } from '@one-window/testing';
import { InProcessBus } from '@one-window/transport';
import { deadLettersProgram } from './program';

const PASSWORD = 'Jincheng-2026-yichuang';
const silence = { onPoolError: () => undefined };

let mended = false;
const told: string[] = [];
/** A service whose copy of the offers cannot be written until it is mended. */
const mediation: ServiceDefinition = {
  service: 'mediation',
  projections: () => [
    {
      name: 'offers',
      listensTo: ['triage'],
      project: async (events) => {
        const reasons = events.map((event) => (event.data as { reason: string }).reason);
        if (!mended && reasons.some((reason) => reason.startsWith('无法写入'))) throw new Error('no such column');
        told.push(...reasons);
      },
    },
  ],
};

@Module({})
class TestCentre {}

const bus = new InProcessBus();
let databases: Record<'directory' | 'mediation', TestDatabase>;
let app: NestFastifyApplication;
let keys: Server;
let url: string;

beforeAll(async () => {
  databases = {
    directory: await createTestDatabase('directory', directoryMigrations, silence),
    mediation: await createTestDatabase('mediation', engineMigrations, silence),
  };
  // The address of the published keys is configuration, so a server has it before the application exists.
  keys = createServer((_, response) => {
    app.inject('/api/directory/keys').then(
      (answer) => response.setHeader('content-type', 'application/json').end(answer.payload),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => {
    keys.listen(0, '127.0.0.1', resolve);
  });
  const settings: Settings = {
    host: '127.0.0.1',
    port: 0,
    databaseUrls: { directory: databases.directory.serviceUrl, mediation: databases.mediation.serviceUrl },
    fieldKeys: FieldKeys.inventEntry('test'),
    servicesUrl: 'http://127.0.0.1:0',
    tokenKeysUrl: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
    logLevel: 'silent',
    clockMovable: false,
    secureCookies: true,
    secondFactor: 'offered',
    sessionIdleMinutes: 30,
  };
  const log = new Log('silent');
  const transport = { kind: 'in-process', bus } as const;
  const imports = [
    PlatformModule.with(settings, log),
    DirectoryModule.with(settings, transport, { password: PASSWORD, temporary: false }),
    ServiceModule.of(mediation, settings, transport),
  ];
  app = await createHttpApplication({ module: TestCentre, imports }, log);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
}, 60_000);

afterAll(async () => {
  await app.close();
  await new Promise((resolve) => keys.close(resolve));
  await Promise.all(Object.values(databases).map((database) => database.drop()));
});

const takenBack = (caseId: string, sequence: number, reason: string): AnyRecordedEvent => {
  const id = newId();
  const event = {
    id,
    service: 'triage',
    caseId,
    sequence,
    type: 'triage.offer-taken-back.v1',
    data: { offerId: newId(), reason },
    actor: systemActor('triage'),
    correlationId: id,
    causationId: id,
    occurredAt: '2026-11-21T02:00:00.000Z',
    recordedAt: '2026-11-21T02:00:00.000Z',
    previousHash: '0'.repeat(64),
  };
  return { ...event, hash: hashOf(event as never) } as AnyRecordedEvent;
};
const publish = (...events: AnyRecordedEvent[]) => bus.sinkFor('triage').publish(-1, events);

/** What the command line prints. */
const asking = async (...words: string[]): Promise<string[]> => {
  const lines: string[] = [];
  const program = deadLettersProgram((line) => lines.push(line));
  const access = ['--service', 'mediation', '--url', url, '--username', 'administrator', '--password', PASSWORD];
  await program.parseAsync([...words, ...access], { from: 'user' });
  return lines;
};
const decisions = async (key: string) => {
  const { rows } = await databases.mediation.pool.query<{ status: string; decided_by: string; decided_reason: string }>(
    'select status, decided_by, decided_reason from dead_letter where key = $1 order by id',
    [key],
  );
  return rows;
};
const fingerprintOf = async (id: string) =>
  (JSON.parse((await asking('show', id)).join('\n')) as { fingerprint: string }).fingerprint;

describe('an administrator at the command line', () => {
  const sick = newId();
  const test = newId();

  beforeAll(async () => {
    await publish(takenBack(sick, 1, '无法写入：长文'), takenBack(sick, 2, '后来'), takenBack(newId(), 1, '健康'));
    await publish(takenBack(test, 1, '无法写入：测试'));
  }, 20_000);

  it('sees what is parked, and of which case', async () => {
    const lines = await asking('list', '--status', 'open');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      expect.stringMatching(`#1 open offers triage.offer-taken-back.v1 key=${sick} attempts=4`),
      expect.stringMatching(`#2 open offers triage.offer-taken-back.v1 key=${sick} attempts=0`),
      expect.stringMatching(`#3 open offers triage.offer-taken-back.v1 key=${test} attempts=4`),
    ]);
    expect(lines).toContainEqual(expect.stringContaining('no such column'));
    expect(lines.at(-1)).toBe('3 letters');
    expect(told).toEqual(['健康']);
  });

  it('sees one message whole', async () => {
    const letter = JSON.parse((await asking('show', '1')).join('\n')) as { headers: object; value: string };
    expect(letter).toMatchObject({ id: '1', headers: { ce_subject: sick, ce_type: 'triage.offer-taken-back.v1' } });
    expect(JSON.parse(letter.value)).toMatchObject({ reason: '无法写入：长文' });
    const { rows } = await databases.mediation.pool.query<object>('select act, case_id, roles, detail from access_log');
    const detail = { letter: '1', type: 'triage.offer-taken-back.v1' };
    expect(rows).toContainEqual({ act: 'message', case_id: sick, roles: ['administrator'], detail });
  });

  it('is told that there is no such letter', async () => {
    await expect(asking('show', '999')).rejects.toThrow(/404 .*There is nothing at this address/);
  });

  it('sees in a dry run what would be tried again, and nothing changes', async () => {
    const lines = await asking('replay', '--fingerprint', await fingerprintOf('1'), '--reason', '已修复', '--dry-run');
    expect(lines.at(-1)).toBe('3 letters');
    expect(await decisions(sick)).toMatchObject([{ status: 'open', decided_by: null }, { status: 'open' }]);
  });

  it('must say which letters and why', async () => {
    await expect(asking('replay', '--reason', '已修复')).rejects.toThrow('name a fingerprint, a key or an id');
    await expect(asking('discard', '--key', test, '--reason', ' ')).rejects.toThrow(/^400 .*\nreason: /);
  });

  it('gives up one case with a reason, which is signed', async () => {
    expect((await asking('discard', '--key', test, '--reason', '演练数据')).at(-1)).toBe('1 letters');
    expect(await decisions(test)).toEqual([
      {
        status: 'discarded',
        decided_by: expect.stringMatching(/^系统管理员 \([0-9a-f-]{36}\)$/),
        decided_reason: '演练数据',
      },
    ]);
  });

  it('is told when it fails again, and when it is taken in', async () => {
    expect(await asking('replay', '--key', sick, '--reason', '再试一次')).toEqual(['0 taken in, 2 still parked']);
    mended = true;
    expect(await asking('replay', '--key', sick, '--reason', '已补字段')).toEqual(['2 taken in, 0 still parked']);
    expect(told).toEqual(['健康', '无法写入：长文', '后来']);
    expect(await decisions(sick)).toMatchObject([
      { status: 'resolved', decided_reason: '已补字段' },
      { status: 'resolved', decided_reason: '已补字段' },
    ]);
    expect((await asking('list', '--status', 'open')).at(-1)).toBe('0 letters');
  });
});

describe('anybody else', () => {
  const sent = (headers: Record<string, string> = {}) =>
    app.inject({ method: 'GET', url: '/api/mediation/dead-letters', headers });
  const signedIn = async (username: string, password: string) => {
    const answer = await app.inject({ method: 'POST', url: '/api/directory/sign-in', payload: { username, password } });
    return { authorization: `Bearer ${answer.json<{ accessToken: string }>().accessToken}` };
  };

  it('does not get in without signing in, nor in another role', async () => {
    expect((await sent()).statusCode).toBe(401);
    const administrator = await signedIn('administrator', PASSWORD);
    const organisationId = (
      await app.inject({ method: 'GET', url: '/api/directory/me', headers: administrator })
    ).json<{ organisationId: string }>().organisationId;
    const account = { username: 'auditor.x', name: '李审计', password: PASSWORD, roles: ['auditor'], organisationId };
    const made = await app.inject({
      method: 'POST',
      url: '/api/directory/accounts',
      headers: administrator,
      payload: account,
    });
    expect(made.statusCode).toBeLessThan(300);
    expect((await sent(await signedIn('auditor.x', PASSWORD))).statusCode).toBe(403);
    expect((await sent(administrator)).statusCode).toBe(200);
  });
});
