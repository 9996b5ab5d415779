import { problemTypes, type ProblemCode } from './registry';

/** Something the caller must be told, by a stable code (RFC 9457 `type`); nothing was changed. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(problemTypes[code].en, options);
    this.name = 'Problem';
  }
}
