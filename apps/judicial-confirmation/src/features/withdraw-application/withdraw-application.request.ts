import { TextField } from '@one-window/platform';

export class WithdrawApplicationRequest {
  @TextField({ description: '撤回原因' })
  reason!: string;
}
