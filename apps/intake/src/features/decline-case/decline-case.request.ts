import { type DeclineGround, declineGroundCodes } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';

export class DeclineCaseRequest {
  @CodeField(declineGroundCodes, { description: '不予受理的法定理由' })
  ground!: DeclineGround;

  @TextField({ description: '具体说明' })
  reason!: string;
}
