import { closings } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';

export class ReopenOrganisationRequest {
  @TextField({ min: 4, max: 500, description: '依据和理由，记入单位的登记历史' }) reason!: string;
}

export class CloseOrganisationRequest extends ReopenOrganisationRequest {
  @CodeField(closings, { description: 'suspended 停止受理，dissolved 注销' }) how!: (typeof closings)[number];
}
