import { commonProblems } from './common';
import { directoryProblems } from './directory';
import { followUpProblems } from './follow-up';
import { identityProblems } from './identity';
import { intakeProblems } from './intake';
import { judicialConfirmationProblems } from './judicial-confirmation';
import { mediationProblems } from './mediation';
import type { ProblemType } from './problem-type';
import { supervisionProblems } from './supervision';
import { triageProblems } from './triage';

/** Every problem type: the code is the last part of the RFC 9457 `type` URI `urn:one-window:problem:<code>`. */
export const problemTypes = {
  ...commonProblems,
  ...directoryProblems,
  ...identityProblems,
  ...intakeProblems,
  ...triageProblems,
  ...mediationProblems,
  ...judicialConfirmationProblems,
  ...followUpProblems,
  ...supervisionProblems,
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemTypes;
