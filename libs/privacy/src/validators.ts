import { checkCreditCode, checkDocument, type DocumentKind, documentKinds, checkTelephone } from '@one-window/inputs';
import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';

type Checked = { ok: true } | { ok: false; zh: string; en: string };

function numberRule(
  name: string,
  check: (text: string, of: object) => Checked,
  options?: ValidationOptions,
): PropertyDecorator {
  return ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown, problem?: ValidationArguments) =>
          typeof value === 'string' && check(value, problem?.object ?? {}).ok,
        defaultMessage: (problem?: ValidationArguments) => {
          const value: unknown = problem?.value;
          if (typeof value !== 'string') return '应为文字 / Must be text';
          const result = check(value, problem?.object ?? {});
          return result.ok ? '' : `${result.zh} / ${result.en}`;
        },
      },
    },
    options,
  );
}

/**
 * The number of a person's document, of the kind that the field `kindField` beside it names; where there is none, or with one that
 * is refused by itself, a resident identity number (GB 11643) whose birth date exists. Constraint name `identityNumber`.
 * Whether that date lies in the future is a matter for the domain, which has the clock.
 */
export function IsIdentityNumber({
  kindField,
  ...options
}: ValidationOptions & { kindField?: string } = {}): PropertyDecorator {
  const kindOf = (party: object): DocumentKind => {
    const named: unknown = kindField === undefined ? undefined : (party as Record<string, unknown>)[kindField];
    return documentKinds.find((kind) => kind === named) ?? 'resident-identity-card';
  };
  return numberRule('identityNumber', (text, party) => checkDocument(kindOf(party), text), options);
}

/** A unified social credit code (GB 32100); constraint name `creditCode`. */
export function IsCreditCode(options?: ValidationOptions): PropertyDecorator {
  return numberRule('creditCode', checkCreditCode, options);
}

/** A number at which somebody can be called; constraint name `telephone`. */
export function IsTelephone(options?: ValidationOptions): PropertyDecorator {
  return numberRule('telephone', checkTelephone, options);
}
