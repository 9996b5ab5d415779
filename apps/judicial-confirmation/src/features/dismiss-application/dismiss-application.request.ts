import { type DismissalGround, dismissalGroundCodes } from '@one-window/contracts';
import { CodeField, DayField, TextField } from '@one-window/platform';

export class DismissApplicationRequest {
  @CodeField(dismissalGroundCodes, { description: '驳回申请的法定情形' })
  ground!: DismissalGround;

  @TextField({ description: '具体说明' })
  reason!: string;

  @DayField({ description: '裁定日期' })
  ruledOn!: string;
}
