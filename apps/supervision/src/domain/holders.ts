import {
  type AnyRecordedEvent,
  type ClockKind,
  dutyDoneBy,
  type EventType,
  isSpared,
  type NextStep,
  type RoadService,
} from '@one-window/contracts';
import { type BindingClock, bindingClocks, type CaseReading, unread } from './case-reading';
import { foldCase } from './fold-case';
import { type Holder, type Phase, type Standing, standingOf } from './standing';

/** A step that the road wanted and that was not taken. */
export interface SkippedStep {
  service: RoadService;
  verb: string;
}

/** One after the other, who had the case. */
export interface Holding {
  holder: Holder;
  phase: Phase;
  service: RoadService;
  from: string;
  /** Absent of who has it now. */
  to?: string;
  /** The limit that bound while they had it; the one that ran out first where there were several. */
  limit?: BindingClock;
  /** What the law wants of whoever has a case and what was still wanted when it went on. */
  skipped: SkippedStep[];
}

const dutiesIn = (next: readonly NextStep[] = []): string[] =>
  next.flatMap(({ verb }) => (dutyDoneBy(verb) === undefined ? [] : [verb]));

const sameHands = (one: Holding, { holder, phase }: Standing): boolean =>
  one.phase === phase && one.holder.kind === holder.kind && one.holder.id === holder.id;

/** What only warns binds nobody, and what another has to answer not the holder. */
const warnings: readonly (string | undefined)[] = [
  'claim-reminder',
  'handling',
  'transfer',
  'help',
] satisfies ClockKind[];
const limitIn = (reading: CaseReading, service: RoadService): BindingClock | undefined =>
  bindingClocks(reading).find((clock) => clock.service === service && !warnings.includes(clock.kind));

/** After which the case is another's. */
const handsOn: ReadonlySet<EventType> = new Set([
  'mediation.case-returned.v1',
  'mediation.case-reassigned.v1',
  'mediation.case-taken-back.v1',
  'mediation.case-transferred.v1',
] satisfies EventType[]);

/**
 * What is left out of the duties that were wanted, after one event more: what is wanted no longer and was not done. Who
 * gives a case back leaves its steps to the next.
 */
const skippedAfter = (
  skipped: readonly SkippedStep[],
  { type, service }: { type: EventType; service: RoadService },
  [before, after]: readonly [readonly string[], readonly string[]],
): SkippedStep[] => {
  if (handsOn.has(type)) return [];
  const dropped = before.filter((verb) => !after.includes(verb)).map((verb) => ({ service, verb }));
  return [...skipped, ...dropped].filter(({ verb }) => dutyDoneBy(verb) !== type && !isSpared(verb, type));
};

/**
 * Who held a case, from the window to the archive, read from its events in the order in which they happened: with the
 * limit that bound them and the steps that were left out when it went on. Whoever has it in hand after its end still
 * does.
 */
export const holdingsOf = (caseId: string, events: readonly AnyRecordedEvent[]): Holding[] => {
  const holdings: Holding[] = [];
  const wanted: Partial<Record<string, readonly string[]>> = {};
  let reading = unread(caseId);
  for (const event of events) {
    const { service, data, type } = event;
    const last = holdings.at(-1);
    if ('standing' in data && data.standing) {
      const after = dutiesIn(data.standing.next);
      const owner = holdings.findLast((one) => one.service === service);
      if (owner)
        owner.skipped = skippedAfter(owner.skipped, { type, service: owner.service }, [wanted[service] ?? [], after]);
      wanted[service] = after;
    }
    reading = foldCase(reading, event);
    const standing = standingOf(reading);
    const limit = limitIn(reading, standing.service);
    if (last && last.to === undefined && sameHands(last, standing)) {
      if (limit) last.limit = limit;
      continue;
    }
    const at = standing.since ?? event.occurredAt;
    if (last && last.to === undefined) {
      last.to = at;
      // Between one who gave the case up and the next, whose word comes a moment later.
      if (last.to <= last.from) holdings.pop();
    }
    const again = holdings.at(-1);
    if (again && again.to === at && sameHands(again, standing)) delete again.to;
    else if (standing.holder.kind !== 'none') {
      const { holder, phase } = standing;
      holdings.push({ holder, phase, service: standing.service, from: at, ...(limit ? { limit } : {}), skipped: [] });
    }
  }
  return holdings;
};
