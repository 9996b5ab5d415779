import { type Role, roles } from '@one-window/contracts';
import { CodeListField, SecretField, TextField, UuidField } from '@one-window/platform';
import { Matches } from 'class-validator';
import { USERNAME_PATTERN } from '../../domain/account-rules';

export class CreateAccountRequest {
  @TextField({ max: 64 })
  @Matches(USERNAME_PATTERN, {
    message:
      '用户名以小写字母开头，由小写字母、数字、点和连字符组成，至少三个字符｜starts with a lower-case letter; lower-case letters, digits, dots and hyphens, at least three',
  })
  username!: string;

  @TextField({ max: 50 }) name!: string;
  @SecretField({
    max: 200,
    optional: true,
    description: 'First password, changed at the first sign-in; absent: made by the house and told once',
  })
  password?: string;
  @CodeListField(roles, { min: 1, max: roles.length }) roles!: Role[];
  @UuidField() organisationId!: string;
  @UuidField({ optional: true, description: 'Required for, and only for, the role mediator' }) mediatorId?: string;
}
