import type { words as zh } from '../zh-CN/samples-pages';
import type { Shape } from '../shape';
import { samples } from './samples';

/** Words that the pages of samples bring along. */
export const words: Shape<typeof zh> = { samples };
