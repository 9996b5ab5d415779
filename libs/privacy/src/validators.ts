import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { checkCreditCode } from './credit-code';
import { checkIdentityNumber } from './identity-number';
import { checkMobile } from './telephone';

type Checked = { ok: true } | { ok: false; zh: string; en: string };

/** Whether a birth date lies in the future is a matter for the domain, which has the clock. */
const END_OF_TIME = '9999-12-31';

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

/** A resident identity number (GB 11643) whose birth date exists; constraint name `identityNumber`. */
export function IsIdentityNumber(options?: ValidationOptions): PropertyDecorator {
  return numberRule('identityNumber', (text) => checkIdentityNumber(text, END_OF_TIME), options);
}

/** A unified social credit code (GB 32100); constraint name `creditCode`. */
export function IsCreditCode(options?: ValidationOptions): PropertyDecorator {
  return numberRule('creditCode', checkCreditCode, options);
}

/** A mainland mobile number; constraint name `mobile`. */
export function IsMobile(options?: ValidationOptions): PropertyDecorator {
  return numberRule('mobile', checkMobile, options);
}
