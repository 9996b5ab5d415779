import { Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Clock } from '@one-window/platform';
import type { AccountWithPassword } from './accounts';
import { KnownDevices } from './known-devices';
import { type ComparePassword, Passwords } from './passwords';
import { type ClosedLock, type CountedKey, SignInAttempts } from './sign-in-attempts';
import { SignInLog } from './sign-in-log';

/** Where somebody who is signed in proves once more who they are. */
export interface OwnPlace {
  remoteAddress: string;
  deviceToken?: string | undefined;
}

/** A further proof that goes with the password: whether it is right, and what is answered when it is not. */
export interface FurtherProof {
  right(compare: ComparePassword): Promise<boolean>;
  otherwise: Problem;
}

/**
 * Asks somebody who is signed in for their password again, before what would shut them out for good (OWASP ASVS 5.0.0
 * 7.5.1). Wrong ones count towards the lock as at signing in.
 */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly clock: Clock,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly passwords: Passwords,
    private readonly log: SignInLog,
  ) {}

  /**
   * Returns the counters under which the attempt counts, to be settled with what follows.
   * @throws Problem account-locked, too-many-requests, wrong-password, unavailable; what the further proof says.
   */
  async ask(
    { accountId, username, passwordHash }: AccountWithPassword,
    typed: string,
    { remoteAddress, deviceToken }: OwnPlace,
    further?: FurtherProof,
  ): Promise<readonly CountedKey[]> {
    const device = await this.devices.of(deviceToken, accountId);
    const keys = this.attempts.keysOf({
      accountId,
      username,
      remoteAddress,
      ...(device === undefined ? {} : { device }),
    });
    return await this.passwords.inTurn(device !== undefined, async (compare) => {
      const taken = await this.attempts.take(keys, this.clock.machineMilliseconds());
      if ('closed' in taken) throw refusal(taken.closed);
      if (!(await compare(passwordHash, typed))) {
        await this.log.failed({ what: 'wrong-password', accountId, remoteAddress });
        throw new Problem('wrong-password', { field: 'currentPassword' });
      }
      if (further && !(await further.right(compare))) {
        await this.log.failed({ what: 'wrong-code', accountId, remoteAddress });
        throw further.otherwise;
      }
      return keys;
    });
  }
}

const refusal = ({ by, retryAfterSeconds }: ClosedLock): Problem =>
  new Problem(by === 'address' ? 'too-many-requests' : 'account-locked', { retryAfterSeconds });
