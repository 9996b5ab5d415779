import { once } from 'node:events';
import { createServer, request as open, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Body, Controller, Get, HttpCode, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceNames } from '@one-window/contracts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Allow, Public } from '../access/policy';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '../access/token-verifier';
import { Log } from '../logger';
import { PlatformModule } from '../platform.module';
import { databaseKey, loadSettings } from '../settings';
import { PageQuery, TextField, TextListField, WholeNumberField } from './fields';
import { createHttpApplication } from './http-application';
import { TakesForms } from './request-bounds';

class Note {
  @TextField({ max: 200, optional: true }) title?: string;
  @TextField({ max: 20_000, optional: true }) text?: string;
  @TextListField({ max: 20, optional: true }) claims?: string[];
  @WholeNumberField({ min: 0, max: 1_000_000, optional: true }) amount?: number;
}

@Controller('api/sample')
class SampleController {
  @Post('public')
  @Public()
  @HttpCode(200)
  forEverybody(@Body() note: Note) {
    return { ...note };
  }

  @Post('form')
  @TakesForms()
  @Public()
  @HttpCode(200)
  fromForm(@Body() note: Note) {
    return { ...note };
  }

  @Post('notes')
  @Allow('window-clerk')
  @HttpCode(200)
  write(@Body() note: Note) {
    return { ...note };
  }

  @Get('notes')
  @Public()
  list(@Query() { limit }: PageQuery) {
    return { limit };
  }

  @Post('done')
  @Public()
  @HttpCode(200)
  done() {
    return { done: true };
  }

  @Get('notes/:name')
  @Public()
  read(@Param('name') name: string) {
    return { name };
  }
}

@Module({ controllers: [SampleController] })
class SampleModule {}

interface Told {
  status: number;
  type: string;
  text: string;
  body: { code?: string; errors?: { field: string; rule: string; zh: string; en: string }[] } & Record<string, unknown>;
}

