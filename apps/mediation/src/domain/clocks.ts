import {
  accept,
  clock,
  type ClockTable,
  type Decision,
  type DecisionContext,
  type DisputeKind,
  type Fact,
  fact,
  isClock,
  refuse,
  type Refusal,
  type RunningClock,
} from '@one-window/contracts';
import { basisText, disputeIs, organisationIs, type RuleId, type TimeLimitRule, timeLimitRule } from '@one-window/law';
import {
  civilDate,
  type CivilDate,
  civilDateOf,
  clockUntil,
  compare,
  type Extension,
  instant,
  type Pause,
  startClock,
} from '@one-window/time-limits';
import {
  type CaseSummary,
  firstActDone,
  type LimitExtension,
  type MediationCase,
  type MediationLimit,
  namesOf,
  partyIds,
  stopAll,
} from './case-state';
import { helpLapsed } from './help-clock';
import { missingConsent } from './parties-asked';
import { pausesOf } from './pauses';
import { transferLapsed } from './transfer-clock';

type MediationRule = 'L-05' | 'L-06a' | 'L-08' | 'L-11' | 'L-12' | 'L-38g';

/**
 * Labour 15 days from the application (Labour Dispute Law art. 14), medical 30 working days (Medical Dispute Regulation
 * arts. 38, 40), whoever mediates. Anything else goes by who mediates: a month in people's mediation (Provisions on
 * People's Mediation Work art. 33), also where the directory has not told the kind; the courts' own limits where they
 * invite (Provisions on Court-Invited Mediation art. 27); and for administrative organs and all others, for whom no
 * enactment says how long, what this house sets.
 */
export const limitRuleOf = (
  disputeKind: DisputeKind,
  organisationKind?: string,
  source?: CaseSummary['source'],
): MediationRule => {
  if (disputeIs(disputeKind, 'labour')) return 'L-11';
  if (disputeIs(disputeKind, 'medical')) return 'L-12';
  if (organisationKind === undefined || organisationIs(organisationKind, 'peoples-mediation')) return 'L-08';
  if (!organisationIs(organisationKind, 'court-invited')) return 'L-38g';
  return source === 'S21' ? 'L-06a' : 'L-05';
};

export const limitClockName = (offerId: string): string => clock('mediation-limit', offerId);

/**
 * The clock of mediation: from the application for labour disputes (Labour Dispute Law art. 14), else from the claim.
 * @rule R09
 */
export const startMediationLimit = (
  offerId: string,
  summary: CaseSummary,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
  organisationKind?: string,
): RunningClock => {
  const rule = limitRuleOf(summary.disputeKind, organisationKind, summary.source);
  return startClock(limitClockName(offerId), rule, startOf(rule, summary, today), calendar);
};

const handlingRules = { simple: 'L-38d', ordinary: 'L-38e', complex: 'L-38f' } as const satisfies Record<
  NonNullable<CaseSummary['complexity']>,
  RuleId
>;

/** Three days for a first act, whoever claims the case or takes it over (L-38c). */
export const firstActClock = (
  offerId: string,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
): RunningClock => startClock(clock('first-act', offerId), 'L-38c', today, calendar);

/**
 * What the house sets whoever claims: a first act within three days, or the case is triage's again (L-38c), and how long
 * the handling of a dispute so complex should take, which only warns (L-38d to L-38f).
 */
export const startLease = (
  offerId: string,
  { complexity = 'ordinary' }: CaseSummary,
  { today, calendar }: Pick<DecisionContext, 'today' | 'calendar'>,
): RunningClock[] => [
  firstActClock(offerId, { today, calendar }),
  startClock(clock('handling', offerId), handlingRules[complexity], today, calendar),
];

const handlingClocks = ({ clocks: running }: MediationCase): RunningClock[] =>
  running.filter((one) => isClock(one, 'handling'));
const handlingOf = (state: MediationCase): string[] => handlingClocks(state).map(({ name }) => name);

