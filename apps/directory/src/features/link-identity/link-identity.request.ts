import { TextField } from '@one-window/platform';

/** Characters of a subject at most (OpenID Connect Core 1.0 section 2). */
const LONGEST_SUBJECT = 255;

export class LinkIdentityRequest {
  @TextField({ max: LONGEST_SUBJECT, lines: 'single', description: '`sub` at the configured identity provider' })
  subject!: string;
}
