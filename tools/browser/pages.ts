import type { Person } from './person';

/** A page of the workbench, and somebody who works on it. */
export interface PageOfTheHouse {
  name: string;
  path: string;
  /** User name; absent for pages that need nobody signed in. */
  as?: string;
}

/** Something that is to be seen on a page only after somebody has done something there. */
export interface MomentOfAPage extends PageOfTheHouse {
  act: (person: Person) => Promise<void>;
}

/** Pages that are the same whatever cases there are. */
export const standingPages: readonly PageOfTheHouse[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'status', path: '/status' },
  { name: 'home-window-clerk', path: '/', as: 'window.01' },
  { name: 'home-triage-officer', path: '/', as: 'triage.01' },
  { name: 'home-organisation-manager', path: '/', as: 'manager.org-021' },
  { name: 'home-mediator', path: '/', as: 'mediator.med-001' },
  { name: 'home-court-clerk', path: '/', as: 'court.jin0502' },
  { name: 'home-follow-up-officer', path: '/', as: 'follow-up.01' },
  { name: 'home-supervisor', path: '/', as: 'supervisor.01' },
  { name: 'home-administrator', path: '/', as: 'administrator.01' },
  { name: 'home-auditor', path: '/', as: 'auditor.01' },
  { name: 'register', path: '/register', as: 'window.01' },
  { name: 'list-intake', path: '/lists/intake', as: 'window.01' },
  { name: 'list-triage', path: '/lists/triage', as: 'triage.01' },
  { name: 'list-pool', path: '/lists/pool', as: 'manager.org-021' },
  { name: 'list-mediation', path: '/lists/mediation', as: 'manager.org-021' },
  { name: 'list-judicial-confirmation', path: '/lists/judicial-confirmation', as: 'court.jin0502' },
  { name: 'list-follow-up', path: '/lists/follow-up', as: 'follow-up.01' },
  { name: 'case-search', path: '/supervision/cases', as: 'supervisor.01' },
  { name: 'audit', path: '/supervision/audit', as: 'auditor.01' },
  { name: 'day-seals', path: '/supervision/audit?tab=seals', as: 'auditor.01' },
  { name: 'access-log', path: '/supervision/audit?tab=access-log', as: 'auditor.01' },
  { name: 'proofs', path: '/supervision/proofs', as: 'supervisor.01' },
  { name: 'proofs-before', path: '/supervision/proofs?tab=history', as: 'auditor.01' },
  { name: 'statistics', path: '/supervision/statistics', as: 'supervisor.01' },
  { name: 'city', path: '/city', as: 'leader.01' },
  { name: 'organisations', path: '/administration/organisations', as: 'administrator.01' },
  { name: 'accounts', path: '/administration/accounts', as: 'administrator.01' },
  { name: 'machine-accounts', path: '/administration/machine-accounts', as: 'administrator.01' },
  { name: 'dead-letters', path: '/administration/dead-letters', as: 'administrator.01' },
  { name: 'clock', path: '/administration/clock', as: 'administrator.01' },
  { name: 'not-found', path: '/no-such-page', as: 'window.01' },
];

/** Pages by the person who works on them, each person once. */
export const pagesByPerson = (pages: readonly PageOfTheHouse[]): [string | undefined, PageOfTheHouse[]][] =>
  [...new Set(pages.map(({ as }) => as))].map((person) => [person, pages.filter(({ as }) => as === person)]);
