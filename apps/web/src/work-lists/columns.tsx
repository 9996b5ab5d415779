import type { ReactNode } from 'react';
import type { RoadService } from '../api/types';
import { CaseNumber } from '../components/case-number';
import type { Column } from '../components/data-list';
import { Day, Moment } from '../components/time';
import type { useWords } from '../words/use-words';
import { Due, type DueProps } from './due';
import styles from './work-list.module.css';

export type Words = ReturnType<typeof useWords>;

/** What every list needs to know of its rows. */
export interface ListedCase {
  caseId: string;
  caseNumber?: string | null;
}

/** Width of so many Chinese characters, in normal and in large type. */
export const characters = (count: number): string => `calc(var(--size-body) * ${count})`;

/** One line of text, cut at the end of its column. */
export const clipped = (content: ReactNode) => <span className={styles.clip}>{content}</span>;

/** Columns that several lists have. */
export const columnsFor = (words: Words) => {
  const { t, codeName, stageName } = words;
  return {
    /** The number, which never scrolls away; on a phone with the late mark below it. */
    number: <Row extends ListedCase>(due: (row: Row) => DueProps): Column<Row> => ({
      key: 'number',
      title: t('lists.columns.number'),
      width: characters(15),
      render: (row) => (
        <>
          <CaseNumber number={row.caseNumber ?? row.caseId} caseId={row.caseId} />
          <span className={styles.onPhone}>
            <Due {...due(row)} />
          </span>
        </>
      ),
    }),
    title: <Row,>(title: (row: Row) => ReactNode): Column<Row> => ({
      key: 'title',
      title: t('lists.columns.title'),
      render: (row) => clipped(title(row)),
    }),
    kind: <Row extends { disputeKind: string | null }>(): Column<Row> => ({
      key: 'kind',
      title: t('lists.columns.kind'),
      width: characters(9.3),
      render: ({ disputeKind }) => clipped(codeName('disputeKinds', disputeKind)),
    }),
    stage: <Row extends { stage: string }>(service: RoadService): Column<Row> => ({
      key: 'stage',
      title: t('lists.columns.stage'),
      width: characters(7.6),
      render: ({ stage }) => stageName(service, stage),
    }),
    parties: <Row,>(parties: (row: Row) => readonly string[] | null, width?: string): Column<Row> => ({
      key: 'parties',
      title: t('lists.columns.parties'),
      ...(width === undefined ? {} : { width }),
      render: (row) => clipped((parties(row) ?? []).join('、')),
    }),
    mediatedBy: <Row extends { organisationName: string | null }>(): Column<Row> => ({
      key: 'organisation',
      title: t('lists.columns.mediatedBy'),
      render: ({ organisationName }) => clipped(organisationName),
    }),
    registered: <Row extends { registeredAt: string }>(): Column<Row> => ({
      key: 'registered',
      title: t('lists.columns.registered'),
      width: characters(11.1),
      render: ({ registeredAt }) => <Moment at={registeredAt} />,
    }),
    dueOn: <Row extends { dueOn?: string }>(): Column<Row> => ({
      key: 'dueOn',
      title: t('lists.columns.dueOn'),
      width: characters(8.9),
      render: ({ dueOn }) => dueOn && <Day of={dueOn} />,
    }),
    due: <Row,>(due: (row: Row) => DueProps): Column<Row> => ({
      key: 'due',
      title: t('lists.columns.due'),
      width: characters(8.6),
      render: (row) => <Due {...due(row)} />,
    }),
  };
};
