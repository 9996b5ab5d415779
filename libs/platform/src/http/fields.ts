import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isRegion } from '@one-window/contracts';
import { FIRST_DAY, foldText, foldUuid, isDay, type Lines, textFault } from '@one-window/inputs';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
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
  type ValidationArguments,
  type ValidationOptions,
} from 'class-validator';
import { type FormField, formField, formFieldsOf, type OnForm } from './form';

/** One decorator per kind of field: the check at the edge, its description in OpenAPI and its form, written once. */
interface Options extends OnForm {
  /** For fields that are on no form. */
  description?: string;
  optional?: boolean;
  /** Null takes away what stands there (RFC 7396); absent leaves it. */
  clearable?: true;
}

type ApiOptions = NonNullable<Parameters<typeof ApiProperty>[0]>;
/** The control that fits every field of a kind, with what belongs to it. */
type Shown = Pick<FormField, 'kind'> & Readonly<Record<string, unknown>>;

const field = (
  {
    label,
    hint,
    when,
    control,
    recorded,
    opensWith,
    clearable,
    optional = false,
    required = optional ? undefined : true,
    ...rest
  }: Options,
  api: ApiOptions,
  shown: () => Shown,
  ...checks: PropertyDecorator[]
) => {
  const description = rest.description ?? label?.zh;
  return applyDecorators(
    ...checks,
    ...(optional ? [ValidateIf((_, value) => value !== undefined && !(clearable && value === null))] : []),
    (optional ? ApiPropertyOptional : ApiProperty)({
      ...api,
      ...(description ? { description } : {}),
      ...(clearable ? { nullable: true } : {}),
    }),
    ...(label
      ? [
          formField((name) => ({
            ...(control ?? shown()),
            name,
            label,
            hint,
            required,
            when,
            recorded,
            opensWith,
            clearable,
          })),
        ]
      : []),
  );
};

interface TextOptions extends Options {
  min?: number;
  max?: number;
  /** Lines that a form shows; one is a box for a single line. */
  rows?: number;
  /**
   * Running text keeps its line ends; a single line has none and is not turned round. Default: more than 200 characters
   * are running text; what is read in a way of its own loses everything invisible by that.
   */
  lines?: Lines;
  /** It is read for signs of danger once it is sent: a form says so as it is typed. */
  alerting?: true;
  /** The stored form, where the field is no plain text: a number in groups, a code in small letters. */
  read?: (typed: string) => string;
}

/** Longer fields are written in paragraphs. */
const LONGEST_LINE = 200;

/**
 * Text, handed on in the form in which it is stored (see `foldText`), with its length within bounds and something to see.
 * What is no text, or would turn the line round, is refused as it was sent (ASVS 5.0 2.2.1).
 */
export const TextField = ({
  min = 1,
  max = 2000,
  read,
  lines = read ? 'multi' : linesOf(max),
  rows = linesOf(max) === 'single' ? 1 : undefined,
  alerting,
  ...options
}: TextOptions = {}) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    () => (rows === 1 ? { kind: 'text', max } : { kind: 'long-text', max, rows, alerting }),
    Transform(({ value }: { value: unknown }) => storedText(value, lines, read)),
    IsString(),
    Length(min, max, { message: `长度应为 ${min} 至 ${max} 个字｜must have ${min} to ${max} characters` }),
    IsText(lines, min === 0),
  );

const linesOf = (max: number): Lines => (max > LONGEST_LINE ? 'multi' : 'single');

/** What is refused stays as it was sent: the fault is told of that. */
const storedText = (value: unknown, lines: Lines, read = (typed: string) => foldText(typed, lines)): unknown =>
  typeof value !== 'string' || textFault(value, { lines, empty: true }) ? value : read(value);

const IsText = (lines: Lines, empty: boolean, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'text',
      validator: {
        validate: (value: unknown) => typeof value !== 'string' || !textFault(value, { lines, empty }),
        defaultMessage: (checked?: ValidationArguments) => faultMessage(checked?.value, lines, empty),
      },
    },
    options,
  );

