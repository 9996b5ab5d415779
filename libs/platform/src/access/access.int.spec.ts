import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Actor, type ServiceName, serviceNames } from '@one-window/contracts';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { Clock } from '../clock';
import { UuidListField } from '../http/fields';
import { createHttpApplication } from '../http/http-application';
import { newId } from '../ids';
import { Log } from '../logger';
import { PlatformModule } from '../platform.module';
import { databaseKey, loadSettings } from '../settings';
import { CSRF_HEADER, csrfTokenOf } from './browser-session';
import { EndedSessions } from './ended-sessions';
import { FieldKeys } from '@one-window/privacy';
import { ServiceClient } from '../service-client';
import { Allow, AllowServices, AllowSignedIn, CurrentActor, Public } from './policy';
import { ServiceTokens } from './service-tokens';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './token-verifier';
import { ACCOUNT_HEADER } from './whose-act';

const clerk: Actor = {
  accountId: '01900000-0000-7000-8000-000000000001',
  name: '李窗口',
  roles: ['window-clerk'],
  organisationId: '01900000-0000-7000-8000-000000000002',
  organisationName: '中心',
};

const keyText = [`k:${Buffer.alloc(32).toString('base64')}`, `k0:${Buffer.alloc(32, 7).toString('base64')}`].join(',');
const session = '01900000-0000-7000-8000-00000000000a';
const colleague = '01900000-0000-7000-8000-000000000003';

class AskedRequest {
  @UuidListField()
  ids!: string[];
}

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

@Controller('api/mediation')
class SharedController {
  @Get('proof')
  @Allow('supervisor')
  @AllowServices('supervision')
  proof() {
    return { proven: true };
  }

  @Post('asked')
  @HttpCode(200)
  @AllowServices('supervision')
  asked(@Body() { ids }: AskedRequest) {
    return { ids };
  }
}

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  nobodySaid() {
    return {};
  }
}

