import { type Scope, scopes } from '@one-window/contracts';
import { CodeListField, WholeNumberField, TextField } from '@one-window/platform';
import { KEY_DAYS_AT_MOST, OVERLAP_HOURS_AT_MOST } from '../../domain/machine-account';

/** What a new key may do and how long. */
export class MakeKeyRequest {
  @CodeListField(scopes, { min: 1, max: scopes.length }) scopes!: Scope[];
  @WholeNumberField({ min: 1, max: KEY_DAYS_AT_MOST, description: 'Days after which the key expires' })
  expiresInDays!: number;
}

export class CreateMachineAccountRequest extends MakeKeyRequest {
  @TextField({ max: 40, description: 'The system that uses it; stands in files and logs, marked as a program' })
  name!: string;
}

export class RotateKeyRequest extends MakeKeyRequest {
  @WholeNumberField({
    min: 0,
    max: OVERLAP_HOURS_AT_MOST,
    description: 'Hours for which the keys before may still be used; 0 ends them at once',
  })
  overlapHours!: number;
}
