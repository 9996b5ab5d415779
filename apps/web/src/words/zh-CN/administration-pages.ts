import { administration } from './administration';
import { directory } from './directory';
import { machines } from './machines';

/** Words that the pages of administration bring along. */
export const words = { administration, directory, machines } as const;
