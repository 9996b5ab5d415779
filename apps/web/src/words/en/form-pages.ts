import type { words as zh } from '../zh-CN/form-pages';
import type { Shape } from '../shape';
import { actions } from './actions';

/** Words of forms, which the pages with forms bring along. */
export const words: Shape<typeof zh> = { actions };
