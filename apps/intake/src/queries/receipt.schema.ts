import { daySchema, idSchema, listSchema, momentSchema, objectSchema, textSchema } from '@one-window/platform';

/** What the applicant takes home, for OpenAPI. */
export const receiptSchema = objectSchema(
  {
    caseId: idSchema,
    caseNumber: textSchema,
    registeredAt: momentSchema,
    title: textSchema,
    claims: listSchema(textSchema),
    parties: listSchema(objectSchema({ role: textSchema, name: textSchema })),
    triageBy: daySchema,
    next: textSchema,
  },
  { registeredBy: textSchema, receiptCode: textSchema },
);
