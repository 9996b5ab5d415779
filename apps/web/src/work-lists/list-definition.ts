import type { ReactNode } from 'react';
import type { Page } from '../api/types';
import type { ListQuery, PageWanted } from '../api/work-lists';
import type { Column } from '../components/data-list';
import type { ListedCase, Words } from './columns';

/** One list: where its rows come from, how they look there, and how as a line on the home page. */
export interface ListDefinition<Row extends ListedCase> {
  fetch: (query: ListQuery, wanted: PageWanted, signal?: AbortSignal) => Promise<Page<Row> & { total?: number }>;
  /** Columns of one view. */
  columns: (words: Words, view: string) => Column<Row>[];
  title: (row: Row) => ReactNode;
  /** On the home page, at the right of the line of a view: what presses there. */
  aside: (row: Row, view: string) => ReactNode;
}
