import { type RoadService, stages } from '@one-window/contracts';
import {
  type AnswerSchema,
  codeSchema,
  countSchema,
  daySchema,
  flagSchema,
  idSchema,
  listSchema,
  momentSchema,
  nullable,
  objectSchema,
  pageSchema,
  textSchema,
} from '@one-window/platform';

const actSchema = objectSchema({ type: textSchema, at: momentSchema, by: textSchema });

/**
 * A case as a service shows it to this person: the file with what the relation to the case opens, or, of one that is no
 * longer theirs, the number and the acts of their own people.
 */
export const caseFileSchema = (service: RoadService, perhaps: Record<string, AnswerSchema> = {}): AnswerSchema =>
  objectSchema(
    { caseId: idSchema, allowedActions: listSchema(textSchema) },
    {
      stage: codeSchema(stages[service]),
      stageName: textSchema,
      version: countSchema,
      position: textSchema,
      caseNumber: nullable(textSchema),
      clocks: listSchema({ type: 'object' }),
      relation: codeSchema(['ended']),
      acts: listSchema(actSchema),
      ...perhaps,
    },
  );

/** A page of a service's work list; days are Shanghai civil dates. */
export const workListSchema = (service: RoadService, perhaps: Record<string, AnswerSchema> = {}): AnswerSchema =>
  pageSchema(
    objectSchema(
      { caseId: idSchema, version: countSchema, stage: codeSchema(stages[service]), stageName: textSchema },
      {
        caseNumber: nullable(textSchema),
        title: nullable(textSchema),
        dueOn: nullable(daySchema),
        daysLeft: { type: 'integer' },
        overdue: flagSchema,
        urgent: flagSchema,
        risk: nullable(codeSchema(['low', 'medium', 'high'])),
        ...perhaps,
      },
    ),
  );