const faultMessage = (value: unknown, lines: Lines, empty: boolean): string => {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  const faults = texts.map((text) => (typeof text === 'string' ? textFault(text, { lines, empty }) : undefined));
  const fault = faults.find((found) => found !== undefined);
  return fault ? `${fault.zh}｜${fault.en}` : '应为文字｜must be text';
};

/** A password, or what proves one: text, handed on as it was typed. */
export const SecretField = ({ max, ...options }: Options & { max: number }) =>
  TextField({ ...options, max, lines: 'multi', read: (typed) => typed });

/** Nobody types an id: a form shows what it stands for. */
const needsControl = (): never => {
  throw new Error('a field of ids says by which control a form shows it');
};

const folded = (value: unknown): unknown => (typeof value === 'string' ? (foldUuid(value) ?? value) : value);

/** An id, handed on in lower case however it was written (RFC 9562 section 4). */
export const UuidField = (options: Options = {}) =>
  field(
    options,
    { type: String, format: 'uuid' },
    needsControl,
    Transform(({ value }: { value: unknown }) => folded(value)),
    IsUUID('all', { message: '编号格式不正确｜must be a UUID' }),
  );

export const WholeNumberField = ({ min, max, ...options }: Options & { min: number; max: number }) =>
  integer(options, min, max, () => ({ kind: 'whole-number', min, max }));

const integer = (options: Options, min: number, max: number, shown: () => Shown) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, shown, IsInt(), Min(min), Max(max));

/** Renminbi in fen. */
export const FenField = (options: Options = {}) => integer(options, 0, 1_000_000_000_000, () => ({ kind: 'money' }));

export const FlagField = ({ starts, ...options }: Options & { starts?: boolean } = {}) =>
  field(options, { type: Boolean }, () => ({ kind: 'flag', starts }), IsBoolean());

/** Codes; for a form under the name by which the pages know the names of the list, as in `{ risks }`. */
type Codes = readonly string[] | Readonly<Record<string, readonly string[]>>;

const listOf = (codes: Codes): { list?: string; values: readonly string[] } => {
  if (Array.isArray(codes)) return { values: codes as readonly string[] };
  const [[list, values] = ['', []]] = Object.entries(codes as Readonly<Record<string, readonly string[]>>);
  return { list, values };
};

interface CodeOptions extends Options {
  /** How a form shows the codes; a select where they are many. */
  shown?: 'radio' | 'select';
  /** Of a choice that need not be made: what was chosen by mistake can be left again. */
  orNone?: true;
  /** The values are some of the named list: a form offers these alone. */
  some?: true;
}

/** One of a list of codes. */
export const CodeField = (codes: Codes, { shown = 'radio', orNone, some, ...options }: CodeOptions = {}) => {
  const { list, values } = listOf(codes);
  return field(
    options,
    { type: String, enum: [...values] },
    () => ({ kind: 'code', list, shown, orNone, only: some && values }),
    IsIn(values),
  );
};

/** Later than anything that may be written today or in the working life of this build; the domain knows the day it is. */
const LAST_DAY = '2199-12-31';

interface DayOptions extends Options {
  starts?: 'today';
  /** Which days a form offers; both with today. */
  between?: 'past' | 'future';
}

/** Shanghai civil date that exists, YYYY-MM-DD, of the years 1900 to 2199; what else it must be is for the domain to say. */
export const DayField = ({ starts, between, ...options }: DayOptions = {}) =>
  field(
    options,
    { type: String, format: 'date', minLength: 10, maxLength: 10 },
    () => ({ kind: 'day', starts, between }),
    ValidateBy({ name: 'civilDate', validator: { validate: isSaneDay } }),
  );

/** ISO 8601 UTC instant of the years 1900 to 2199, handed on with its milliseconds so that instants sort as text. */
export const InstantField = ({ between, ...options }: Options & { between?: 'from-today' } = {}) =>
  field(
    options,
    { type: String, format: 'date-time' },
    () => ({ kind: 'instant', between }),
    Transform(({ value }: { value: unknown }) =>
      isInstant(value)
        ? value.replace(/(?:\.(\d{1,3}))?Z$/, (_, digits = '') => `.${String(digits).padEnd(3, '0')}Z`)
        : value,
    ),
    ValidateBy({ name: 'instant', validator: { validate: isInstant } }),
  );

