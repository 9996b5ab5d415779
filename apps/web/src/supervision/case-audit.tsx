import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { caseOverview, publicLooks } from '../api/supervision';
import { CaseNumber } from '../components/case-number';
import { Empty, PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { useFilters } from '../components/use-filters';
import { useWords } from '../words/use-words';
import styles from './audit-page.module.css';
import { CasePicker } from './case-picker';
import { ChainVerdicts } from './chain-verdicts';
import { ExportCaseFile } from './export-case-file';

/** One case: its chains, who looked at it in public, and its file. */
export const CaseAudit = () => {
  const { t } = useWords();
  const id = useId();
  const [filters, setFilters] = useFilters();
  const caseId = filters.case;
  return (
    <div className={styles.page}>
      <p className="soft">{t('supervision.auditIntro')}</p>
      <div>
        <label htmlFor={id}>{t('supervision.chooseCase')}</label>
        <CasePicker id={id} caseId={caseId} onChoose={(chosen) => setFilters({ case: chosen })} />
      </div>
      {caseId === undefined ? (
        <Empty title={t('supervision.chosenNone')} how={t('supervision.chosenHow')} />
      ) : (
        <ChosenCase key={caseId} caseId={caseId} />
      )}
    </div>
  );
};

const ChosenCase = ({ caseId }: { caseId: string }) => {
  const { t } = useWords();
  const overview = useQuery({
    queryKey: ['case', caseId, 'overview'],
    queryFn: ({ signal }) => caseOverview(caseId, undefined, signal),
  });
  return (
    <PageState query={overview}>
      {({ caseNumber = caseId, title }) => (
        <>
          <p>
            <CaseNumber number={caseNumber} caseId={caseId} copy /> <span lang="zh-CN">{title}</span>
          </p>
          <ChainVerdicts caseId={caseId} />
          <section aria-labelledby="looks-title" className={styles.section}>
            <h2 id="looks-title">{t('supervision.looks')}</h2>
            <PublicLooks caseId={caseId} />
          </section>
          <ExportCaseFile caseId={caseId} caseNumber={caseNumber} />
        </>
      )}
    </PageState>
  );
};

const PublicLooks = ({ caseId }: { caseId: string }) => {
  const { t } = useWords();
  const looks = useQuery({
    queryKey: ['case', caseId, 'public-looks'],
    queryFn: ({ signal }) => publicLooks(caseId, signal),
  });
  return (
    <PageState query={looks} rows={1}>
      {({ looks: count, lastAt }) =>
        lastAt === undefined ? (
          <p>{t('supervision.looksNone')}</p>
        ) : (
          <p>
            {t('supervision.looksCount', { count })}
            <Moment at={lastAt} />
          </p>
        )
      }
    </PageState>
  );
};
