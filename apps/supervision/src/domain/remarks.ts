import { type Decision, accept, fact, type Fact, refuse, type Refusal } from '@one-window/contracts';
import type { CaseReading } from './case-reading';
import type { SettledMatter } from './orders';
import type { SupervisionCase } from './supervision-case';

/** How often it happened so far, as supervision read the case. */
export const countOf = (matter: SettledMatter, { returnedCount, anomalies }: CaseReading): number =>
  matter === 'bounced' ? returnedCount : anomalies;

/** From so many on it asks for attention. */
const LEAST: Readonly<Record<SettledMatter, number>> = { bounced: 2, anomalies: 1 };

const isOpen = (matter: SettledMatter, count: number, settled: SupervisionCase['settled'] = {}): boolean =>
  count >= LEAST[matter] && count > (settled[matter] ?? 0);

/** Whether anything of the case waits to be looked into. */
export const hasMatters = (reading: CaseReading): boolean =>
  (['bounced', 'anomalies'] as const).some((matter) => isOpen(matter, countOf(matter, reading), reading.settled));

/** It was looked into and leaves the list, until it happens again. `count`: how often it happened so far. */
export const settle = (
  { settled }: SupervisionCase,
  { matter, reason }: { matter: SettledMatter; reason: string },
  count: number,
): Decision =>
  isOpen(matter, count, settled)
    ? accept(fact('supervision.matter-settled.v1', { matter, count, reason }))
    : refuse('nothing-to-settle', { field: 'matter' });

export const whyNotPropose = ({ proposal }: SupervisionCase): Refusal | undefined =>
  proposal ? refuse('proposal-open', { since: proposal.at }) : undefined;

export const whyNotAnswer = ({ proposal }: SupervisionCase): Refusal | undefined =>
  proposal ? undefined : refuse('no-proposal');

/** How the director carried out the proposal that is open; absent where the case was not reassigned since. */
export const carriedOut = ({ proposal, readings }: Pick<CaseReading, 'proposal' | 'readings'>) => {
  const { reassigned } = readings.mediation ?? {};
  return proposal && reassigned && reassigned.at >= proposal.at ? reassigned : undefined;
};

/** A proposal is answered by the reassignment itself; nothing where it was answered already. */
export const answerByReassigning = (
  { proposal }: SupervisionCase,
  { readings }: Pick<CaseReading, 'readings'>,
): Fact[] => {
  const done = carriedOut({ ...(proposal ? { proposal } : {}), readings });
  return done ? [fact('supervision.proposal-answered.v1', { agreed: true, text: done.reason })] : [];
};
