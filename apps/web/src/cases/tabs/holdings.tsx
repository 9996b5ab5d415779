import { actionWith } from '../../actions/actions';
import { useActionWords } from '../../actions/use-action-words';
import type { Action } from '../../actions/action';
import { Holder } from '../../components/holder';
import { LimitName } from '../../components/limit-name';
import { Day, Moment } from '../../components/time';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import styles from './tabs.module.css';

/** Who had the case, one after the other: since when, how long, under which limit, and what was left out. */
export const Holdings = () => {
  const { t, codeName } = useWords();
  const { holdings = [] } = useCaseFile().overview;
  if (holdings.length === 0) return null;
  return (
    <section>
      <h2>{t('casePage.holdings.title')}</h2>
      <div className={styles.scroll} role="region" aria-label={t('casePage.holdings.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('casePage.holdings.holder')}</th>
              <th scope="col">{t('casePage.holdings.from')}</th>
              <th scope="col">{t('casePage.holdings.to')}</th>
              <th scope="col">{t('casePage.holdings.days')}</th>
              <th scope="col">{t('casePage.holdings.limit')}</th>
              <th scope="col">{t('casePage.holdings.skipped')}</th>
            </tr>
          </thead>
          <tbody>
            {holdings.map(({ holder, phase, from, to, workingDays, limit, skipped }) => (
              <tr key={from}>
                <td>
                  <Holder holder={holder} since={false} offered={phase === 'offered'} />
                  {holder.kind !== 'desk' && phase !== 'offered' && (
                    <span className="soft"> {codeName('phases', phase)}</span>
                  )}
                </td>
                <td>
                  <Moment at={from} />
                </td>
                <td>{to === undefined ? t('casePage.holdings.now') : <Moment at={to} />}</td>
                <td className="figures">{workingDays}</td>
                <td>
                  {limit ? (
                    <>
                      <LimitName of={limit} /> <Day of={limit.dueOn} />{' '}
                      {limit.late && <span className={styles.late}>{t('casePage.holdings.late')}</span>}
                    </>
                  ) : (
                    <span className="soft">{t('casePage.noLimit')}</span>
                  )}
                </td>
                <td>
                  {skipped.length === 0 && <span className="soft">{t('casePage.holdings.nothing')}</span>}
                  {skipped.map(({ service, verb }) => {
                    const step = actionWith(service, verb);
                    return step && <SkippedStep key={verb} step={step} />;
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const SkippedStep = ({ step }: { step: Action }) => {
  const { name } = useActionWords(step);
  return <div className={styles.attention}>{name}</div>;
};
