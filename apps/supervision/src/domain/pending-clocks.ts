import type { RoadService, RunningClock, StagesOf } from '@one-window/contracts';
import type { RuleId } from '@one-window/law';
import {
  type CivilDate,
  civilDate,
  civilDateOf,
  defaultCalendar,
  endOfDay,
  instant,
  startClock,
} from '@one-window/time-limits';
import type { CaseReading, Readings } from './case-reading';
import { mediationWorks, shownStages } from './shown-stages';
import type { Standing } from './standing';

/** A limit that binds somebody now. */
export interface PendingClock extends RunningClock {
  service: RoadService;
}

/** Limits that follow from a day alone are counted once for every day and rule. */
const counted = new Map<string, RunningClock>();
const COUNTED_AT_MOST = 4096;

const count = (name: string, rule: RuleId, startedOn: CivilDate): RunningClock => {
  const key = `${rule} ${startedOn}`;
  let clock = counted.get(key);
  if (!clock) {
    clock = startClock(name, rule, startedOn, defaultCalendar);
    if (counted.size >= COUNTED_AT_MOST) counted.clear();
    counted.set(key, clock);
  }
  return { ...clock, name };
};

/**
 * The limits that bind somebody now, the next one first: those the events started and nobody stopped, and those that
 * start by law with an event of another service and so are carried by none.
 */
export const pendingClocks = (reading: CaseReading, standing: Standing): PendingClock[] => {
  if (standing.phase === 'closed') return [];
  const { clocks, readings } = reading;
  const started = Object.entries(clocks).flatMap(([service, { running }]) =>
    Object.values(running).map((clock): PendingClock => ({ ...clock, service: service as RoadService })),
  );
  const stages = shownStages(readings);
  const named = new Set(started.map(({ name }) => name));
  const all = [...started, ...impliedClocks(readings, standing).filter(({ name }) => !named.has(name))];
  return all
    .filter(
      ({ name, service }) =>
        (name === TRIAGE || !isStopped(clocks, name, service)) && stillBinds(name, readings, stages, standing),
    )
    .toSorted((one, other) => compareText(one.dueAt, other.dueAt) || compareText(one.name, other.name));
};

/** Runs anew whenever the case is back on the desk, so an earlier stop says nothing; its phase alone decides. */
const TRIAGE = 'triage';

const compareText = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** A name its own service stopped before starting it is an implied clock that was stopped. */
const isStopped = (clocks: CaseReading['clocks'], name: string, service: RoadService): boolean =>
  Object.entries(clocks).some(
    ([other, { running, stopped }]) => stopped.includes(name) && !(other === service && Object.hasOwn(running, name)),
  );

const impliedClocks = ({ mediation }: Readings, { phase, since }: Standing): PendingClock[] => {
  const implied: PendingClock[] = [];
  if (phase === 'triage' && since !== undefined) {
    implied.push({ ...count(TRIAGE, 'L-38a', civilDateOf(instant(since))), service: 'triage' });
  }
  const agreement = mediation?.agreement;
  if (!agreement) return implied;
  const from = civilDate(agreement.effectiveOn);
  const window = `confirmation-window:${agreement.agreementId}:${agreement.version}`;
  if (agreement.confirmable) implied.push({ ...count(window, 'L-21', from), service: 'judicial-confirmation' });
  if (agreement.performedOnTheSpot || agreement.obligations.length === 0) {
    return [...implied, { ...count('visit', 'L-39', from), service: 'follow-up' }];
  }
  for (const { obligationId, dueOn } of agreement.obligations) {
    const due = civilDate(dueOn);
    const dates = { startedOn: from, dueOn: due, dueAt: endOfDay(due), provisional: false };
    implied.push({ name: `obligation:${obligationId}`, rule: 'agreed', ...dates, service: 'follow-up' });
  }
  return implied;
};

/** Stages in which what is not yet due is waited for: also while what was due is being enforced. */
const watched: ReadonlySet<StagesOf['follow-up']> = new Set(['performing', 'defaulted', 'enforcement']);

/** Some limits end with the stage they belong to, without any event naming them. */
const stillBinds = (
  name: string,
  readings: Readings,
  stages: ReturnType<typeof shownStages>,
  { phase }: Standing,
): boolean => {
  const [kind, about] = name.split(':');
  switch (kind) {
    case 'triage':
      return phase === 'triage';
    case 'claim':
      return phase === 'offered' && readings.triage?.offer?.offerId === about;
    case 'supplement':
      return stages.intake === 'supplement-requested';
    case 'mediation-limit':
      return mediationWorks.has(stages.mediation) && readings.mediation?.offerId === about;
    case 'confirmation-window':
      return stages['judicial-confirmation'] === 'eligible';
    case 'court-acceptance':
      return stages['judicial-confirmation'] === 'applied';
    case 'correction':
      return stages['judicial-confirmation'] === 'correction-asked';
    case 'court-ruling':
      return stages['judicial-confirmation'] === 'accepted';
    case 'obligation':
      return watched.has(stages['follow-up']);
    case 'visit':
      return stages['follow-up'] === 'performed';
    default:
      return true;
  }
};
