import type { Decision, Fact } from '@one-window/contracts';
import type { CellFault, ReadLine } from './read-lines';
import { importColumns, type ImportKind } from '../domain/import-columns';

export const verdicts = ['new', 'changed', 'same', 'error'] as const;

/** What a line of the table would do. */
export interface LineVerdict {
  line: number;
  /** Name as the line has it; empty where it has none. */
  name: string;
  verdict: (typeof verdicts)[number];
  /** Of what is registered already. */
  code?: string;
  changes: readonly { field: string; before?: unknown; after?: unknown }[];
  faults: readonly CellFault[];
}

/** What a table would do, and the facts of it by organisation. */
export interface ImportPlan {
  lines: readonly LineVerdict[];
  facts: ReadonlyMap<string, readonly Fact[]>;
}

/** The heading under which a field of a request stands in the table. */
export const headingOf = (kind: ImportKind, field: string): string =>
  importColumns[kind].find((column) => column.field === field.split('.')[0])?.heading ?? '';

export const nameIn = ({ fields }: ReadLine): string => (typeof fields.name === 'string' ? fields.name : '');

/** Why a decision was refused, in the column that it names. */
export const refusedAs = (kind: ImportKind, decision: Decision & { accepted: false }): CellFault => {
  const {
    field = '',
    reason,
    known,
  } = decision.details as {
    field?: string;
    reason?: { zh: string; en: string };
    known?: { name: string };
  };
  const column = headingOf(kind, field);
  if (reason) return { column, ...reason };
  if (known)
    return {
      column,
      zh: `与已登记的“${known.name}”重复，请核对编号和名称`,
      en: `is registered already as “${known.name}”`,
    };
  return decision.code === 'mediator-left'
    ? {
        column,
        zh: '该调解员已离任，再次任用的请留空编号重新登记',
        en: 'this mediator left: leave the code empty to register anew',
      }
    : { column, zh: '不能这样登记，请在页面上办理', en: `is refused: ${decision.code}` };
};
