import { fieldErrors } from '@one-window/platform';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ImportKind } from '../domain/import-columns';
import { headingOf } from './plan';
import type { CellFault } from './read-lines';

/** A line through the same checks as the request of the form, told by the headings of the table. */
export const checkedAs = <T extends object>(
  request: new () => T,
  given: Readonly<Record<string, unknown>>,
  kind: ImportKind,
): { value: T } | { faults: CellFault[] } => {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const value = plainToInstance(request, said);
  const errors = fieldErrors(validateSync(value, { forbidUnknownValues: true }));
  return errors.length > 0
    ? { faults: errors.map(({ field, zh, en }) => ({ column: headingOf(kind, field), zh, en })) }
    : { value };
};
