import { TextField } from '@one-window/platform';

export class TakeBackRequest {
  @TextField({ description: '收回的理由' }) reason!: string;
}
