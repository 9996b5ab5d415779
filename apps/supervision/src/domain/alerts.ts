import {
  accept,
  type AnyRecordedEvent,
  clock,
  type Decision,
  type DecisionContext,
  type EventData,
  fact,
  type Fact,
  refuse,
  type Refusal,
  type RunningClock,
} from '@one-window/contracts';
import { signsIn } from '@one-window/inputs';
import { signsOfDanger } from '@one-window/law';
import { clockUntil } from '@one-window/time-limits';

type Raised = EventData['supervision.alert-raised.v1'];
type AlertGround = Raised['grounds'][number];

/** What threatens and is not settled yet; `at` is the instant of the first time that it was told. */
export interface Alert {
  alertId: string;
  at: string;
  grounds: AlertGround[];
  cause: Raised['cause'];
  /** How often it was told while it is open. */
  times: number;
  clock: RunningClock;
}

/** What a case, or its view, keeps of its alerts. */
export interface Alerted {
  alert?: Alert;
  /** Events that were alerted of, settled or not: one is alerted of once, however often it is brought. */
  alertedOf?: string[];
}

interface Sign {
  grounds: AlertGround[];
  cause: Raised['cause'];
}

const inWords = (...texts: readonly (string | undefined)[]): Sign | undefined => {
  const grounds: AlertGround[] = signsIn(texts.filter((text) => text !== undefined).join('\n'), signsOfDanger);
  return grounds.length > 0 ? { grounds, cause: 'words' } : undefined;
};

const suspendedFor: ReadonlySet<string> = new Set(['crime', 'violence'] as const);

/** Of what an event tells that somebody has to be warned at once; undefined of nearly all. */
const signIn = (event: AnyRecordedEvent): Sign | undefined => {
  switch (event.type) {
    case 'intake.case-registered.v1': {
      const { title, facts, claims } = event.data;
      return inWords(title, facts, ...claims);
    }
    case 'intake.registration-corrected.v1': {
      const { title, facts, claims = [] } = event.data.after;
      return inWords(title, facts, ...claims);
    }
    case 'intake.supplement-answered.v1':
      return inWords(event.data.addedFacts);
    case 'intake.note-written.v1':
    case 'triage.note-written.v1':
    case 'mediation.note-written.v1':
    case 'judicial-confirmation.note-written.v1':
    case 'follow-up.note-written.v1': {
      const { text, alert } = event.data;
      return alert ? { grounds: [alert], cause: 'by-hand' } : inWords(text);
    }
    case 'intake.call-logged.v1':
    case 'mediation.call-logged.v1':
    case 'judicial-confirmation.call-logged.v1':
    case 'follow-up.call-logged.v1':
      return inWords(event.data.text);
    case 'mediation.willingness-recorded.v1':
      return inWords(event.data.note);
    case 'mediation.session-not-held.v1':
      return inWords(...event.data.absences.map(({ reason }) => reason));
    case 'mediation.session-recorded.v1':
      return event.data.alerts && { grounds: event.data.alerts, cause: 'words' };
    case 'mediation.suspended.v1': {
      const { ground, reason } = event.data;
      return suspendedFor.has(ground) ? { grounds: [ground as AlertGround], cause: 'suspension' } : inWords(reason);
    }
    default:
      return undefined;
  }
};

/** What an event tells of a case of which somebody has to be warned. */
export interface Trigger extends Sign {
  toldBy: Raised['toldBy'];
}

/**
 * What threatens, by words of what was registered, noted or recorded, by somebody who says so, or by a mediation that
 * stands still for it (People's Mediation Law art. 25).
 * @rule R21
 */
export const triggerIn = (event: AnyRecordedEvent): Trigger | undefined => {
  const sign = signIn(event);
  return sign && { ...sign, toldBy: { service: event.service, eventId: event.id, eventType: event.type } };
};

/** Facts of what was not alerted of before. The first one starts the clock: it is settled on the same day, rest day or not. */
export const raiseAlerts = (
  { alert, alertedOf = [] }: Alerted,
  triggers: readonly Trigger[],
  { today, newId }: Pick<DecisionContext, 'today'> & { newId: () => string },
): Fact[] => {
  const known = new Set(alertedOf);
  const fresh = triggers.filter(({ toldBy }) => !known.has(toldBy.eventId));
  const alertId = alert?.alertId ?? newId();
  return fresh.map(({ grounds, cause, toldBy }, index) =>
    fact('supervision.alert-raised.v1', {
      alertId,
      grounds,
      cause,
      toldBy,
      ...(alert || index > 0 ? {} : { clocks: { started: [clockUntil(clock('alert'), today, today)] } }),
    }),
  );
};

export const whyNotSettleAlert = ({ alert }: Alerted): Refusal | undefined => (alert ? undefined : refuse('no-alert'));

/** What was done about it; it is raised anew by the next thing that is told. */
export const settleAlert = ({ alert }: Alerted, { done }: { done: string }): Decision => {
  if (!alert) return refuse('no-alert');
  const { alertId, grounds } = alert;
  return accept(
    fact('supervision.alert-settled.v1', { alertId, grounds, done, clocks: { stopped: [clock('alert')] } }),
  );
};

/** Applies an event of supervision's own; any other leaves it as it is. */
export const alertedAfter = ({ alert, alertedOf = [] }: Alerted, event: AnyRecordedEvent): Alerted => {
  if (event.type === 'supervision.alert-settled.v1') return { alertedOf };
  if (event.type !== 'supervision.alert-raised.v1') return withAlert(alert, alertedOf);
  const { alertId, grounds, cause, toldBy, clocks } = event.data;
  const [started] = clocks?.started ?? [];
  const before = alert ?? (started && { alertId, at: event.occurredAt, grounds: [], cause, times: 0, clock: started });
  const after = before && {
    ...before,
    grounds: [...new Set([...before.grounds, ...grounds])],
    times: before.times + 1,
  };
  return withAlert(after, [...alertedOf, toldBy.eventId]);
};

const withAlert = (alert: Alert | undefined, alertedOf: string[]): Alerted => ({
  ...(alert ? { alert } : {}),
  ...(alertedOf.length > 0 ? { alertedOf } : {}),
});
