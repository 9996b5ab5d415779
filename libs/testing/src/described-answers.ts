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
  /** Where it stands: the name of its document, and the way there. */
  at: string;
}

const sorted = (places: Place[]): Place[] =>
  places.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);

const formOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);

const nameOf = (index: number): string => `document-${index}`;

/** A step on the way to a part of a document, as a fragment writes it (RFC 6901 sections 3 and 6). */
const step = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Judges answers by the OpenAPI documents: status, media type, and every field of the body. */
export class DescribedAnswers {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true, inlineRefs: false }));
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly places: readonly Place[];

  constructor(documents: readonly AnswersDocument[]) {
    // Each document is known as a whole: what its answers have in common is then compiled once, not for each of them.
    documents.forEach((document, index) => this.ajv.addSchema(document, nameOf(index), undefined, false));
    this.places = sorted(
      documents.flatMap((document, index) =>
        Object.entries(document.paths).flatMap(([path, methods]) =>
          Object.entries(methods).map(([method, operation]) => ({
            method: method.toUpperCase(),
            path,
            form: formOf(path),
            operation,
            at: `${nameOf(index)}#/paths/${step(path)}/${method}`,
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
    const { responses } = place.operation;
    const code = !responses[status] && status >= 400 ? 'default' : String(status);
    const response = responses[code];
    if (!response) return [`${named}: no such answer is described`];
    if (!response.content) return text === '' ? [] : [`${named}: a body that is not described`];
    const media = Object.keys(response.content).find((one) => type === undefined || type.startsWith(one));
    if (media === undefined) return [`${named}: ${type} is not described`];
    if (!media.endsWith('json')) return [];
    const body = jsonIn(text);
    if (!body) return [`${named}: no JSON, but ${text.slice(0, 80) || 'nothing'}`];
    if (!response.content[media]?.schema) return [];
    const validate = this.validatorOf(`${place.at}/responses/${code}/content/${step(media)}/schema`);
    return validate(body.value) ? [] : linesOf(named, validate.errors ?? []);
  }

  private validatorOf(schema: string): ValidateFunction {
    const known = this.validators.get(schema) ?? this.ajv.compile({ $ref: schema });
    this.validators.set(schema, known);
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
