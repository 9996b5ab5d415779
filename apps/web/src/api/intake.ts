import { command } from './http';

export interface RevealedParty {
  partyId: string;
  revealed: Partial<Record<string, string>>;
  position: string;
}

/** Shows personal fields of one party in clear; the look becomes part of the file. @throws ProblemError */
export const revealParty = (
  caseId: string,
  partyId: string,
  body: { fields: string[]; reason: string },
  options: { idempotencyKey: string; version?: number },
): Promise<RevealedParty> => command(`/api/intake/cases/${caseId}/parties/${partyId}/reveal`, body, options);
