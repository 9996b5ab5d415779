import type { FormInstance } from 'antd';

/** For `onValuesChange`: what is being corrected is no longer marked as wrong. */
export const clearFieldErrors =
  (form: FormInstance) =>
  (changed: object): void =>
    form.setFields(Object.keys(changed).map((name) => ({ name: [name], errors: [] })) as never);
