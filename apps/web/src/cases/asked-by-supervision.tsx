import { Link } from '@tanstack/react-router';
import type { Action } from '../actions/action';
import type { CaseOverview } from '../api/supervision';
import { LateMark } from '../components/late-mark';
import { Moment } from '../components/time';
import { formatFullDay } from '../format/dates';
import { useWords } from '../words/use-words';
import styles from './asked-by-supervision.module.css';
import { useCaseFile } from './case-file';
import { permittedActions } from './next-action';
import { OtherAction } from './other-action';

const settling: ReadonlySet<string> = new Set([
  'report',
  'ask-extension',
  'approve-extension',
  'refuse-extension',
  'accept-report',
  'send-back-report',
  'withdraw-order',
]);

/** What the other side waits for. */
const awaited: ReadonlySet<string> = new Set(['report', 'approve-extension', 'accept-report']);
const ANSWER = 'answer-proposal';
const SETTLE_ALERT = 'settle-alert';
const examining: ReadonlySet<string> = new Set(['examine', 'make-finding']);

/** Whether an act answers what supervision asked, beside which it stands. */
export const answersSupervision = ({ service, verb }: Action): boolean =>
  service === 'supervision' && (settling.has(verb) || examining.has(verb) || verb === ANSWER || verb === SETTLE_ALERT);

/** What supervision asked about this case: the order with its limit, what was reported, and what to do about it. */
export const AskedBySupervision = ({ onAct }: { onAct: (action: Action) => void }) => {
  const { t, language, codeName, marks } = useWords();
  const file = useCaseFile();
  const { alert, order, urge, proposal, drawn } = file.overview.asked ?? {};
  const answers = permittedActions(file).filter(answersSupervision);
  const actions = answers.filter(({ verb }) => settling.has(verb));
  const examinations = answers.filter(({ verb }) => examining.has(verb));
  return (
    <>
      {alert && (
        <section className={styles.order} role="alert">
          <h2>
            {t('casePage.asked.alert')} <LateMark dueAt={alert.dueAt} />
          </h2>
          <p>
            <strong>{alert.grounds.map((ground) => codeName('alertGrounds', ground)).join(marks.list)}</strong>
          </p>
          <p className="note">
            <Moment at={alert.at} /> {codeName('alertCauses', alert.cause)}
            {alert.times > 1 && marks.bracketed(t('casePage.asked.alertTimes', { count: alert.times }))}
          </p>
          <div className={styles.actions}>
            {answers
              .filter(({ verb }) => verb === SETTLE_ALERT)
              .map((action) => (
                <OtherAction key={action.verb} action={action} onAct={onAct} wanted />
              ))}
          </div>
        </section>
      )}
      {order && (
        <section className={styles.order}>
          <h2>
            {t(order.finding ? 'casePage.asked.finding' : 'casePage.asked.order')} <LateMark dueAt={order.dueAt} />
          </h2>
          {order.finding && (
            <>
              <p>
                {t('casePage.asked.found', {
                  matter: codeName('findingMatters', order.finding.matter),
                  severity: codeName('findingSeverities', order.finding.severity),
                })}
              </p>
              <blockquote lang="zh-CN">{order.finding.text}</blockquote>
            </>
          )}
          <p>
            {t(order.finding ? 'casePage.asked.rectify' : 'casePage.asked.wanted', {
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
          {order.extension && <LongerLimit of={order.extension} dueOn={order.dueOn} />}
          <div className={styles.actions}>
            {actions.map((action) => (
              <OtherAction key={action.verb} action={action} onAct={onAct} wanted={awaited.has(action.verb)} />
            ))}
          </div>
        </section>
      )}
      {drawn && (
        <section className={styles.urge}>
          <h2>{t('casePage.asked.drawn')}</h2>
          {drawn.map(({ sampleId, at, number, of, outcome, examinedBy = '', remark }) => (
            <div key={sampleId}>
              <p>
                <Moment at={at} />{' '}
                <Link to="/supervision/samples/$sampleId" params={{ sampleId }}>
                  {t('casePage.asked.drawnAs', { number, of })}
                </Link>
                {marks.comma}
                {outcome
                  ? t('casePage.asked.examined', { by: examinedBy, outcome: codeName('examinationOutcomes', outcome) })
                  : t('casePage.asked.waits')}
              </p>
              {remark !== undefined && <blockquote lang="zh-CN">{remark}</blockquote>}
            </div>
          ))}
          <div className={styles.actions}>
            {examinations.map((action) => (
              <OtherAction
                key={action.verb}
                action={action}
                onAct={onAct}
                wanted={drawn.some(({ outcome }) => outcome === undefined)}
              />
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
      {proposal && (
        <section className={styles.urge}>
          <h2>{t('casePage.asked.proposal')}</h2>
          <p className="note">
            <Moment at={proposal.at} /> {t('casePage.asked.proposedBy', { by: proposal.by })}
          </p>
          <blockquote lang="zh-CN">{proposal.reason}</blockquote>
          <div className={styles.actions}>
            {answers
              .filter(({ verb }) => verb === ANSWER)
              .map((action) => (
                <OtherAction key={action.verb} action={action} onAct={onAct} wanted />
              ))}
          </div>
        </section>
      )}
    </>
  );
};

type Extension = NonNullable<NonNullable<NonNullable<CaseOverview['asked']>['order']>['extension']>;

/** Until when, why and how more time is asked for, and what the leader decided. */
const LongerLimit = ({ of, dueOn }: { of: Extension; dueOn: string }) => {
  const { at, by, organisation, until, reason, plan, decided } = of;
  const { t, language, marks } = useWords();
  return (
    <div>
      <p className="note">
        <Moment at={at} />{' '}
        {t('casePage.asked.extension', {
          by: `${by}${marks.bracketed(organisation)}`,
          until: formatFullDay(until, language),
        })}
      </p>
      <blockquote lang="zh-CN">{reason}</blockquote>
      <p className="note">{t('casePage.asked.plan')}</p>
      <blockquote lang="zh-CN">{plan}</blockquote>
      {decided ? (
        <p>
          <Moment at={decided.at} />{' '}
          {t(decided.approved ? 'casePage.asked.extensionApproved' : 'casePage.asked.extensionRefused', {
            by: decided.by,
          })}
          {decided.text !== undefined && (
            <>
              {marks.colon}
              <span lang="zh-CN">{decided.text}</span>
            </>
          )}
        </p>
      ) : (
        <p>{t('casePage.asked.extensionWaits', { day: formatFullDay(dueOn, language) })}</p>
      )}
    </div>
  );
};
