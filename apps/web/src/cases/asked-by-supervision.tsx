import type { Action } from '../actions/action';
import { LateMark } from '../components/late-mark';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './asked-by-supervision.module.css';
import { useCaseFile } from './case-file';
import { permittedActions } from './next-action';
import { OtherAction } from './other-action';

const settling: ReadonlySet<string> = new Set(['report', 'accept-report', 'send-back-report', 'withdraw-order']);

/** Whether an act is about the order that is open, beside which it stands. */
export const settlesAnOrder = ({ service, verb }: Action): boolean => service === 'supervision' && settling.has(verb);

/** What supervision asked about this case: the order with its limit, what was reported, and what to do about it. */
export const AskedBySupervision = ({ onAct }: { onAct: (action: Action) => void }) => {
  const { t, language, codeName, marks } = useWords();
  const file = useCaseFile();
  const { order, urge } = file.overview.asked ?? {};
  const actions = permittedActions(file).filter(settlesAnOrder);
  return (
    <>
      {order && (
        <section className={styles.order}>
          <h2>
            {t('casePage.asked.order')} <LateMark dueAt={order.dueAt} />
          </h2>
          <p>
            {t('casePage.asked.wanted', {
              by: order.givenBy,
              holder: language === 'en' ? order.holderEn : order.holder,
              limit: codeName('orderLimits', order.limit),
            })}
          </p>
          <blockquote lang="zh-CN">{order.wanted}</blockquote>
          {order.reports.map(({ at, by, organisation, text, sentBack }) => (
            <div key={at}>
              <p className="note">
                <Moment at={at} /> {t('casePage.asked.report', { by: `${by}${marks.bracketed(organisation)}` })}
              </p>
              <blockquote lang="zh-CN">{text}</blockquote>
              {sentBack !== undefined && <p>{t('casePage.asked.sentBack', { reason: sentBack })}</p>}
            </div>
          ))}
          <div className={styles.actions}>
            {actions.map((action, index) => (
              <OtherAction key={action.verb} action={action} onAct={onAct} wanted={index === 0} />
            ))}
          </div>
        </section>
      )}
      {urge && (
        <section className={styles.urge}>
          <h2>{t('casePage.asked.urge')}</h2>
          <p className="note">
            <Moment at={urge.at} /> {t('casePage.asked.urgedBy', { by: urge.by })}
          </p>
          <blockquote lang="zh-CN">{urge.text}</blockquote>
        </section>
      )}
    </>
  );
};
