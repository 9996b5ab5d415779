import type { Got } from './answers';
import { get } from './http';

/** Everything that the application to a court says. */
export type EnforcementDocument = Got<'/api/follow-up/cases/{caseId}/enforcement-pack'>;

/** The enforcement pack as a document; the look is kept. @throws ProblemError */
export const enforcementDocument = (caseId: string, signal?: AbortSignal): Promise<EnforcementDocument> =>
  get('/api/follow-up/cases/{caseId}/enforcement-pack', { at: { caseId }, signal });
