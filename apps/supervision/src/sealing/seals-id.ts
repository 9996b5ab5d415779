/** The case id of the record of seals, keys, proofs and samples in supervision's own log: one chain over all days. */
export const SEALS_ID = '7d2f9c1e-6a54-4f0b-9b1e-0d5ea15ea1ed';