/** Whether whoever holds the case has had it for longer than the house, or the law, gives. */
export const isOverdue = (state: MediationCase, today: CivilDate): boolean =>
  state.limit?.passed === true || handlingClocks(state).some(({ dueOn }) => compare(civilDate(dueOn), today) < 0);

const startOf = (rule: MediationRule, { appliedOn }: CaseSummary, claimedOn: CivilDate): CivilDate =>
  rule === 'L-11' ? civilDate(appliedOn) : claimedOn;

/**
 * The limit as it would run had the case been claimed under this kind: from the same claim or application. What all
 * parties agreed on stays agreed, in the unit they agreed on, and counts where the law of the kind knows extensions.
 * @rule R09
 */
export const limitUnder = (
  state: MediationCase & Required<Pick<MediationCase, 'offer' | 'summary' | 'holder'>>,
  disputeKind: DisputeKind,
  calendar: DecisionContext['calendar'],
  organisationKind?: string,
): RunningClock => {
  const { offer, summary, holder, limit } = state;
  const rule = limitRuleOf(disputeKind, organisationKind, summary.source);
  const startedOn = startOf(rule, summary, civilDateOf(instant(holder.claimedAt ?? holder.since)));
  const law = timeLimitRule(rule, startedOn);
  const extensions = law.extension ? (limit?.extensions ?? []) : [];
  const counted = extensions.map((extension) => inDays(state, extension, unitOf(limit?.rule ?? rule)));
  return startClock(limitClockName(offer.offerId), rule, startedOn, calendar, {
    extensions: counted,
    pauses: pausesUnder(law, limit),
  });
};

/** Days of a limit that do not count, as far as the law knows such days. */
const pausesUnder = ({ pausable }: TimeLimitRule, limit: Pick<MediationLimit, 'pauses'> | undefined): Pause[] =>
  pausesOf(limit).filter(({ reason }) => pausable.includes(reason));

/** The limit counted anew, with what was agreed on and the days that do not count. */
export const countLimit = (
  state: MediationCase,
  limit: Pick<MediationLimit, 'clock' | 'rule' | 'startedOn' | 'extensions' | 'pauses'>,
  calendar: DecisionContext['calendar'],
) => {
  const startedOn = civilDate(limit.startedOn);
  return startClock(limit.clock, limit.rule as RuleId, startedOn, calendar, {
    extensions: limit.extensions.map((extension) => inDays(state, extension, unitOf(limit.rule))),
    pauses: pausesUnder(timeLimitRule(limit.rule, startedOn), limit),
  });
};

type DayUnit = NonNullable<LimitExtension['unit']>;

/** In what the days of an extension are counted where nothing else was said. */
export const unitOf = (rule: string): DayUnit =>
  timeLimitRule(rule).unit === 'working-day' ? 'working-day' : 'calendar-day';

/**
 * Limits after which mediation counts as failed. The labour limit is none of them: it lets a party go to arbitration
 * and stops nobody who still wants to agree (Labour Dispute Law art. 14). Nor does what this house sets.
 */
const failsWhenPassed: readonly string[] = ['L-05', 'L-06a', 'L-08', 'L-12'] satisfies RuleId[];
/** What stays open then. */
const open = ['extend', 'end'] as const;

/**
 * R08: once the limit has passed without an extension, mediation is extended by all parties or ended; nothing else.
 * @rule R08
 */
export const limitRefusal = (state: MediationCase): Refusal | undefined => {
  const { limit } = state;
  if (!limit?.passed || !failsWhenPassed.includes(limit.rule)) return undefined;
  const { rule, dueOn } = limit;
  return refuse('time-limit-passed', { rule, dueOn, basis: basisText(timeLimitRule(rule).basis).zh, allowed: open });
};

const lapsed = (state: MediationCase, dueOn: string): Fact => {
  const { caseId, holder, offer } = state;
  if (!holder || !offer) throw new Error(`${caseId}: a claim without holder or offer`);
  const { organisationId, name } = holder;
  return fact('mediation.case-taken-back.v1', {
    offerId: offer.offerId,
    from: { organisationId, name },
    because: 'silent',
    dueOn,
    ...stopAll(state),
  });
};