const onNoForm = (): never => {
  throw new Error('no control shows a field of this kind yet');
};

const DIVISION = '^(\\d{6}|\\d{9}|\\d{12})$';

/** Code of an administrative division anywhere in the country (GB/T 2260, statistical codes): a party may live elsewhere. */
export const DivisionField = (options: Options = {}) =>
  field(
    options,
    { type: String, pattern: DIVISION },
    onNoForm,
    IsString(),
    Matches(new RegExp(DIVISION), { message: '应为 6、9 或者 12 位数字｜must be 6, 9 or 12 digits' }),
  );

/** Code of a region of Jincheng: six digits for a county, nine for a township, twelve for a village. */
export const RegionField = (options: Options = {}) =>
  field(
    options,
    { type: String, pattern: DIVISION },
    onNoForm,
    ValidateBy({ name: 'region', validator: { validate: isRegion } }),
  );

interface ListOptions extends Options {
  min?: number;
  max?: number;
}

export const TextListField = ({ min = 0, max = 50, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, isArray: true, minItems: min, maxItems: max },
    onNoForm,
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((entry) => storedText(entry, 'multi')) : value,
    ),
    IsString({ each: true }),
    Length(1, 2000, { each: true }),
    IsText('multi', false, { each: true }),
  );

/** A list of days, each as {@link DayField} takes it. */
export const DayListField = ({ min = 0, max = 50, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, format: 'date', isArray: true, minItems: min, maxItems: max },
    onNoForm,
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateBy({ name: 'civilDate', validator: { validate: isSaneDay } }, { each: true }),
  );

export const UuidListField = ({ min = 0, max = 200, ...options }: ListOptions = {}) =>
  field(
    options,
    { type: String, format: 'uuid', isArray: true, minItems: min, maxItems: max },
    needsControl,
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(folded) : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsUUID('all', { each: true }),
  );

export const CodeListField = (codes: Codes, { min = 0, max = 50, ...options }: ListOptions = {}) => {
  const { list, values } = listOf(codes);
  return field(
    options,
    { type: String, enum: [...values], isArray: true, uniqueItems: true, minItems: min, maxItems: max },
    () => ({ kind: 'codes', list }),
    IsArray(),
    ArrayUnique(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsIn(values, { each: true }),
  );
};

/** A nested object of the given class. */
export const ObjectField = (of: () => new () => object, options: Options = {}) =>
  field(options, { type: () => of() }, onNoForm, ValidateNested(), Type(of));

/** A list of objects of the given class. */
export const ObjectListField = (
  of: () => new () => object,
  { min = 0, max = 200, starts, ...options }: ListOptions & { starts?: 'previous-agreement' | 'asked-materials' } = {},
) =>
  field(
    options,
    // The documentation knows a class that is declared later only by a function of the name `type`.
    { type: () => of(), isArray: true, minItems: min, maxItems: max },
    () => ({ kind: 'list', of: formFieldsOf(of()), min, max, starts }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(of),
  );

const isSaneDay = (value: unknown): value is string => isDay(value) && value >= FIRST_DAY && value <= LAST_DAY;

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/.test(value) &&
  isSaneDay(value.slice(0, 10));

/** A number written in the address: decimal digits and nothing else, so that no other spelling is read as another number. */
export const FromDigits = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^(?:0|-?[1-9]\d{0,15})$/.test(value) ? Number(value) : value,
  );

/** Query of every list: a page of at most 100, continued by the cursor of the page before. */
export class PageQuery {
  @TextField({ max: 200, optional: true, description: '上一页返回的 next' })
  cursor?: string;

  @WholeNumberField({ min: 1, max: 100, optional: true, description: '每页条数，默认 20' })
  @FromDigits()
  limit: number = 20;
}
