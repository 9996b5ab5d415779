import type { ReactNode } from 'react';
import type { RoadService } from '../api/types';
import { CaseNumber } from '../components/case-number';
import type { Column } from '../components/data-list';
import { Day, Moment } from '../components/time';
import type { useWords } from '../words/use-words';
import { Due } from './due';
import styles from './work-list.module.css';

export type Words = ReturnType<typeof useWords>;

/** What every list needs to know of its rows. */
export interface ListedCase {
  caseId: string;
  version: number;
  caseNumber?: string | null;
}

/** One line of text, cut at the end of its column. */
export const clipped = (content: ReactNode) => <span className={styles.clip}>{content}</span>;

/** Columns that several lists have. */
export const columnsFor = (words: Words) => {
  const { t, codeName, stageName } = words;
  return {
    number: <Row extends ListedCase>(): Column<Row> => ({
      key: 'number',
      title: t('lists.columns.number'),
      width: '230px',
      render: ({ caseId, caseNumber }) => <CaseNumber number={caseNumber ?? caseId} caseId={caseId} />,
    }),
    title: <Row,>(title: (row: Row) => ReactNode): Column<Row> => ({
      key: 'title',
      title: t('lists.columns.title'),
      render: (row) => clipped(title(row)),
    }),
    kind: <Row extends { disputeKind: string | null }>(): Column<Row> => ({
      key: 'kind',
      title: t('lists.columns.kind'),
      width: '150px',
      render: ({ disputeKind }) => clipped(codeName('disputeKinds', disputeKind)),
    }),
    stage: <Row extends { stage: string }>(service: RoadService): Column<Row> => ({
      key: 'stage',
      title: t('lists.columns.stage'),
      width: '120px',
      render: ({ stage }) => stageName(service, stage),
    }),
    parties: <Row,>(parties: (row: Row) => readonly string[] | null): Column<Row> => ({
      key: 'parties',
      title: t('lists.columns.parties'),
      width: '200px',
      render: (row) => clipped((parties(row) ?? []).join('、')),
    }),
    mediatedBy: <Row extends { organisationName: string | null }>(): Column<Row> => ({
      key: 'organisation',
      title: t('lists.columns.mediatedBy'),
      width: '240px',
      render: ({ organisationName }) => clipped(organisationName),
    }),
    registered: <Row extends { registeredAt: string }>(): Column<Row> => ({
      key: 'registered',
      title: t('lists.columns.registered'),
      width: '170px',
      render: ({ registeredAt }) => <Moment at={registeredAt} />,
    }),
    dueOn: <Row extends { dueOn?: string }>(): Column<Row> => ({
      key: 'dueOn',
      title: t('lists.columns.dueOn'),
      width: '140px',
      render: ({ dueOn }) => dueOn && <Day of={dueOn} />,
    }),
    due: <Row,>(due: (row: Row) => { on: string | null | undefined; overdue?: boolean }): Column<Row> => ({
      key: 'due',
      title: t('lists.columns.due'),
      width: '130px',
      render: (row) => <Due {...due(row)} />,
    }),
  };
};
