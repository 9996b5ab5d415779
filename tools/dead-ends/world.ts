import {
  CaseChange,
  type CaseState,
  concerns,
  decisionContext,
  lastDayPassed,
  type LoadedCase,
  receive,
  type RecordingContext,
  timedClocks,
} from '@one-window/case-engine';
import {
  type Actor,
  type AnyRecordedEvent,
  type EventData,
  type Fact,
  type RoadService,
  roadServices,
  systemActor,
} from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { GENESIS } from '@one-window/proof';
import { defaultCalendar } from '@one-window/time-limits';
import { register } from '../../apps/intake/src/domain/register';
import { cast } from './cast';
import { partOf } from './parts';

type ByService<T> = Readonly<Record<RoadService, T>>;

/**
 * One case in all services of its road, in memory and without a database: what each made of it, what each has not taken
 * in yet, and the centre's clock. Never changed: each move makes another.
 */
export interface World {
  /** Instant of the centre's clock, ISO 8601 UTC. */
  readonly now: string;
  readonly cases: ByService<LoadedCase<CaseState>>;
  /** By who listens, then by whose topic it is: each topic keeps its order, and there is none between topics. */
  readonly waiting: ByService<Readonly<Partial<Record<RoadService, readonly AnyRecordedEvent[]>>>>;
  /** Mediators who left, by their ids. */
  readonly departed: readonly string[];
  /** Commands that nobody gives here: without its only way out a case has to be found stuck. */
  readonly withheld?: readonly string[];
}

/** A working day in Jincheng, in the morning. */
const MORNING = '2026-03-02T01:00:00.000Z';
const MINUTE = 60_000;

export type Registration = EventData['intake.case-registered.v1'];

const eachService = <T>(of: (service: RoadService) => T): ByService<T> =>
  Object.fromEntries(roadServices.map((service) => [service, of(service)])) as Record<RoadService, T>;

/** A case as the window registered it, before anybody else has heard of it. */
export const registered = (registration: Registration): World => {
  const caseId = newId();
  const empty: World = {
    now: MORNING,
    cases: eachService((service) => ({
      id: caseId,
      version: 0,
      sequence: 0,
      head: GENESIS,
      state: partOf(service).model.initial(caseId),
    })),
    waiting: eachService(() => ({})),
    departed: [],
  };
  const decision = register(registration, MORNING.slice(0, 10));
  if (!decision.accepted) throw new Error(`cannot be registered: ${decision.code}`);
  const [clerk] = cast;
  return recorded(empty, 'intake', clerk ?? systemActor('intake'), () => decision.facts);
};

const contextOf = ({ now }: World, actor: Actor): RecordingContext => ({
  actor,
  occurredAt: now,
  recordedAt: now,
  calendar: defaultCalendar,
  correlation: { correlationId: newId(), causationId: newId() },
});

const changed = (world: World, service: RoadService, change: (of: CaseChange<CaseState>) => void): World => {
  const { model } = partOf(service);
  const of = new CaseChange(model, world.cases[service]);
  change(of);
  const { events } = of;
  const told = (listener: RoadService): World['waiting'][RoadService] => {
    const { model: other } = partOf(listener);
    const before = world.waiting[listener];
    const heard = other.listensTo.includes(service) ? events.filter((event) => concerns(other, event)) : [];
    return heard.length === 0 ? before : { ...before, [service]: [...(before[service] ?? []), ...heard] };
  };
  return {
    ...world,
    cases: { ...world.cases, [service]: of.committed() },
    waiting: events.length === 0 ? world.waiting : eachService(told),
  };
};

/** After facts that `actor` caused in a service. */
export const recorded = (
  world: World,
  service: RoadService,
  actor: Actor,
  facts: (state: CaseState) => readonly Fact[],
): World => changed(world, service, (change) => change.step(contextOf(world, actor), facts));

/** After a service took in the next event of a topic; undefined where none waits. */
export const takenIn = (world: World, service: RoadService, from: RoadService): World | undefined => {
  const [event, ...later] = world.waiting[service][from] ?? [];
  if (!event) return undefined;
  const waiting = { ...world.waiting, [service]: { ...world.waiting[service], [from]: later } };
  const context = contextOf(world, systemActor(service));
  return changed({ ...world, waiting }, service, (change) => {
    receive(partOf(service).model, change, event, context);
  });
};

/** Topics of which something waits to be taken in, with the service that has to. */
export const waitingIn = ({ waiting }: World): { service: RoadService; from: RoadService }[] =>
  roadServices.flatMap((service) =>
    roadServices.filter((from) => (waiting[service][from]?.length ?? 0) > 0).map((from) => ({ service, from })),
  );

/** After everything that waits was taken in, each service in turn and whatever follows from it too. */
export const settled = (world: World, pick: (count: number) => number = () => 0): World => {
  let next = world;
  for (;;) {
    const topics = waitingIn(next);
    const topic = topics[pick(topics.length)];
    if (!topic) return next;
    next = takenIn(next, topic.service, topic.from) ?? next;
  }
};

/** The clocks of which something follows when they run out, the first one first. */
const running = ({ cases }: World) =>
  roadServices
    .flatMap((service) => {
      const { model } = partOf(service);
      return timedClocks(model, cases[service].state).map((clock) => ({ service, clock }));
    })
    .toSorted((one, other) => Date.parse(one.clock.dueAt) - Date.parse(other.clock.dueAt));

/** The same world at a later instant: whatever ran out until then has done so, in its order. */
export const at = (world: World, now: string): World => {
  const [first] = running(world);
  if (!first || Date.parse(first.clock.dueAt) > Date.parse(now)) return { ...world, now };
  const { service, clock } = first;
  const then = { ...world, now: clock.dueAt > world.now ? new Date(clock.dueAt).toISOString() : world.now };
  const actor = systemActor(service);
  const deciding = decisionContext(then.now, defaultCalendar, actor);
  const after = recorded(then, service, actor, (state) => lastDayPassed(partOf(service).model, state, clock, deciding));
  return at(after, now);
};

export const laterBy = (world: World, milliseconds: number): World =>
  at(world, new Date(Date.parse(world.now) + milliseconds).toISOString());

/** A minute later: whoever acts next acts after whoever acted before. */
export const soon = (world: World): World => laterBy(world, MINUTE);

/** When the next clock runs out; undefined while none runs. */
export const nextClock = (world: World): string | undefined => {
  const [first] = running(world);
  return first && new Date(Math.max(Date.parse(first.clock.dueAt), Date.parse(world.now))).toISOString();
};
