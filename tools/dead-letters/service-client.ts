/** Where a service answers and as whom to speak: a token, or a name and password to sign in with. */
export interface Access {
  url: string;
  token?: string;
  username?: string;
  password?: string;
  /** Of the second factor of that account: six digits, or a recovery code. */
  code?: string;
}

interface ProblemTold {
  title?: string;
  titleEn?: string;
  errors?: { field: string; zh: string; en: string }[];
}

/** The service said no; the message is what it said, in both languages where it did. */
export class RefusedByService extends Error {
  constructor(
    readonly status: number,
    { title = '', titleEn = '', errors: fields = [] }: ProblemTold,
  ) {
    super(
      [`${status} ${title} ${titleEn}`.trim(), ...fields.map(({ field, zh, en }) => `${field}: ${zh} ${en}`)].join(
        '\n',
      ),
    );
    this.name = 'RefusedByService';
  }
}

/** JSON over HTTP to one centre, signed in on first use. */
export class ServiceClient {
  private token: string | undefined;

  constructor(private readonly access: Access) {
    this.token = access.token;
  }

  get(path: string): Promise<Record<string, unknown>> {
    return this.call('GET', path);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
    return this.call('POST', path, body, headers);
  }

  private async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Record<string, unknown>> {
    this.token ??= await this.signIn();
    return await this.send(method, path, body, { ...headers, authorization: `Bearer ${this.token}` });
  }

  private async signIn(): Promise<string> {
    const { username, password, code } = this.access;
    if (!username || !password) {
      throw new Error(
        '请给出 --token，或者 --username 与 ONE_WINDOW_PASSWORD。 Give --token, or --username and ONE_WINDOW_PASSWORD.',
      );
    }
    const { accessToken } = await this.send('POST', '/api/directory/sign-in', {
      username,
      password,
      ...(code ? { code } : {}),
    });
    return String(accessToken);
  }

  private async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Record<string, unknown>> {
    const response = await fetch(new URL(path, this.access.url), {
      method,
      headers: {
        accept: 'application/json',
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    const answer = parsed(text);
    if (!response.ok) throw new RefusedByService(response.status, answer);
    return answer;
  }
}

const parsed = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { title: text.slice(0, 200) };
  }
};
