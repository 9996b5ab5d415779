import type { OpenAPIObject } from '@nestjs/swagger';
import type { Static, TSchema } from '@sinclair/typebox';

type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

declare const answered: unique symbol;

/** Schema of an answer, as OpenAPI 3.0 has it, with the type of what it describes. */
export type AnswerSchema<T = unknown> = SchemaObject & { readonly [answered]?: T };

/** What a schema describes: a view that says so in its return type and leaves out or renames a field does not compile. */
export type Answer<S> = S extends AnswerSchema<infer T> ? T : never;

type Fields = Record<string, AnswerSchema>;
type Simplified<T> = { [K in keyof T]: T[K] };

export const textSchema: AnswerSchema<string> = { type: 'string' };
export const idSchema: AnswerSchema<string> = { type: 'string', format: 'uuid' };
/** Shanghai civil date, YYYY-MM-DD. */
export const daySchema: AnswerSchema<string> = { type: 'string', format: 'date' };
/** ISO 8601 UTC instant. */
export const momentSchema: AnswerSchema<string> = { type: 'string', format: 'date-time' };
/** An instant as the database gives it; the answer is the same text. */
export const storedMomentSchema: AnswerSchema<string | Date> = momentSchema;
export const countSchema: AnswerSchema<number> = { type: 'integer', minimum: 0 };
/** A whole number that may be negative. */
export const integerSchema: AnswerSchema<number> = { type: 'integer' };
export const flagSchema: AnswerSchema<boolean> = { type: 'boolean' };
export const codeSchema = <const C extends string>(codes: readonly C[]): AnswerSchema<C> => ({
  type: 'string',
  enum: [...codes],
});
export const listSchema = <T>(items: AnswerSchema<T>): AnswerSchema<readonly T[]> => ({ type: 'array', items });
/** Values by a key that the schema does not know beforehand. */
export const mapSchema = <T>(values: AnswerSchema<T>): AnswerSchema<Readonly<Record<string, T>>> => ({
  type: 'object',
  additionalProperties: values,
});
export const eitherSchema = <A, B>(one: AnswerSchema<A>, other: AnswerSchema<B>): AnswerSchema<A | B> => ({
  oneOf: [one, other],
});
/** An object that is given on as it came from elsewhere: its fields are not this document's to declare. */
export const foreignObjectSchema: AnswerSchema<object> = { type: 'object', additionalProperties: true };

/** A list of codes must name null itself, or no validator lets it through. A name is for what is never null. */
export const nullable = <T>({ title: _, ...schema }: AnswerSchema<T>): AnswerSchema<T | null> => ({
  ...schema,
  nullable: true,
  ...(schema.enum ? { enum: [...(schema.enum as unknown[]), null] } : {}),
});

/** An object that always has the first fields, may have the second ones, and has no others. */
export const objectSchema = <A extends Fields, P = unknown>(
  always: A,
  perhaps?: P & Fields,
): AnswerSchema<Simplified<{ [K in keyof A]: Answer<A[K]> } & { [K in keyof P]?: Answer<P[K]> }>> => ({
  type: 'object',
  required: Object.keys(always),
  properties: { ...always, ...perhaps },
  additionalProperties: false,
});

/** One page of a list: `next` is the cursor of the page after it, absent at the end; `total` when it was asked for. */
export const pageSchema = <T>(item: AnswerSchema<T>) =>
  objectSchema({ items: listSchema(item) }, { next: textSchema, total: countSchema });

/** The same under a name of its own among the schemas of the document. */
export const named = <T>(name: string, schema: AnswerSchema<T>): AnswerSchema<T> => ({ ...schema, title: name });

/** Keywords of JSON Schema that OpenAPI 3.0 does not have are said in its own; the rest stays. */
const inOpenApi = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOpenApi);
  if (typeof value !== 'object' || value === null) return value;
  const { $comment: _, const: only, ...rest } = value as Record<string, unknown>;
  const said = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, inOpenApi(inner)]));
  return only === undefined ? said : { ...said, enum: [only] };
};

/** A part of an event that an answer shows as it was recorded. */
export const recordedSchema = <S extends TSchema>(schema: S): AnswerSchema<Static<S>> =>
  inOpenApi(schema) as AnswerSchema<Static<S>>;
