import type { Shape } from '../shape';
import type { fields as fieldsZh, hints as hintsZh } from '../zh-CN/action-fields';

export const fields: Shape<typeof fieldsZh> = {
  revealedParty: 'Whose data',
  revealedFields: 'What to show',
  revealPurpose: 'What for',
  revealReason: 'Reason',
};

export const hints: Shape<typeof hintsZh> = {
  revealReason: 'Stays in the file; at least four characters, needed for another purpose',
};
