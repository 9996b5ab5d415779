import { get } from './http';

export interface SessionRecord {
  sessionId: string;
  outcome: string;
  attendedPartyIds: string[];
  recordedAt: string;
  text: string;
}

/** The text of one session's record, for those who may read it. @throws ProblemError */
export const sessionRecord = (caseId: string, sessionId: string, signal?: AbortSignal): Promise<SessionRecord> =>
  get(`/api/mediation/cases/${caseId}/sessions/${sessionId}`, undefined, signal);
