import { samples } from './samples';

/** Words that the pages of samples bring along. */
export const words = { samples } as const;
