import { TextField } from '@one-window/platform';

export class ChangePasswordRequest {
  @TextField({ max: 200 }) currentPassword!: string;
  @TextField({ max: 200 }) newPassword!: string;
}
