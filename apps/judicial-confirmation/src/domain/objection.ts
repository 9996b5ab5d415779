import {
  accept,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  refuse,
  type Refusal,
} from '@one-window/contracts';
import { basisText, laws, timeLimitRule } from '@one-window/law';
import { civilDate, computeDeadline, explain } from '@one-window/time-limits';
import { applicationOf, OBJECTION_CLOCK, objectionClock, outOfRange } from './application';
import { type ConfirmationCase, type Objection, parties } from './case-state';

type Recorded = EventData['judicial-confirmation.objection-recorded.v1'];
type Decided = EventData['judicial-confirmation.objection-decided.v1'];

export type ObjectionInput = Pick<
  Recorded,
  'objectionId' | 'objector' | 'partyId' | 'name' | 'since' | 'raisedOn' | 'grounds'
>;

/** Fifteen days from receiving the ruling for a party, six months from knowing of the infringement for anybody else. */
const limits = { party: 'L-25a', 'interested-person': 'L-25b' } as const;

/**
 * An objection to the ruling that confirmed the agreement, raised with the court that made it (Interpretation of the Civil
 * Procedure Law art. 372), also after the case was closed: an interested person may learn of it late.
 */
export const recordObjection = (
  state: ConfirmationCase,
  input: ObjectionInput,
  { today, calendar }: DecisionContext,
): Decision => {
  const { application } = state;
  if (!application || application.ruling?.kind !== 'confirmed') return refuse('ruling-not-confirmed');
  const { named } = applicationOf(state);
  const { objectionId, objector, since, raisedOn, grounds } = input;
  const who = whoObjects(state, input);
  if ('accepted' in who) return who;
  const impossible =
    outOfRange('since', since, application.ruling.on, today) ?? outOfRange('raisedOn', raisedOn, since, today);
  if (impossible) return impossible;
  const rule = timeLimitRule(limits[objector]);
  const deadline = computeDeadline({ rule, startedOn: civilDate(since), calendar });
  if (raisedOn > deadline.lastDay) {
    return refuse('objection-too-late', {
      field: 'raisedOn',
      raisedOn,
      basis: basisText(laws.civilProcedureInterpretation('372')).zh,
      limit: rule.id,
      dueOn: deadline.lastDay,
      explanation: explain(deadline, 'zh'),
      explanationEn: explain(deadline, 'en'),
    });
  }
  return accept(
    fact('judicial-confirmation.objection-recorded.v1', {
      ...named,
      objectionId,
      objector,
      ...who,
      since,
      raisedOn,
      grounds,
      clocks: { started: [objectionClock(raisedOn, { calendar })] },
    }),
  );
};

/** A party by its id, anybody else by name. */
const whoObjects = (
  state: ConfirmationCase,
  { objector, partyId, name }: ObjectionInput,
): { partyId: string } | { name: string } | Refusal => {
  if (objector === 'interested-person') {
    return name === undefined ? refuse('objector-unnamed', { field: 'name' }) : { name };
  }
  const known = parties(state).find((party) => party.partyId === partyId);
  return known ? { partyId: known.partyId } : refuse('party-unknown', { field: 'partyId' });
};

/** What the court can make of an objection; that it is withdrawn, whoever raised it says. */
export const objectionRulings = ['rejected', 'revoked', 'changed'] as const satisfies readonly Decided['outcome'][];

/** The objection that the court has yet to decide; at most one. */
export const openObjection = ({ application }: ConfirmationCase): Objection | undefined =>
  application?.objections?.find(({ decision }) => decision === undefined);

/**
 * The court rejects the objection, or makes a new ruling that revokes or changes the confirmation (Interpretation of the
 * Civil Procedure Law art. 372, para. 1). Without its confirmation the agreement binds as before, and can be sued upon.
 */
export const decideObjection = (
  state: ConfirmationCase,
  { outcome, ruledOn, reason }: Pick<Decided, 'outcome' | 'ruledOn' | 'reason'>,
  { today }: DecisionContext,
): Decision => over(state, { outcome, ruledOn, reason }, 'ruledOn', today);

/** Whoever objected gives it up before the court has decided: the ruling stands, and nothing is left to examine. */
export const withdrawObjection = (
  state: ConfirmationCase,
  { withdrawnOn, reason }: { withdrawnOn: string; reason: string },
  { today }: DecisionContext,
): Decision => over(state, { outcome: 'withdrawn', ruledOn: withdrawnOn, reason }, 'withdrawnOn', today);

const over = (
  state: ConfirmationCase,
  how: Pick<Decided, 'outcome' | 'ruledOn' | 'reason'>,
  dayField: string,
  today: string,
): Decision => {
  const { named } = applicationOf(state);
  const objection = openObjection(state);
  if (!objection) throw new Error(`no open objection in stage ${state.stage}`);
  const impossible = outOfRange(dayField, how.ruledOn, objection.raisedOn, today);
  if (impossible) return impossible;
  const { objectionId } = objection;
  return accept(
    fact('judicial-confirmation.objection-decided.v1', {
      ...named,
      objectionId,
      ...how,
      clocks: { stopped: [OBJECTION_CLOCK] },
    }),
  );
};
