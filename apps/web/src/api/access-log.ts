import { get } from './http';
import type { Page, RoadService, Role } from './types';

/** Services that show files of parties, and so keep who looked. */
export const lookedIntoServices = [
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
] as const satisfies readonly (RoadService | 'supervision')[];
export type LookedIntoService = (typeof lookedIntoServices)[number];

/** One look into a file; name, roles and organisation are those of then. */
export interface KeptLook {
  id: string;
  at: string;
  act: string;
  caseId: string | null;
  by: { accountId: string; name: string; roles: Role[]; organisation: string };
  detail: { reason?: string; fields?: string[]; found?: number };
}

export interface LookQuery {
  caseId?: string | undefined;
  accountId?: string | undefined;
  cursor?: string | undefined;
  limit?: number;
}

/** Who looked into the files of one service, the newest first; auditors only. */
export const accessLog = (
  service: LookedIntoService,
  query: LookQuery,
  signal?: AbortSignal,
): Promise<Page<KeptLook>> => get(`/api/${service}/access-log`, { ...query }, signal);
