import { words as administrationPages } from './administration-pages';
import { words as casePages } from './case-pages';
import { words as everyPage } from './every-page';
import { words as formPages } from './form-pages';
import { words as proofPages } from './proof-pages';
import { words as registerPages } from './register-pages';
import { words as samplesPages } from './samples-pages';

/** All words there are; a page loads its parts. */
export const words = {
  ...everyPage,
  ...casePages,
  ...administrationPages,
  ...formPages,
  ...proofPages,
  ...registerPages,
  ...samplesPages,
};
