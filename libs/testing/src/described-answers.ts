import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** What is read of an OpenAPI document. */
export interface AnswersDocument {
  paths: Record<string, Record<string, DescribedOperation>>;
  components?: unknown;
}
interface DescribedOperation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

/** An answer as it came over HTTP. */
export interface GivenAnswer {
  method: string;
  /** Path with its query. */
  path: string;
  status: number;
  /** Value of its header, with parameters; undefined where it carries none. */
  type?: string | undefined;
  text: string;
}

interface Place {
  method: string;
  path: string;
  form: RegExp;
  operation: DescribedOperation;
  document: AnswersDocument;
}

const sorted = (places: Place[]): Place[] =>
  places.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);

const formOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Judges answers by the OpenAPI documents: status, media type, and every field of the body. */
export class DescribedAnswers {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly places: readonly Place[];

  constructor(documents: readonly AnswersDocument[]) {
    this.places = sorted(
      documents.flatMap((document) =>
        Object.entries(document.paths).flatMap(([path, methods]) =>
          Object.entries(methods).map(([method, operation]) => ({
            method: method.toUpperCase(),
            path,
            form: formOf(path),
            operation,
            document,
          })),
        ),
      ),
    );
  }

  /** What the document does not allow, a line each; nothing of a path or method that no document describes. */
  wrongWith({ method, path, status, type, text }: GivenAnswer): string[] {
    const [address = ''] = path.split('?');
    const place = this.places.find((one) => one.method === method && one.form.test(address));
    if (!place) return [];
    const named = `${method} ${place.path} ${status}`;
    const response =
      place.operation.responses[status] ?? (status >= 400 ? place.operation.responses.default : undefined);
    if (!response) return [`${named}: no such answer is described`];
    if (!response.content) return text === '' ? [] : [`${named}: a body that is not described`];
    const media = Object.keys(response.content).find((one) => type === undefined || type.startsWith(one));
    if (media === undefined) return [`${named}: ${type} is not described`];
    if (!media.endsWith('json')) return [];
    const validate = this.validatorOf(`${named} ${media}`, response.content[media]?.schema ?? {}, place.document);
    const body = jsonIn(text);
    if (!body) return [`${named}: no JSON, but ${text.slice(0, 80) || 'nothing'}`];
    return validate(body.value) ? [] : linesOf(named, validate.errors ?? []);
  }

  private validatorOf(key: string, schema: object, { components }: AnswersDocument): ValidateFunction {
    const known = this.validators.get(key) ?? this.ajv.compile({ ...schema, components });
    this.validators.set(key, known);
    return known;
  }
}

const jsonIn = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** Places in arrays are all one: what is wrong with one line of a list is wrong with each. */
const linesOf = (named: string, errors: readonly ErrorObject[]): string[] => [
  ...new Set(
    errors.map(
      ({ instancePath, message, params }) =>
        `${named} ${instancePath.replaceAll(/\/\d+/g, '/*')}: ${message} ${JSON.stringify(params)}`,
    ),
  ),
];
