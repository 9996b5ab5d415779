import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { foldTelephone } from '@one-window/inputs';
import { CodeField, CodeListField, TextField } from '@one-window/platform';
import { IsTelephone } from '@one-window/privacy';

export class ReleaseMediatorRequest {
  @TextField({ min: 4, max: 500, description: '依据和理由，记入单位的登记历史' }) reason!: string;
}

/** Everything that a person says of a mediator; what is left out is not known. */
export class MediatorRequest extends ReleaseMediatorRequest {
  @TextField({ min: 2, max: 50, description: '姓名' }) name!: string;

  @CodeField(['male', 'female'], { description: '性别' }) sex!: 'male' | 'female';

  @CodeField(['full-time', 'part-time'], { description: 'full-time 专职，part-time 兼职' })
  workTime!: 'full-time' | 'part-time';

  @CodeListField(disputeKindCodes, { max: disputeKindCodes.length, description: '擅长的纠纷类型，可以不填' })
  specialities!: DisputeKind[];

  @TextField({ max: 24, read: foldTelephone, optional: true, description: '办公电话；不填个人电话' })
  @IsTelephone()
  telephone?: string;
}
