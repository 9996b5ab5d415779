import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { PageState } from '../components/page-state';
import { leaveRow } from '../components/return-to-row';
import { CaseNumber } from '../components/case-number';
import { useWords } from '../words/use-words';
import styles from './block.module.css';
import { countText } from './counts';
import type { HomeBlock } from './home-blocks';
import { definitionOf } from './list-definitions';
import { openFromList } from './trail';
import { viewOf } from './views';
import { viewText } from './work-list';

const SHOWN = 5;
/** In the first block, which stands over the whole width. */
const SHOWN_FIRST = 8;
/** Read beyond what is shown, so that the next case is one key away for a while. */
const READ = 20;
const REFETCH_MILLISECONDS = 30_000;

interface FrameProps {
  title: string;
  total?: number | undefined;
  /** The whole list. */
  all?: ReactNode;
  /** What this person does first: over the whole width. */
  lead?: boolean;
  children: ReactNode;
}

/** A list on the home page: its name with a true count, and its first rows. */
export const BlockFrame = ({ title, total, all, lead = false, children }: FrameProps) => {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className={`${styles.block} ${lead ? styles.lead : ''}`}>
      <div className={styles.head}>
        <h2 id={id}>
          {title}
          {total !== undefined && (
            <span className={styles.total}>
              <span className="unseen">{t('lists.countOf')}</span>
              {countText(total)}
            </span>
          )}
        </h2>
        {all}
      </div>
      {children}
    </section>
  );
};

interface LineProps {
  caseId: string;
  caseNumber: string | null | undefined;
  title: ReactNode;
  aside: ReactNode;
  onOpen: () => void;
}

/** One case in a block: a link over the whole line. */
export const BlockLine = ({ caseId, caseNumber, title, aside, onOpen }: LineProps) => (
  <li>
    <Link
      to="/cases/$caseId"
      params={{ caseId }}
      className={styles.line}
      data-row={caseId}
      onClick={({ currentTarget }) => {
        leaveRow(caseId, [...document.querySelectorAll('[data-row]')].indexOf(currentTarget));
        onOpen();
      }}
    >
      <span className={styles.number}>
        <CaseNumber number={caseNumber ?? caseId} />
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.aside}>{aside}</span>
    </Link>
  </li>
);

interface ListBlockProps {
  block: HomeBlock;
  /** The centre's day. */
  today: string;
  lead?: boolean;
}

/** The first rows of a view, those that press in front. */
export const ListBlock = ({
  block: { list, view, narrowing = {}, whenAny = false },
  today,
  lead = false,
}: ListBlockProps) => {
  const { t } = useWords();
  const { fetch, title, aside } = definitionOf(list);
  const query = { ...viewOf(list, view)?.({ today }), ...narrowing };
  const rows = useQuery({
    queryKey: ['list', list, 'home', query],
    queryFn: ({ signal }) => fetch(query, { limit: READ, count: true }, signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  const name = viewText(t, list, view, 'name');
  if (whenAny && !rows.data?.items.length) return null;
  return (
    <BlockFrame
      title={name}
      lead={lead}
      total={rows.data?.total}
      all={
        <Link to="/lists/$list" params={{ list }} search={{ view }} aria-label={t('lists.allOf', { list: name })}>
          {t('components.all')}
        </Link>
      }
    >
      <PageState query={rows} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.none}>{viewText(t, list, view, 'empty')}</p>
          ) : (
            <ul>
              {items.slice(0, lead ? SHOWN_FIRST : SHOWN).map((row) => (
                <BlockLine
                  key={row.caseId}
                  caseId={row.caseId}
                  caseNumber={row.caseNumber}
                  title={title(row)}
                  aside={aside(row, view)}
                  onOpen={() =>
                    openFromList({
                      title: name,
                      href: '/',
                      caseIds: items.map(({ caseId }) => caseId),
                      opened: { caseId: row.caseId, total: rows.data?.total },
                    })
                  }
                />
              ))}
            </ul>
          )
        }
      </PageState>
    </BlockFrame>
  );
};
