import type { ReactNode } from 'react';
import {
  type CountedPage,
  courtCases,
  type CourtRow,
  followUpCases,
  type FollowUpRow,
  type ListQuery,
  mediationCases,
  type MediationRow,
  type OfferRow,
  offers,
  type PageWanted,
  triageCases,
  type TriageRow,
  windowCases,
  type WindowRow,
} from '../api/work-lists';
import type { Column } from '../components/data-list';
import { Moment, Money } from '../components/time';
import { clipped, columnsFor, type ListedCase, type Words } from './columns';
import { Due } from './due';
import { Marks } from './marks';
import type { ListName } from './views';

/** One list: where its rows come from, how they look there, and how as a line on the home page. */
export interface ListDefinition<Row extends ListedCase> {
  fetch: (query: ListQuery, wanted: PageWanted, signal?: AbortSignal) => Promise<CountedPage<Row>>;
  columns: (words: Words) => Column<Row>[];
  title: (row: Row) => ReactNode;
  /** On the home page, at the right of the line. */
  aside: (row: Row) => ReactNode;
}

const marked = ({ title, ...marks }: Partial<TriageRow> & { title: string }) => (
  <>
    <Marks {...marks} />
    {title}
  </>
);
const names = (parties: readonly string[] | null): string => (parties ?? []).join('、');

const intake: ListDefinition<WindowRow> = {
  fetch: windowCases,
  title: ({ title, urgent }) => marked({ title, urgent }),
  aside: ({ supplementDueOn, supplementAnsweredAt, registeredAt }) =>
    supplementDueOn ? <Due on={supplementDueOn} /> : <Moment at={supplementAnsweredAt ?? registeredAt} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      column.title(intake.title),
      column.stage('intake'),
      {
        key: 'supplement',
        title: words.t('lists.columns.supplement'),
        width: '200px',
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

const triage: ListDefinition<TriageRow> = {
  fetch: triageCases,
  title: ({ title, urgent, escalated, risk }) => marked({ title, urgent, escalated, risk }),
  aside: ({ dueOn, overdue }) => <Due on={dueOn} overdue={overdue} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      column.title(triage.title),
      column.kind(),
      column.stage('triage'),
      {
        key: 'offered',
        title: words.t('lists.columns.offeredTo'),
        width: '200px',
        render: ({ offeredTo }) => clipped(names(offeredTo)),
      },
      column.due(({ dueOn, overdue }) => ({ on: dueOn, overdue })),
      column.registered(),
    ];
  },
};

const pool: ListDefinition<OfferRow> = {
  fetch: offers,
  title: ({ title }) => title,
  aside: ({ claimBy }) => <Due on={claimBy} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      column.title(pool.title),
      column.kind(),
      column.parties(({ parties }) => parties.map(({ name }) => name)),
      {
        key: 'amount',
        title: words.t('lists.columns.amount'),
        width: '130px',
        align: 'end',
        render: ({ amountFen }) => amountFen !== undefined && <Money fen={amountFen} />,
      },
      {
        key: 'to',
        title: words.t('lists.columns.offer'),
        width: '100px',
        render: ({ pool: shared }) => words.t(shared ? 'lists.toPool' : 'lists.toUs'),
      },
      { ...column.due(({ claimBy }) => ({ on: claimBy })), title: words.t('lists.columns.claimBy') },
    ];
  },
};

const mediation: ListDefinition<MediationRow> = {
  fetch: mediationCases,
  title: ({ title }) => title,
  aside: ({ dueOn }) => <Due on={dueOn} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      column.title(mediation.title),
      column.kind(),
      {
        key: 'mediators',
        title: words.t('lists.columns.mediators'),
        width: '140px',
        render: ({ mediators }) => clipped(names(mediators)),
      },
      column.stage('mediation'),
      {
        key: 'session',
        title: words.t('lists.columns.session'),
        width: '170px',
        render: ({ nextSessionAt }) => nextSessionAt && <Moment at={nextSessionAt} />,
      },
      column.due(({ dueOn }) => ({ on: dueOn })),
    ];
  },
};

const court: ListDefinition<CourtRow> = {
  fetch: courtCases,
  title: ({ parties }) => names(parties),
  aside: ({ dueOn, overdue }) => <Due on={dueOn} overdue={overdue} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      {
        key: 'courtNumber',
        title: words.t('lists.columns.courtNumber'),
        width: '240px',
        render: ({ courtCaseNumber }) => clipped(courtCaseNumber),
      },
      column.parties(({ parties }) => parties),
      column.mediatedBy(),
      column.stage('judicial-confirmation'),
      column.dueOn(),
      column.due(({ dueOn, overdue }) => ({ on: dueOn, overdue })),
    ];
  },
};

const followUp: ListDefinition<FollowUpRow> = {
  fetch: followUpCases,
  title: ({ parties, organisationName }) => names(parties) || organisationName,
  aside: ({ dueOn, overdue }) => <Due on={dueOn} overdue={overdue} />,
  columns: (words) => {
    const column = columnsFor(words);
    return [
      column.number(),
      column.parties(({ parties }) => parties),
      column.mediatedBy(),
      column.stage('follow-up'),
      column.dueOn(),
      column.due(({ dueOn, overdue }) => ({ on: dueOn, overdue })),
    ];
  },
};

const definitions = {
  intake,
  triage,
  pool,
  mediation,
  'judicial-confirmation': court,
  'follow-up': followUp,
} as const satisfies Record<ListName, unknown>;

/** The definition of a list, for those who treat its rows alike. */
export const definitionOf = (list: ListName): ListDefinition<ListedCase> =>
  definitions[list] as unknown as ListDefinition<ListedCase>;
