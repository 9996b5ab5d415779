import type { ProblemType } from './problem-type';

/** Problems of the judicial-confirmation service. */
export const judicialConfirmationProblems = {} as const satisfies Record<string, ProblemType>;
