import { clock, type Fact, fact, type RunningClock } from '@one-window/contracts';
import type { MediationCase } from './case-state';

/** Name of the clock within which the organisation that is asked answers. */
export const transferClockName = (transferId: string): string => clock('transfer', transferId);

/** Nobody answered in time: the holder goes on with it. */
export const transferLapsed = ({ caseId, transfer }: MediationCase, { dueOn }: RunningClock): Fact[] => {
  if (!transfer) throw new Error(`${caseId}: a transfer that nobody asked for has a clock`);
  const { transferId, organisation } = transfer;
  return [fact('mediation.transfer-lapsed.v1', { transferId, organisation, dueOn })];
};
