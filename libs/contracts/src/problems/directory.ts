import type { ProblemType } from './problem-type';

/** Problems of the directory service. */
export const directoryProblems = {} as const satisfies Record<string, ProblemType>;
