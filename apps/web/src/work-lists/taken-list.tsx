import { takenBackCases, type TakenRow } from '../api/work-lists';
import { Moment } from '../components/time';
import { columnsFor } from './columns';
import type { ListDefinition } from './list-definition';

/** Cases that the director gave to another organisation: only that they are gone. */
export const taken: ListDefinition<TakenRow> = {
  fetch: takenBackCases,
  title: ({ caseNumber }) => caseNumber,
  aside: ({ takenAt }) => <Moment at={takenAt} />,
  columns: (words) => [
    columnsFor(words).number<TakenRow>(() => ({ on: undefined })),
    {
      key: 'takenAt',
      title: words.t('lists.columns.takenAt'),
      render: ({ takenAt }) => <Moment at={takenAt} />,
    },
  ],
};
