import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { FrontDoor } from './front-door';

const answering =
  (what: string): RequestListener =>
  (request, response) => {
    response.writeHead(200).end(`${what} ${request.url}`);
  };

describe('the front door', () => {
  let door: FrontDoor;
  let url: string;
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  };

  beforeEach(async () => {
    door = new FrontDoor(answering('pages'), {
      demonstration: () => ({ demonstration: true, filling: { done: 3, total: 9 } }),
      reason: () => '正在建立 3/9',
    });
    url = await door.listen(0, '127.0.0.1');
  });
  afterEach(() => door.stop());

  it('shows pages whether the services are there or not', async () => {
    for (const path of ['/', '/lists/mine', '/docs', '/assets/x.js', '/apiary']) {
      expect(await get(path)).toMatchObject({ status: 200, text: `pages ${path}` });
    }
  });

  it.each([
    ['a control character in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-Name: a\u0001b\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ])('answers %s with a problem, though no service ever hears of it', async (_, raw, status) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.end(raw);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    await once(socket, 'close');
    const [head = '', body = ''] = Buffer.concat(chunks).toString().split('\r\n\r\n');
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status });
  });

  it('leaves an address that begins with two strokes to the services', async () => {
    door.connect(answering('services'));
    door.open();
    expect(await get('//api/intake/cases')).toMatchObject({ text: 'services //api/intake/cases' });
  });

  it('says 503 with Retry-After for services that are not there, and why', async () => {
    const { status, retryAfter, text } = await get('/api/intake/cases');
    expect([status, Number(retryAfter) > 0]).toEqual([503, true]);
    expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', reason: '正在建立 3/9' });
  });

  it.each(['closed', 'connected but not open'])('is alive, not ready, and tells the progress while %s', async (how) => {
    if (how !== 'closed') door.connect(answering('services'));
    expect(await get('/livez')).toMatchObject({ status: 200, text: '{"status":"alive"}' });
    expect(JSON.parse((await get('/api/centre/demonstration')).text)).toMatchObject({ filling: { done: 3, total: 9 } });
    expect((await get('/api/centre/start-again')).status).toBe(503);
  });

  it('lets the services fetch their own keys before it lets anybody in', async () => {
    door.connect(answering('services'));
    expect(await get('/api/directory/keys')).toMatchObject({ status: 200, text: 'services /api/directory/keys' });
    expect(await get('/readyz')).toMatchObject({ text: 'services /readyz' });
    expect((await get('/api/directory/sign-in')).status).toBe(503);
  });

  it('lets everybody in when it is open', async () => {
    door.connect(answering('services'));
    door.open();
    for (const path of ['/api/intake/cases', '/livez', '/metrics', '/api/centre/demonstration']) {
      expect(await get(path)).toMatchObject({ status: 200, text: `services ${path}` });
    }
  });

  it('on a full disk lets read and renew sessions, and answers everything else at once with the reason', async () => {
    const room = { full: true, reason: '磁盘已满' };
    const full = new FrontDoor(answering('pages'), { demonstration: () => ({}), reason: () => '' }, room);
    const at = await full.listen(0, '127.0.0.1');
    full.connect(answering('services'));
    full.open();
    const ask = async (method: string, path: string) => {
      const response = await fetch(`${at}${path}`, { method });
      return { status: response.status, text: await response.text() };
    };
    for (const [method, path] of [
      ['GET', '/api/intake/cases'],
      ['HEAD', '/api/intake/cases'],
      ['POST', '/api/directory/sign-in'],
      ['POST', '/api/directory/refresh'],
      ['POST', '/api/directory/sign-out'],
    ] as const) {
      expect([path, (await ask(method, path)).status]).toEqual([path, 200]);
    }
    for (const [method, path] of [
      ['POST', '/api/intake/cases'],
      ['PUT', '/api/directory/accounts/1'],
      ['POST', '/api/directory/sign-in-log'],
    ] as const) {
      const { status, text } = await ask(method, path);
      expect(status).toBe(503);
      expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', what: 'disk', reason: '磁盘已满' });
    }
    room.full = false;
    expect((await ask('POST', '/api/intake/cases')).status).toBe(200);
    await full.stop();
  });

  it('is closed only when everybody inside has been answered', async () => {
    const inside: ServerResponse[] = [];
    let arrived: () => void = () => undefined;
    const came = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    door.connect((_request, response) => {
      inside.push(response);
      arrived();
    });
    door.open();
    const early = get('/api/intake/cases');
    await came;
    let closed = false;
    const closing = door.close().then(() => {
      closed = true;
    });
    expect((await get('/api/intake/cases')).status).toBe(503);
    expect(closed).toBe(false);
    inside[0]?.end('answered');
    expect((await early).text).toBe('answered');
    await closing;
    expect((await get('/readyz')).status).toBe(503);
  });
});
