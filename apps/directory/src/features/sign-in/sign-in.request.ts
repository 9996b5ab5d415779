import { TextField } from '@one-window/platform';

export class SignInRequest {
  @TextField({ max: 200 }) username!: string;
  @TextField({ max: 200 }) password!: string;
}