@Module({ controllers: [SampleController, SharedController] })
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
      { ...databases, TOKEN_KEYS_URL: keysUrl, FIELD_KEYS: keyText, SEAL_KEYS: keyText },
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
      new SignJWT({ actor: clerk, sid: session, ...over })
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

  it('a token without a session, as an earlier build signed them, is refused: nobody could end it', async () => {
    const answer = await get('/api/sample/clerks', bearer(await sign('2m', { sid: undefined })));
    expect(await answer.json()).toMatchObject({ code: 'unauthenticated', status: 401 });
  });

  it('a token is refused once its session has ended, also one that was let in before; other sessions go on', async () => {
    const [ended, other] = [await sign('2m', { sid: newId() }), await sign('2m')];
    expect((await get('/api/sample/clerks', bearer(ended))).status).toBe(200);
    const tokensExpireAt = new Clock().machineMilliseconds() + 60_000;
    const sessionId = decodeJwt(ended).sid as string;
    app.get(EndedSessions).note([{ sessionId, tokensExpireAt: new Date(tokensExpireAt).toISOString() }]);
    const answer = await get('/api/sample/clerks', bearer(ended));
    expect(await answer.json()).toMatchObject({ code: 'session-ended', status: 401, title: '登录已结束' });
    expect((await get('/api/sample/clerks', bearer(other))).status).toBe(200);
  });

  describe('a browser’s session cookie', () => {
    const cookieOf = (token: string) => ({ cookie: `ow_session=${token}; ow_csrf=${csrfTokenOf(token)}` });
    const proofOf = (token: string) => ({ ...cookieOf(token), [CSRF_HEADER]: csrfTokenOf(token) });
    const act = async (headers: Record<string, string>) => {
      const answer = await fetch(`${url}/api/sample/clerks`, { method: 'POST', headers });
      return { status: answer.status, ...((await answer.json()) as { code?: string; signedIn?: unknown }) };
    };

    it('reads freely but changes nothing without its CSRF proof', async () => {
      const token = await sign('2m');
      const page = { ...cookieOf(token), [ACCOUNT_HEADER]: clerk.accountId };
      expect((await get('/api/sample/clerks', cookieOf(token))).status).toBe(200);
      expect(await act(page)).toMatchObject({ status: 403, code: 'csrf-token-invalid' });
      const wrong = csrfTokenOf(await sign('3m'));
      expect(await act({ ...page, [CSRF_HEADER]: wrong })).toMatchObject({ code: 'csrf-token-invalid' });
      expect((await act({ ...page, [CSRF_HEADER]: csrfTokenOf(token) })).status).toBe(201);
    });

    it('is not proven by a pair of cookie and header that somebody planted', async () => {
      const cookie = `ow_session=${await sign('2m')}; ow_csrf=evil`;
      const answer = await act({ cookie, [CSRF_HEADER]: 'evil', [ACCOUNT_HEADER]: clerk.accountId });
      expect(answer).toMatchObject({ status: 403, code: 'csrf-token-invalid' });
    });

    it('counts under its prefixed name only where it is for TLS, so that no neighbour can plant one', async () => {
      const token = await sign('2m');
      expect((await get('/api/sample/clerks', { cookie: `__Host-ow_session=${token}` })).status).toBe(401);
    });

    it('acts for the person whose page it is, in whatever case the page writes the id', async () => {
      const proof = proofOf(await sign('2m'));
      expect((await act({ ...proof, [ACCOUNT_HEADER]: clerk.accountId.toUpperCase() })).status).toBe(201);
    });

    it('does not act for a page that belongs to another person, and says who is signed in now', async () => {
      const proof = { ...proofOf(await sign('2m')), [ACCOUNT_HEADER]: colleague };
      expect(await act(proof)).toMatchObject({
        status: 409,
        code: 'another-person-signed-in',
        title: expect.stringContaining('另一个人'),
        signedIn: { accountId: clerk.accountId, name: clerk.name },
      });
      expect((await get('/api/sample/clerks', proof)).status).toBe(409);
    });

    it.each([['none'], ['no id']])('does not act for a page that names nobody (%s)', async (id) => {
      const proof = proofOf(await sign('2m'));
      const answer = await act(id === 'none' ? proof : { ...proof, [ACCOUNT_HEADER]: id });
      expect(answer).toMatchObject({ status: 400, code: 'account-header-required' });
    });

    it('a program with its own token need not say whose page it is', async () => {
      const token = bearer(await sign('2m'));
      expect((await act({ ...token, [ACCOUNT_HEADER]: colleague })).status).toBe(201);
      expect((await act(token)).status).toBe(201);
    });
  });

  describe('one service that asks another', () => {
    const earlier = `k0:${Buffer.alloc(32, 7).toString('base64')}`;
    const minutesAgo = (minutes: number) => ({
      machineMilliseconds: () => new Clock().machineMilliseconds() - minutes * 60_000,
    });
    const tokens = (text = keyText, clock = minutesAgo(0)) => new ServiceTokens(FieldKeys.fromText(text), clock);
    const codeOf = async (authorization: string, path = '/api/mediation/proof') => {
      const answer = await get(path, { authorization });
      return answer.ok ? 'let in' : ((await answer.json()) as { code: string }).code;
    };

    it('is let in where it is named, beside the people who may or alone, and nowhere else', async () => {
      const said = (from: ServiceName, to: ServiceName) => tokens().authorization(from, to);
      expect(await codeOf(await said('supervision', 'mediation'))).toBe('let in');
      expect(await codeOf(await said('triage', 'mediation'))).toBe('not-permitted');
      expect(await codeOf(`Bearer ${await sign('2m', { actor: { ...clerk, roles: ['supervisor'] } })}`)).toBe('let in');
      expect(await codeOf(`Bearer ${await sign('2m')}`)).toBe('not-permitted');
      expect(await codeOf(await said('supervision', 'mediation'), '/api/sample/anybody')).toBe('unauthenticated');
      const ids = [newId()];
      const client = new ServiceClient(url, tokens());
      expect(await client.ask('supervision', 'mediation', 'asked', { ids })).toEqual({ ids });
      await expect(client.ask('supervision', 'mediation', 'nowhere', {})).rejects.toThrow('404');
      const bySomebody = await fetch(`${url}/api/mediation/asked`, {
        method: 'POST',
        headers: { ...bearer(await sign('2m')), 'content-type': 'application/json' },
        body: JSON.stringify({ ids }),
      });
      expect(bySomebody.status).toBe(403);
    });

    it('is let in by every key of the ring', async () => {
      expect(await codeOf(await tokens(earlier).authorization('supervision', 'mediation'))).toBe('let in');
    });

    it('is refused with a token to another service, past its minute, from the future, of another key, or of no key', async () => {
      const unsigned = `Service ${new UnsecuredJWT({}).setIssuer('supervision').setAudience('mediation').setIssuedAt().setExpirationTime('1m').encode()}`;
      const otherKey = `k:${Buffer.alloc(32, 9).toString('base64')}`;
      expect(await codeOf(await tokens().authorization('supervision', 'triage'))).toBe('unauthenticated');
      expect(await codeOf(await tokens(keyText, minutesAgo(2)).authorization('supervision', 'mediation'))).toBe(
        'token-expired',
      );
      expect(await codeOf(await tokens(keyText, minutesAgo(-2)).authorization('supervision', 'mediation'))).toBe(
        'unauthenticated',
      );
      expect(await codeOf(await tokens(otherKey).authorization('supervision', 'mediation'))).toBe('unauthenticated');
      expect(await codeOf(unsigned)).toBe('unauthenticated');
      expect(await codeOf('Service')).toBe('unauthenticated');
    });

    it('cannot pass for a person, nor a person for it', async () => {
      const [, token] = (await tokens().authorization('supervision', 'mediation')).split(' ');
      expect(await codeOf(`Bearer ${token}`)).toBe('unauthenticated');
      expect(await codeOf(`Service ${await sign('2m')}`)).toBe('unauthenticated');
    });

    it('is told that the other is away when nobody answers', async () => {
      const client = new ServiceClient('http://127.0.0.1:1', tokens());
      await expect(client.ask('supervision', 'mediation', 'proof', {})).rejects.toMatchObject({
        code: 'unavailable',
        details: { what: 'mediation' },
      });
    });
  });

  it('an address that is nothing answers as a problem too', async () => {
    const answer = await get('/api/nowhere');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'not-found', status: 404 });
  });
});
