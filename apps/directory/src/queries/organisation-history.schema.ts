import {
  type Answer,
  codeSchema,
  eitherSchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  named,
  objectSchema,
  textSchema,
} from '@one-window/platform';

export const organisationActs = [
  'registered',
  'changed',
  'suspended',
  'dissolved',
  'reopened',
  'mediator-registered',
  'mediator-changed',
  'mediator-left',
] as const;

/** A text, a code, yes or no, codes; a rota as a text for each time, as in 2 09:00-12:00, days off as 2026-12-01/2026-12-03. */
const valueSchema = eitherSchema(textSchema, eitherSchema(flagSchema, listSchema(textSchema)));

const entrySchema = named(
  'OrganisationHistoryEntry',
  objectSchema(
    {
      eventId: idSchema,
      at: momentSchema,
      act: codeSchema(organisationActs),
      by: objectSchema({ name: textSchema, organisation: textSchema }),
      /** What is another than before; empty for a registration. */
      changes: listSchema(objectSchema({ field: textSchema }, { before: valueSchema, after: valueSchema })),
    },
    {
      reason: textSchema,
      /** The mediator whom it is about. */
      whom: textSchema,
    },
  ),
);
export type OrganisationHistoryEntry = Answer<typeof entrySchema>;

/** The newest first. */
export const organisationHistorySchema = objectSchema({ items: listSchema(entrySchema) });
export type OrganisationHistoryView = Answer<typeof organisationHistorySchema>;
