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

/** How great the risk is, where, and whom to call; nothing where this person is not warned. */
export const Warning = () => {
  const { t, codeName } = useWords();
  const { warning } = useCaseFile().overview;
  if (!warning) return null;
  const { risk, regionCode, holder, telephone } = warning;
  return (
    <>
      <dl className={head.standing}>
        {risk && (
          <div>
            <dt>{t('casePage.warned.risk')}</dt>
            <dd>{codeName('risks', risk)}</dd>
          </div>
        )}
        <div>
          <dt>{t('casePage.warned.place')}</dt>
          <dd>
            <RegionName code={regionCode} />
          </dd>
        </div>
        <div>
          <dt>{t('casePage.warned.holder')}</dt>
          <dd>
            <Holder holder={holder} />
          </dd>
        </div>
        <div>
          <dt>{t('casePage.warned.call')}</dt>
          <dd className="figures">
            {telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : t('casePage.warned.noTelephone')}
          </dd>
        </div>
      </dl>
      <p className="soft">{t('casePage.warned.shown')}</p>
    </>
  );
};

/** A case of which this person is warned, and no more of it. */
export const WarnedCase = ({ onAct }: { onAct: (action: Action) => void }) => {
  const { t } = useWords();
  const { overview } = useCaseFile();
  const { urgent = false, risk } = overview.warning ?? {};
  return (
    <div className={styles.file}>
      <div className={head.line}>
        <CaseNumber number={overview.caseNumber} copy />
        <Marks urgent={urgent} {...(risk ? { risk } : {})} />
      </div>
      <h1 className={head.title}>{t('casePage.warned.title')}</h1>
      <AskedBySupervision onAct={onAct} />
      <Warning />
    </div>
  );
};
