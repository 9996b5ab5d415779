import { TextField, UuidField } from '@one-window/platform';

export class ReturnCaseRequest {
  @TextField({ min: 4, description: '退回原因' })
  reason!: string;

  @UuidField({ optional: true, description: '建议的承办组织' })
  suggestedOrganisationId?: string;
}
