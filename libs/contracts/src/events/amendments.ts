import { Type } from '@sinclair/typebox';
import { changesBetween, changeWords } from './amendment-words';
import { caseEvent } from './case-event';
import { PartyFields, RegistrationFields, SealedField, Text, Uuid } from './common';

/** What every amendment of a registration says. */
const amending = {
  amendment: Type.Integer({
    minimum: 1,
    description:
      'Which amendment of this case it is: 1 for the first. Who has it from elsewhere tells by it what is newer',
  }),
  reason: Text,
};

/** A field in `before` only was taken away, in `after` only was not told before; what is in neither stays as it was. */
const changed = <F extends typeof RegistrationFields | typeof PartyFields>(fields: F) => ({
  before: fields,
  after: fields,
});

/** The receipt, where a telephone that opens the public page changed or came. */
const receipt = {
  receiptCode: Type.Optional(SealedField),
  receiptLookups: Type.Optional(
    Type.Array(Type.Object({ partyId: Uuid, index: Type.String() }), {
      description: 'Keyed hashes as at the registration, in place of those of this party',
    }),
  ),
};

export const amendmentEvents = {
  'intake.registration-corrected.v1': caseEvent(
    { ...amending, ...changed(RegistrationFields) },
    {
      zh: {
        name: '更正登记',
        sentence: ({ before, after, reason }) =>
          `更正登记：${changeWords('zh', changesBetween(before, after))}。原因：${reason}`,
      },
      en: {
        name: 'Registration corrected',
        sentence: ({ before, after, reason }) =>
          `Registration corrected: ${changeWords('en', changesBetween(before, after))}. Reason: ${reason}`,
      },
    },
  ),
  'intake.party-corrected.v1': caseEvent(
    { ...amending, partyId: Uuid, ...changed(PartyFields), ...receipt },
    {
      zh: {
        name: '更正当事人',
        sentence: ({ partyId, before, after, reason }, { sides }) =>
          `更正${sides([partyId])}的${changeWords('zh', changesBetween(before, after))}。原因：${reason}`,
      },
      en: {
        name: 'Party corrected',
        sentence: ({ partyId, before, after, reason }, { sides }) =>
          `Corrected of ${sides([partyId])}: ${changeWords('en', changesBetween(before, after))}. Reason: ${reason}`,
      },
    },
  ),
} as const;
