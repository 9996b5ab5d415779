import { type Caller, NoAnswer } from './http-client';

/** Password of every demonstration account. */
export const DEMONSTRATION_PASSWORD = process.env.ONE_WINDOW_DEMONSTRATION_PASSWORD ?? 'jincheng-2026';

/** Of the two minutes of an access token; a call that takes long still finds it good. */
const RENEW_AFTER_MILLISECONDS = 75_000;

interface Tokens {
  accessToken: string;
  refreshToken: string;
}

interface Session {
  tokens: Promise<Tokens>;
  since: number;
}

/** Signs people in by user name, once each, and renews their sessions before the tokens expire. */
export class People {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly client: Caller) {}

  async token(username: string): Promise<string> {
    const known = this.sessions.get(username);
    const fresh = known && performance.now() - known.since < RENEW_AFTER_MILLISECONDS;
    return (await (fresh ? known.tokens : this.begin(username, known?.tokens))).accessToken;
  }

  private begin(username: string, before: Promise<Tokens> | undefined): Promise<Tokens> {
    const tokens = before ? this.renew(username, before) : this.signIn(username);
    this.sessions.set(username, { tokens, since: performance.now() });
    tokens.catch(() => this.sessions.delete(username));
    return tokens;
  }

  private async renew(username: string, before: Promise<Tokens>): Promise<Tokens> {
    const { refreshToken } = await before;
    const { status, body } = await this.client.call({
      method: 'POST',
      path: '/api/directory/refresh',
      body: { refreshToken },
    });
    if (status === 503) throw away('/api/directory/refresh');
    // The session is over, or its centre is another one by now.
    return status === 200 ? tokensIn(body) : await this.signIn(username);
  }

  private async signIn(username: string): Promise<Tokens> {
    const { status, body } = await this.client.call({
      method: 'POST',
      path: '/api/directory/sign-in',
      body: { username, password: DEMONSTRATION_PASSWORD },
    });
    if (status === 503) throw away('/api/directory/sign-in');
    if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
    return tokensIn(body);
  }
}

/** The directory or its database is away: whoever is patient asks again. */
const away = (path: string): NoAnswer => new NoAnswer(path, new Error('503'));

const tokensIn = ({ accessToken, refreshToken }: Record<string, unknown>): Tokens => {
  if (typeof accessToken !== 'string' || typeof refreshToken !== 'string') throw new Error('no tokens in the answer');
  return { accessToken, refreshToken };
};
