import { SecretField } from '@one-window/platform';

export class ChangePasswordRequest {
  @SecretField({ max: 200 }) currentPassword!: string;
  @SecretField({ max: 200 }) newPassword!: string;
}