describe('the edge', () => {
  let keys: Server;
  let app: NestFastifyApplication;
  let url: URL;
  let token: string;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA', use: 'sig' };
    keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(0, '127.0.0.1');
    await once(keys, 'listening');
    const databases = Object.fromEntries(
      serviceNames.map((service) => [databaseKey(service), 'postgres://x@localhost/x']),
    );
    const keysUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`;
    const key = `k:${Buffer.alloc(32).toString('base64')}`;
    const secrets = { TOKEN_KEYS_URL: keysUrl, FIELD_KEYS: key, SEAL_KEYS: key };
    const log = new Log('silent');
    const settings = loadSettings({ ...databases, ...secrets }, serviceNames);
    app = await createHttpApplication({ module: SampleModule, imports: [PlatformModule.with(settings, log)] }, log);
    await app.listen(0, '127.0.0.1');
    url = new URL(await app.getUrl());
    const accountId = '01900000-0000-7000-8000-000000000001';
    token = await new SignJWT({ sid: accountId, actor: { accountId, name: '李窗口', roles: ['window-clerk'] } })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'k1' })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(accountId)
      .setExpirationTime('5m')
      .sign(privateKey);
  });
  afterAll(async () => {
    keys.close();
    await app.close();
  });

  const send = (
    method: string,
    path: string,
    body?: Buffer | string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ): Promise<Told> =>
    new Promise((resolve, reject) => {
      const outgoing = open({ host: url.hostname, port: url.port, method, path, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const type = incoming.headers['content-type'] ?? '';
          const read = type.includes('json') && text !== '' ? (JSON.parse(text) as Told['body']) : {};
          resolve({ status: incoming.statusCode ?? 0, type, text, body: read });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const write = (body: Buffer | string, headers: Record<string, string> = {}) =>
    send('POST', '/api/sample/notes', body, {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...headers,
    });
  const refused = (status: number, code: string, errors?: { field: string; rule?: string }[]) => ({
    status,
    type: expect.stringContaining('application/problem+json'),
    body: { code, ...(errors ? { errors: errors.map((error) => expect.objectContaining(error)) } : {}) },
  });

  it('takes what is permitted, in UTF-8 with or without a byte order mark', async () => {
    const note = { title: '围墙', text: '第一行\n第二行', claims: ['拆除围墙'], amount: 12 };
    expect(await write(JSON.stringify(note))).toMatchObject({ status: 200, body: note });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(note))]);
    expect(await write(marked, { 'content-type': 'application/json; charset=UTF-8' })).toMatchObject({ status: 200 });
  });

  it('takes a form where the route says so, each field once and in UTF-8, within the bound of a public route', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const note = { title: '围墙 + 通道', text: 'a=b&c' };
    const body = new URLSearchParams(note).toString();
    expect(await send('POST', '/api/sample/form', body, form)).toMatchObject({ status: 200, body: note });
    for (const wrong of ['title=%D5%C5', 'title=1&title=2', '__proto__=1', 'title']) {
      expect(await send('POST', '/api/sample/form', wrong, form)).toMatchObject(refused(415, 'unsupported-media-type'));
    }
    expect(await send('POST', '/api/sample/form', 'other=1', form)).toMatchObject(refused(400, 'invalid-request'));
    expect(await send('POST', '/api/sample/form', `text=${'x'.repeat(5000)}`, form)).toMatchObject(
      refused(413, 'body-too-large'),
    );
    expect(await send('POST', '/api/sample/public', body, form)).toMatchObject(refused(415, 'unsupported-media-type'));
    expect(await write(body, form)).toMatchObject(refused(415, 'unsupported-media-type'));
  });

  describe('bodies are bounded before they are read', () => {
    it('a public route takes 4 KiB and no more', async () => {
      const body = JSON.stringify({ text: 'x'.repeat(5000) });
      expect(await send('POST', '/api/sample/public', body)).toMatchObject(refused(413, 'body-too-large'));
    });

    it('other routes take a quarter of a megabyte', async () => {
      expect(await write(' '.repeat(300_000))).toMatchObject(refused(413, 'body-too-large'));
    });

    it.each([
      ['lists', `{"title":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
      ['objects', `{"title":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`],
    ])('20,000 %s in each other are refused', async (_, body) => {
      const { status, body: told } = await write(body);
      expect(status).toBe(400);
      expect(told.errors).toEqual([expect.objectContaining({ rule: 'depth', field: expect.stringMatching(/^title/) })]);
    });

    it('tens of thousands of unknown fields cost nothing and are answered in a few lines', async () => {
      const fields = Array.from({ length: 15_000 }, (_, index) => [`f${index}`, 1]);
      const { status, text, body } = await write(JSON.stringify(Object.fromEntries(fields)));
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-request' });
      expect(text.length).toBeLessThan(65_536);
    });

    it('of many wrong fields at most fifty are told, their names cut', async () => {
      const fields = Array.from({ length: 100 }, (_, index) => [`${index}${'长'.repeat(300)}`, 1]);
      const { status, text, body } = await write(JSON.stringify(Object.fromEntries(fields)));
      expect(status).toBe(400);
      expect(body.errors).toHaveLength(50);
      expect(text.length).toBeLessThan(65_536);
    });

    it('who is not signed in is told so before the body is read', async () => {
      const body = '{"title": "没有写完';
      const answer = await send('POST', '/api/sample/notes', body, { 'content-type': 'application/json' });
      expect(answer).toMatchObject(refused(401, 'unauthenticated'));
    });
  });

  it('a route that takes no body takes an empty one, and names what it does not know', async () => {
    expect(await send('POST', '/api/sample/done', '{}')).toMatchObject({ status: 200 });
    expect(await send('POST', '/api/sample/done', undefined, {})).toMatchObject({ status: 200 });
    for (const [body, field] of [
      ['{"reason":"甲"}', 'reason'],
      ['[]', 'body'],
      ['"甲"', 'body'],
      ['7', 'body'],
    ] as const) {
      expect(await send('POST', '/api/sample/done', body)).toMatchObject(refused(400, 'invalid-request', [{ field }]));
    }
  });

  describe('what is no text or no number is refused with the field named', () => {
    it.each([
      ['half an emoji', '{"title":"气死我了\\ud83d"}', 'title'],
      ['half an emoji in a list', '{"claims":["甲","\\ude00"]}', 'claims.1'],
      ['NUL', '{"text":"赔\\u0000偿"}', 'text'],
      ['NUL in a list', '{"claims":["赔\\u0000偿"]}', 'claims.0'],
      ['U+FFFD, which stands for what was lost before', '{"title":"\ufffd\ufffd"}', 'title'],
      ['a number beyond all', '{"amount":1e309}', 'amount'],
      ['a number that would be rounded', '{"amount":9007199254740993}', 'amount'],
      ['a number that would become another', '{"amount":12.000000000000000001}', 'amount'],
      ['a number that would become nothing', '{"amount":1e-400}', 'amount'],
      ['a field given twice', '{"title":"甲","title":"乙"}', 'title'],
      ['a field given twice, written otherwise', '{"title":"甲","\\u0074itle":"乙"}', 'title'],
      ['a prototype', '{"__proto__":{"title":"甲"}}', '__proto__'],
      ['a constructor', '{"constructor":{"prototype":{}}}', 'constructor'],
      ['a half character as a name', '{"\\ud83d":1}', '?'],
    ])('%s', async (_, body, field) => {
      const { status, body: told } = await write(body);
      expect({ status, code: told.code }).toEqual({ status: 400, code: 'invalid-request' });
      expect(told.errors?.map((error) => error.field)).toContain(field);
      expect(told.errors?.[0]).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) });
    });

    it.each([
      ['GBK', Buffer.from([...Buffer.from('{"title":"'), 0xd5, 0xc5, 0xc8, 0xfd, ...Buffer.from('"}')])],
      ['UTF-16', Buffer.from('{"title":"张三"}', 'utf16le')],
      ['a truncated character', Buffer.from([...Buffer.from('{"title":"'), 0xe5, 0xbc, ...Buffer.from('"}')])],
      ['an overlong form', Buffer.from([...Buffer.from('{"title":"'), 0xc0, 0x80, ...Buffer.from('"}')])],
      ['a surrogate as bytes', Buffer.from([...Buffer.from('{"title":"'), 0xed, 0xa0, 0x80, ...Buffer.from('"}')])],
      ['nothing', Buffer.alloc(0)],
      ['a comment', Buffer.from('{/* 甲 */}')],
      ['NaN', Buffer.from('{"amount":NaN}')],
    ])('a body in %s is no JSON', async (_, body) => {
      expect(await write(body)).toMatchObject(refused(400, 'malformed-json'));
    });

    it.each([
      ['another character set', { 'content-type': 'application/json; charset=gbk' }],
      ['plain text', { 'content-type': 'text/plain' }],
      ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
      ['parts', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['nobody knows what', { 'content-type': 'jsonish' }],
      ['something compressed', { 'content-encoding': 'gzip' }],
    ])('%s is 415', async (_, headers) => {
      expect(await write('{"title":"甲"}', headers)).toMatchObject(refused(415, 'unsupported-media-type'));
    });
  });

  describe('addresses are bounded like bodies', () => {
    const get = (path: string) => send('GET', path, undefined, {});

    it.each(['/api/sample/notes/%C0', '/api/sample/notes/%', '/api/sample/notes/%ED%A0%80', '/api/sample/notes/%00'])(
      '%s cannot be read',
      async (path) => expect(await get(path)).toMatchObject(refused(400, 'malformed-address')),
    );

    it('a long id and a long address are 414', async () => {
      expect(await get(`/api/sample/notes/${'9'.repeat(300)}`)).toMatchObject(refused(414, 'address-too-long'));
      expect(await get(`/api/sample/notes?cursor=${'9'.repeat(5000)}`)).toMatchObject(refused(414, 'address-too-long'));
    });

    it.each([
      ['bytes that are no UTF-8', 'cursor=%C0', 'cursor'],
      ['half a character', 'cursor=%ED%A0%BD', 'cursor'],
      ['NUL', 'cursor=%00', 'cursor'],
      ['an unfinished escape', 'cursor=%4', 'cursor'],
      ['a name that is no text', '%C0=1', 'query'],
      ['a parameter twice', 'cursor=a&cursor=b', 'cursor'],
      ['a prototype', '__proto__=1', '__proto__'],
      ['an unknown parameter', 'colour=red', 'colour'],
      ['too many parameters', Array.from({ length: 60 }, (_, index) => `a${index}=1`).join('&'), 'query'],
    ])('%s in a query is named', async (_, query, field) => {
      const { status, body } = await get(`/api/sample/notes?${query}`);
      expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-request' });
      expect(body.errors?.map((error) => error.field)).toContain(field);
    });

    it.each(['?colour=red', '?limit=5'])('%s is refused by a route that knows no parameters', async (query) => {
      const { status, body } = await get(`/api/sample/notes/1${query}`);
      const [field] = query.slice(1).split('=');
      expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ field }] });
    });

    it.each([['0x10'], ['1e1'], [' 5'], ['5.0'], ['']])('%j is no number in an address', async (limit) => {
      const { status, body } = await get(`/api/sample/notes?limit=${encodeURIComponent(limit)}`);
      expect({ status, field: body.errors?.[0]?.field }).toEqual({ status: 400, field: 'limit' });
    });

    it('another method is 405 with those that are there', async () => {
      const answer = await send('DELETE', '/api/sample/notes', undefined, {});
      expect(answer).toMatchObject(refused(405, 'method-not-allowed'));
      expect(answer.body.allowed).toEqual(['GET', 'HEAD', 'POST']);
      expect(await send('POST', '/api/sample/notes/1', '{}')).toMatchObject(refused(405, 'method-not-allowed'));
      expect(await send('DELETE', '/api/nowhere', undefined, {})).toMatchObject(refused(404, 'not-found'));
    });

    it.each(['//api/sample/notes', '/api//sample/notes', '/api/sample/../notes', '/%2e%2e/%2e%2e/etc/passwd'])(
      '%s is nowhere',
      async (path) => expect(await get(path)).toMatchObject(refused(404, 'not-found')),
    );
  });

  it.each([
    ['a control character in a header', 'GET /api/sample/notes HTTP/1.1\r\nHost: x\r\nX-Name: a\u0001b\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['no HTTP at all', 'HELO office\r\n\r\n', 400],
  ])('%s is answered by a problem too', async (_, raw, status) => {
    const socket = connect({ host: url.hostname, port: Number(url.port) });
    socket.end(raw);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, titleEn: expect.any(String) });
  });
});
