import { TextField } from '@one-window/platform';

export class ExportCaseFileRequest {
  @TextField({ min: 4, max: 500, description: '导出原因，将被记录' })
  reason!: string;
}