export const clocks: ClockTable<'mediation', MediationCase> = {
  'mediation-limit': {
    // Beside an agreement in force it runs where that settled a part only (E04).
    binds: ['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating'],
    ranOut: (_, { rule, dueOn }) => [fact('mediation.limit-passed.v1', { rule, dueOn })],
  },
  // Any act stops it; appointing does so by the stage. Whether an act came in time, the log decides.
  'first-act': { binds: ['claimed'], ranOut: (state, { dueOn }) => [lapsed(state, dueOn)] },
  // It only warns: whether what stopped it is over, a person says.
  suspension: { binds: ['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating'] },
  // It only warns. What all parties agree to instead ends it.
  handling: { binds: ['claimed', 'appointed', 'mediating', 'agreement-drafted'] },
  // Of whoever is asked to take the case over; it is held meanwhile.
  transfer: { binds: ['claimed', 'appointed', 'mediating', 'agreement-drafted'], ranOut: transferLapsed },
  // Of each organisation that is asked to help whoever holds it.
  help: {
    binds: ['claimed', 'appointed', 'mediating', 'agreement-drafted', 'renegotiating'],
    several: true,
    ranOut: (state, running, _, helpId) => helpLapsed(state, running, helpId),
  },
};

export const passedBefore = ({ limit }: MediationCase): RunningClock[] => {
  if (!limit?.passed) return [];
  const { clock: name, rule, startedOn, dueOn } = limit;
  return [clockUntil(name, startedOn, dueOn, rule)];
};

/** Talks about an agreement that binds the parties meanwhile have no limit, and none to extend. */
export const noLimitRuns = ({ limit }: MediationCase): Refusal | undefined =>
  limit ? undefined : refuse('no-limit-running', {});

/** So many days may all extensions of a limit add: no statute says how many, so this house does. */
const MOST_DAYS = 365;

export type ExtensionRequest = Omit<LimitExtension, 'unit'>;

/**
 * All parties may agree to a longer limit (Provisions on People's Mediation Work art. 33; Medical Dispute Regulation
 * art. 38). Days are working days where the limit counts those. Possible after the limit passed, but not into the past,
 * nor so often that a limit is none: the Provisions want disputes settled within a month as a rule.
 */
export const extend = (
  state: MediationCase,
  request: ExtensionRequest,
  { today, calendar }: DecisionContext,
): Decision => {
  const { limit } = state;
  if (!limit) return refuse('no-limit-running', {});
  const rule = timeLimitRule(limit.rule);
  const basis = basisText(rule.basis).zh;
  if (!rule.extension) {
    return refuse('limit-not-extensible', { rule: rule.id, dueOn: limit.dueOn, basis, effect: rule.overdueEffect.zh });
  }
  const lacking = missingConsent(state, request.consentedBy, basis);
  if (lacking) return lacking;
  const extensions = [...limit.extensions, { ...request, consentedBy: partyIds(state) }];
  const longer = countLimit(state, { ...limit, extensions }, calendar);
  if (compare(longer.dueOn, today) < 0) {
    return refuse('extension-over-already', { field: 'days', dueOn: longer.dueOn, today });
  }
  const extendedBy = limit.extensions.reduce((sum, extension) => sum + extension.days, 0);
  if (extendedBy + request.days > MOST_DAYS) {
    return refuse('extension-too-long', { field: 'days', extendedBy, mostDays: MOST_DAYS - extendedBy });
  }
  const { days, reason } = request;
  return accept(
    fact('mediation.limit-extended.v1', {
      rule: rule.id,
      days,
      consentedBy: partyIds(state),
      reason,
      clocks: { started: [longer], stopped: [...(firstActDone(state).clocks?.stopped ?? []), ...handlingOf(state)] },
    }),
  );
};

const inDays = (
  state: MediationCase,
  { days, unit, consentedBy, reason }: LimitExtension,
  unitOfTheLimit: DayUnit,
): Extension => ({
  by: days,
  unit: unit ?? unitOfTheLimit,
  consentedBy: namesOf(state, consentedBy),
  reason,
});
