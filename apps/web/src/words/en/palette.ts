import type { Shape } from '../shape';
import type { palette as zh } from '../zh-CN/palette';

export const palette: Shape<typeof zh> = {
  title: 'Find a case or page',
  placeholder: 'Case number or page name',
  results: 'Results',
  none: 'Nothing found. Check the case number, or type the name of a page.',
  hint: 'Arrow keys choose, Enter opens, Esc closes',
  ended: 'No longer with you',
  scope: 'Only cases that you work on are searched',
};
