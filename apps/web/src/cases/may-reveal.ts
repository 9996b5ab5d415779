import type { CaseFile } from './case-file';

/**
 * Whether to offer showing personal fields in clear. The window's file says so to whoever reads it; a court that was asked
 * does not read that file and is offered it with its application. The service decides either way.
 */
export const mayReveal = ({ overview, parts }: CaseFile, atCourt: boolean): boolean =>
  parts.intake
    ? parts.intake.allowedActions.includes('reveal')
    : atCourt && !overview.closed && Boolean(parts['judicial-confirmation']?.application);
