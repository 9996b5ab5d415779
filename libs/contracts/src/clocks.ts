import type { DecisionContext, Fact } from './decision';
import type { RunningClock } from './events';
import type { ActingService, RoadService, StagesOf } from './for-pages/stages';

/**
 * Every kind of clock that runs in a case, by the service that runs it. Where there may be several of a kind in a case,
 * or one after the other, the name says which: `claim:<offerId>`.
 */
export const clockKinds = {
  intake: ['supplement', 'reopening'],
  triage: ['triage', 'claim', 'claim-reminder', 'competence'],
  mediation: ['mediation-limit', 'first-act', 'handling', 'suspension', 'transfer', 'help'],
  'judicial-confirmation': ['confirmation-window', 'court-acceptance', 'correction', 'court-ruling', 'objection'],
  'follow-up': ['obligation', 'visit'],
  supervision: ['supervision-order', 'alert'],
} as const satisfies Record<ActingService, readonly string[]>;

export type ClockKindsOf = { [S in ActingService]: (typeof clockKinds)[S][number] };
export type ClockKind = ClockKindsOf[ActingService];

const known: ReadonlySet<string> = new Set(Object.values(clockKinds).flat());

/** The name of a clock: its kind, and what it is about where there can be more than one. */
export const clock = (kind: ClockKind, ...about: (string | number)[]): string => [kind, ...about].join(':');

/** What a clock's name says; undefined for a name that is none of {@link clockKinds}. */
export interface NamedClock {
  kind: ClockKind;
  /** Id of what it is about; empty where a case has one such clock only. */
  about: string;
}

export const clockNamed = ({ name }: Pick<RunningClock, 'name'>): NamedClock | undefined => {
  const [kind = '', ...about] = name.split(':');
  return known.has(kind) ? { kind: kind as ClockKind, about: about.join(':') } : undefined;
};

/** Whether a clock is of this kind, and where given, about this. */
export const isClock = (running: Pick<RunningClock, 'name'>, kind: ClockKind, about?: string): boolean => {
  const named = clockNamed(running);
  return named?.kind === kind && (about === undefined || named.about === about);
};

/** What a kind of clock means in the service that runs it. */
export interface ClockRule<State extends { stage: string }> {
  /** Stages in which it runs and, once its last day has passed, still binds. Any other stage ends it. */
  binds: readonly State['stage'][];
  /** One for each thing they are about runs at a time; of any other kind a new one takes the place of the old one. */
  several?: true;
  /**
   * Facts when its last day has passed, at least one; `about` is what its name says it is about. Absent of a limit that
   * only warns: nothing happens then, and whoever reads it compares its last day with now.
   */
  ranOut?(state: State, clock: RunningClock, context: DecisionContext, about: string): Fact[];
}

/** The clocks of a service, each with its rule. */
export type ClockTable<
  S extends ActingService,
  State extends { stage: S extends RoadService ? StagesOf[S] : string },
> = Readonly<Record<ClockKindsOf[S], ClockRule<State>>>;
