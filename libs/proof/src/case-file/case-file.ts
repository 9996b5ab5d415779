/** The case file as it leaves the centre: its one layout, how it is read, and how it is verified offline. */
export * from '../chain/canonical';
export * from './case-file-layout';
export { type CaseFileFinding } from './case-file-reading';
export * from './case-file-verification';
export * from '../chain/merkle';
