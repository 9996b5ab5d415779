import type { Got, Posted, Sent } from './answers';
import { command, type CommandOptions, get, getFile } from './http';

export type SessionRecord = Got<'/api/mediation/cases/{caseId}/sessions/{sessionId}'>;

/** The text of one session's record, for those who may read it. @throws ProblemError */
export const sessionRecord = (caseId: string, sessionId: string, signal?: AbortSignal): Promise<SessionRecord> =>
  get('/api/mediation/cases/{caseId}/sessions/{sessionId}', { at: { caseId, sessionId }, signal });

/** Which paper of a case; of a record, of which session. */
export type AskedPaper = Sent<'/api/mediation/cases/{caseId}/papers'>;
export type MadePaper = Posted<'/api/mediation/cases/{caseId}/papers'>;

/** A paper as it prints, personal fields masked. @throws ProblemError */
export const shownPaper = (caseId: string, asked: AskedPaper): Promise<Blob> =>
  getFile('/api/mediation/cases/{caseId}/paper', { at: { caseId }, query: { ...asked } });

/** Makes a paper that names the parties in full, which the record keeps. @throws ProblemError */
export const makePaper = (caseId: string, body: AskedPaper, options: CommandOptions): Promise<MadePaper> =>
  command('/api/mediation/cases/{caseId}/papers', { at: { caseId }, body, ...options });
