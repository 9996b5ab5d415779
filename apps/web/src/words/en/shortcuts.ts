import type { Shape } from '../shape';
import type { shortcuts as zh } from '../zh-CN/shortcuts';

export const shortcuts: Shape<typeof zh> = {
  title: 'Keyboard shortcuts',
  key: 'Key',
  does: 'Does',
  search: 'Find a case or page',
  help: 'Show this table',
  home: "Go to today's work",
  pool: 'Go to cases to claim',
  cases: 'Go to finding cases',
  register: 'Register a dispute',
  next: 'Next row',
  previous: 'Previous row',
  open: 'Open',
  main: 'Do the next step',
  claim: 'Claim (in the pool)',
  nextCase: 'Next case of the same list',
  previousCase: 'Previous case of the same list',
  timeline: 'Look at the timeline',
  print: 'Print',
  then: 'then',
};
