import { Inject, Injectable } from '@nestjs/common';
import { inTransaction } from '@one-window/case-engine';
import { Problem } from '@one-window/contracts';
import { Clock, SETTINGS, type Settings } from '@one-window/platform';
import { POOL } from '@one-window/service-host';
import type { Pool } from 'pg';
import type { Account } from '../../accounts/account';
import { Accounts } from '../../accounts/accounts';
import { Identities, type Identity } from '../../accounts/identities';
import { KnownDevices } from '../../accounts/known-devices';
import { Passwords } from '../../accounts/passwords';
import { SecondFactors } from '../../accounts/second-factors';
import { type NewSession, SessionOpening, type SignInPlace } from '../../accounts/session-opening';
import { type ClosedLock, SignInAttempts } from '../../accounts/sign-in-attempts';
import { SignInLog } from '../../accounts/sign-in-log';
import { normalUsername } from '../../domain/account-rules';
import { LOCK_MILLISECONDS } from '../../domain/sign-in-attempts';
import { SessionEndings } from '../../tokens/session-endings';
import { type Challenge, IdentityProvider, type ProvenIdentity } from './identity-provider';

/** Somebody whom the provider vouched for and whose account has a second factor: its code is still to come. */
export interface HalfWay {
  accountId: string;
  identity: Identity;
}

/**
 * Signs in whom the identity provider of the city vouches for (docs/adr/0040). The account is the one that an administrator
 * linked, or that the configured claim names the first time; none is ever made. The second factor is the house's own.
 * What comes back is counted by address as guesses are.
 */
@Injectable()
export class SignInByProvider {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly provider: IdentityProvider,
    private readonly identities: Identities,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly devices: KnownDevices,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly opening: SessionOpening,
    private readonly endings: SessionEndings,
    private readonly log: SignInLog,
  ) {}

  /**
   * The session, or whose code is to be asked for.
   * @throws Problem identity-refused, identity-unknown, account-blocked, too-many-requests, unavailable.
   */
  async return(query: string, challenge: Challenge, place: SignInPlace): Promise<NewSession | HalfWay> {
    const { remoteAddress } = place;
    const keys = this.attempts.keysOfAddress(remoteAddress);
    const taken = await this.attempts.take(keys, this.clock.machineMilliseconds());
    if ('closed' in taken) return await this.refuse(taken.closed, place);
    const who = await this.provider.identity(query, challenge);
    const identity = { issuer: who.issuer, subject: who.subject };
    const account = await this.accountOf(who);
    if (!account) {
      await this.log.failed({ what: 'unknown-identity', remoteAddress });
      throw new Problem('identity-unknown');
    }
    if (account.secondFactor && account.active && !account.blocked) {
      // Its codes are counted by themselves; that the provider vouched was no guess.
      await inTransaction(this.pool, (client) => this.attempts.settle(client, keys));
      return { accountId: account.accountId, identity };
    }
    return await this.opening.open({ account, place, keys, identity });
  }

  /** @throws Problem second-factor-wrong, identity-refused, account-locked, too-many-requests, account-blocked. */
  async code(code: string, { accountId, identity }: HalfWay, place: SignInPlace): Promise<NewSession> {
    const account = await this.accounts.withId(accountId);
    if (!account) throw new Problem('identity-refused');
    const { remoteAddress } = place;
    const device = await this.devices.of(place.deviceToken, accountId);
    const keys = this.attempts.keysOf({
      username: account.username,
      accountId,
      remoteAddress,
      ...(device === undefined ? {} : { device }),
    });
    const closed = await this.attempts.closed(keys, this.clock.machineMilliseconds());
    if (closed) return await this.refuse(closed, place, accountId);
    return await this.passwords.inTurn(device !== undefined, async (compare) => {
      const taken = await this.attempts.take(keys, this.clock.machineMilliseconds());
      if ('closed' in taken) return await this.refuse(taken.closed, place, accountId);
      const proof = await this.factors.right(accountId, code, compare);
      if (proof) return await this.opening.open({ account, place, keys, identity, proof });
      await this.log.failed({ what: 'wrong-code', accountId, remoteAddress });
      if (taken.locksIfWrong) throw new Problem('account-locked', { retryAfterSeconds: LOCK_MILLISECONDS / 1000 });
      throw new Problem('second-factor-wrong', { field: 'code' });
    });
  }

  private async refuse(
    { by, retryAfterSeconds }: ClosedLock,
    { remoteAddress }: SignInPlace,
    accountId?: string,
  ): Promise<never> {
    const what = by === 'address' ? 'refused-address' : 'refused-while-locked';
    await this.log.failed({ what, remoteAddress, ...(accountId === undefined ? {} : { accountId }) });
    throw new Problem(by === 'address' ? 'too-many-requests' : 'account-locked', { retryAfterSeconds });
  }

  private async accountOf(who: ProvenIdentity): Promise<Account | undefined> {
    const linked = await this.identities.accountOf(who);
    if (linked === undefined) return await this.claimedBy(who);
    const account = await this.accounts.withId(linked);
    return account && this.mayBeUsedHere(account) ? account : undefined;
  }

  /** Demonstration accounts are for demonstrations, by whichever door. */
  private mayBeUsedHere(account: Account): boolean {
    return !account.demonstration || this.settings.clockMovable;
  }

  private async claimedBy({ issuer, subject, claimed }: ProvenIdentity): Promise<Account | undefined> {
    if (claimed === undefined) return undefined;
    const found = await this.accounts.withUsername(normalUsername(claimed));
    if (!found?.active || found.blocked || !this.mayBeUsedHere(found)) return undefined;
    const { accountId } = found;
    try {
      await inTransaction(this.pool, async (client) => {
        await this.identities.link(client, { issuer, subject }, accountId);
        await this.log.append({ what: 'identity-linked', accountId }, client);
      });
    } catch (error) {
      // The account is another identity's already: whoever has only its name does not get it.
      if (error instanceof Problem) return undefined;
      throw error;
    }
    this.endings.publish();
    return await this.accounts.withId(accountId);
  }
}
