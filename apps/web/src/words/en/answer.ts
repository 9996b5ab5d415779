import type { Shape } from '../shape';
import type { answer as zh } from '../zh-CN/answer';

export const answer: Shape<typeof zh> = {
  title: 'Answer a party',
  titleOf: 'Answer {{name}}',
  open: 'Open the case',
  print: 'Print',
  nextSession: 'Next session',
  noSession: 'No session is set',
  limit: 'Next limit',
  noLimit: 'No limit is running',
  late: ' (overdue)',
  holder: 'Who deals with it',
  mediators: 'Mediators',
  helpers: 'Helping with the mediation',
  presiding: '{{name}} (presiding)',
  session: 'When coming to the session on {{day}}',
  bring: 'To bring or hand in',
  supplement: 'Papers for the centre, by {{day}}',
  correction: 'Papers for the court, by {{day}}',
  ways: 'Other ways that stay open',
  steps: 'What has been done',
  asOf: 'As of',
};
