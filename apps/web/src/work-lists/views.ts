import type { Role } from '../api/types';
import type { ListQuery } from '../api/work-lists';

/** What a view may depend on. */
export interface ViewContext {
  /** The centre's day, YYYY-MM-DD. */
  today: string;
}

/** A ready-made view of a list: what its service is asked. */
export type View = (context: ViewContext) => ListQuery;

const DAY_MILLISECONDS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);

const stage =
  (name: string): View =>
  () => ({ stage: name });

/** The lists and their views; the first view of each is what its page opens with. */
export const views = {
  intake: {
    all: () => ({}),
    today: ({ today }) => ({ registeredOn: today }),
    awaited: () => ({ supplement: 'awaited' }),
    answered: () => ({ supplement: 'answered' }),
    reopening: () => ({ reopening: 'asked' }),
    registered: stage('registered'),
    handedOver: stage('handed-over'),
  },
  supplements: {
    awaited: () => ({ supplement: 'awaited' }),
    answered: () => ({ supplement: 'answered' }),
  },
  groups: {
    all: () => ({}),
  },
  triage: {
    turn: () => ({ turn: 'true' }),
    awaiting: stage('awaiting'),
    returned: stage('returned'),
    classified: stage('classified'),
    routed: stage('routed'),
    offered: () => ({ stage: 'offered', order: 'due' }),
    toRefer: stage('to-refer'),
    awaitingSupplement: stage('awaiting-supplement'),
    withMediation: stage('with-mediation'),
  },
  pool: {
    open: () => ({}),
  },
  taken: {
    all: () => ({}),
  },
  mediation: {
    due: () => ({ order: 'due' }),
    thisWeek: ({ today }) => ({ order: 'due', until: dayAfter(today, DAYS_OF_A_WEEK) }),
    sessionsToday: ({ today }) => ({ order: 'session', until: today }),
    sessions: () => ({ order: 'session' }),
    unappointed: () => ({ order: 'due', unappointed: 'true' }),
    signatures: () => ({ order: 'due', stage: 'agreement-drafted' }),
    agreed: stage('agreed'),
    ended: stage('ended'),
    helping: () => ({ helping: 'true' }),
    all: () => ({}),
  },
  'judicial-confirmation': {
    applied: stage('applied'),
    correctionAsked: stage('correction-asked'),
    accepted: stage('accepted'),
    eligible: stage('eligible'),
    confirmed: stage('confirmed'),
    objected: stage('objected'),
    lapsed: stage('lapsed'),
    dismissed: stage('dismissed'),
    refused: stage('refused'),
    all: () => ({}),
  },
  'follow-up': {
    performing: stage('performing'),
    suspended: stage('suspended'),
    defaulted: stage('defaulted'),
    enforcement: stage('enforcement'),
    performed: stage('performed'),
    visited: stage('visited'),
    ended: stage('ended'),
    closed: stage('closed'),
    all: () => ({}),
  },
  region: {
    all: () => ({}),
    atRisk: () => ({ attention: 'at-risk' }),
    offered: stage('offered'),
    mediation: stage('mediation'),
    followUp: stage('follow-up'),
    closed: stage('closed'),
  },
  watched: {
    alerts: () => ({ attention: 'alerts' }),
    suspended: () => ({ attention: 'suspended' }),
  },
  referrals: {
    all: () => ({ relation: 'referred' }),
  },
  invitations: {
    all: () => ({ relation: 'invited' }),
  },
  warnings: {
    all: () => ({ attention: 'alarms' }),
  },
  reports: {
    all: () => ({}),
    closed: stage('closed'),
  },
  orders: {
    orders: () => ({ view: 'orders' }),
    owed: () => ({ view: 'owed' }),
    reported: () => ({ view: 'reported' }),
    urges: () => ({ view: 'urges' }),
    proposals: () => ({ view: 'proposals' }),
  },
} as const satisfies Record<string, Record<string, View>>;

export type ListName = keyof typeof views;
export type ViewName<L extends ListName = ListName> = L extends ListName ? keyof (typeof views)[L] & string : never;

export const isListName = (name: string): name is ListName => Object.hasOwn(views, name);

export const viewNames = <L extends ListName>(list: L): ViewName<L>[] => Object.keys(views[list]) as ViewName<L>[];

/** Views for a person: agreements that could be confirmed are the organisation's first concern, and no court's. */
export const viewsFor = (list: ListName, roles: readonly Role[]): string[] => {
  const names: string[] = viewNames(list);
  if (list !== 'judicial-confirmation') return names;
  const rest = names.filter((name) => name !== 'eligible');
  return roles.includes('court-clerk') ? rest : ['eligible', ...rest];
};

export const viewOf = (list: ListName, view: string): View | undefined =>
  Object.hasOwn(views[list], view) ? (views[list] as Readonly<Record<string, View>>)[view] : undefined;
