import type { words as zh } from '../zh-CN/register-pages';
import type { Shape } from '../shape';
import { register } from './register';

/** Words that the pages of the window bring along. */
export const words: Shape<typeof zh> = { register };
