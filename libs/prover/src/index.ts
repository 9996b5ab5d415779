export * from './exact-event';
export { endBatch, proofBatch, type ProofBatch } from './proof-batch';
export { inTurn } from './in-turn';
export * from './others-first';
export { BeginWork, ThreadWork, isBuilt, proofThreads } from './proof-thread';
export * from './proof.schema';
export * from './prover';
export * from './record-reader';
export { SupervisionCopies } from './supervision-copies';
