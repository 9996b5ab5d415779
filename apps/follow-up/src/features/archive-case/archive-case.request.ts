import { retentionPeriods } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';

export class ArchiveCaseRequest {
  @CodeField(retentionPeriods, { description: '保管期限' })
  retention!: (typeof retentionPeriods)[number];

  @TextField({ max: 40, optional: true, description: '案件编号；未达成协议即结束的案件在此填写' })
  caseNumber?: string;
}
