import { SecretField, TextField } from '@one-window/platform';

/** What a service asks about a key that was shown to it. */
export class MachineTokenRequest {
  @SecretField({ max: 200, description: 'As the program sent it' }) key!: string;
  @TextField({ max: 64, description: 'Where the program called from' }) remoteAddress!: string;
}
