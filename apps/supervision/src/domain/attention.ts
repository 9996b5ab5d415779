import { addDays, civilDateOf, instant, startOfDay } from '@one-window/time-limits';

/**
 * What a supervisor looks at first. `alerts`: violence, self-harm, a threat or a crime is to be prevented, not settled yet; `at-risk`: a limit has passed or ends within two days; `unowned`: no organisation has
 * the case, it lies at the triage desk or in a pool; `bounced`: organisations returned it twice or more; `anomalies`: an
 * event came that nobody expected. Neither of these two once it was looked into and settled, until there is another one.
 * `alarms`: urgent or of high risk, and not over; `suspended`: mediation stands still.
 */
export const attentions = ['alerts', 'at-risk', 'unowned', 'bounced', 'anomalies', 'alarms', 'suspended'] as const;
export type Attention = (typeof attentions)[number];

const SOON_DAYS = 2;

/** The instant before which a limit must end to put its case at risk now. */
export const atRiskBefore = (now: string): string => startOfDay(addDays(civilDateOf(instant(now)), SOON_DAYS + 1));
