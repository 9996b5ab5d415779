export * from './exact-event';
export * from './others-first';
export { BeginWork, ThreadWork, isBuilt, proofThread } from './proof-thread';
export * from './proof.schema';
export * from './prover';
export * from './record-reader';
export { SupervisionCopies } from './supervision-copies';
