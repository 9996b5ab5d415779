import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SigningKeys } from '../../tokens/signing-keys';
import { FirstAdministrator } from './first-administrator';
import { SeedDirectory } from './seed-directory';

/** Brings the directory into a state in which people can sign in, before the first request is answered. */
@Injectable()
export class PrepareDirectory implements OnModuleInit {
  constructor(
    private readonly seed: SeedDirectory,
    private readonly firstAdministrator: FirstAdministrator,
    private readonly signingKeys: SigningKeys,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.seed.execute();
    await this.firstAdministrator.execute();
    await this.signingKeys.prepare();
  }
}
