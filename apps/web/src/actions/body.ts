import { foldText } from '@one-window/inputs';
import type { Action, Field } from './action';

/** What a form holds: values by field name, as the API takes them, a signer as `party:<id>`. */
export type Values = Readonly<Record<string, unknown>>;

/** What is needed of the case to see which fields count. */
export interface FormFacts {
  /** What is recorded, by the names of the fields that open with it. */
  recorded?: Values;
  obligations: readonly { obligationId: string; kind: string }[];
}

/** Whether a field is shown and sent, given its neighbours' values. */
export const counts = ({ when }: Field, neighbours: Values, { obligations }: FormFacts): boolean => {
  if (!when) return true;
  if ('is' in when) return neighbours[when.field] === when.is;
  if ('isNot' in when) return neighbours[when.field] !== undefined && neighbours[when.field] !== when.isNot;
  if ('someOf' in when) return ((neighbours[when.someOf] ?? []) as unknown[]).length > 0;
  const chosen = obligations.find(({ obligationId }) => obligationId === neighbours.obligationId);
  return chosen?.kind === when.obligationIs;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));

const signerOf = (value: unknown): Record<string, string> => {
  const [kind = '', id = ''] = String(value).split(':');
  return kind === 'party' ? { kind, partyId: id } : { kind };
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was changed of what is recorded; nothing where it says the same. */
const changeOf = (field: Field, value: unknown, facts: FormFacts): Record<string, unknown> => {
  const stands = facts.recorded?.[field.name];
  const { [field.name]: said } = entryOf(field, value, facts);
  if (isSame(said, stands)) return {};
  if (said !== undefined) return { [field.name]: said };
  return stands !== undefined && field.clearable && !personalKinds.has(field.kind) ? { [field.name]: null } : {};
};

/** Fields that nobody reads in clear on opening the form: empty says nothing of them. */
export const personalKinds: ReadonlySet<Field['kind']> = new Set([
  'identity-number',
  'telephone',
  'personal-text',
  'birth-date',
  'ethnicity',
] as const);

const linesOf = (value: unknown): string[] =>
  ((value ?? []) as string[]).map((line) => foldText(line, 'single')).filter((line) => line !== '');

const isNobody = (value: unknown): boolean => ((value ?? []) as string[]).length === 0;

const entryOf = (field: Field, value: unknown, facts: FormFacts): Record<string, unknown> => {
  if (field.kind === 'lines') {
    const lines = linesOf(value);
    return lines.length === 0 ? {} : { [field.name]: lines };
  }
  if (field.kind === 'signer') return isEmpty(value) ? {} : signerOf(value);
  if (field.kind === 'list') {
    const entries = (value ?? []) as Values[];
    return { [field.name]: entries.map((entry) => objectOf(field.of, entry, facts)) };
  }
  if (field.kind === 'parties' && field.of === 'represented' && isNobody(value)) return {};
  if (field.kind === 'parties' || field.kind === 'invitations' || field.kind === 'helpers' || field.kind === 'codes')
    return { [field.name]: value ?? [] };
  if (isEmpty(value)) return {};
  if (field.kind === 'text' || field.kind === 'long-text') {
    const text = foldText(String(value), field.kind === 'text' ? 'single' : 'multi');
    return text === '' ? {} : { [field.name]: text };
  }
  return { [field.name]: value };
};

const objectOf = (fields: readonly Field[], values: Values, facts: FormFacts): Record<string, unknown> =>
  Object.assign(
    {},
    ...fields
      .filter((field) => counts(field, values, facts))
      .map((field) => (field.recorded ? changeOf : entryOf)(field, values[field.name], facts)),
  ) as Record<string, unknown>;

/** Parts of the address that fields give. */
const namedInPath = ({ path = '' }: Action): Set<string> =>
  new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? ''));

/** The request's body: fields that do not count and texts left empty are not sent. */
export const bodyOf = (action: Action, values: Values, facts: FormFacts): Record<string, unknown> => {
  const inPath = namedInPath(action);
  const body = objectOf(
    action.fields.filter(({ name }) => !inPath.has(name)),
    values,
    facts,
  );
  return body;
};

/** The command's address. */
export const pathFor = ({ service, verb, path = verb }: Action, caseId: string, values: Values): string =>
  `/api/${service}/cases/${caseId}/${path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])))}`;
