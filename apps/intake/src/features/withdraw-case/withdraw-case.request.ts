import { TextField, UuidField } from '@one-window/platform';

export class WithdrawCaseRequest {
  @UuidField({ description: '撤回申请的申请人' })
  partyId!: string;

  @TextField({ description: '撤回原因' })
  reason!: string;
}
