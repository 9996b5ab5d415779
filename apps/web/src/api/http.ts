import { type FieldError, networkProblem, type ProblemBody, ProblemError, unreadableProblem } from './problem';

/** What a command needs beside its body. */
export interface CommandOptions {
  /** Made once per submission and kept for its repetitions. */
  idempotencyKey: string;
  /** Version of the case that the person looked at. */
  version?: number;
}

interface Request {
  method: 'GET' | 'POST';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

const cookieOf = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The readable half of the session's proof against foreign pages; changes with every refresh. */
const csrfToken = (): string | undefined => {
  const value = cookieOf('ow_csrf');
  return value === undefined ? undefined : decodeURIComponent(value);
};

const fetchOnce = async ({ method, path, body, headers, signal }: Request): Promise<Response> => {
  const csrf = csrfToken();
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
        ...(method === 'POST' && csrf ? { 'x-csrf-token': csrf } : {}),
        ...headers,
      },
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ProblemError(networkProblem(), { cause: error });
  }
};

const problemOf = async (response: Response): Promise<ProblemError> => {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return new ProblemError(unreadableProblem(response.status));
  const body = (await response.json()) as Partial<ProblemBody> & { errors?: FieldError[] };
  return new ProblemError({ ...unreadableProblem(response.status), ...body });
};

const REFRESH_LOCK = 'one-window-refresh';
let refreshing: Promise<boolean> | undefined;

/** Renews the session once for all calls and all windows that wait for it; false when the session is over. */
const refresh = (seen: string | undefined): Promise<boolean> => {
  const renew = async (): Promise<boolean> => {
    const current = csrfToken();
    if (current === undefined) return false;
    // Another window was faster.
    if (current !== seen) return true;
    const response = await fetchOnce({ method: 'POST', path: '/api/directory/refresh', body: {} });
    if (!response.ok && response.status !== 401 && response.status !== 403) throw await problemOf(response);
    return response.ok;
  };
  refreshing ??= (navigator.locks ? navigator.locks.request(REFRESH_LOCK, renew) : renew()).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
};

/** Asks the person to sign in again; true when they did and the call may be repeated. */
type SignInPrompt = () => Promise<boolean>;
let askToSignIn: SignInPrompt = () => Promise.resolve(false);
export const onSessionOver = (prompt: SignInPrompt): void => {
  askToSignIn = prompt;
};

const answerTo = async (request: Request): Promise<Response> => {
  const seen = csrfToken();
  const response = await fetchOnce(request);
  if (response.status !== 401) return response;
  if (await refresh(seen)) {
    const repeated = await fetchOnce(request);
    if (repeated.status !== 401) return repeated;
  }
  return (await askToSignIn()) ? fetchOnce(request) : response;
};

const bodyOf = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
};

type Query = Record<string, string | number | boolean | undefined>;

/** Path with its query; entries that are undefined or empty are left out. */
export const withQuery = (path: string, query: Query = {}): string => {
  const entries = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
};

/** @throws ProblemError */
export const get = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
  bodyOf<T>(await answerTo({ method: 'GET', path: withQuery(path, query), signal }));

/** The answer, or null when this part of a case is not this person's or does not exist yet. @throws ProblemError */
export const getIfMine = async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T | null> => {
  try {
    return await get<T>(path, query, signal);
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
};

/** A call that changes nothing about a case, like a search by a number that must not stand in an address. */
export const post = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> =>
  bodyOf<T>(await answerTo({ method: 'POST', path, body, signal }));

const answerToCommand = (path: string, body: unknown, options: CommandOptions): Promise<Response> =>
  answerTo({
    method: 'POST',
    path,
    body,
    headers: {
      'idempotency-key': options.idempotencyKey,
      ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
    },
  });

/** A command. Repeating it with the same key gives the same answer. @throws ProblemError */
export const command = async <T>(path: string, body: unknown, options: CommandOptions): Promise<T> =>
  bodyOf<T>(await answerToCommand(path, body, options));

/** A command whose answer is a file, kept as it was written. @throws ProblemError */
export const commandForText = async (path: string, body: unknown, options: CommandOptions): Promise<string> => {
  const response = await answerToCommand(path, body, options);
  if (!response.ok) throw await problemOf(response);
  return response.text();
};

/** A call of signing in or out: no refresh, no prompt. @throws ProblemError */
export const postWithoutSession = async <T>(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<T> => bodyOf<T>(await fetchOnce({ method: 'POST', path, body, headers }));

/** Who is signed in, or undefined: refreshes, but prompts nobody. */
export const getQuietly = async <T>(path: string): Promise<T | undefined> => {
  const seen = csrfToken();
  if (seen === undefined) return undefined;
  const first = await fetchOnce({ method: 'GET', path });
  if (first.status !== 401) return bodyOf<T>(first);
  if (!(await refresh(seen))) return undefined;
  return bodyOf<T>(await fetchOnce({ method: 'GET', path }));
};
