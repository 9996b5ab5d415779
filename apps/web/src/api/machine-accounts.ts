import type { Got, Posted, Sent } from './answers';
import { command, get } from './http';

/** An account of a program with its keys, the newest first; never the keys themselves. */
export type MachineAccount = Got<'/api/directory/machine-accounts'>['items'][number];
export type MachineKey = MachineAccount['keys'][number];

/** By name. */
export const machineAccounts = (signal?: AbortSignal): Promise<Got<'/api/directory/machine-accounts'>> =>
  get('/api/directory/machine-accounts', { signal });

export type NewMachineAccount = Sent<'/api/directory/machine-accounts'>;
export type NextKey = Sent<'/api/directory/machine-accounts/{machineAccountId}/rotate'>;
/** A key that was just made, told this once. */
export type MadeKey = Posted<'/api/directory/machine-accounts'>;

export const createMachineAccount = (body: NewMachineAccount, idempotencyKey: string): Promise<MadeKey> =>
  command('/api/directory/machine-accounts', { body, idempotencyKey });

export const rotateMachineKey = (machineAccountId: string, body: NextKey, idempotencyKey: string): Promise<MadeKey> =>
  command('/api/directory/machine-accounts/{machineAccountId}/rotate', {
    at: { machineAccountId },
    body,
    idempotencyKey,
  });

export const revokeMachineKey = (machineAccountId: string, keyId: string, idempotencyKey: string): Promise<undefined> =>
  command('/api/directory/machine-accounts/{machineAccountId}/keys/{keyId}/revoke', {
    at: { machineAccountId, keyId },
    idempotencyKey,
  });

export const endMachineAccount = (machineAccountId: string, idempotencyKey: string): Promise<undefined> =>
  command('/api/directory/machine-accounts/{machineAccountId}/end', { at: { machineAccountId }, idempotencyKey });
