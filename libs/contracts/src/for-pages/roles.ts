import type { Relation } from './relation-kinds';

/**
 * Where somebody with a role works: at the centre of the city, in the centre of a county or township, in an organisation
 * that mediates, in a court, in the grid centre, in a petition office, at a hotline or
 * online platform at a police station, in an administrative department, in an
 * arbitration body, in a legal aid centre, in a notary office, in a psychological service.
 */
export type Workplace =
  | 'centre'
  | 'region'
  | 'mediation'
  | 'court'
  | 'grid'
  | 'petition'
  | 'platform'
  | 'police'
  | 'department'
  | 'arbitration'
  | 'legal-aid'
  | 'notary'
  | 'psychology';

/**
 * To which cases the relation is, where it is not to every one: to those of the region of the own organisation and those
 * that it registered, to those that this person registered, to those that the own organisation registered, to those of
 * its region that may turn violent and are not over, or to those in which a longer limit of an open order was asked for.
 */
export type RoleScope =
  'region' | 'own-registrations' | 'registrations-of-the-organisation' | 'alarms-of-the-region' | 'extensions-asked';

/** A relation that the work gives, to the cases of the scope or, without one, to every case. */
export interface RelationByWork {
  relation: Relation;
  scope?: RoleScope;
}

interface RoleRow {
  zh: string;
  en: string;
  at: Workplace;
  /** The relations that the work gives; others stand to a case by what happened in it. */
  byWork?: readonly RelationByWork[];
  /** Receives what is referred to its organisation. */
  receivesReferrals?: true;
  /** Takes part where the organisation was invited to a mediation, and reads the case while it is. */
  takesInvitations?: true;
  /** Sources of the disputes that its people register; every one of them, or none where it is not said. */
  registers?: 'every-source' | readonly string[];
  /** Reads every case as far as the relation opens it. */
  readsEveryCase?: true;
}

/** Roles of people at the centre, in court and in the organisations, each with all that is said of it in general. */
export const roleRows = {
  'window-clerk': {
    zh: '窗口登记员',
    en: 'Window clerk',
    at: 'centre',
    byWork: [{ relation: 'window' }],
    readsEveryCase: true,
    registers: 'every-source',
  },
  'region-clerk': {
    zh: '县乡窗口登记员',
    en: 'Window clerk of a county or township',
    at: 'region',
    byWork: [{ relation: 'region-window', scope: 'region' }],
    registers: 'every-source',
  },
  'grid-worker': {
    zh: '网格员',
    en: 'Grid worker',
    at: 'grid',
    byWork: [{ relation: 'reporter', scope: 'own-registrations' }],
    registers: ['S11'],
  },
  'petition-officer': {
    zh: '信访接办员',
    en: 'Petition officer',
    at: 'petition',
    byWork: [{ relation: 'reporter', scope: 'registrations-of-the-organisation' }],
    registers: ['S24'],
    receivesReferrals: true,
  },
  'platform-clerk': {
    zh: '平台转办员',
    en: 'Clerk of a hotline or platform',
    at: 'platform',
    byWork: [{ relation: 'reporter', scope: 'registrations-of-the-organisation' }],
    // Consumers' complaints (12315) come as what an administrative organ hands on.
    registers: ['S25', 'S26', 'S27', 'S28'],
  },
  'police-officer': {
    zh: '公安联络员',
    en: 'Police officer',
    at: 'police',
    byWork: [
      { relation: 'reporter', scope: 'registrations-of-the-organisation' },
      { relation: 'warned', scope: 'alarms-of-the-region' },
    ],
    registers: ['S23'],
    receivesReferrals: true,
  },
  'department-officer': { zh: '部门经办人', en: 'Department officer', at: 'department', receivesReferrals: true },
  'arbitration-clerk': { zh: '仲裁立案人员', en: 'Arbitration clerk', at: 'arbitration', receivesReferrals: true },
  'legal-aid-officer': { zh: '法律援助工作人员', en: 'Legal aid officer', at: 'legal-aid', receivesReferrals: true },
  notary: { zh: '公证员', en: 'Notary', at: 'notary', receivesReferrals: true },
  psychologist: { zh: '心理咨询师', en: 'Psychologist', at: 'psychology', takesInvitations: true },
  'triage-officer': {
    zh: '分流员',
    en: 'Triage officer',
    at: 'centre',
    byWork: [{ relation: 'triage' }],
    readsEveryCase: true,
  },
  'centre-director': {
    zh: '中心主任',
    en: 'Director of the centre',
    at: 'centre',
    byWork: [{ relation: 'triage' }],
    readsEveryCase: true,
  },
  'organisation-manager': { zh: '调解组织负责人', en: 'Organisation manager', at: 'mediation' },
  mediator: { zh: '调解员', en: 'Mediator', at: 'mediation' },
  'court-clerk': { zh: '法院立案人员', en: 'Court clerk', at: 'court' },
  'follow-up-officer': {
    zh: '履行回访员',
    en: 'Follow-up officer',
    at: 'centre',
    byWork: [{ relation: 'follow-up' }],
    readsEveryCase: true,
  },
  supervisor: {
    zh: '督办人员',
    en: 'Supervisor',
    at: 'centre',
    byWork: [{ relation: 'supervisor' }],
    readsEveryCase: true,
  },
  leader: {
    zh: '领导',
    en: 'Leader',
    at: 'centre',
    byWork: [{ relation: 'leader' }, { relation: 'approver', scope: 'extensions-asked' }],
  },
  administrator: { zh: '系统管理员', en: 'Administrator', at: 'centre' },
  auditor: {
    zh: '审计人员',
    en: 'Auditor',
    at: 'centre',
    byWork: [{ relation: 'auditor' }],
    readsEveryCase: true,
  },
} as const satisfies Record<string, RoleRow>;

