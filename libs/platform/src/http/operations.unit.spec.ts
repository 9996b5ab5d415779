import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Role, serviceNames } from '@one-window/contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '../access/token-verifier';
import { Log } from '../logger';
import { PlatformModule } from '../platform.module';
import { databaseKey, loadSettings } from '../settings';
import { createHttpApplication } from './http-application';

@Module({})
class Nothing {}

const loopback = '127.0.0.1';
const elsewhere = '10.0.0.7';

describe('How a process is made up is for its operators', () => {
  let keys: Server;
  const apps: NestFastifyApplication[] = [];
  let tokenOf: (role: Role) => Promise<string>;

  const started = async (environment: Record<string, string>): Promise<NestFastifyApplication> => {
    const databases = Object.fromEntries(serviceNames.map((service) => [databaseKey(service), 'postgres://x@y/x']));
    const settings = loadSettings(
      {
        ...databases,
        TOKEN_KEYS_URL: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`,
        FIELD_KEYS: `k:${Buffer.alloc(32).toString('base64')}`,
        SEAL_KEYS: `k:${Buffer.alloc(32).toString('base64')}`,
        ...environment,
      },
      serviceNames,
    );
    const log = new Log('silent');
    const app = await createHttpApplication({ module: Nothing, imports: [PlatformModule.with(settings, log)] }, log);
    await app.init();
    apps.push(app);
    return app;
  };
  let centre: NestFastifyApplication;
  let service: NestFastifyApplication;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
    keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(0, loopback);
    await once(keys, 'listening');
    tokenOf = (role) =>
      new SignJWT({
        sid: 's',
        actor: { accountId: 'a', name: '某人', roles: [role], organisationId: 'o', organisationName: '' },
      })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setSubject('a')
        .setExpirationTime('5m')
        .sign(privateKey);
    centre = await started({});
    service = await started({ KAFKA_BROKERS: 'kafka:9092' });
  });
  afterAll(async () => {
    for (const app of apps) await app.close();
    keys.close();
  });

  const ask = async (
    app: NestFastifyApplication,
    url: string,
    remoteAddress: string,
    headers: Record<string, string> = {},
  ) => (await app.inject({ url, remoteAddress, headers })) as { statusCode: number; payload: string };
  const bearer = async (role: Role) => ({ authorization: `Bearer ${await tokenOf(role)}` });

  it('anybody is told whether it lives and is ready, which is all that a probe needs', async () => {
    for (const from of [loopback, elsewhere]) {
      expect(await ask(centre, '/livez', from)).toMatchObject({ statusCode: 200, payload: '{"status":"alive"}' });
      expect(await ask(centre, '/readyz', from)).toMatchObject({ statusCode: 200 });
    }
    expect((await ask(centre, '/readyz', elsewhere)).payload).toBe('{"status":"ready"}');
  });

  it.each([
    ['asked on its own machine', loopback, {}],
    ['asked on its own machine over IPv6', '::1', {}],
    ['asked on its own machine over a mapped address', '::ffff:127.0.0.1', {}],
  ])('parts and metrics are told when %s', async (_, from, headers) => {
    expect((await ask(centre, '/readyz', from, headers)).payload).toContain('"checks"');
    expect(await ask(centre, '/metrics', from, headers)).toMatchObject({ statusCode: 200 });
  });

  it.each([
    ['from another machine', elsewhere, {}],
    ['through a proxy on this machine', loopback, { 'x-forwarded-for': '203.0.113.9' }],
    ['through a proxy that says so in RFC 7239', loopback, { forwarded: 'for=203.0.113.9' }],
    ['through a proxy that only tells the scheme', loopback, { 'x-forwarded-proto': 'https' }],
    ['by somebody who claims to be this machine', elsewhere, { 'x-forwarded-for': '127.0.0.1' }],
    ['with a false token', elsewhere, { authorization: 'Bearer a.b.c' }],
  ])('neither is told %s', async (_, from, headers) => {
    expect((await ask(centre, '/readyz', from, headers)).payload).toBe('{"status":"ready"}');
    expect(await ask(centre, '/metrics', from, headers)).toMatchObject({ statusCode: 404 });
  });

  it('an administrator is told both wherever he is, and nobody else who has signed in', async () => {
    const administrator = await bearer('administrator');
    expect((await ask(centre, '/readyz', elsewhere, administrator)).payload).toContain('"checks"');
    expect((await ask(centre, '/metrics', elsewhere, administrator)).statusCode).toBe(200);
    const clerk = await bearer('window-clerk');
    expect((await ask(centre, '/readyz', elsewhere, clerk)).payload).not.toContain('"checks"');
    expect((await ask(centre, '/metrics', elsewhere, clerk)).statusCode).toBe(404);
  });

  it('a service of its own, whose proxy forwards neither, is measured over the network', async () => {
    expect((await ask(service, '/metrics', elsewhere)).statusCode).toBe(200);
    expect((await ask(service, '/readyz', elsewhere)).payload).toBe('{"status":"ready"}');
  });

  it('an answer asks for none of the browser’s devices, and says nothing of TLS', async () => {
    const { headers } = await centre.inject('/livez');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});
