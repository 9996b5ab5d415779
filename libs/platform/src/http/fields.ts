import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { foldUuid } from '@one-window/inputs';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** One decorator per kind of field: the check at the edge and its description in OpenAPI, written once. */
interface Options {
  description?: string;
  optional?: boolean;
}

type ApiOptions = NonNullable<Parameters<typeof ApiProperty>[0]>;

const field = ({ description, optional = false }: Options, api: ApiOptions, ...checks: PropertyDecorator[]) =>
  applyDecorators(
    ...checks,
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    (optional ? ApiPropertyOptional : ApiProperty)({ ...api, ...(description ? { description } : {}) }),
  );

/** Text without control characters (line breaks and tabs are fine), trimmed length within bounds. */
export const TextField = ({ min = 1, max = 2000, ...options }: Options & { min?: number; max?: number } = {}) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    IsString(),
    Length(min, max, { message: `长度应为 ${min} 至 ${max} 个字｜must have ${min} to ${max} characters` }),
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, {
      message: '含有不可见字符｜contains control characters',
    }),
    ...(min > 0 ? [Matches(/\S/, { message: '必填｜is required' })] : []),
  );

const folded = (value: unknown): unknown => (typeof value === 'string' ? (foldUuid(value) ?? value) : value);

/** An id, handed on in lower case however it was written (RFC 9562 section 4). */
export const UuidField = (options: Options = {}) =>
  field(
    options,
    { type: String, format: 'uuid' },
    Transform(({ value }: { value: unknown }) => folded(value)),
    IsUUID('all', { message: '编号格式不正确｜must be a UUID' }),
  );

export const WholeNumberField = ({ min, max, ...options }: Options & { min: number; max: number }) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

/** Renminbi in fen. */
export const FenField = (options: Options = {}) => WholeNumberField({ ...options, min: 0, max: 1_000_000_000_000 });

export const FlagField = (options: Options = {}) => field(options, { type: Boolean }, IsBoolean());

/** One of a list of codes. */
export const CodeField = (codes: readonly string[], options: Options = {}) =>
  field(options, { type: String, enum: [...codes] }, IsIn(codes));

/** Shanghai civil date that exists, YYYY-MM-DD. */
export const DayField = (options: Options = {}) =>
  field(
    options,
    { type: String, format: 'date' },
    ValidateBy({ name: 'civilDate', validator: { validate: isCivilDate } }),
  );

/** ISO 8601 UTC instant. */
export const InstantField = (options: Options = {}) =>
  field(
    options,
    { type: String, format: 'date-time' },
    ValidateBy({ name: 'instant', validator: { validate: isInstant } }),
  );

interface ListOptions extends Options {
  min?: number;
  max?: number;
}

export const TextListField = ({ min = 0, max = 50, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, isArray: true, minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsString({ each: true }),
    Length(1, 2000, { each: true }),
  );

export const UuidListField = ({ min = 0, max = 200, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max },
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(folded) : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsUUID('all', { each: true }),
  );

export const CodeListField = (codes: readonly string[], { min = 0, max = 50, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, enum: [...codes], isArray: true, minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsIn(codes, { each: true }),
  );

/** A nested object of the given class. */
export const ObjectField = (of: () => new () => object, options: Options = {}) =>
  field(options, { type: () => of() }, ValidateNested(), Type(of));

/** A list of objects of the given class. */
export const ObjectListField = (of: () => new () => object, { min = 0, max = 200, ...options }: ListOptions = {}) =>
  field(
    options,
    // The documentation knows a class that is declared later only by a function of the name `type`.
    { type: () => of(), isArray: true, minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(of),
  );

const isCivilDate = (value: unknown): boolean => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
};

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Query of every list: a page of at most 100, continued by the cursor of the page before. */
export class PageQuery {
  @TextField({ max: 200, optional: true, description: '上一页返回的 next' })
  cursor?: string;

  @WholeNumberField({ min: 1, max: 100, optional: true, description: '每页条数，默认 20' })
  @Type(() => Number)
  limit: number = 20;
}
