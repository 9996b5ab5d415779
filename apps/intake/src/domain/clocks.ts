import { type ClockTable, fact } from '@one-window/contracts';
import type { IntakeCase } from './intake-case';

export const clocks: ClockTable<'intake', IntakeCase> = {
  supplement: {
    binds: ['supplement-requested'],
    // Told, and the case stays where it is: the centre never drops a case by itself.
    ranOut: (_, { dueOn }) => [fact('intake.supplement-overdue.v1', { dueOn })],
  },
};
