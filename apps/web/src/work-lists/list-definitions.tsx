import type { ReactNode } from 'react';
import {
  askedCases,
  type AskedRow,
  courtCases,
  type CourtRow,
  followUpCases,
  type FollowUpRow,
  mediationCases,
  type MediationRow,
  type OfferRow,
  offers,
  triageCases,
  type TriageRow,
  windowCases,
  type WindowRow,
} from '../api/work-lists';
import type { Column } from '../components/data-list';
import { LateMark } from '../components/late-mark';
import { dayOf } from '../format/dates';
import { Moment, Money } from '../components/time';
import { characters, clipped, columnsFor, type ListedCase, type Words } from './columns';
import { useWords } from '../words/use-words';
import { Due } from './due';
import { Marks, type MarksProps } from './marks';
import { groups } from './groups-list';
import { invitations, referrals, region, reports, warnings } from './known-case-lists';
import type { ListDefinition } from './list-definition';
import { taken } from './taken-list';
import type { ListName } from './views';

const marked = ({ title, ...marks }: MarksProps & { title: ReactNode }) => (
  <>
    <Marks {...marks} />
    {title}
  </>
);
/** How pressing each kind of row is. */
const due = {
  window: ({ supplementDueOn }: WindowRow) => ({ on: supplementDueOn }),
  offer: ({ claimBy }: OfferRow) => ({ on: claimBy }),
  limit: ({ dueOn, overdue = false }: { dueOn?: string; overdue?: boolean }) => ({ on: dueOn, overdue }),
};
const names = (parties: readonly string[] | null): string => (parties ?? []).join('、');

const intake: ListDefinition<WindowRow> = {
  fetch: windowCases,
  title: ({ title, urgent }) => marked({ title, urgent }),
  aside: ({ supplementDueOn, supplementAnsweredAt, reopeningAskedAt, registeredAt }) =>
    supplementDueOn ? (
      <Due on={supplementDueOn} />
    ) : (
      <Moment at={reopeningAskedAt ?? supplementAnsweredAt ?? registeredAt} />
    ),
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<WindowRow>(due.window),
      column.title(intake.title),
      column.stage('intake'),
      {
        key: 'supplement',
        title: words.t('lists.columns.supplement'),
        width: characters(14.3),
        render: ({ supplementDueOn, supplementAnsweredAt }) =>
          supplementDueOn ? (
            <Due on={supplementDueOn} />
          ) : (
            supplementAnsweredAt && (
              <>
                {words.t('lists.answered')} <Moment at={supplementAnsweredAt} />
              </>
            )
          ),
      },
      column.registered(),
    ];
  },
};

const offeredTo = ({ t }: Words): Column<TriageRow> => ({
  key: 'offered',
  title: t('lists.columns.offeredTo'),
  width: characters(14.3),
  render: (row) => clipped(names(row.offeredTo)),
});

const triage: ListDefinition<TriageRow> = {
  fetch: triageCases,
  title: ({ title, urgent, escalated, contested, decider, risk }) =>
    marked({ title, urgent, escalated, contested, decider, risk }),
  aside: (row) => <Due {...due.limit(row)} />,
  columns: (words, view) => {
    const column = columnsFor(words);
    return [
      column.number<TriageRow>(due.limit),
      column.title(triage.title),
      column.kind(),
      column.stage('triage'),
      ...(view === 'offered' ? [offeredTo(words)] : []),
      column.due<TriageRow>(due.limit),
      column.registered(),
    ];
  },
};

const pool: ListDefinition<OfferRow> = {
  fetch: offers,
  title: ({ title, urgent, risk }) => marked({ title, urgent, risk }),
  aside: (row) => <Due {...due.offer(row)} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<OfferRow>(due.offer),
      column.title(pool.title),
      column.kind(),
      column.parties(({ parties }) => parties.map(({ name }) => name), characters(9.3)),
      {
        key: 'amount',
        title: words.t('lists.columns.amount'),
        width: characters(8.2),
        align: 'end',
        render: ({ amountFen }) => amountFen !== undefined && <Money fen={amountFen} />,
      },
      {
        key: 'to',
        title: words.t('lists.columns.offer'),
        width: characters(7.2),
        render: ({ pool: shared, from, help }) => {
          if (help) return words.t('lists.help');
          if (from !== undefined) return words.t('lists.transfer');
          return words.t(shared ? 'lists.toPool' : 'lists.toUs');
        },
      },
      { ...column.due<OfferRow>(due.offer), title: words.t('lists.columns.claimBy') },
    ];
  },
};

