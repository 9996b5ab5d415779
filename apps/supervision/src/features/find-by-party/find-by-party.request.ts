import { foldIdentityNumber } from '@one-window/inputs';
import { TextField } from '@one-window/platform';

export class FindByPartyRequest {
  @TextField({ min: 4, max: 30, read: foldIdentityNumber, description: '身份证件号码或统一社会信用代码' })
  number!: string;

  @TextField({ min: 4, max: 500, description: '查找原因，将被记录' })
  reason!: string;
}
