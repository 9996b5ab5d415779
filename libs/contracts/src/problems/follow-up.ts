import type { ProblemType } from './problem-type';

/** Problems of the follow-up service. */
export const followUpProblems = {} as const satisfies Record<string, ProblemType>;
