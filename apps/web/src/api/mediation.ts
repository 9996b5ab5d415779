import type { Got } from './answers';
import { get } from './http';

export type SessionRecord = Got<'/api/mediation/cases/{caseId}/sessions/{sessionId}'>;

/** The text of one session's record, for those who may read it. @throws ProblemError */
export const sessionRecord = (caseId: string, sessionId: string, signal?: AbortSignal): Promise<SessionRecord> =>
  get('/api/mediation/cases/{caseId}/sessions/{sessionId}', { at: { caseId, sessionId }, signal });
