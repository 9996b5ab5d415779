import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { Clock, SETTINGS, type Settings } from '@one-window/platform';
import type { Account } from '../../accounts/account';
import { Accounts, type AccountWithPassword } from '../../accounts/accounts';
import { KnownDevices } from '../../accounts/known-devices';
import { ONE_TIME_HOURS } from '../../accounts/one-time-password';
import { Passwords } from '../../accounts/passwords';
import { type ClosedLock, type CountedKey, SignInAttempts } from '../../accounts/sign-in-attempts';
import { type RightCode, SecondFactors } from '../../accounts/second-factors';
import { type NewSession, SessionOpening, type SignInPlace } from '../../accounts/session-opening';
import { SignInLog } from '../../accounts/sign-in-log';
import { normalUsername } from '../../domain/account-rules';
import { LOCK_MILLISECONDS } from '../../domain/sign-in-attempts';
import type { SignInRequest } from './sign-in.request';

/** One attempt while it is looked at. */
interface Attempt {
  account: AccountWithPassword | undefined;
  keys: readonly CountedKey[];
  place: SignInPlace;
}

/**
 * Signs a person in. Guesses are counted by account and address (ADR 0012): whoever guesses elsewhere does not lock out
 * the person at a browser that is known. A name that nobody has is answered like a wrong password, after as long, and
 * locks like an account. Where the account has a second factor, its code is asked for after the right password and counted
 * like one.
 * @throws Problem sign-in-refused; second-factor-asked, second-factor-wrong; account-locked or too-many-requests (with retryAfterSeconds); unavailable while too
 * many wait; account-blocked after the right password.
 */
@Injectable()
export class SignIn {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly opening: SessionOpening,
    private readonly log: SignInLog,
  ) {}

  async execute({ username, password, code }: SignInRequest, place: SignInPlace): Promise<NewSession> {
    const name = normalUsername(username);
    const account = await this.accounts.withUsername(name);
    const device = await this.devices.of(place.deviceToken, account?.accountId);
    const keys = this.attempts.keysOf({
      username: name,
      remoteAddress: place.remoteAddress,
      ...(account ? { accountId: account.accountId } : {}),
      ...(device === undefined ? {} : { device }),
    });
    const attempt = { account, keys, place };
    // What is refused anyway waits for nobody and makes nobody wait.
    const closed = await this.attempts.closed(keys, this.clock.machineMilliseconds());
    if (closed) return await this.refuse(attempt, closed);
    return await this.passwords.inTurn(device !== undefined, async (compare) => {
      const taken = await this.attempts.take(keys, this.clock.machineMilliseconds());
      if ('closed' in taken) return await this.refuse(attempt, taken.closed);
      const right = await compare(account?.passwordHash, password);
      if (account && right && this.mayBeUsedHere(account)) {
        if (this.isOver(account)) {
          // Not taken back either: it opens nothing any more.
          await this.log.failed({ what: 'wrong-password', ...whoAndWhere(attempt) });
          throw new Problem('one-time-password-expired', { hours: ONE_TIME_HOURS });
        }
        if (!account.secondFactor) return await this.open(account, attempt);
        // Not taken back: else whoever has the password could guess codes without end, one question between two guesses.
        if (code === undefined) throw new Problem('second-factor-asked');
        const proof = await this.factors.right(account.accountId, code, compare);
        if (proof) return await this.open(account, attempt, proof);
        await this.log.failed({ what: 'wrong-code', ...whoAndWhere(attempt) });
        throw wrongCode(taken.locksIfWrong);
      }
      await this.log.failed({ what: account ? 'wrong-password' : 'unknown-name', ...whoAndWhere(attempt) });
      await this.attempts.forgetOld(this.clock.machineMilliseconds());
      throw taken.locksIfWrong ? locked() : new Problem('sign-in-refused');
    });
  }

  private async refuse(attempt: Attempt, { by, retryAfterSeconds }: ClosedLock): Promise<never> {
    const what = by === 'address' ? 'refused-address' : 'refused-while-locked';
    await this.log.failed({ what, ...whoAndWhere(attempt) });
    throw new Problem(by === 'address' ? 'too-many-requests' : 'account-locked', { retryAfterSeconds });
  }

  /** The password of demonstration accounts is public: a real installation takes them for unknown. */
  private mayBeUsedHere(account: Account): boolean {
    return !account.demonstration || this.settings.clockMovable;
  }

  /** Told to whoever has it: nobody else learns that an account waits for its first sign-in. */
  private isOver({ passwordChangeRequired, oneTimeUntil }: Account): boolean {
    return passwordChangeRequired && oneTimeUntil !== null && this.clock.machineMilliseconds() > oneTimeUntil;
  }

  private open(account: AccountWithPassword, { keys, place }: Attempt, proof?: RightCode): Promise<NewSession> {
    return this.opening.open({ account, place, keys, passwordHash: account.passwordHash, proof });
  }
}

const codeField = { field: 'code' };
const locked = (): Problem => new Problem('account-locked', { retryAfterSeconds: LOCK_MILLISECONDS / 1000 });
const wrongCode = (locks: boolean): Problem => (locks ? locked() : new Problem('second-factor-wrong', codeField));

const whoAndWhere = ({ account, place: { remoteAddress } }: Attempt) => ({
  remoteAddress,
  ...(account ? { accountId: account.accountId } : {}),
});
