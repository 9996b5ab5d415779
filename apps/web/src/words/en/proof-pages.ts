import type { words as zh } from '../zh-CN/proof-pages';
import type { Shape } from '../shape';
import { proofPages } from './of-proofs';

/** Words of the proof of the record, which the pages about it and those of a case bring along. */
export const words: Shape<typeof zh> = { proofPages };
