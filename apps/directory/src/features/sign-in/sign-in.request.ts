import { SecretField, TextField } from '@one-window/platform';

export class SignInRequest {
  @TextField({ max: 200 }) username!: string;
  @SecretField({ max: 200 }) password!: string;
  @SecretField({
    max: 40,
    optional: true,
    description: 'Of the second factor, where the account has one: six digits, or a recovery code',
  })
  code?: string;
}
