import { type Caller, NoAnswer } from './http-client';

/** Password of every demonstration account. */
export const DEMONSTRATION_PASSWORD = process.env.ONE_WINDOW_DEMONSTRATION_PASSWORD ?? 'jincheng-2026';

const REFRESH_AFTER_MILLISECONDS = 8 * 60_000;

interface Session {
  token: Promise<string>;
  since: number;
}

/** Signs people in by user name, once each, and again before the token expires. */
export class People {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly client: Caller) {}

  async token(username: string): Promise<string> {
    const known = this.sessions.get(username);
    if (known && performance.now() - known.since < REFRESH_AFTER_MILLISECONDS) return await known.token;
    const token = this.signIn(username);
    this.sessions.set(username, { token, since: performance.now() });
    token.catch(() => this.sessions.delete(username));
    return await token;
  }

  private async signIn(username: string): Promise<string> {
    const answer = await this.client.call({
      method: 'POST',
      path: '/api/directory/sign-in',
      body: { username, password: DEMONSTRATION_PASSWORD },
    });
    // The directory or its database is away: whoever is patient asks again.
    if (answer.status === 503) throw new NoAnswer('/api/directory/sign-in', new Error('503'));
    const { accessToken } = answer.body;
    if (answer.status !== 200 || typeof accessToken !== 'string') {
      throw new Error(`${username} cannot sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return accessToken;
  }
}
