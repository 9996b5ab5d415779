import {
  CaseChange,
  type CaseModel,
  type CaseState,
  concerns,
  lastDayPassed,
  loadedCase,
  receive,
  type RecordingContext,
  type VersionedEvent,
  WITHOUT_EFFECT,
} from '@one-window/case-engine';
import {
  type Actor,
  type AnyRecordedEvent,
  type EventData,
  type EventType,
  fact,
  type Fact,
  type RoadService,
  type ServiceName,
  systemActor,
} from '@one-window/contracts';
import { decidedAt } from '@one-window/testing';
import { type CivilDate, civilDateOf, defaultCalendar, instant } from '@one-window/time-limits';
import { v7 as newId } from 'uuid';
import { followUpModel } from '../../../follow-up/src/follow-up.model';
import { intakeModel } from '../../../intake/src/intake.model';
import { judicialConfirmationModel } from '../../../judicial-confirmation/src/judicial-confirmation.model';
import { mediationModel } from '../../../mediation/src/mediation.model';
import { triageModel } from '../../../triage/src/triage.model';

type AnyModel = CaseModel;

const models = {
  intake: intakeModel,
  triage: triageModel,
  mediation: mediationModel,
  'judicial-confirmation': judicialConfirmationModel,
  'follow-up': followUpModel,
} as unknown as Partial<Record<ServiceName, AnyModel>>;

/** A service that keeps no case only records. */
const withoutCases = (service: ServiceName) =>
  ({
    service,
    initial: (caseId: string) => ({ caseId, stage: 'none', clocks: [] }),
    evolve: (state: CaseState) => state,
    clocks: {},
  }) as unknown as AnyModel;

/**
 * What the services record of one case: the facts given here, recorded by the engine on the services' own models, and
 * whatever follows from them in the others. One fact an hour from the start.
 */
export class RecordedHistory {
  readonly events: AnyRecordedEvent[] = [];
  readonly caseId = newId();
  private hour = 0;
  private readonly cases = new Map<ServiceName, CaseChange<CaseState>>();
  private readonly inboxes = new Map<ServiceName, VersionedEvent[]>();

  constructor(private readonly start: string) {}

  /** Nothing happens for so many days. */
  later(days: number): this {
    this.hour += 24 * days;
    return this;
  }

  protected get now(): string {
    return new Date(Date.parse(this.start) + this.hour * 3_600_000).toISOString();
  }

  protected get today(): CivilDate {
    return civilDateOf(instant(this.now));
  }

  /** The case as this service knows it. */
  stateIn(service: RoadService): CaseState {
    return this.caseIn(service).state;
  }

  /** When the last event of this type occurred. */
  at(type: EventType): string | undefined {
    return this.events.findLast((event) => event.type === type)?.occurredAt;
  }

  /** What people or limits did: the lines of the timeline. */
  get told(): AnyRecordedEvent[] {
    return this.events.filter(({ type }) => !type.endsWith('.standing-changed.v1'));
  }

  /** How many events there were once the last of this type, and what followed from it, was recorded. */
  upTo(type: EventType): number {
    const last = this.events.findLastIndex((event) => event.type === type);
    const caused = this.events.findLastIndex(({ causationId }) => causationId === this.events[last]?.id);
    return 1 + Math.max(last, caused);
  }

  chain(service: ServiceName): AnyRecordedEvent[] {
    return this.events.filter((event) => event.service === service);
  }

  /** What a service's case is the fold of, each event at the version of the case that it made. */
  foldedFrom(service: RoadService): { recorded: VersionedEvent[]; received: VersionedEvent[] } {
    const { events, eventVersions } = this.caseIn(service);
    return {
      recorded: events.map((event, index) => ({ version: eventVersions[index] as number, event })),
      received: this.inboxes.get(service) ?? [],
    };
  }

  protected record<T extends EventType>(type: T, actor: Actor, data: EventData[T]): this {
    const service = type.slice(0, type.indexOf('.')) as ServiceName;
    const case_ = this.caseIn(service);
    this.tell(case_, () => case_.step(this.context(actor, newId()), () => [fact(type, data)]));
    this.hour += 1;
    return this;
  }

  /** Lets the last day of a limit pass. */
  protected pass(service: RoadService, name: string): this {
    const case_ = this.caseIn(service);
    const clock = case_.state.clocks.find((running) => running.name === name);
    if (!clock) throw new Error(`${name} does not run`);
    this.hour = Math.ceil((Date.parse(clock.dueAt) - Date.parse(this.start)) / 3_600_000) + 1;
    const facts = (): Fact[] => lastDayPassed(models[service] as AnyModel, case_.state, clock, decidedAt(this.now));
    this.tell(case_, () => case_.step(this.context(systemActor(service), newId()), facts));
    this.hour += 1;
    return this;
  }

  private caseIn(service: ServiceName): CaseChange<CaseState> {
    let case_ = this.cases.get(service);
    if (!case_) {
      const model = models[service] ?? withoutCases(service);
      case_ = new CaseChange(model, loadedCase(model, this.caseId, undefined));
      this.cases.set(service, case_);
    }
    return case_;
  }

  /** What a step recorded goes to every service that listens, and so on. */
  private tell(case_: CaseChange<CaseState>, step: () => void): void {
    const before = case_.events.length;
    step();
    const recorded = case_.events.slice(before);
    this.events.push(...recorded);
    for (const event of recorded) {
      for (const service of Object.keys(models) as ServiceName[]) {
        const model = models[service];
        if (!model?.listensTo.includes(event.service) || !concerns(model, event)) continue;
        const other = this.caseIn(service);
        this.tell(other, () => {
          const version = receive(model, other, event, this.context(systemActor(service), event.id));
          if (version !== WITHOUT_EFFECT) this.keepReceived(service, { version, event });
        });
      }
    }
  }

  private keepReceived(service: ServiceName, received: VersionedEvent): void {
    this.inboxes.set(service, [...(this.inboxes.get(service) ?? []), received]);
  }

  private context(actor: Actor, causationId: string): RecordingContext {
    return {
      actor,
      occurredAt: this.now,
      recordedAt: this.now,
      calendar: defaultCalendar,
      correlation: { correlationId: newId(), causationId },
    };
  }
}
