import type { Action } from '../actions/action';
import { CaseNumber } from '../components/case-number';
import { Holder } from '../components/holder';
import { RegionName } from '../components/region-name';
import { useWords } from '../words/use-words';
import { Marks } from '../work-lists/marks';
import { AskedBySupervision } from './asked-by-supervision';
import { useCaseFile } from './case-file';
import head from './case-head.module.css';
import styles from './case-page.module.css';

/** A case in which this person is asked for a longer limit: the order, what is asked, and no more of the case. */
export const ApprovingCase = ({ onAct }: { onAct: (action: Action) => void }) => {
  const { t, codeName } = useWords();
  const { overview } = useCaseFile();
  const { caseNumber, urgent = false, disputeKind, regionCode, holder, stage, asked } = overview;
  const decided = asked?.order?.extension?.decided !== undefined;
  return (
    <div className={styles.file}>
      <div className={head.line}>
        <CaseNumber number={caseNumber} copy />
        <Marks urgent={urgent} />
      </div>
      <h1 className={head.title}>{t(decided ? 'casePage.approving.decided' : 'casePage.approving.title')}</h1>
      <dl className={head.standing}>
        {disputeKind && (
          <div>
            <dt>{t('casePage.approving.kind')}</dt>
            <dd>{codeName('disputeKinds', disputeKind)}</dd>
          </div>
        )}
        {regionCode !== undefined && (
          <div>
            <dt>{t('casePage.approving.place')}</dt>
            <dd>
              <RegionName code={regionCode} />
            </dd>
          </div>
        )}
        {stage && (
          <div>
            <dt>{t('casePage.approving.stage')}</dt>
            <dd>{codeName('phases', stage)}</dd>
          </div>
        )}
        {holder && (
          <div>
            <dt>{t('casePage.approving.holder')}</dt>
            <dd>
              <Holder holder={holder} />
            </dd>
          </div>
        )}
      </dl>
      <AskedBySupervision onAct={onAct} />
      <p className="soft">{t('casePage.approving.shown')}</p>
    </div>
  );
};
