import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Actor, serviceNames } from '@one-window/contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createHttpApplication } from '../http/http-application';
import { Log } from '../logger';
import { PlatformModule } from '../platform.module';
import { databaseKey, loadSettings } from '../settings';
import { CSRF_COOKIE, CSRF_HEADER, SESSION_COOKIE } from './access.guard';
import { Allow, AllowSignedIn, CurrentActor, Public } from './policy';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './token-verifier';

const clerk: Actor = {
  accountId: '01900000-0000-7000-8000-000000000001',
  name: '李窗口',
  roles: ['window-clerk'],
  organisationId: '01900000-0000-7000-8000-000000000002',
  organisationName: '中心',
};

@Controller('api/sample')
class SampleController {
  @Get('open')
  @Public()
  open() {
    return { open: true };
  }

  @Get('clerks')
  @Allow('window-clerk')
  clerks(@CurrentActor() actor: Actor) {
    return { name: actor.name };
  }

  @Post('clerks')
  @Allow('window-clerk')
  act() {
    return { acted: true };
  }

  @Get('supervisors')
  @Allow('supervisor')
  supervisors() {
    return {};
  }

  @Get('anybody')
  @AllowSignedIn()
  anybody(@CurrentActor() actor: Actor) {
    return { name: actor.name };
  }
}

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  nobodySaid() {
    return {};
  }
}

@Module({ controllers: [SampleController] })
class SampleModule {}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('access is denied unless somebody allowed it', () => {
  let keys: Server;
  let keysUrl: string;
  let app: NestFastifyApplication;
  let url: string;
  let sign: (expires: string, over?: Record<string, unknown>) => Promise<string>;

  const applicationOf = (module: typeof SampleModule) => {
    const databases = Object.fromEntries(
      serviceNames.map((service) => [databaseKey(service), 'postgres://x@localhost/x']),
    );
    const settings = loadSettings(
      { ...databases, TOKEN_KEYS_URL: keysUrl, FIELD_KEYS: `k:${Buffer.alloc(32).toString('base64')}` },
      serviceNames,
    );
    const log = new Log('silent');
    return createHttpApplication({ module, imports: [PlatformModule.with(settings, log)] }, log);
  };
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${url}${path}`, { headers });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
    keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    keysUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
    sign = (expires, over = {}) =>
      new SignJWT({ actor: clerk, ...over })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setSubject(clerk.accountId)
        .setExpirationTime(expires)
        .sign(privateKey);
    app = await applicationOf(SampleModule);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    keys.close();
    await app.close();
  });

  it('a route without a declared policy keeps the application from starting, and is named', async () => {
    await expect(applicationOf(ForgottenModule)).rejects.toThrow(
      /ForgottenController\.nobodySaid \(GET api\/forgotten/,
    );
  });

  it('a public route needs nobody', async () => {
    expect((await get('/api/sample/open')).status).toBe(200);
  });

  it('a token of the right role is let in', async () => {
    const answer = await get('/api/sample/clerks', bearer(await sign('10m')));
    expect(await answer.json()).toEqual({ name: '李窗口' });
  });

  it('an expired token is told apart from a wrong one', async () => {
    const expired = await get('/api/sample/clerks', bearer(await sign('-1m')));
    expect(expired.status).toBe(401);
    expect(await expired.json()).toMatchObject({ code: 'token-expired', title: '登录已过期' });
    const forged = await get('/api/sample/clerks', bearer(`${(await sign('10m')).slice(0, -8)}AAAAAAAA`));
    expect(await forged.json()).toMatchObject({ code: 'unauthenticated', status: 401 });
  });

  it('another role is refused with the roles that may', async () => {
    const answer = await get('/api/sample/supervisors', bearer(await sign('10m')));
    expect(await answer.json()).toMatchObject({ code: 'not-permitted', status: 403, requiredRoles: ['supervisor'] });
  });

  it('somebody whose first password is not changed yet comes without roles, and gets only where everybody may', async () => {
    const without = await sign('10m', { actor: { ...clerk, roles: [] } });
    expect((await get('/api/sample/anybody', bearer(without))).status).toBe(200);
    expect((await get('/api/sample/anybody')).status).toBe(401);
    const answer = await get('/api/sample/clerks', bearer(without));
    expect(await answer.json()).toMatchObject({ code: 'password-change-required', status: 403 });
  });

  it('a session cookie reads freely but changes nothing without its CSRF proof', async () => {
    const cookie = `${SESSION_COOKIE}=${await sign('10m')}; ${CSRF_COOKIE}=proof-proof-proof`;
    expect((await get('/api/sample/clerks', { cookie })).status).toBe(200);
    const act = (headers: Record<string, string>) =>
      fetch(`${url}/api/sample/clerks`, { method: 'POST', headers: { cookie, ...headers } });
    expect(await (await act({})).json()).toMatchObject({ code: 'csrf-token-invalid' });
    expect(await (await act({ [CSRF_HEADER]: 'proof-proof-wrong' })).json()).toMatchObject({
      code: 'csrf-token-invalid',
    });
    expect((await act({ [CSRF_HEADER]: 'proof-proof-proof' })).status).toBe(201);
  });

  it('an address that is nothing answers as a problem too', async () => {
    const answer = await get('/api/nowhere');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'not-found', status: 404 });
  });
});
