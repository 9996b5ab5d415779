import { TextField, UuidListField } from '@one-window/platform';

export class RenegotiateAgreementRequest {
  @TextField({ description: '变更协议的原因' })
  reason!: string;

  @UuidListField({ max: 50, description: '同意变更的当事人，须为全体' })
  consentedBy!: string[];
}
