import type { Relation } from './relation-kinds';

/** Where somebody with a role works: at the centre, in an organisation that mediates, in a court. */
export type Workplace = 'centre' | 'mediation' | 'court';

interface RoleRow {
  zh: string;
  en: string;
  at: Workplace;
  /** The relation to every case that the work gives; others stand to a case by what happened in it. */
  relation?: Relation;
  /** Reads every case as far as the relation opens it. */
  readsEveryCase?: true;
}

/** Roles of people at the centre, in court and in the organisations, each with all that is said of it in general. */
export const roleRows = {
  'window-clerk': { zh: '窗口登记员', en: 'Window clerk', at: 'centre', relation: 'window', readsEveryCase: true },
  'triage-officer': { zh: '分流员', en: 'Triage officer', at: 'centre', relation: 'triage', readsEveryCase: true },
  'centre-director': {
    zh: '中心主任',
    en: 'Director of the centre',
    at: 'centre',
    relation: 'triage',
    readsEveryCase: true,
  },
  'organisation-manager': { zh: '调解组织负责人', en: 'Organisation manager', at: 'mediation' },
  mediator: { zh: '调解员', en: 'Mediator', at: 'mediation' },
  'court-clerk': { zh: '法院立案人员', en: 'Court clerk', at: 'court' },
  'follow-up-officer': {
    zh: '履行回访员',
    en: 'Follow-up officer',
    at: 'centre',
    relation: 'follow-up',
    readsEveryCase: true,
  },
  supervisor: { zh: '督办人员', en: 'Supervisor', at: 'centre', relation: 'supervisor', readsEveryCase: true },
  leader: { zh: '领导', en: 'Leader', at: 'centre', relation: 'leader' },
  administrator: { zh: '系统管理员', en: 'Administrator', at: 'centre' },
  auditor: { zh: '审计人员', en: 'Auditor', at: 'centre', relation: 'auditor', readsEveryCase: true },
} as const satisfies Record<string, RoleRow>;

export type Role = keyof typeof roleRows;
export const roles = Object.keys(roleRows) as Role[];

export const roleRow = (role: Role): RoleRow => roleRows[role];

const rolesThat = (are: (row: RoleRow) => boolean): readonly Role[] => roles.filter((role) => are(roleRow(role)));

/** Roles of the centre's people who read every case. */
export const centreRoles = rolesThat(({ readsEveryCase = false }) => readsEveryCase);
/** Roles of people in mediation organisations. */
export const organisationRoles = rolesThat(({ at }) => at === 'mediation');
export const courtRoles = rolesThat(({ at }) => at === 'court');

/** Roles of people whose work gives them this relation to every case. */
export const rolesOfRelation = (relation: Relation): readonly Role[] => rolesThat((row) => row.relation === relation);

const named = (language: 'zh' | 'en') =>
  Object.fromEntries(roles.map((role) => [role, roleRows[role][language]])) as Record<Role, string>;
export const roleNames = { zh: named('zh'), en: named('en') };
