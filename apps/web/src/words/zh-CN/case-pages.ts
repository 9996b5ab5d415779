import { answer } from './answer';
import { casePage } from './case-page';

/** Words that the pages about one case bring along. */
export const words = { answer, casePage } as const;
