import { somebodyHere } from './activity';
import { type At, filledIn, type GetPath, type Got, type Posted, type PostPath, type Sent } from './answers';
import { type FieldError, networkProblem, type ProblemBody, ProblemError, unreadableProblem } from './problem';
import { markSession, type SessionAnswer, wantsRenewal } from './session-mark';
import { takeTurns } from './take-turns';
import type { CommandAnswer } from './types';

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
export const csrfToken = (): string | undefined => cookieOf('__Host-ow_csrf') ?? cookieOf('ow_csrf');

/** Whose page this is; the server compares it with whose cookies the browser has now. */
let pageOf: string | undefined;
export const actFor = (accountId: string | undefined): void => {
  pageOf = accountId;
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

/** A call within the session of this page's person. */
const fetchAsPerson = async (request: Request): Promise<Response> => {
  const headers = { ...(pageOf === undefined ? {} : { 'x-account-id': pageOf }), ...request.headers };
  const proof = csrfToken();
  const response = await fetchOnce({ ...request, headers });
  // Another window renewed the session between our reading of the proof and the sending; nothing was changed.
  const overtaken = response.status === 403 && request.method === 'POST' && csrfToken() !== proof;
  return overtaken ? fetchOnce({ ...request, headers }) : response;
};

const problemOf = async (response: Response): Promise<ProblemError> => {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return new ProblemError(unreadableProblem(response.status));
  const body = (await response.json()) as Partial<ProblemBody> & { errors?: FieldError[] };
  return new ProblemError({ ...unreadableProblem(response.status), ...body });
};

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
    if (response.ok) markSession((await response.json()) as SessionAnswer);
    return response.ok;
  };
  refreshing ??= takeTurns('one-window-refresh', renew).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
};

/** Asks for new tokens now, as what the account may do has changed; false when the session is over. @throws ProblemError */
export const renewSession = (): Promise<boolean> => refresh(csrfToken());

/** What the session's keeper does when a call finds that the session is not this page's any more. */
export interface SessionKeeper {
  /** Asks the person of this page to sign in again; true when they did and the call may be repeated. */
  askToSignIn(): Promise<boolean>;
  /** Somebody else is signed in on this browser now. */
  displaced(): void;
  /** Resolves at once, or when the person of this page is signed in again; false: they left the page. */
  ours(): Promise<boolean>;
}

let keeper: SessionKeeper = {
  askToSignIn: () => Promise.resolve(false),
  displaced: () => undefined,
  ours: () => Promise.resolve(true),
};
export const keepSession = (by: SessionKeeper): void => {
  keeper = by;
};

const isDisplaced = async (response: Response): Promise<boolean> =>
  response.status === 409 && (await problemOf(response.clone())).code === 'another-person-signed-in';

const answerTo = async (request: Request): Promise<Response> => {
  // Only what a person asks for is tried in another's session, and is refused there; the rest waits.
  if (request.method === 'GET') await keeper.ours();
  if (csrfToken() !== undefined && wantsRenewal()) {
    await somebodyHere(request.signal);
    await refresh(csrfToken());
  }
  const seen = csrfToken();
  const response = await fetchAsPerson(request);
  if (await isDisplaced(response)) {
    keeper.displaced();
    const back = request.method === 'GET' ? keeper.ours() : keeper.askToSignIn();
    return (await back) ? fetchAsPerson(request) : response;
  }
  if (response.status !== 401) return response;
  await somebodyHere(request.signal);
  if (await refresh(seen)) {
    const repeated = await fetchAsPerson(request);
    if (repeated.status !== 401) return repeated;
  }
  return (await keeper.askToSignIn()) ? fetchAsPerson(request) : response;
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

type AskedOf<Path extends string> = At<Path> & { query?: Query; signal?: AbortSignal | undefined };

/** @throws ProblemError */
export const get = async <Path extends GetPath>(path: Path, { at, query, signal }: AskedOf<Path>): Promise<Got<Path>> =>
  bodyOf<Got<Path>>(await answerTo({ method: 'GET', path: withQuery(filledIn(path, at), query), signal }));

/** A file, kept as it was written. @throws ProblemError */
export const getText = async <Path extends GetPath>(path: Path, { at }: At<Path>): Promise<string> => {
  const response = await answerTo({ method: 'GET', path: filledIn(path, at) });
  if (!response.ok) throw await problemOf(response);
  return response.text();
};

/** A file of any kind. @throws ProblemError */
export const getFile = async <Path extends GetPath>(path: Path, { at, query }: AskedOf<Path>): Promise<Blob> => {
  const response = await answerTo({ method: 'GET', path: withQuery(filledIn(path, at), query) });
  if (!response.ok) throw await problemOf(response);
  return response.blob();
};

/** The answer, or null when this part of a case is not this person's or does not exist yet. @throws ProblemError */
export const getIfMine = async <Path extends GetPath>(path: Path, asked: AskedOf<Path>): Promise<Got<Path> | null> => {
  try {
    return await get(path, asked);
  } catch (error) {
    if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
};

type SentTo<Path extends PostPath> = At<Path> &
  (undefined extends Sent<Path> ? { body?: undefined } : { body: Sent<Path> });

/** A call that changes nothing about a case, like a search by a number that must not stand in an address. */
export const post = async <Path extends PostPath>(
  path: Path,
  { at, body, signal }: SentTo<Path> & { signal?: AbortSignal | undefined },
): Promise<Posted<Path>> =>
  bodyOf<Posted<Path>>(await answerTo({ method: 'POST', path: filledIn(path, at), body, signal }));

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
export const command = async <Path extends PostPath>(
  path: Path,
  { at, body, ...options }: SentTo<Path> & CommandOptions,
): Promise<Posted<Path>> => bodyOf<Posted<Path>>(await answerToCommand(filledIn(path, at), body, options));

/** A command of a case whose address and body its form made. @throws ProblemError */
export const carryOut = async (path: string, body: unknown, options: CommandOptions): Promise<CommandAnswer> =>
  bodyOf<CommandAnswer>(await answerToCommand(path, body, options));

/** A command whose answer is a file, kept as it was written. @throws ProblemError */
export const commandForText = async <Path extends PostPath>(
  path: Path,
  { at, body, ...options }: SentTo<Path> & CommandOptions,
): Promise<string> => {
  const response = await answerToCommand(filledIn(path, at), body, options);
  if (!response.ok) throw await problemOf(response);
  return response.text();
};

/** A call of signing in or out: no refresh, no prompt. @throws ProblemError */
export const postWithoutSession = async <Path extends PostPath>(
  path: Path,
  body: Sent<Path>,
  headers: Record<string, string> = {},
): Promise<Posted<Path>> => bodyOf<Posted<Path>>(await fetchOnce({ method: 'POST', path, body, headers }));

/** Who is signed in, or undefined: refreshes, but prompts nobody. */
export const getQuietly = async <Path extends GetPath>(path: Path): Promise<Got<Path> | undefined> => {
  if (csrfToken() === undefined) return undefined;
  if (wantsRenewal()) await refresh(csrfToken());
  const seen = csrfToken();
  const first = await fetchOnce({ method: 'GET', path });
  if (first.status !== 401) return bodyOf<Got<Path>>(first);
  if (!(await refresh(seen))) return undefined;
  return bodyOf<Got<Path>>(await fetchOnce({ method: 'GET', path }));
};
