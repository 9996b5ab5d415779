import { TextField } from '@one-window/platform';

export class AcceptApplicationRequest {
  @TextField({ max: 60, description: '案号，如（2026）晋0502诉前调确12号' })
  courtCaseNumber!: string;
}