export type Role = keyof typeof roleRows;
export const roles = Object.keys(roleRows) as Role[];

export const roleRow = (role: Role): RoleRow => roleRows[role];

/** What the work of this role gives; undefined where people stand to a case by what happened in it alone. */
export const relationsByWork = (role: Role): readonly RelationByWork[] | undefined => roleRow(role).byWork;

const rolesThat = (are: (row: RoleRow) => boolean): readonly Role[] => roles.filter((role) => are(roleRow(role)));

/** Roles of people whose work gives them a relation to the cases of this scope. */
export const rolesInScope = (scope: RoleScope): readonly Role[] =>
  rolesThat(({ byWork = [] }) => byWork.some((given) => given.scope === scope));

/** Roles of people whose work gives them this relation, to every case or to those of a scope. */
export const rolesOfRelation = (relation: Relation): readonly Role[] =>
  rolesThat(({ byWork = [] }) => byWork.some((given) => given.relation === relation));

/** Roles of the centre's people who read every case. */
export const centreRoles = rolesThat(({ readsEveryCase = false }) => readsEveryCase);
/** Roles of people in mediation organisations. */
export const organisationRoles = rolesThat(({ at }) => at === 'mediation');
export const courtRoles = rolesThat(({ at }) => at === 'court');
/** Roles of people who read the file of the cases of their region. */
export const regionRoles = rolesInScope('region');
/** Roles of people who hear what became of the disputes they registered, and nothing else of them. */
export const reportingRoles = rolesOfRelation('reporter');
/** Roles of people who approve what nobody else may: a longer limit of an order. */
export const approvingRoles = rolesOfRelation('approver');
/** Roles of people who receive what is referred to their organisation. */
export const referralRoles = rolesThat(({ receivesReferrals = false }) => receivesReferrals);
/** Roles of people who take part in a mediation to which their organisation was invited. */
export const invitedRoles = rolesThat(({ takesInvitations = false }) => takesInvitations);
/** Roles of people who register disputes. */
export const registeringRoles = rolesThat(({ registers }) => registers !== undefined);

/** Whether somebody with these roles registers disputes that came from this source. */
export const mayRegisterFrom = (held: readonly Role[], source: string): boolean =>
  held.some((role) => {
    const { registers = [] } = roleRow(role);
    return registers === 'every-source' || registers.includes(source);
  });

const named = (language: 'zh' | 'en') =>
  Object.fromEntries(roles.map((role) => [role, roleRows[role][language]])) as Record<Role, string>;
export const roleNames = { zh: named('zh'), en: named('en') };
