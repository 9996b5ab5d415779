import type { Posted, Sent } from './answers';
import { command } from './http';

type RevealPath = '/api/intake/cases/{caseId}/parties/{partyId}/reveal';
export type RevealedParty = Posted<RevealPath>;
export type RevealRequest = Sent<RevealPath>;

/** Shows personal fields of one party in clear; the look becomes part of the file. @throws ProblemError */
export const revealParty = (
  caseId: string,
  partyId: string,
  body: RevealRequest,
  options: { idempotencyKey: string; version?: number },
): Promise<RevealedParty> =>
  command('/api/intake/cases/{caseId}/parties/{partyId}/reveal', { at: { caseId, partyId }, body, ...options });
