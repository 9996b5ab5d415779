import type { Shape } from '../shape';
import type { palette as zh } from '../zh-CN/palette';

export const palette: Shape<typeof zh> = {
  title: 'Find a case or page',
  placeholder: 'Case number, name or initials, telephone, identity number, or page name',
  results: 'Results',
  none: 'Nothing found. Check number or name: telephone and identity number whole, of a name two characters at least.',
  hint: 'Arrow keys choose, Enter opens, Esc closes',
  ended: 'No longer with you',
  namesake: 'There are more: type more of it',
  reason: 'To look for somebody by a number, say why on the page of cases',
  session: 'session {{when}}, {{place}}',
  scope: 'Only cases that you work on are searched',
};
