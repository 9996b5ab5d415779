import type { Shape } from '../shape';
import type { court as zh } from '../zh-CN/court';

/** The tab of the court. */
export const court: Shape<typeof zh> = {
  none: 'There is no application.',
  how: 'Within thirty days of a written agreement both parties may apply together.',
  obstacle: 'This agreement cannot be confirmed',
  window: 'To be applied for by',
  application: 'Application',
  court: 'Court',
  appliedOn: 'Applied on',
  signedBy: 'Signed by',
  number: 'Number',
  acceptedOn: 'Accepted on',
  correction: 'The court asks for: {{items}}',
  answers: 'Handed in',
  ruling: 'Ruling',
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  refused: 'Refused',
  revoked: 'Confirmation revoked',
  overdue: "The court's limit has passed",
  late: 'Late application',
  lateWhy: 'The obstacle ended on {{day}}: {{obstacle}}',
  lateAwaits: 'The court decides whether to extend the time',
  lateAllowed: 'The court extended the time: {{reason}}',
  extended: 'Time to rule extended',
  extendedBy: '{{days}} more days, approved by president {{approvedBy}}: {{reason}}',
  declined: 'Courts that declined as not competent',
  objections: 'Objections to the ruling',
  objectionOpen: 'Under examination',
};
