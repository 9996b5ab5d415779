import type { ProblemType } from './problem-type';

/** Problems of the supervision service. */
export const supervisionProblems = {} as const satisfies Record<string, ProblemType>;
