import { createHash } from 'node:crypto';
import { MACHINE_KEY_SHAPE, MACHINE_KEY_START, Problem, type ServiceName } from '@one-window/contracts';
import type { Clock } from '../clock';
import type { ServiceClient } from '../service-client';

/** What the directory says of a key: a token for two minutes, or why there is none. */
export type MachineKeyVerdict =
  | { accessToken: string; expiresInSeconds: number }
  | { refused: (typeof machineKeyRefusals)[number]; retryAfterSeconds?: number };
/** Problems by which a key is refused. */
export const machineKeyRefusals = ['unauthenticated', 'machine-key-ended', 'too-many-requests'] as const;

/** A token is asked for anew so long before it expires. */
const EARLY_SECONDS = 10;
const REMEMBERED_KEYS = 1000;
/** Requests of one key in each process: so many at once, and as many again spread over every minute. */
export const MACHINE_REQUESTS_A_MINUTE = 600;

interface Known {
  token: string;
  renewAt: number;
}

/** Whether a bearer token is the key of a machine account. */
export const isMachineKey = (bearer: string): boolean => bearer.startsWith(MACHINE_KEY_START);

/**
 * Keys of machine accounts (docs/adr/0039). The directory alone knows them: a process asks it once in two minutes for each
 * key and keeps the token it gets in memory, under the hash of the key. Such a token ends as every other does, so that a
 * revoked key is refused within seconds.
 */
export class MachineKeys {
  private readonly known = new Map<string, Known>();
  private readonly drainsAt = new Map<string, number>();

  constructor(
    private readonly client: Pick<ServiceClient, 'ask'>,
    private readonly clock: Pick<Clock, 'machineMilliseconds'>,
  ) {}

  /**
   * The access token of a key.
   * @throws Problem unauthenticated, machine-key-ended, too-many-requests (with retryAfterSeconds), unavailable.
   */
  async tokenOf(key: string, asking: ServiceName, remoteAddress: string): Promise<string> {
    if (!MACHINE_KEY_SHAPE.test(key)) throw new Problem('unauthenticated');
    const hash = createHash('sha256').update(key).digest('base64');
    const known = this.known.get(hash);
    if (known && known.renewAt > this.clock.machineMilliseconds()) {
      this.countRequest(hash);
      return known.token;
    }
    const verdict = await this.client.ask<MachineKeyVerdict>(asking, 'directory', 'machine-tokens', {
      key,
      remoteAddress,
    });
    if ('refused' in verdict) {
      this.known.delete(hash);
      const { refused, retryAfterSeconds } = verdict;
      throw new Problem(refused, retryAfterSeconds === undefined ? {} : { retryAfterSeconds });
    }
    if (this.known.size >= REMEMBERED_KEYS) this.known.clear();
    const renewAt = this.clock.machineMilliseconds() + (verdict.expiresInSeconds - EARLY_SECONDS) * 1000;
    this.known.set(hash, { token: verdict.accessToken, renewAt });
    this.countRequest(hash);
    return verdict.accessToken;
  }

  /** A leaky bucket (ITU-T I.371) for each key that is known. */
  private countRequest(hash: string): void {
    const now = this.clock.machineMilliseconds();
    const drainsAt = Math.max(this.drainsAt.get(hash) ?? now, now) + 60_000 / MACHINE_REQUESTS_A_MINUTE;
    const over = drainsAt - now - 60_000;
    if (over > 0) throw new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(over / 1000)) });
    if (this.drainsAt.size >= REMEMBERED_KEYS) this.drainsAt.clear();
    this.drainsAt.set(hash, drainsAt);
  }
}