/** Nothing but that it is theirs no longer. */
const mediation: ListDefinition<MediationRow> = {
  fetch: mediationCases,
  title: ({ title, urgent, risk, unrecordedSessionAt }) =>
    marked({ title, urgent, risk, recordMissing: unrecordedSessionAt !== undefined }),
  aside: (row, view) => {
    const session = row.unrecordedSessionAt ?? row.nextSessionAt;
    return view === 'sessionsToday' && session ? <Moment at={session} /> : <Due {...due.limit(row)} />;
  },
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<MediationRow>(due.limit),
      column.title(mediation.title),
      column.kind(),
      {
        key: 'mediators',
        title: words.t('lists.columns.mediators'),
        width: characters(8.6),
        render: ({ mediators }) => clipped(names(mediators)),
      },
      column.stage('mediation'),
      {
        key: 'session',
        title: words.t('lists.columns.session'),
        width: characters(11.1),
        render: ({ nextSessionAt }) => nextSessionAt && <Moment at={nextSessionAt} />,
      },
      column.due<MediationRow>(due.limit),
    ];
  },
};

const court: ListDefinition<CourtRow> = {
  fetch: courtCases,
  title: ({ parties, urgent, risk }) => marked({ title: names(parties), urgent, risk }),
  aside: (row) => <Due {...due.limit(row)} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<CourtRow>(due.limit),
      {
        key: 'courtNumber',
        title: words.t('lists.columns.courtNumber'),
        width: characters(15),
        render: ({ courtCaseNumber }) => clipped(courtCaseNumber),
      },
      { ...column.parties<CourtRow>(({ parties }) => parties), render: (row) => clipped(court.title(row)) },
      column.mediatedBy(),
      column.stage('judicial-confirmation'),
      column.dueOn(),
      column.due<CourtRow>(due.limit),
    ];
  },
};

const followUp: ListDefinition<FollowUpRow> = {
  fetch: followUpCases,
  title: ({ parties, organisationName, urgent, risk }) =>
    marked({ title: names(parties) || organisationName, urgent, risk }),
  aside: (row) => <Due {...due.limit(row)} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number<FollowUpRow>(due.limit),
      { ...column.parties<FollowUpRow>(({ parties }) => parties), render: (row) => clipped(followUp.title(row)) },
      column.mediatedBy(),
      column.stage('follow-up'),
      column.dueOn(),
      column.due<FollowUpRow>(due.limit),
    ];
  },
};

/** What became of the request for more time. */
const ExtensionState = ({ of }: { of: NonNullable<AskedRow['extension']> }) => {
  const { t } = useWords();
  return <span>{t(`lists.extension.${of}`)}</span>;
};

const orders: ListDefinition<AskedRow> = {
  fetch: askedCases,
  title: ({ title, urgent }) => marked({ title, urgent }),
  aside: ({ dueAt, at, extension }) =>
    dueAt === undefined ? (
      <Moment at={at} />
    ) : (
      <>
        {extension && <ExtensionState of={extension} />} <LateMark dueAt={dueAt} />
      </>
    ),
  columns: (words, view) => {
    const { t, language, codeName } = words;
    const column = columnsFor(words);
    return [
      column.number<AskedRow>(({ dueAt }) => ({ on: dueAt && dayOf(dueAt) })),
      column.title(orders.title),
      { key: 'wanted', title: t('lists.columns.wanted'), render: ({ text }) => clipped(text) },
      {
        key: 'holder',
        title: t('lists.columns.holder'),
        width: characters(14.3),
        render: ({ holder, holderEn }) => clipped(language === 'en' ? holderEn : holder),
      },
      ...(view === 'urges' || view === 'proposals'
        ? [
            {
              key: 'askedAt',
              title: t('lists.columns.askedAt'),
              width: characters(11.1),
              render: ({ at }: AskedRow) => <Moment at={at} />,
            },
          ]
        : [
            {
              key: 'limit',
              title: t('lists.columns.orderLimit'),
              width: characters(7.6),
              render: ({ limit }: AskedRow) => codeName('orderLimits', limit),
            },
            {
              key: 'reported',
              title: t('lists.columns.report'),
              width: characters(7.6),
              render: ({ reported, extension }: AskedRow) =>
                !reported && extension ? (
                  <ExtensionState of={extension} />
                ) : (
                  t(reported ? 'lists.reported' : 'lists.owed')
                ),
            },
            {
              key: 'due',
              title: t('lists.columns.due'),
              width: characters(8.6),
              render: ({ dueAt }: AskedRow) => <LateMark dueAt={dueAt} />,
            },
          ]),
    ];
  },
};

const definitions = {
  intake,
  groups,
  triage,
  pool,
  taken,
  mediation,
  'judicial-confirmation': court,
  'follow-up': followUp,
  region,
  supplements: intake,
  watched: region,
  referrals,
  invitations,
  warnings,
  reports,
  orders,
} as const satisfies Record<ListName, unknown>;

/** The definition of a list, for those who treat its rows alike. */
export const definitionOf = (list: ListName): ListDefinition<ListedCase> =>
  definitions[list] as unknown as ListDefinition<ListedCase>;
