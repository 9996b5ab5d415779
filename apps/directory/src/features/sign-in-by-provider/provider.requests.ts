import { SecretField, TextField } from '@one-window/platform';

export class ProviderBeginRequest {
  @TextField({ max: 2000, lines: 'single', optional: true, description: 'Path of the page that is wanted' })
  page?: string;
}

export class ProviderCodeRequest {
  @SecretField({ max: 40, description: 'Of the authenticator, or a recovery code' }) code!: string;
}
