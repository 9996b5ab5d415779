import type { FormInstance } from 'antd';
import type { FieldError, ProblemBody } from '../api/problem';
import type { Language } from '../format/dates';

type Path = (string | number)[];

/** `parties.0.identityNumber` as a form addresses it. */
export const pathOf = (field: string): Path =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const textOf = ({ zh, en }: FieldError, language: Language): string => (language === 'en' ? en : zh);

/** Errors by field: those of validation, or the one field that a rule of law names. */
const errorsByField = (problem: ProblemBody, language: Language): Map<string, string[]> => {
  const byField = new Map<string, string[]>();
  const add = (field: string, text: string) => byField.set(field, [...(byField.get(field) ?? []), text]);
  for (const error of problem.errors ?? []) add(error.field, textOf(error, language));
  if (byField.size === 0 && typeof problem.field === 'string') {
    add(problem.field, language === 'en' ? problem.titleEn : problem.title);
  }
  return byField;
};

/**
 * Shows the server's errors at their fields and moves the focus to the first.
 * @returns how many fields were named; errors of one field are shown together.
 */
export const showFieldErrors = (form: FormInstance, problem: ProblemBody, language: Language): number => {
  const byField = errorsByField(problem, language);
  form.setFields([...byField].map(([field, errors]) => ({ name: pathOf(field), errors })) as never);
  const [first] = byField.keys();
  if (first !== undefined) form.scrollToField(pathOf(first), { block: 'center', focus: true });
  return byField.size;
};

/** Problems about one field name it beside their reason. */
export const withFieldErrors = (problem: ProblemBody): ProblemBody => {
  const { field, reason } = problem as { field?: string; reason?: { zh: string; en: string } };
  if (field === undefined) return problem;
  const told = reason ?? { zh: problem.title, en: problem.titleEn };
  const error: FieldError = { field, rule: problem.code, ...told };
  return { ...problem, errors: [error] };
};
