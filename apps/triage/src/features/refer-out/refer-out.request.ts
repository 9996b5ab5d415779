import { type RemedyKind, remedyKindCodes } from '@one-window/contracts';
import { CodeField, FlagField, TextField, UuidField } from '@one-window/platform';

export class ReferOutRequest {
  @CodeField(remedyKindCodes, { description: '转往的途径' }) target!: RemedyKind;
  @UuidField({ description: '接收的法院、仲裁机构或者部门', optional: true }) organisationId?: string;
  @TextField({ description: '转其他途径的理由' }) reason!: string;
  @FlagField({ description: '双方有书面仲裁协议', optional: true }) arbitrationClause?: boolean;
}
