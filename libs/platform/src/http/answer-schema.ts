import type { OpenAPIObject } from '@nestjs/swagger';

/** Schema of an answer, as OpenAPI 3.0 has it. */
export type AnswerSchema = Exclude<
  NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string],
  { $ref: string }
>;

type Fields = Record<string, AnswerSchema>;

export const textSchema: AnswerSchema = { type: 'string' };
export const idSchema: AnswerSchema = { type: 'string', format: 'uuid' };
export const daySchema: AnswerSchema = { type: 'string', format: 'date' };
export const momentSchema: AnswerSchema = { type: 'string', format: 'date-time' };
export const countSchema: AnswerSchema = { type: 'integer', minimum: 0 };
export const flagSchema: AnswerSchema = { type: 'boolean' };
export const codeSchema = (codes: readonly string[]): AnswerSchema => ({ type: 'string', enum: [...codes] });
export const listSchema = (items: AnswerSchema): AnswerSchema => ({ type: 'array', items });
/** A list of codes must name null itself, or no validator lets it through. */
export const nullable = (schema: AnswerSchema): AnswerSchema => ({
  ...schema,
  nullable: true,
  ...(schema.enum ? { enum: [...(schema.enum as unknown[]), null] } : {}),
});

/** An object that always has the first fields and may have the others; further ones may be added in later versions. */
export const objectSchema = (always: Fields, perhaps: Fields = {}): AnswerSchema => ({
  type: 'object',
  required: Object.keys(always),
  properties: { ...always, ...perhaps },
});

/** One page of a list: `next` is the cursor of the page after it, absent at the end; `total` when it was asked for. */
export const pageSchema = (item: AnswerSchema): AnswerSchema =>
  objectSchema({ items: listSchema(item) }, { next: textSchema, total: countSchema });
