import {
  type Amendment,
  amendmentOf,
  inEach,
  type NextRound,
  type Received,
  remembered,
  stages,
} from '@one-window/contracts';
import { type ConfirmationCase, isBeforeCourt, reopened, withoutApplication } from './case-state';

/** No court is concerned with the agreement, or no more. */
const open = ['none', 'eligible', 'not-confirmable', 'dismissed', 'refused', 'lapsed'] as const;
const beforeCourt = ['applied', 'correction-asked', 'accepted'] as const;

/**
 * Who the parties are is told by the last word; what they agreed is theirs alone, and no correction touches it.
 * @rule R29
 */
const corrected = {
  leads: remembered(stages['judicial-confirmation']),
  apply: (state: ConfirmationCase, amendment: Amendment): ConfirmationCase => ({
    ...state,
    amendments: [...(state.amendments ?? []), amendmentOf(amendment)],
  }),
} as const;

/** What had ended goes on: without an agreement one may yet be made, and with one it stands where it was closed. */
const cameBack = {
  leads: { ...remembered(stages['judicial-confirmation']), closed: [...open, 'confirmed'] },
  apply: (state: ConfirmationCase, { occurredAt }: { occurredAt: string }): ConfirmationCase => ({
    ...reopened(state),
    cameBackAt: occurredAt,
  }),
} as const;

/** What becomes of the case here where news of its next round come before that was heard to begin. */
export const nextRound = (state: ConfirmationCase): NextRound<ConfirmationCase> => ({
  state: reopened(state),
  anew: state.agreement === undefined,
});

/**
 * What this service hears of a case. Nothing of the sessions: what goes to a court is the agreement, never the notes.
 * @rule R30
 */
export const received = {
  /**
   * The parties may amend their agreement until the court rules, and what they then ask the court about is no longer
   * theirs: a newer version takes the place of the older one together with its window, the application and whatever a
   * court said about it. Whether a court can be asked to confirm it is a rule's to say, and so is the stage
   * (`stageOfAgreement`).
   */
  'mediation.agreement-effective.v1': {
    leads: {
      ...inEach(open, ['eligible', 'not-confirmable']),
      ...inEach(beforeCourt, ['eligible', 'not-confirmable', 'closed']),
      ...inEach(['confirmed', 'objected'], 'anomaly'),
      closed: 'ignore',
    },
    apply: (state, { data: { clocks: _, ...agreement } }) => {
      const { declined: __, closedMeanwhile: ___, ...rest } = withoutApplication(state);
      return { ...rest, agreement };
    },
  },
  /** What the agreement left open is mediated no longer: it stands alone, and a court may be asked about it. */
  'mediation.renegotiation-ended.v1': {
    leads: remembered(stages['judicial-confirmation']),
    apply: (state, { data: { agreementId, version } }) => {
      const { agreement } = state;
      if (!agreement?.rest || agreement.agreementId !== agreementId || agreement.version !== version) return state;
      return { ...state, agreement: { ...agreement, rest: { ...agreement.rest, mediation: 'ends' } } };
    },
  },
  'intake.party-corrected.v1': corrected,
  'intake.representative-named.v1': corrected,
  'intake.representative-ended.v1': corrected,
  'intake.group-representatives-chosen.v1': corrected,
  'intake.group-representative-dismissed.v1': corrected,
  /**
   * What is before a court is the court's to decide and the applicants' to withdraw (Interpretation of the Civil Procedure
   * Law art. 357, 358): its part goes on where the case is closed meanwhile, and ends with what is decided. Follow-up may
   * close a case before this service heard of its agreement: `none` then remembers that it is closed.
   */
  'follow-up.case-closed.v1': {
    leads: {
      ...inEach([...open, 'confirmed'], ['closed']),
      none: ['closed', 'none'],
      ...remembered([...beforeCourt, 'objected']),
      closed: 'ignore',
    },
    // A closing of before the case came back may be heard after that.
    apply: (state, { occurredAt }) => {
      if (isBeforeCourt(state)) return { ...state, closedMeanwhile: true };
      return state.stage === 'none' && (state.cameBackAt ?? '') > occurredAt
        ? state
        : { ...state, stage: 'closed', closedFrom: state.stage };
    },
  },
  'intake.case-reopened.v1': cameBack,
  'triage.referral-returned.v1': cameBack,
} as const satisfies Received<ConfirmationCase>;
export type ReceivedByConfirmation = keyof typeof received;
