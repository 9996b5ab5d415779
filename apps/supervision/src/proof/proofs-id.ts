/** The case id under which finished proofs stand in supervision's own log: one chain over all of them. */
export const PROOFS_ID = '2b7c4f80-91d3-4e6a-8f15-7a0c6e9d3b52';
