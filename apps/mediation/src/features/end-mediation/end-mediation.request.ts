import { type EndGround, endGroundCodes } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';

export class EndMediationRequest {
  @CodeField(endGroundCodes, { description: '终止理由' })
  ground!: EndGround;

  @TextField({ description: '具体说明' })
  reason!: string;
}
