import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { publishApiPages } from './api-pages';
import { publishWebPages } from './web-pages';

const html = { accept: 'text/html,application/xhtml+xml' };

describe('the built workbench', () => {
  let folder: string;
  let fastify: FastifyInstance;

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'one-window-pages-')), 'web');
    fastify = Fastify();
    await publishApiPages(fastify, {
      apis: ['intake', 'centre'],
      asyncApiFile: join(folder, 'asyncapi.json'),
      guideFile: join(folder, 'guide.md'),
    });
    await publishWebPages(fastify, folder);
  });
  afterEach(async () => {
    await fastify.close();
    rmSync(join(folder, '..'), { recursive: true });
  });
  const build = (): void => {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>一窗解纷</title>');
    writeFileSync(join(folder, 'status.html'), '<!doctype html><title>查询案件进展</title>');
    writeFileSync(join(folder, 'assets', 'main-3f2a.js'), 'start()');
    writeFileSync(join(folder, 'asyncapi.json'), '{"asyncapi":"3.0.0"}');
  };
  const get = (url: string, headers: Record<string, string> = {}) => fastify.inject({ url, headers });

  it('is asked for anew each time, while its hashed files are kept for a year', async () => {
    build();
    const page = await get('/');
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    const script = await get('/assets/main-3f2a.js');
    expect([script.statusCode, script.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each(['/sign-in', '/cases/0190', '/lists/mine?cursor=x', '/apiary'])('answers %s with the page', async (url) => {
    build();
    const answer = await get(url, html);
    expect([answer.statusCode, answer.payload]).toEqual([200, expect.stringContaining('一窗解纷')]);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it.each([{}, { accept: '*/*' }, { accept: 'text/html' }])(
    'answers a probe of the party’s page that asks with %j as it answers a browser',
    async (headers) => {
      build();
      for (const method of ['GET', 'HEAD'] as const) {
        const answer = await fastify.inject({ method, url: '/status', headers });
        expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
        expect(answer.payload).toContain(method === 'GET' ? '查询案件进展' : '');
      }
    },
  );

  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip, deflate'],
    [undefined, 'identity'],
  ])('sends its files packed as %s to a browser that takes %s, and says so to caches', async (encoding, accepted) => {
    build();
    for (const ending of ['.br', '.gz']) {
      for (const file of ['index.html', 'assets/main-3f2a.js']) writeFileSync(join(folder, `${file}${ending}`), ending);
    }
    for (const url of ['/', '/cases/0190', '/assets/main-3f2a.js']) {
      const { headers } = await get(url, { ...html, 'accept-encoding': accepted });
      expect([url, headers['content-encoding']]).toEqual([url, encoding]);
      expect(headers.vary).toContain('accept-encoding');
    }
    const script = await get('/assets/main-3f2a.js', { 'accept-encoding': accepted });
    expect(script.headers['content-type']).toContain('javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
  });

  it.each(['/api/nothing', '/api/intake/nothing', '/docs/nothing', '/readyz', '/livez', '/metrics'])(
    'never answers %s with the page',
    async (url) => {
      build();
      const answer = await get(url, html);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'not-found']);
    },
  );

  it.each(['//api/intake/cases', '/assets/../../secret', '/%2e%2e/secret', '/assets/%00', '/.env'])(
    'answers %s with a problem, as everything that is nowhere',
    async (url) => {
      build();
      const answer = await get(url);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect([400, 404]).toContain(answer.statusCode);
    },
  );

  it('answers a file that is gone, a program and a command with a problem', async () => {
    build();
    expect((await get('/assets/old-1111.js')).statusCode).toBe(404);
    expect((await get('/cases/0190', { accept: 'application/json' })).statusCode).toBe(404);
    expect((await fastify.inject({ method: 'POST', url: '/cases', headers: html })).statusCode).toBe(404);
  });

  it('serves nothing from outside its folder', async () => {
    build();
    writeFileSync(join(folder, '..', 'secret'), 'secret');
    for (const url of ['/../secret', '/%2e%2e/secret', '/assets/..%2f..%2fsecret']) {
      expect((await get(url)).payload).not.toContain('secret()');
      expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('says how to build the pages where they are not built, and serves them as soon as they are', async () => {
    expect((await get('/', html)).payload).toContain('npm start');
    build();
    expect((await get('/', html)).payload).toContain('<title>一窗解纷</title>');
  });
});

describe('the pages for integrators', () => {
  let fastify: FastifyInstance;
  const folder = mkdtempSync(join(tmpdir(), 'one-window-docs-'));
  const get = (url: string) => fastify.inject({ url });

  beforeAll(async () => {
    fastify = Fastify();
    await publishApiPages(fastify, {
      apis: ['intake', 'follow-up'],
      asyncApiFile: join(folder, 'asyncapi.json'),
      guideFile: join(folder, 'guide.md'),
    });
  });
  afterAll(async () => {
    await fastify.close();
    rmSync(folder, { recursive: true });
  });

  it('list every document, and show each with scripts of their own address only', async () => {
    const list = (await get('/docs')).payload;
    for (const link of ['/docs/intake', '/api/follow-up/openapi.json', '/docs/asyncapi.json'])
      expect(list).toContain(`"${link}"`);
    const shown = (await get('/docs/intake')).payload;
    for (const [, source = ''] of shown.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(source).toMatch(/^\//);
      expect((await get(source)).statusCode).toBe(200);
    }
    expect(shown).not.toMatch(/<script>/);
  });

  it('bring the files of Swagger UI that they need, and no others', async () => {
    expect((await get('/docs/assets/swagger-ui-bundle.js')).statusCode).toBe(200);
    expect((await get('/docs/assets/package.json')).statusCode).toBe(404);
  });

  it('tell the events where their document is there', async () => {
    expect((await get('/docs/asyncapi.json')).statusCode).toBe(404);
    writeFileSync(join(folder, 'asyncapi.json'), '{"asyncapi":"3.0.0"}');
    expect((await get('/docs/asyncapi.json')).json()).toEqual({ asyncapi: '3.0.0' });
  });

  it('lead to a page that says how to begin, which a browser shows as text', async () => {
    writeFileSync(join(folder, 'guide.md'), '# 接口入门');
    expect((await get('/docs')).payload).toContain('"/docs/for-programs.txt"');
    const { payload, headers } = await get('/docs/for-programs.txt');
    expect([payload, headers['content-type']]).toEqual(['# 接口入门', 'text/plain; charset=utf-8']);
  });
});
