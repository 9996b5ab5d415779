import { administration } from './administration';
import { directory } from './directory';
import { looks } from './looks';
import { machines } from './machines';
import { seals } from './seals';

/** Words that the pages of administration bring along. */
export const words = { administration, directory, looks, machines, seals } as const;
