import type { Caller, Traveller } from '@one-window/road';

const administrator = 'administrator.01';
/** Nobody's work in the walk. */
const FORGETFUL = 'auditor.01';
const OWN = 'quiet rivers carry stones';

/**
 * An account whose password was forgotten gets one that is told once, which must be changed before anything else.
 * Returns what was not so, one line each.
 */
export const passwordForgotten = async (client: Caller, traveller: Traveller): Promise<string[]> => {
  const faults: string[] = [];
  const expected = (what: string, status: number, wanted: number): void => {
    if (status !== wanted) faults.push(`a forgotten password: ${what} answers ${status}, not ${wanted}`);
  };
  const signIn = (password: string) =>
    client.call({ method: 'POST', path: '/api/directory/sign-in', body: { username: FORGETFUL, password } });

  const { items } = (await traveller.read('/api/directory/accounts?limit=100', administrator)) as {
    items: readonly { accountId: string; username: string }[];
  };
  const account = items.find(({ username }) => username === FORGETFUL);
  if (!account) return [`a forgotten password: no account ${FORGETFUL}`];
  const path = `accounts/${account.accountId}/reset-password`;
  const { body: reset } = await traveller.command('directory', 'reset-password', path, administrator, {});
  const once = String(reset.oneTimePassword);

  const { status, body } = await signIn(once);
  expected('signing in with what was told once', status, 200);
  const token = String(body.accessToken);
  const kept = await client.call({ method: 'GET', path: '/api/directory/organisations', token });
  expected('anything before the change', kept.status, 403);
  const changed = await client.call({
    method: 'POST',
    path: '/api/directory/change-password',
    token,
    body: { currentPassword: once, newPassword: OWN },
  });
  expected('the change', changed.status, 204);
  expected('what was told once, after the change', (await signIn(once)).status, 401);
  expected('the own password', (await signIn(OWN)).status, 200);
  return faults;
};
