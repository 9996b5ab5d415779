import type { words as zh } from '../zh-CN/administration-pages';
import type { Shape } from '../shape';
import { administration } from './administration';
import { directory } from './directory';
import { looks } from './looks';
import { machines } from './machines';
import { seals } from './seals';

/** Words that the pages of administration bring along. */
export const words: Shape<typeof zh> = { administration, directory, looks, machines, seals };
