import { postWithoutSession } from './http';

/** What is said to a party, in both languages. */
export interface Said {
  zh: string;
  en: string;
}

/** Where a case stands, as the party it concerns may know it. */
export interface PublicStatus {
  /** Instant on the centre's clock. */
  asOf: string;
  caseNumber: string;
  stage: { code: string; name: string; sentence: Said };
  holder: {
    kind: 'desk' | 'organisation' | 'court' | 'pool' | 'none';
    id: string | null;
    name: string;
    since?: string;
  };
  contact?: { name: string; telephone?: string };
  next?: {
    kind: 'limit' | 'session';
    on: string;
    /** Of a session the hour, of a limit the end of its last day. */
    at: string;
    meaning: Said;
    late: boolean;
    place?: string;
    mode?: Said;
  };
  bring: { reason: 'supplement' | 'correction' | 'session'; items: Said[]; on: string }[];
  /** Ways that stay open, as they were told; absent while none was. */
  ways?: { text: string; limit?: string; basis: string }[];
  /** The latest first. */
  steps: { at: string; text: Said }[];
}

/** The code and the digits travel in the body: addresses end up in logs and histories. @throws ProblemError */
export const lookUpStatus = (code: string, phoneLastFour: string): Promise<PublicStatus> =>
  postWithoutSession('/api/supervision/public-status', { code, phoneLastFour });
