import { inEach, type Received } from '@one-window/contracts';
import { ended, type IntakeCase } from './case-state';

const open = ['registered', 'supplement-requested', 'handed-over'] as const;
/** The window itself ended it. */
const over = ['declined', 'withdrawn'] as const;

/** A claim that raced with a decline or a withdrawal is an anomaly here; mediation settles who holds the case. */
export const received = {
  'mediation.case-claimed.v1': {
    leads: { none: 'anomaly', ...inEach(open, ['handed-over']), ...inEach(over, 'anomaly'), closed: 'ignore' },
    apply: (state, { data: { organisation }, occurredAt }) => {
      if (state.stage === 'closed') return state;
      const { organisationId, name } = organisation;
      return { ...state, stage: 'handed-over', holder: { organisationId, name, since: occurredAt } };
    },
  },
  'mediation.case-returned.v1': {
    leads: {
      none: 'anomaly',
      registered: ['registered'],
      'supplement-requested': 'ignore',
      'handed-over': ['registered'],
      ...inEach([...over, 'closed'], 'ignore'),
    },
    apply: (state) => ({ ...state, stage: 'registered' }),
  },
  'triage.case-referred-out.v1': {
    leads: { none: 'anomaly', ...inEach(open, ['closed']), ...inEach(over, 'anomaly'), closed: 'ignore' },
    apply: (state, { data, occurredAt }) => ended(state, 'closed', data.reason, occurredAt),
  },
  'follow-up.case-archived.v1': {
    leads: { none: 'anomaly', ...inEach([...open, ...over, 'closed'], ['closed']) },
    apply: (state, { data, occurredAt }) => ended(state, 'closed', data.volumeNumber, occurredAt),
  },
} as const satisfies Received<IntakeCase>;
export type ReceivedByIntake = keyof typeof received;
