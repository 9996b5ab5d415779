import { command, get } from './http';
import type { RegistrationRequest } from '../register/registration';
import type { CommandAnswer, Party } from './types';

/** What a registration answers with. */
export interface RegistrationAnswer extends CommandAnswer {
  caseNumber: string;
  /** Absent when nobody gave a telephone number. */
  receiptCode?: string;
}

/** Registers a dispute. The same key gives the same case, however often the call is repeated. @throws ProblemError */
export const registerCase = (request: RegistrationRequest, idempotencyKey: string): Promise<RegistrationAnswer> =>
  command('/api/intake/cases', request, { idempotencyKey });

/** What the applicant takes home. */
export interface Receipt {
  caseId: string;
  caseNumber: string;
  registeredAt: string;
  title: string;
  claims: string[];
  parties: Pick<Party, 'role' | 'name'>[];
  /** Opens the public page together with the last four digits of a telephone number; absent when none was given. */
  receiptCode?: string;
  /** The clerk who registered it. */
  registeredBy: string;
  /** Civil date by which the centre has to find who takes the case. */
  triageBy: string;
  /** What comes next, in Chinese. */
  next: string;
}

export const readReceipt = (caseId: string, signal?: AbortSignal): Promise<Receipt> =>
  get(`/api/intake/cases/${caseId}/receipt`, undefined, signal);

/** The window's file: who registered what, personal fields masked. */
export interface RegisteredCase {
  caseId: string;
  stage: string;
  parties: Party[];
  amountFen?: number;
}

export const readRegisteredCase = (caseId: string, signal?: AbortSignal): Promise<RegisteredCase> =>
  get(`/api/intake/cases/${caseId}`, undefined, signal);

/** Keys of the signed-in person's drafts; the first one writes, all of them read. */
export const draftKeys = (signal?: AbortSignal): Promise<{ accountId: string; keys: string[] }> =>
  get('/api/directory/draft-keys', undefined, signal);
