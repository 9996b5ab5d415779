import { eventTypes, roles, serviceNames } from '@one-window/contracts';
import {
  codeSchema,
  countSchema,
  foreignObjectSchema,
  idSchema,
  momentSchema,
  named,
  objectSchema,
  listSchema,
  textSchema,
} from '@one-window/platform';

const actorSchema = objectSchema(
  {
    accountId: idSchema,
    name: textSchema,
    roles: listSchema(codeSchema(roles)),
    organisationId: idSchema,
    organisationName: textSchema,
  },
  { mediatorId: idSchema, regionCode: textSchema },
);

/** An event field for field as its service hashed it; the data of each type: docs/api/asyncapi.json. */
export const recordedEventSchema = named(
  'RecordedEvent',
  objectSchema(
    {
      id: idSchema,
      service: codeSchema(serviceNames),
      caseId: textSchema,
      sequence: countSchema,
      type: codeSchema(eventTypes),
      data: foreignObjectSchema,
      actor: actorSchema,
      correlationId: textSchema,
      causationId: textSchema,
      occurredAt: momentSchema,
      recordedAt: momentSchema,
      previousHash: textSchema,
      hash: textSchema,
    },
    { onBehalfOf: objectSchema({ id: textSchema, name: textSchema }) },
  ),
);
