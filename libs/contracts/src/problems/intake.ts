import type { ProblemType } from './problem-type';

/** Problems of the intake service. */
export const intakeProblems = {} as const satisfies Record<string, ProblemType>;
