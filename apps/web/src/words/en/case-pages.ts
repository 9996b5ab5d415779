import type { words as zh } from '../zh-CN/case-pages';
import type { Shape } from '../shape';
import { answer } from './answer';
import { casePage } from './case-page';

/** Words that the pages about one case bring along. */
export const words: Shape<typeof zh> = { answer, casePage };
