import { type RefusalGround, refusalGroundCodes } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';

export class RefuseApplicationRequest {
  @CodeField(refusalGroundCodes, { description: '不予受理的法定情形' })
  ground!: RefusalGround;

  @TextField({ description: '具体说明' })
  reason!: string;
}
