import { SecretField } from '@one-window/platform';

export class RemoveSecondFactorRequest {
  @SecretField({ max: 200, description: 'The password once more' }) currentPassword!: string;
  @SecretField({ max: 40, description: 'Six digits, or a recovery code' }) code!: string;
}
