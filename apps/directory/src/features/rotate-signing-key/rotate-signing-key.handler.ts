import { Injectable } from '@nestjs/common';
import type { Actor } from '@one-window/contracts';
import { SignInLog } from '../../accounts/sign-in-log';
import { type NewSigningKey, SigningKeys } from '../../tokens/signing-keys';

/** Replaces the signing key. Tokens of the one before stay good until they expire. */
@Injectable()
export class RotateSigningKey {
  constructor(
    private readonly keys: SigningKeys,
    private readonly log: SignInLog,
  ) {}

  execute(by: Actor): Promise<NewSigningKey> {
    return this.keys.rotate((client) =>
      this.log.append({ what: 'signing-key-rotated', byAccountId: by.accountId }, client),
    );
  }
}
