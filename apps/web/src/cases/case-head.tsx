import { Link } from '@tanstack/react-router';
import { CaseNumber } from '../components/case-number';
import { Holder } from '../components/holder';
import { LimitName } from '../components/limit-name';
import { LateMark } from '../components/late-mark';
import { StageSteps } from '../components/stage-steps';
import { Day } from '../components/time';
import { isAtAWindow } from '../register/brief';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { NextInList } from '../work-lists/next-in-list';
import { disputeKindOf, useCaseFile } from './case-file';
import styles from './case-head.module.css';

/** Number, title, the road as steps, holder with since, next limit. */
export const CaseHead = () => {
  const { t, codeName } = useWords();
  const file = useCaseFile();
  const { overview } = file;
  const account = useAccount();
  const [next] = overview.clocks;
  const kind = disputeKindOf(file);
  // Steps and limits are those of the road that the case has left, and not theirs to read.
  const isReferred = overview.relation === 'referred';
  return (
    <header className={styles.head}>
      <NextInList caseId={overview.caseId} />
      <div className={styles.line}>
        <CaseNumber number={overview.caseNumber} copy />
        {kind && <span className="soft">{codeName('disputeKinds', kind)}</span>}
        {overview.source && <span className="soft">{codeName('sourceChannels', overview.source)}</span>}
        {overview.urgent && <span className={styles.urgent}>{t('casePage.urgent')}</span>}
        {(file.parts.triage?.classification?.risk ?? file.parts.mediation?.risk) === 'high' && (
          <span className={styles.urgent}>{t('lists.highRisk')}</span>
        )}
        {overview.returnedCount > 0 && (
          <span className={styles.urgent}>{t('casePage.returned', { count: overview.returnedCount })}</span>
        )}
        {overview.anomalies > 0 && (
          <span className={styles.urgent}>{t('casePage.anomalies', { count: overview.anomalies })}</span>
        )}
        {isAtAWindow(account) && (
          <Link to="/register" search={{ receipt: overview.caseId } as never} className="on-screen">
            {t('casePage.receipt')}
          </Link>
        )}
      </div>
      <h1 className={styles.title} lang="zh-CN" title={overview.title}>
        {overview.title}
      </h1>
      {!isReferred && <StageSteps of={overview} />}
      <dl className={styles.standing}>
        {overview.relation === undefined && (
          <div>
            <dt>{t('casePage.holder')}</dt>
            <dd>
              <Holder holder={overview.holder} offered={overview.stage === 'offered'} />
              {overview.closed && overview.holder.kind !== 'none' && (
                <span className="soft"> {t('casePage.toClose')}</span>
              )}
            </dd>
          </div>
        )}
        {overview.outcome && (
          <div>
            <dt>{t('casePage.outcome')}</dt>
            <dd>{codeName('closeOutcomes', overview.outcome)}</dd>
          </div>
        )}
        {!isReferred && (
          <div>
            <dt>{t('casePage.nextLimit')}</dt>
            <dd className={styles.limit}>
              {next ? (
                <>
                  <LimitName of={next} /> <Day of={next.dueOn} full /> <LateMark dueAt={next.dueAt} />
                </>
              ) : (
                <span className="soft">{t('casePage.noLimit')}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
};
