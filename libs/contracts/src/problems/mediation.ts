import type { ProblemType } from './problem-type';

/** Problems of the mediation service. */
export const mediationProblems = {} as const satisfies Record<string, ProblemType>;
