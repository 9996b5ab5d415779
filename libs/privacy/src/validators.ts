import { checkCreditCode, checkIdentityNumber, checkTelephone } from '@one-window/inputs';
import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';

type Checked = { ok: true } | { ok: false; zh: string; en: string };

function numberRule(name: string, check: (text: string) => Checked, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && check(value).ok,
        defaultMessage: (problem?: ValidationArguments) => {
          const value: unknown = problem?.value;
          if (typeof value !== 'string') return '应为文字 / Must be text';
          const result = check(value);
          return result.ok ? '' : `${result.zh} / ${result.en}`;
        },
      },
    },
    options,
  );
}

/**
 * A resident identity number (GB 11643) whose birth date exists; constraint name `identityNumber`. Whether that date lies
 * in the future is a matter for the domain, which has the clock.
 */
export function IsIdentityNumber(options?: ValidationOptions): PropertyDecorator {
  return numberRule('identityNumber', (text) => checkIdentityNumber(text), options);
}

/** A unified social credit code (GB 32100); constraint name `creditCode`. */
export function IsCreditCode(options?: ValidationOptions): PropertyDecorator {
  return numberRule('creditCode', checkCreditCode, options);
}

/** A number at which somebody can be called; constraint name `telephone`. */
export function IsTelephone(options?: ValidationOptions): PropertyDecorator {
  return numberRule('telephone', checkTelephone, options);
}
