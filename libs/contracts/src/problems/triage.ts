import type { ProblemType } from './problem-type';

/** Problems of the triage service. */
export const triageProblems = {} as const satisfies Record<string, ProblemType>;
