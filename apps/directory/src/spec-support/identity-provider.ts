import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export const CLIENT = { id: 'one-window', secret: 'a secret that a provider gave to this house' };

/** `oidc-provider` is an ES module with a server of its own: it runs beside the tests, as a provider does in a city. */
const program = `
  import { generateKeyPairSync } from 'node:crypto';
  import { createServer } from 'node:http';
  import { Provider } from 'oidc-provider';
  const { client, returnUrl, usernames } = JSON.parse(process.argv[1]);
  const server = createServer((request, response) => handle(request, response));
  let handle = (_, response) => response.writeHead(503).end();
  server.listen(0, '127.0.0.1', () => {
    const issuer = 'http://127.0.0.1:' + server.address().port;
    const provider = new Provider(issuer, {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [returnUrl] }],
      pkce: { required: () => true },
      claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, preferred_username: usernames[sub], email: usernames[sub] }) }),
    });
    const answer = provider.callback();
    let published;
    handle = async (request, response) => {
      if (request.url === '/spec/another-key') {
        const { keys } = await (await fetch(issuer + '/jwks')).json();
        const { n } = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
        published = JSON.stringify({ keys: keys.map((key) => (key.n ? { ...key, n } : key)) });
        response.end();
      } else if (request.url === '/jwks' && published) {
        response.setHeader('content-type', 'application/json').end(published);
      } else answer(request, response);
    };
    console.log('issuer ' + issuer);
  });
`;

/** A real identity provider at which anybody is whoever they say. */
export class TestProvider {
  private constructor(
    readonly issuer: string,
    private readonly process: ChildProcess,
  ) {}

  /** `usernames`: what it tells as `preferred_username`, by subject. */
  static async start(returnUrl: string, usernames: Record<string, string>): Promise<TestProvider> {
    const given = JSON.stringify({ client: CLIENT, returnUrl, usernames });
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program, given], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const issuer = /^issuer (\S+)$/.exec(line)?.[1];
      if (issuer !== undefined) return new TestProvider(issuer, child);
    }
    throw new Error('the identity provider did not start');
  }

  /** From now on it publishes another key under the name of the one that it signs with. */
  async publishAnotherKey(): Promise<void> {
    await fetch(`${this.issuer}/spec/another-key`);
  }

  async stop(): Promise<void> {
    const over = once(this.process, 'exit');
    this.process.kill();
    await over;
  }

  /** Somebody in a browser: proves to be `subject` and consents. Returns the address that the provider sends them back to. */
  async visit(address: string, subject: string): Promise<URL> {
    const jar = new Map<string, string>();
    let url = new URL(address);
    let form: string | undefined;
    for (let step = 0; step < 12; step += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(form === undefined ? {} : { method: 'POST', body: form }),
      });
      form = undefined;
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
      }
      const location = response.headers.get('location');
      if (location !== null) {
        url = new URL(location, url);
        if (url.origin !== this.issuer) return url;
        continue;
      }
      const prompt = /name="prompt" value="(login|consent)"/.exec(await response.text())?.[1];
      if (prompt === undefined) throw new Error(`no form at ${url.pathname}: ${response.status}`);
      form = new URLSearchParams(
        prompt === 'login' ? { prompt, login: subject, password: 'any' } : { prompt },
      ).toString();
    }
    throw new Error('the provider never sent anybody back');
  }
}
