import type { Role } from './roles';

interface ScopeRow {
  zh: string;
  en: string;
  /** As whom the house takes a program that comes by this scope: its acts are recorded and judged under this role. */
  role: Role;
  /** Opens clear text of sealed fields, or whole files: an administrator should give it to few. */
  confided?: true;
  /** Operations that it opens, each in its address as the API documents write it. What is not named is closed. */
  operations: readonly string[];
}

/**
 * What keys of programs may be given, each scope with every operation that it opens. A program never has more than the
 * role beside the scope has, and of that only what stands here.
 */
export const scopeRows = {
  'intake:register': {
    zh: '登记案件，按来源编号查找，读取登记情况',
    en: 'Register cases, find them by the number of the source, read what was registered',
    role: 'window-clerk',
    operations: ['POST /api/intake/cases', 'GET /api/intake/cases', 'GET /api/intake/cases/{caseId}'],
  },
  'intake:supplement': {
    zh: '要求补正和收到补正材料',
    en: 'Ask for a supplement and record its answer',
    role: 'window-clerk',
    operations: [
      'GET /api/intake/cases/{caseId}',
      'POST /api/intake/cases/{caseId}/request-supplement',
      'POST /api/intake/cases/{caseId}/answer-supplement',
    ],
  },
  'cases:read': {
    zh: '读取全部案件的进展和案卷（个人信息已遮蔽）',
    en: 'Read the course and the file of every case, personal fields masked',
    role: 'supervisor',
    operations: [
      'GET /api/supervision/cases',
      'GET /api/supervision/cases/counts',
      'GET /api/supervision/cases/{caseId}',
      'GET /api/supervision/cases/{caseId}/version',
      'GET /api/supervision/orders',
    ],
  },
  'statistics:read': {
    zh: '读取全市统计',
    en: 'Read the numbers of the city',
    role: 'supervisor',
    operations: ['GET /api/supervision/statistics'],
  },
  'seals:read': {
    zh: '读取每日封存和核验结果',
    en: 'Read the sealed days and what the proofs found',
    role: 'auditor',
    operations: [
      'GET /api/supervision/seals',
      'GET /api/supervision/seals/{day}',
      'GET /api/supervision/proofs',
      'GET /api/supervision/proofs/latest',
      'GET /api/supervision/proofs/{proofId}',
      'GET /api/supervision/proof-findings',
    ],
  },
  'directory:read': {
    zh: '读取单位、调解员、行政区划和工作日历',
    en: 'Read organisations, mediators, regions and the working calendar',
    role: 'window-clerk',
    operations: [
      'GET /api/directory/regions',
      'GET /api/directory/organisations',
      'GET /api/directory/organisations/{organisationId}',
      'GET /api/directory/mediators',
      'GET /api/directory/calendar',
    ],
  },
  'personal:reveal': {
    zh: '读取当事人证件号码、电话、地址的完整内容（每次记录）',
    en: 'Read identity number, telephone and address of a party in clear, each time logged',
    role: 'window-clerk',
    confided: true,
    operations: ['POST /api/intake/cases/{caseId}/parties/{partyId}/reveal'],
  },
  'files:export': {
    zh: '导出案卷',
    en: 'Take out the whole file of a case',
    role: 'supervisor',
    confided: true,
    operations: ['POST /api/supervision/cases/{caseId}/file'],
  },
} as const satisfies Record<string, ScopeRow>;

export type Scope = keyof typeof scopeRows;
export const scopes = Object.keys(scopeRows) as Scope[];
export const scopeRow = (scope: Scope): ScopeRow => scopeRows[scope];

const named = (language: 'zh' | 'en') =>
  Object.fromEntries(scopes.map((scope) => [scope, scopeRows[scope][language]])) as Record<Scope, string>;
export const scopeNames = { zh: named('zh'), en: named('en') };

/** Scopes that open an operation; `operation`: method and address, as in `GET /api/intake/cases/{caseId}`. */
export const scopesOpening = (operation: string): readonly Scope[] =>
  scopes.filter((scope) => scopeRow(scope).operations.includes(operation));

/** How keys begin, so that whoever finds one knows what it is and where it belongs. */
export const MACHINE_KEY_START = 'ow_';
/** What is no key in this shape was never given to anybody: ten hexadecimal digits that stay readable, then 256 bits in base64url. */
export const MACHINE_KEY_SHAPE = /^ow_[0-9a-f]{10}_[\w-]{43}$/;
