import { clock, type Fact, fact, type RunningClock } from '@one-window/contracts';
import type { MediationCase } from './case-state';

/** Name of the clock within which the organisation that is asked to help answers. */
export const helpClockName = (helpId: string): string => clock('help', helpId);

/** Nobody answered in time: it is asked no longer. */
export const helpLapsed = ({ caseId, helps = [] }: MediationCase, { dueOn }: RunningClock, helpId: string): Fact[] => {
  const help = helps.find((one) => one.helpId === helpId);
  if (!help) throw new Error(`${caseId}: help that nobody asked for has a clock`);
  return [fact('mediation.help-lapsed.v1', { helpId, organisation: help.organisation, dueOn })];
};
