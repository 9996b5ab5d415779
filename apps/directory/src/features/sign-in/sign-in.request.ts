import { SecretField, TextField } from '@one-window/platform';

export class SignInRequest {
  @TextField({ max: 200 }) username!: string;
  @SecretField({ max: 200 }) password!: string;
}
