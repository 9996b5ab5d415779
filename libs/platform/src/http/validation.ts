import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { cutField, type FieldError, invalidFields } from './field-error';
import { rememberRules } from './remembered-rules';

const generic: Record<string, { zh: string; en: string }> = {
  whitelistValidation: { zh: '没有这个字段', en: 'is not a known field' },
  isDefined: { zh: '必填', en: 'is required' },
  isNotEmpty: { zh: '必填', en: 'is required' },
  isString: { zh: '应为文字', en: 'must be text' },
  isLength: { zh: '长度不符合要求', en: 'has the wrong length' },
  isUuid: { zh: '编号格式不正确', en: 'must be a UUID' },
  isInt: { zh: '应为整数', en: 'must be a whole number' },
  min: { zh: '数值过小', en: 'is too small' },
  max: { zh: '数值过大', en: 'is too large' },
  isBoolean: { zh: '应为是或否', en: 'must be true or false' },
  isIn: { zh: '不在可选范围内', en: 'is not one of the permitted codes' },
  isArray: { zh: '应为列表', en: 'must be a list' },
  arrayMinSize: { zh: '条目过少', en: 'has too few entries' },
  arrayMaxSize: { zh: '条目过多', en: 'has too many entries' },
  arrayUnique: { zh: '有重复的条目', en: 'has an entry twice' },
  civilDate: {
    zh: '应为存在的日期，YYYY-MM-DD，1900 至 2199 年',
    en: 'must be a day that exists, YYYY-MM-DD, of the years 1900 to 2199',
  },
  region: { zh: '不是本市的区划代码', en: 'is not the code of a region of the city' },
  instant: { zh: '时间格式不正确', en: 'must be an instant, ISO 8601 UTC' },
  nestedValidation: { zh: '格式不正确', en: 'has the wrong shape' },
};

/** Message of a constraint: custom validators write `中文｜English`, the others are told generically. */
const messageOf = (rule: string, message: string): { zh: string; en: string } => {
  const [zh, en] = message.split(/｜| \/ /);
  if (zh && en) return { zh, en };
  return generic[rule] ?? { zh: '不符合要求', en: message };
};

export const fieldErrors = (errors: readonly ValidationError[], prefix = ''): FieldError[] =>
  errors.flatMap((error) => {
    const field = prefix === '' ? error.property : `${prefix}.${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field: cutField(field),
      rule,
      ...messageOf(rule, message),
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });

/** class-validator at the edge: unknown fields are refused, every bad field is named. */
export const validationPipe = (): ValidationPipe => {
  rememberRules();
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalidFields(fieldErrors(errors)),
  });
};
