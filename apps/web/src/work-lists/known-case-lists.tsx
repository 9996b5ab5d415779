import { type FoundCase, knownCases } from '../api/supervision';
import type { Column } from '../components/data-list';
import { Holder } from '../components/holder';
import { LateMark } from '../components/late-mark';
import { RegionName } from '../components/region-name';
import { Moment } from '../components/time';
import { dayOf } from '../format/dates';
import { characters, clipped, columnsFor, type Words } from './columns';
import type { ListDefinition } from './list-definition';
import { Marks } from './marks';
import { useWords } from '../words/use-words';

const stageOf = (words: Words): Column<FoundCase> => ({
  key: 'stage',
  title: words.t('lists.columns.stage'),
  width: characters(7.6),
  render: ({ stage, outcome }) =>
    outcome ? words.codeName('closeOutcomes', outcome) : words.codeName('phases', stage),
});

const registeredOn = (words: Words): Column<FoundCase> => ({
  ...columnsFor(words).registered<FoundCase & { registeredAt: string }>(),
  render: ({ registeredAt: at }) => at && <Moment at={at} />,
});

/** Cases of the reader's region, and those that the own window registered. */
export const region: ListDefinition<FoundCase> = {
  fetch: knownCases,
  title: ({ title, urgent = false, risk }) => (
    <>
      <Marks urgent={urgent} {...(risk ? { risk } : {})} />
      {title}
    </>
  ),
  aside: ({ nextDueAt, registeredAt }) =>
    nextDueAt === undefined ? registeredAt && <Moment at={registeredAt} /> : <LateMark dueAt={nextDueAt} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FoundCase>(({ nextDueAt }) => ({ on: nextDueAt && dayOf(nextDueAt) })),
      column.title(region.title),
      stageOf(words),
      {
        key: 'holder',
        title: words.t('lists.columns.holder'),
        width: characters(14.3),
        render: ({ holder }) => clipped(holder?.name),
      },
      registeredOn(words),
    ];
  },
};

/** Cases that were referred to the reader's organisation. */
export const referrals: ListDefinition<FoundCase> = {
  fetch: knownCases,
  title: ({ title }) => title,
  aside: ({ lastEventAt }) => lastEventAt && <Moment at={lastEventAt} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FoundCase>(() => ({ on: undefined })),
      column.title(referrals.title),
      {
        key: 'kind',
        title: words.t('lists.columns.kind'),
        width: characters(9.3),
        render: ({ disputeKind }) => clipped(words.codeName('disputeKinds', disputeKind)),
      },
      registeredOn(words),
    ];
  },
};

/** Cases to whose mediation the reader's organisation is invited. */
export const invitations: ListDefinition<FoundCase> = {
  ...region,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FoundCase>(({ nextDueAt }) => ({ on: nextDueAt && dayOf(nextDueAt) })),
      column.title(region.title),
      {
        key: 'holder',
        title: words.t('lists.columns.holder'),
        width: characters(14.3),
        render: ({ holder }) => clipped(holder?.name),
      },
      registeredOn(words),
    ];
  },
};

/** Cases that may turn violent, for whoever is warned: where, and who has them. */
export const warnings: ListDefinition<FoundCase> = {
  fetch: knownCases,
  title: ({ urgent = false, risk, regionCode }) => (
    <>
      <Marks urgent={urgent} {...(risk ? { risk } : {})} />
      {regionCode && <RegionName code={regionCode} />}
    </>
  ),
  aside: ({ holder }) => holder && <Holder holder={holder} since={false} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FoundCase>(() => ({ on: undefined })),
      { ...column.title(warnings.title), title: words.t('lists.columns.riskAndPlace') },
      {
        key: 'holder',
        title: words.t('lists.columns.holder'),
        render: ({ holder }) => holder && clipped(<Holder holder={holder} />),
      },
    ];
  },
};

const Standing = ({ of: { stage, outcome } }: { of: FoundCase }) => {
  const { codeName } = useWords();
  return outcome ? codeName('closeOutcomes', outcome) : codeName('phases', stage);
};

/** Cases that the reader reported. */
export const reports: ListDefinition<FoundCase> = {
  fetch: knownCases,
  title: ({ title }) => title,
  aside: (row) => <Standing of={row} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FoundCase>(() => ({ on: undefined })),
      column.title(reports.title),
      stageOf(words),
      registeredOn(words),
    ];
  },
};
