import { actions } from './actions';

/** Words of forms, which the pages with forms bring along. */
export const words = { actions } as const;
