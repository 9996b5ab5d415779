import { randomUUID } from 'node:crypto';
import { serviceNames } from '@one-window/contracts';
import { HttpClient, People } from '@one-window/road';

/** Seconds until every service refuses the old token, by what ended the session. */
export interface SessionEndResult {
  profile: 'session-end';
  rounds: number;
  secondsUntilRefused: Record<string, { slowest: number; byService: Record<string, number> }>;
}

/** What is promised while events flow. */
export const sessionEndPromise = { seconds: 2 } as const;

interface Somebody {
  accountId: string;
  username: string;
  password: string;
  accessToken: string;
  refreshToken: string;
}

const ADMINISTRATOR = 'administrator.01';
const GIVEN_UP_MILLISECONDS = 30_000;
/** Answers may come from several processes of a service; so many refusals in a row are taken for all of them. */
const REFUSALS_IN_A_ROW = 12;

const passwordOf = (): string => `Zeppelin-${randomUUID()}`;

/** The ways out, each as somebody else does it. */
class Exits {
  constructor(
    private readonly client: HttpClient,
    private readonly people: People,
  ) {}

  /** A new account with a password of its own, signed in. */
  async somebody(): Promise<Somebody> {
    const username = `bench-${randomUUID()}`;
    const first = passwordOf();
    const { organisationId } = await this.read('/api/directory/me');
    const account = { username, name: '会话测量', password: first, roles: ['window-clerk'], organisationId };
    const { accountId } = await this.post('/api/directory/accounts', account, await this.people.token(ADMINISTRATOR));
    const beginner = await this.signIn(username, first);
    const password = passwordOf();
    await this.post(
      '/api/directory/change-password',
      { currentPassword: first, newPassword: password },
      beginner.accessToken,
    );
    return { accountId: String(accountId), username, password, ...(await this.signIn(username, password)) };
  }

  signOut({ refreshToken }: Somebody): Promise<unknown> {
    return this.post('/api/directory/sign-out', { refreshToken });
  }

  async administratively(verb: 'lock' | 'deactivate', { accountId }: Somebody): Promise<unknown> {
    const token = await this.people.token(ADMINISTRATOR);
    return await this.post(`/api/directory/accounts/${accountId}/${verb}`, {}, token);
  }

  changePassword({ password, accessToken }: Somebody): Promise<unknown> {
    const body = { currentPassword: password, newPassword: passwordOf() };
    return this.post('/api/directory/change-password', body, accessToken);
  }

  private async signIn(username: string, password: string): Promise<{ accessToken: string; refreshToken: string }> {
    const { accessToken, refreshToken } = await this.post('/api/directory/sign-in', { username, password });
    return { accessToken: String(accessToken), refreshToken: String(refreshToken) };
  }

  private async read(path: string): Promise<Record<string, unknown>> {
    const token = await this.people.token(ADMINISTRATOR);
    return (await this.client.call({ method: 'GET', path, token })).body;
  }

  private async post(path: string, body: unknown, token?: string): Promise<Record<string, unknown>> {
    const answer = await this.client.call({ method: 'POST', path, body, token, idempotencyKey: randomUUID() });
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer.body;
  }
}

/** An address of each service that tells a token of no session (401) from a case that is not there. */
const probeOf = (service: string): string =>
  service === 'directory' ? '/api/directory/regions' : `/api/${service}/cases/${randomUUID()}`;

/** Asks a service on and on; answers with the seconds from `since` to the last time that the token was let in. */
const lastLetIn = async (client: HttpClient, service: string, token: string, since: number): Promise<number> => {
  let last = since;
  for (let refusals = 0; refusals < REFUSALS_IN_A_ROW;) {
    const asked = performance.now();
    const { status } = await client.call({ method: 'GET', path: probeOf(service), token });
    if (status === 401) refusals += 1;
    else {
      refusals = 0;
      last = asked;
    }
    if (asked - since > GIVEN_UP_MILLISECONDS) throw new Error(`${service} still lets the old token in`);
  }
  return Math.round(Math.max(0, last - since)) / 1000;
};

/** Ends sessions in every way, so many times each, and measures how long the old token is of use anywhere. */
export const runSessionEnd = async (url: string, rounds: number): Promise<SessionEndResult> => {
  const client = new HttpClient(url);
  const exits = new Exits(client, new People(client));
  const ways: Record<string, (who: Somebody) => Promise<unknown>> = {
    'sign-out': (who) => exits.signOut(who),
    deactivation: (who) => exits.administratively('deactivate', who),
    lock: (who) => exits.administratively('lock', who),
    'password-change': (who) => exits.changePassword(who),
  };
  const secondsUntilRefused: SessionEndResult['secondsUntilRefused'] = {};
  try {
    for (const [way, end] of Object.entries(ways)) {
      const byService: Record<string, number> = {};
      for (let round = 0; round < rounds; round += 1) {
        const who = await exits.somebody();
        for (const service of serviceNames) {
          const { status } = await client.call({ method: 'GET', path: probeOf(service), token: who.accessToken });
          if (status === 401) throw new Error(`${service} refuses a token of an open session`);
        }
        await end(who);
        const ended = performance.now();
        const seconds = await Promise.all(
          serviceNames.map((service) => lastLetIn(client, service, who.accessToken, ended)),
        );
        serviceNames.forEach((service, index) => {
          byService[service] = Math.max(byService[service] ?? 0, seconds[index] as number);
        });
      }
      secondsUntilRefused[way] = { slowest: Math.max(...Object.values(byService)), byService };
    }
    return { profile: 'session-end', rounds, secondsUntilRefused };
  } finally {
    client.close();
  }
};

export const keptAtSessionEnd = ({ secondsUntilRefused }: SessionEndResult): boolean =>
  Object.values(secondsUntilRefused).every(({ slowest }) => slowest <= sessionEndPromise.seconds);
