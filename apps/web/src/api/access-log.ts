import { everyCode, type GetPath, type Got } from './answers';
import { get } from './http';
import type { RevealRequest } from './intake';
import type { Page } from './types';

/** Services that show files of parties, and so keep who looked. */
export type LookedIntoService = GetPath extends infer Path
  ? Path extends `/api/${infer Service}/access-log`
    ? Service
    : never
  : never;

export const lookedIntoServices = everyCode<LookedIntoService>()([
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
]);

/** One look into a file; name, roles and organisation are those of then. */
export type KeptLook = Omit<Look, 'detail'> & { detail: LookDetail };
type Look = Got<'/api/intake/access-log'>['items'][number];
/** What the page tells of a look's detail, which differs from act to act. */
interface LookDetail {
  purpose?: RevealRequest['purpose'];
  reason?: string;
  fields?: string[];
  found?: number;
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
): Promise<Page<KeptLook>> => get(`/api/${service}/access-log`, { query: { ...query }, signal });
