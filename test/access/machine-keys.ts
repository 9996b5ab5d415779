import { type Scope, scopeRow, scopes, scopesOpening } from '@one-window/contracts';
import type { Answer, Caller } from '@one-window/road';
import type { LedCase } from './matrix';
import type { Operation } from './operations';
import type { CanaryKind } from './seen';

/** One key of a program for each scope, with that scope alone. */
export const machineKeys = async (caller: Caller, token: string): Promise<Record<Scope, string>> => {
  const keys = {} as Record<Scope, string>;
  for (const scope of scopes) {
    const { status, body, text } = await caller.call({
      method: 'POST',
      path: '/api/directory/machine-accounts',
      token,
      body: { name: scope, scopes: [scope], expiresInDays: 1 },
    });
    if (status !== 201) throw new Error(`no key for ${scope}: ${status} ${text}`);
    keys[scope] = String(body.key);
  }
  return keys;
};

export interface ScopeCell {
  operation: Operation;
  scope: Scope;
  open: boolean;
}

/** Every operation for which somebody must be known × every scope. */
export const scopeCells = (operations: readonly Operation[]): { open: ScopeCell[]; closed: ScopeCell[] } => {
  const cells = operations
    .filter(({ guarded }) => guarded)
    .flatMap((operation) => {
      const opening = scopesOpening(`${operation.method} ${operation.path}`);
      return scopes.map((scope) => ({ operation, scope, open: opening.includes(scope) }));
    });
  return { open: cells.filter(({ open }) => open), closed: cells.filter(({ open }) => !open) };
};

const inClear: ReadonlySet<CanaryKind> = new Set([
  'identityNumber',
  'phone',
  'address',
  'serviceAddress',
  'caucusRecord',
]);

/** What is wrong with an answer to a program that has one scope. */
export const wrongWithKey = ({ operation, scope, open }: ScopeCell, answer: Answer, about: LedCase): string[] => {
  const where = `${operation.method} ${operation.path} with ${scope}: ${answer.status} ${JSON.stringify(answer.body.code)}`;
  const shown = about.road.canaries.foundIn(answer.text).filter((kind) => inClear.has(kind));
  const leaks = scopeRow(scope).confided ? [] : shown.map((kind) => `${where} shows ${kind}`);
  // What only services ask of each other, and what the centre keeps for people, is refused without naming a scope.
  const refused = answer.status === 401 || answer.status === 403;
  // Standing to the case is asked after the role beside the scope: that one has to have what the scope opens.
  const letIn = answer.body.code === 'not-the-holder' || !refused;
  return (open ? letIn && answer.status < 500 : refused) ? leaks : [where, ...leaks];
};
