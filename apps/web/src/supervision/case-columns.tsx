import { DownOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import type { CaseRow } from '../api/supervision';
import { CaseNumber } from '../components/case-number';
import type { Column } from '../components/data-list';
import { Holder } from '../components/holder';
import { LateMark } from '../components/late-mark';
import { Day } from '../components/time';
import { dayOf } from '../format/dates';
import { useWords } from '../words/use-words';
import styles from './case-columns.module.css';
import { Marks } from '../work-lists/marks';
import { useRegions } from './use-regions';

const names = [
  'title',
  'kind',
  'source',
  'stage',
  'holder',
  'region',
  'place',
  'registered',
  'returned',
  'anomalies',
] as const;
type ColumnName = (typeof names)[number];
export const usualColumns: ColumnName[] = ['title', 'kind', 'stage', 'holder', 'region', 'registered'];

const COUNTY_DIGITS = 6;
const atEnd: ReadonlySet<ColumnName> = new Set<ColumnName>(['returned', 'anomalies']);

/** Columns of the list of cases; number and limit stand first and never scroll away. */
export const useCaseColumns = (chosen: readonly ColumnName[]): Column<CaseRow>[] => {
  const { t, codeName } = useWords();
  const { nameOf, plainName } = useRegions();
  const cells: Record<ColumnName, (row: CaseRow) => React.ReactNode> = {
    title: ({ title, urgent, risk = null }) => (
      <span className={styles.title} title={title}>
        <Marks urgent={urgent} risk={risk} />
        {title}
      </span>
    ),
    kind: ({ disputeKind }) =>
      disputeKind === null ? (
        <span className={`${styles.line} soft`}>{t('supervision.unclassified')}</span>
      ) : (
        <span className={styles.line}>{codeName('disputeKinds', disputeKind)}</span>
      ),
    source: ({ source }) => <span className={styles.line}>{source && codeName('sourceChannels', source)}</span>,
    stage: ({ stage }) => <span className={styles.line}>{codeName('phases', stage)}</span>,
    holder: ({ holder, stage }) => (
      <span className={styles.holder} title={holder.name}>
        <Holder holder={holder} since={false} offered={stage === 'offered'} />
      </span>
    ),
    region: ({ regionCode }) => (
      <span className={styles.line} title={nameOf(regionCode)}>
        {plainName(regionCode.slice(0, COUNTY_DIGITS)) ?? regionCode}
      </span>
    ),
    place: ({ regionCode }) => <span className={styles.line}>{nameOf(regionCode)}</span>,
    registered: ({ registeredAt }) => (
      <span className={styles.line}>
        <Day of={dayOf(registeredAt)} />
      </span>
    ),
    returned: ({ returnedCount }) => returnedCount,
    anomalies: ({ anomalies }) => anomalies,
  };
  return [
    {
      key: 'number',
      title: t('supervision.column.number'),
      render: ({ caseId, caseNumber, nextDueAt }) => (
        <span className={styles.number}>
          <CaseNumber number={caseNumber} caseId={caseId} />
          <LateMark dueAt={nextDueAt} />
        </span>
      ),
    },
    ...names
      .filter((name) => chosen.includes(name))
      .map((name) => ({
        key: name,
        title: t(`supervision.column.${name}`),
        ...(atEnd.has(name) ? { align: 'end' as const } : {}),
        render: cells[name],
      })),
  ];
};

interface Props {
  chosen: readonly ColumnName[];
  onChange: (columns: ColumnName[]) => void;
}

/** Which columns are shown, beside number and title. */
export const ColumnChoice = ({ chosen, onChange }: Props) => {
  const { t } = useWords();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className={styles.choice ?? ''}
          value={[...chosen]}
          options={names.map((value) => ({
            value,
            label: t(`supervision.column.${value}`),
            disabled: value === 'title',
          }))}
          onChange={(columns) => onChange(columns)}
        />
      }
    >
      <Button icon={<DownOutlined />} iconPlacement="end">
        {t('supervision.columns')}
      </Button>
    </Popover>
  );
};
