import { SecretField } from '@one-window/platform';

export class BeginSecondFactorRequest {
  @SecretField({ max: 200, description: 'The password once more' }) currentPassword!: string;
}

export class ConfirmSecondFactorRequest {
  @SecretField({ max: 40, description: 'The six digits that the authenticator shows now' }) code!: string;
}
