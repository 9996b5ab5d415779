import { isDeepStrictEqual } from 'node:util';
import { type CaseModel, type CaseState, type ReplayedState, standingIn } from '@one-window/case-engine';
import type { AnyRecordedEvent, RoadService, Standing } from '@one-window/contracts';
import { type CaseReading, unread } from '../../apps/supervision/src/domain/case-reading';
import { foldCase } from '../../apps/supervision/src/domain/fold-case';

/** What the owner of a case and supervision both tell of it. */
interface Told {
  stage: string;
  holder: Standing['holder'] | null;
  clocks: unknown[];
}

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);

const toldByOwner = ({ stage, holder, clocks }: Standing): Told => ({
  stage,
  holder: holder ?? null,
  clocks: clocks.map(({ name, dueOn, ranOut = false }) => ({ name, dueOn, ranOut })).toSorted(byName),
});

const toldBySupervision = ({ readings, clocks }: CaseReading, service: RoadService): Told => ({
  stage: readings[service]?.stage ?? 'none',
  holder: readings[service]?.holder ?? null,
  clocks: (clocks[service] ?? []).map(({ name, dueOn, ranOut = false }) => ({ name, dueOn, ranOut })).toSorted(byName),
});

/**
 * Where supervision tells stage, holder or clocks of one service otherwise than the service itself, at any position of
 * its log and in the view that is stored; undefined where it never does. Positions before the first standing were
 * recorded by builds that recorded none.
 */
export const standingMismatch = (
  model: CaseModel,
  caseId: string,
  chain: readonly AnyRecordedEvent[],
  states: readonly ReplayedState<CaseState>[],
  stored: CaseReading | undefined,
): string | undefined => {
  const service = model.service as RoadService;
  const first = chain.find(({ data }) => data.standing)?.sequence;
  if (first === undefined) return undefined;
  const readings: CaseReading[] = [];
  for (const event of chain) readings.push(foldCase(readings.at(-1) ?? unread(caseId), event));
  for (const { sequence, state } of states) {
    const standing = standingIn(model, state);
    const reading = readings[sequence - 1];
    if (!standing || !reading || sequence < first) continue;
    const differs = difference(toldByOwner(standing), toldBySupervision(reading, service));
    if (differs) return `standing of ${service}/${caseId} at ${sequence}: ${differs}`;
  }
  const last = states.at(-1);
  const standing = last && standingIn(model, last.state);
  const differs = standing && stored && difference(toldByOwner(standing), toldBySupervision(stored, service));
  return differs ? `standing of ${service}/${caseId} as stored: ${differs}` : undefined;
};

const difference = (owner: Told, supervision: Told): string | undefined =>
  isDeepStrictEqual(owner, supervision)
    ? undefined
    : `${JSON.stringify(owner)} and not, as supervision tells, ${JSON.stringify(supervision)}`;
