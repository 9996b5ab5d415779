import type { Shape } from '../shape';
import type { fields as fieldsZh, hints as hintsZh } from '../zh-CN/action-fields';

export const fields: Shape<typeof fieldsZh> = {
  item: 'Paper',
  itemNote: 'Note',
  items: 'What is missing',
  answers: 'What was brought',
  supplementDueOn: 'To be brought by',
  addedFacts: 'Added facts',
  ground: 'Ground',
  explanation: 'Explanation',
  withdrawingParty: 'Applicant who withdraws',
  withdrawReason: 'Reason for withdrawing',
  revealedParty: 'Whose data',
  revealedFields: 'What to show',
  revealReason: 'Reason',
};

export const hints: Shape<typeof hintsZh> = {
  items: 'Everything at once',
  revealReason: 'Stays in the file; at least four characters',
};
