import type { Got, Posted, Sent } from './answers';
import type { RegistrationRequest } from '../register/registration';
import { command, get } from './http';

/** Answer to a registration; `receiptCode` is absent when nobody gave a telephone number. */
export type RegistrationAnswer = Posted<'/api/intake/cases'>;

/**
 * Registers a dispute. The same key gives the same case, however often the call is repeated. What the form could not read
 * goes as it was typed, so that the service says what is wrong with it. @throws ProblemError
 */
export const registerCase = (entered: RegistrationRequest, idempotencyKey: string): Promise<RegistrationAnswer> =>
  command('/api/intake/cases', { body: entered as Sent<'/api/intake/cases'>, idempotencyKey });

/** What the applicant takes home. */
export type Receipt = Got<'/api/intake/cases/{caseId}/receipt'>;

export const readReceipt = (caseId: string, signal?: AbortSignal): Promise<Receipt> =>
  get('/api/intake/cases/{caseId}/receipt', { at: { caseId }, signal });

/** The window's file: who registered what, personal fields masked. */
export type RegisteredCase = Got<'/api/intake/cases/{caseId}'>;

export const readRegisteredCase = (caseId: string, signal?: AbortSignal): Promise<RegisteredCase> =>
  get('/api/intake/cases/{caseId}', { at: { caseId }, signal });

/** Keys of the signed-in person's drafts; the first one writes, all of them read. */
export const draftKeys = (signal?: AbortSignal): Promise<Got<'/api/directory/draft-keys'>> =>
  get('/api/directory/draft-keys', { signal });
