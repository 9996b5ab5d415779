import { proofPages } from './of-proofs';

/** Words of the proof of the record, which the pages about it and those of a case bring along. */
export const words = { proofPages } as const;
