import { register } from './register';

/** Words that the pages of the window bring along. */
export const words = { register } as const;
