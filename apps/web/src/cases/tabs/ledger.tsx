import type { ReactNode } from 'react';
import type { FollowUpPart, TrackedObligation } from '../../api/case-parts';
import { Day, Money } from '../../components/time';
import { useWords } from '../../words/use-words';
import { partyName, useCaseFile } from '../case-file';
import styles from './tabs.module.css';

interface Reversed {
  on: string;
  reason: string;
}

/** An entry beside what was owed; one that was reversed stays readable. */
const Entry = ({ children, reversed }: { children: ReactNode; reversed?: Reversed | undefined }) => {
  const { t, marks } = useWords();
  if (!reversed) return <div className="soft">{children}</div>;
  return (
    <div className="soft">
      <s>{children}</s>
      <div>
        {t('casePage.performance.reversed')} <Day of={reversed.on} full />
        {marks.colon}
        <span lang="zh-CN">{reversed.reason}</span>
      </div>
    </div>
  );
};

/** What was paid or done, what ended otherwise, and every default with how it was over. */
export const LedgerOf = ({ obligation }: { obligation: TrackedObligation }) => {
  const { t, codeName, marks } = useWords();
  const { evidence = [], discharges = [], defaults = [] } = obligation;
  return (
    <>
      {evidence.map(({ performedOn, amountFen, text, reversed }, index) => (
        <Entry key={index} reversed={reversed}>
          {t('casePage.performance.evidence')}
          {marks.colon}
          <Day of={performedOn} full /> {amountFen !== undefined && <Money fen={amountFen} />}{' '}
          <span lang="zh-CN">{text}</span>
        </Entry>
      ))}
      {discharges.map(({ entryId, ground, dischargedOn, amountFen, text, reversed }) => (
        <Entry key={entryId} reversed={reversed}>
          {codeName('dischargeGrounds', ground)}
          {marks.colon}
          <Day of={dischargedOn} full /> {amountFen !== undefined && <Money fen={amountFen} />}{' '}
          <span lang="zh-CN">{text}</span>
        </Entry>
      ))}
      {defaults
        .filter(({ ended }) => ended !== undefined)
        .map(({ entryId, recordedOn, reason, ended }) => (
          <div key={entryId} className="soft">
            {t('casePage.performance.wasInDefault')} <Day of={recordedOn} full />
            {marks.colon}
            <span lang="zh-CN">{reason}</span>
            {ended && (
              <div>
                {codeName('defaultEnds', ended.how)} <Day of={ended.on} full /> <span lang="zh-CN">{ended.reason}</span>
              </div>
            )}
          </div>
        ))}
    </>
  );
};

/** Who stands for a party that died or ceased to exist. */
export const Successions = ({ successions }: { successions: NonNullable<FollowUpPart['successions']> }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  return (
    <section>
      <h2>{t('casePage.performance.successions')}</h2>
      <ul className={styles.items}>
        {successions.map(({ entryId, partyId, ground, name, succeededOn, text, reversed }) => (
          <li key={entryId} className={styles.item}>
            <Entry reversed={reversed}>
              <span lang="zh-CN">{partyName(file, partyId)}</span> · {codeName('successionGrounds', ground)}{' '}
              <span lang="zh-CN">{name}</span> · <Day of={succeededOn} full />
              {marks.colon}
              <span lang="zh-CN">{text}</span>
            </Entry>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** When and how it was tried to reach a party, and how that ended. */
export const Attempts = ({ attempts }: { attempts: NonNullable<FollowUpPart['attempts']> }) => {
  const { t, codeName } = useWords();
  const file = useCaseFile();
  return (
    <>
      <h3>{t('casePage.performance.attempts')}</h3>
      <ul className={styles.items}>
        {attempts.map(({ attemptId, attemptedOn, method, partyId, result, note }) => (
          <li key={attemptId} className={styles.item}>
            <Day of={attemptedOn} full /> · {codeName('visitMethods', method)} ·{' '}
            <span lang="zh-CN">{partyName(file, partyId)}</span> · {codeName('visitAttemptResults', result)}
            {note && <div lang="zh-CN">{note}</div>}
          </li>
        ))}
      </ul>
    </>
  );
};
