import { everyIgnorable } from './characters';
import { withoutRadicals } from './radicals';

const compatible = (text: string): string => withoutRadicals(text).replace(everyIgnorable, '').normalize('NFKC');

/**
 * The key by which running text is found: compatibility forms (full width, half width, ligatures) are one, capitals are
 * small, what cannot be seen is not there, blanks and line ends are one blank. Both sides of a search go through it.
 */
export const searchKey = (text: string): string =>
  compatible(text.replace(/\s+/gu, ' '))
    .toLowerCase()
    .replace(everyIgnorable, '')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim();

/** Dots between the parts of a name: each keyboard has another one. */
const NAME_DOTS = /[·•・‧∙⋅᛫.]/gu;

/** The key by which two spellings of one name are told to be the same: as {@link searchKey}, without blanks and dots. */
export const nameKey = (name: string): string =>
  searchKey(name).replace(/\s/gu, '').replace(NAME_DOTS, '').normalize('NFKC');
