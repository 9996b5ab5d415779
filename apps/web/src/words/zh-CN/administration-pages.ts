import { administration } from './administration';
import { directory } from './directory';

/** Words that the pages of administration bring along. */
export const words = { administration, directory } as const;
