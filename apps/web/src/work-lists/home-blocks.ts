import { centreRoles, courtRoles, organisationRoles } from '@one-window/contracts/for-pages';
import type { Account, Role } from '../api/types';
import type { ListQuery } from '../api/work-lists';
import type { ListName } from './views';

/** A list on the home page: the first rows of a view. */
export interface HomeBlock {
  list: ListName;
  view: string;
  /** Narrows the view to this person. */
  narrowing?: ListQuery;
  /** Shown only while it holds something. */
  whenAny?: boolean;
  /** Stands above the own drafts of registrations: it presses more. */
  aboveDrafts?: boolean;
}

const ofRole: Partial<Record<Role, (account: Account) => HomeBlock[]>> = {
  'window-clerk': () => [
    { list: 'intake', view: 'awaited' },
    { list: 'intake', view: 'answered' },
    { list: 'groups', view: 'all', whenAny: true },
    { list: 'intake', view: 'today' },
  ],
  'region-clerk': () => [
    { list: 'supplements', view: 'awaited' },
    { list: 'supplements', view: 'answered' },
    { list: 'groups', view: 'all', whenAny: true },
    { list: 'region', view: 'atRisk' },
    { list: 'region', view: 'all' },
  ],
  'grid-worker': () => [{ list: 'reports', view: 'all' }],
  'petition-officer': () => [
    { list: 'reports', view: 'all' },
    { list: 'referrals', view: 'all' },
  ],
  'department-officer': () => [{ list: 'referrals', view: 'all' }],
  'arbitration-clerk': () => [{ list: 'referrals', view: 'all' }],
  'legal-aid-officer': () => [{ list: 'referrals', view: 'all' }],
  notary: () => [{ list: 'referrals', view: 'all' }],
  psychologist: () => [{ list: 'invitations', view: 'all' }],
  'police-officer': () => [
    { list: 'warnings', view: 'all', aboveDrafts: true },
    { list: 'reports', view: 'all' },
    { list: 'referrals', view: 'all', whenAny: true },
  ],
  'platform-clerk': () => [{ list: 'reports', view: 'all' }],
  'triage-officer': () => [
    { list: 'triage', view: 'turn' },
    { list: 'triage', view: 'returned' },
    { list: 'triage', view: 'offered' },
  ],
  'centre-director': () => [
    { list: 'watched', view: 'alerts', whenAny: true },
    { list: 'intake', view: 'reopening', whenAny: true },
    { list: 'watched', view: 'suspended', whenAny: true },
    { list: 'triage', view: 'returned' },
    { list: 'triage', view: 'turn' },
  ],
  'organisation-manager': () => [
    { list: 'pool', view: 'open' },
    { list: 'taken', view: 'all', whenAny: true },
    { list: 'mediation', view: 'thisWeek' },
    { list: 'mediation', view: 'unappointed' },
    { list: 'mediation', view: 'signatures' },
    { list: 'groups', view: 'all', whenAny: true },
    { list: 'mediation', view: 'helping', whenAny: true },
  ],
  mediator: ({ mediatorId }) => {
    const narrowing = { mediator: mediatorId };
    return [
      { list: 'mediation', view: 'sessionsToday', narrowing },
      { list: 'mediation', view: 'due', narrowing },
      { list: 'mediation', view: 'signatures', narrowing },
      { list: 'groups', view: 'all', whenAny: true },
      { list: 'mediation', view: 'helping', whenAny: true },
      { list: 'pool', view: 'open' },
      { list: 'taken', view: 'all', whenAny: true },
    ];
  },
  'court-clerk': () => [
    { list: 'judicial-confirmation', view: 'applied' },
    { list: 'judicial-confirmation', view: 'accepted' },
    { list: 'judicial-confirmation', view: 'objected', whenAny: true },
    { list: 'judicial-confirmation', view: 'correctionAsked' },
  ],
  'follow-up-officer': () => [
    { list: 'follow-up', view: 'performing' },
    { list: 'follow-up', view: 'performed' },
    { list: 'follow-up', view: 'defaulted' },
    { list: 'follow-up', view: 'visited' },
    { list: 'follow-up', view: 'enforcement', whenAny: true },
    { list: 'follow-up', view: 'ended', whenAny: true },
    { list: 'follow-up', view: 'closed' },
  ],
};

/** What supervision asked of this person comes before all else, and takes no place while it asks nothing. */
const asked: readonly HomeBlock[] = [
  { list: 'orders', view: 'owed', whenAny: true },
  { list: 'orders', view: 'urges', whenAny: true },
  { list: 'orders', view: 'proposals', whenAny: true },
];

const answering: ReadonlySet<Role> = new Set(
  [...centreRoles, ...organisationRoles, ...courtRoles].filter((role) => ofRole[role] !== undefined),
);

/** What supervision asks is answered by whoever may have a case. */
export const askedOf = ({ roles }: Account): readonly HomeBlock[] =>
  roles.some((role) => answering.has(role)) ? asked : [];

/** What a supervisor asked, by what is due. */
export const ordersGiven: readonly HomeBlock[] = [
  { list: 'orders', view: 'orders' },
  { list: 'orders', view: 'reported', whenAny: true },
];

/** The lists that a person's day begins with, none twice. */
export const blocksFor = (account: Account): HomeBlock[] => {
  const blocks = account.roles.flatMap((role) => ofRole[role]?.(account) ?? []);
  const seen = new Set<string>();
  return blocks.filter(({ list, view }) => {
    const name = `${list} ${view}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};
