import { CaseNumber } from '../components/case-number';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import head from './case-head.module.css';
import styles from './case-page.module.css';
import { OwnActs } from './own-acts';
import { Warning } from './warned-case';

/** A case that this person reported: what became of it, and what they did in it. */
export const ReportedCase = () => {
  const { overview } = useCaseFile();
  const { t, codeName } = useWords();
  const { outcome, registeredAt, source } = overview;
  return (
    <div className={styles.file}>
      <div className={head.line}>
        <CaseNumber number={overview.caseNumber} copy />
        {source && <span className="soft">{codeName('sourceChannels', source)}</span>}
        {overview.urgent && <span className={head.urgent}>{t('casePage.urgent')}</span>}
      </div>
      <h1 className={head.title} lang="zh-CN">
        {overview.title}
      </h1>
      <dl className={head.standing}>
        <div>
          <dt>{t('casePage.reported.stage')}</dt>
          <dd>{codeName('phases', overview.stage)}</dd>
        </div>
        {outcome && (
          <div>
            <dt>{t('casePage.outcome')}</dt>
            <dd>{codeName('closeOutcomes', outcome)}</dd>
          </div>
        )}
        {registeredAt && (
          <div>
            <dt>{t('casePage.reported.at')}</dt>
            <dd>
              <Moment at={registeredAt} />
            </dd>
          </div>
        )}
      </dl>
      <p className="soft">{t('casePage.reported.shown')}</p>
      <Warning />
      <OwnActs />
    </div>
  );
};
