import { type GroupRow, groupsToChoose } from '../api/work-lists';
import { useWords } from '../words/use-words';
import { columnsFor } from './columns';
import type { ListDefinition } from './list-definition';
import { Marks } from './marks';

/** Of each side in one line: which one, what it shall or may do, and how many at most. */
const Sides = ({ of, basis = false }: { of: GroupRow['groups']; basis?: boolean }) => {
  const { t, codeName, language, marks } = useWords();
  return of
    .map(({ role, says, size, chosen, most, basis: zh, basisEn }) =>
      [
        t(`lists.group.${says}`, { role: codeName('partyRoles', role), size, chosen }),
        ...(most === undefined ? [] : [t('lists.group.most', { most })]),
        ...(basis ? [language === 'en' ? basisEn : zh] : []),
      ].join(marks.comma),
    )
    .join(marks.list);
};

/** Cases in which a side still has to choose its representatives. */
export const groups: ListDefinition<GroupRow> = {
  fetch: groupsToChoose,
  title: ({ title, urgent }) => (
    <>
      <Marks urgent={urgent} />
      {title}
    </>
  ),
  aside: ({ groups: of }) => <Sides of={of} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<GroupRow>(() => ({ on: undefined })),
      column.title(groups.title),
      {
        key: 'group',
        title: words.t('lists.columns.group'),
        render: ({ groups: of }) => <Sides of={of} basis />,
      },
      column.stage('intake'),
    ];
  },
};
