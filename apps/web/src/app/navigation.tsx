import {
  AlertOutlined,
  ApartmentOutlined,
  ApiOutlined,
  AuditOutlined,
  BarChartOutlined,
  BankOutlined,
  CheckSquareOutlined,
  ClockCircleOutlined,
  FileAddOutlined,
  FileDoneOutlined,
  FileSearchOutlined,
  FormOutlined,
  HomeOutlined,
  ImportOutlined,
  InboxOutlined,
  NodeIndexOutlined,
  NotificationOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  TeamOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Account, Role } from '../api/types';
import {
  centreRoles,
  courtRoles,
  organisationRoles,
  invitedRoles,
  referralRoles,
  regionRoles,
  registeringRoles,
  reportingRoles,
  roles,
  rolesOfRelation,
} from '@one-window/contracts/for-pages';
import type { navigation as words } from '../words/zh-CN/navigation';

/** A page in the navigation. */
export interface Destination {
  /** Its name is `navigation.<name>`. */
  name: keyof typeof words;
  to: string;
  icon: ReactNode;
  roles: readonly Role[];
}

/** Who reads numbers only has no list to work from. */
const everybodyAtWork = roles.filter((role) => role !== 'leader');

const destinations: readonly Destination[] = [
  { name: 'home', to: '/', icon: <HomeOutlined />, roles: everybodyAtWork },
  { name: 'register', to: '/register', icon: <FormOutlined />, roles: registeringRoles },
  { name: 'region', to: '/lists/region', icon: <SolutionOutlined />, roles: regionRoles },
  { name: 'supplements', to: '/lists/supplements', icon: <FileAddOutlined />, roles: regionRoles },
  { name: 'referrals', to: '/lists/referrals', icon: <ImportOutlined />, roles: referralRoles },
  { name: 'invitations', to: '/lists/invitations', icon: <TeamOutlined />, roles: invitedRoles },
  { name: 'warnings', to: '/lists/warnings', icon: <AlertOutlined />, roles: rolesOfRelation('warned') },
  { name: 'reports', to: '/lists/reports', icon: <SolutionOutlined />, roles: reportingRoles },
  { name: 'intake', to: '/lists/intake', icon: <SolutionOutlined />, roles: ['window-clerk', 'centre-director'] },
  { name: 'watched', to: '/lists/watched', icon: <AlertOutlined />, roles: ['centre-director'] },
  { name: 'triage', to: '/lists/triage', icon: <NodeIndexOutlined />, roles: rolesOfRelation('triage') },
  { name: 'pool', to: '/lists/pool', icon: <InboxOutlined />, roles: ['organisation-manager', 'mediator'] },
  { name: 'mediation', to: '/lists/mediation', icon: <TeamOutlined />, roles: ['organisation-manager', 'mediator'] },
  {
    name: 'judicial-confirmation',
    to: '/lists/judicial-confirmation',
    icon: <BankOutlined />,
    roles: ['court-clerk', 'organisation-manager', 'mediator'],
  },
  {
    name: 'follow-up',
    to: '/lists/follow-up',
    icon: <CheckSquareOutlined />,
    roles: ['follow-up-officer', 'organisation-manager', 'mediator'],
  },
  {
    name: 'orders',
    to: '/lists/orders',
    icon: <NotificationOutlined />,
    roles: [...centreRoles, ...organisationRoles, ...courtRoles],
  },
  { name: 'cases', to: '/supervision/cases', icon: <FileSearchOutlined />, roles: ['supervisor', 'auditor'] },
  { name: 'samples', to: '/supervision/samples', icon: <FileDoneOutlined />, roles: ['supervisor', 'auditor'] },
  { name: 'audit', to: '/supervision/audit', icon: <AuditOutlined />, roles: ['supervisor', 'auditor'] },
  { name: 'proofs', to: '/supervision/proofs', icon: <SafetyCertificateOutlined />, roles: ['supervisor', 'auditor'] },
  { name: 'statistics', to: '/supervision/statistics', icon: <BarChartOutlined />, roles: ['supervisor', 'auditor'] },
  { name: 'city', to: '/city', icon: <BarChartOutlined />, roles: ['leader'] },
  {
    name: 'organisations',
    to: '/administration/organisations',
    icon: <ApartmentOutlined />,
    roles: ['administrator'],
  },
  { name: 'accounts', to: '/administration/accounts', icon: <SafetyCertificateOutlined />, roles: ['administrator'] },
  {
    name: 'machineAccounts',
    to: '/administration/machine-accounts',
    icon: <ApiOutlined />,
    roles: ['administrator', 'auditor'],
  },
  { name: 'deadLetters', to: '/administration/dead-letters', icon: <WarningOutlined />, roles: ['administrator'] },
  { name: 'clock', to: '/administration/clock', icon: <ClockCircleOutlined />, roles: ['administrator'] },
];

/** Pages of this person, in the order of the navigation. */
export const destinationsOf = (account: Account): readonly Destination[] =>
  destinations.filter((destination) => destination.roles.some((role) => account.roles.includes(role)));

/** Where this person's day begins. */
export const homeOf = (account: Account): string => destinationsOf(account)[0]?.to ?? '/';
