import { Link } from '@tanstack/react-router';
import type { FollowUpPart, TrackedObligation } from '../../api/case-parts';
import { Facts } from '../../components/facts';
import { Empty } from '../../components/page-state';
import { Day, Money } from '../../components/time';
import { formatMoney } from '../../format/money';
import { useCentreClock } from '../../session/use-centre-clock';
import { useWords } from '../../words/use-words';
import { partyName, useCaseFile } from '../case-file';
import { isPastDue } from '../past-due';
import { Attempts, LedgerOf, Successions } from './ledger';
import styles from './tabs.module.css';

/** What is owed and what was done about it, visits, enforcement papers, and the end. */
export const PerformanceTab = () => {
  const { t } = useWords();
  const part = useCaseFile().parts['follow-up'];
  if (!part || (part.obligations.length === 0 && part.visits.length === 0 && !part.outcome && !part.performedOn)) {
    return <Empty title={t('casePage.performance.none')} how={t('casePage.performance.how')} />;
  }
  return (
    <div className={styles.sections}>
      <Ending part={part} />
      {part.recourse && <Recourse recourse={part.recourse} />}
      {part.obligations.length > 0 && <Obligations obligations={part.obligations} />}
      {part.successions && <Successions successions={part.successions} />}
      <Visits part={part} />
      {part.enforcementPack && <Pack pack={part.enforcementPack} />}
    </div>
  );
};

const Ending = ({ part }: { part: FollowUpPart }) => {
  const { t, codeName } = useWords();
  const { outstandingFen, arrearsFen, performedOn, outcome, volume } = part;
  return (
    <Facts
      of={[
        { name: t('casePage.performance.outstanding'), value: outstandingFen > 0 && <Money fen={outstandingFen} /> },
        { name: t('casePage.performance.arrears'), value: arrearsFen > 0 && <Money fen={arrearsFen} /> },
        { name: t('casePage.performance.allPerformed'), value: performedOn && <Day of={performedOn} full /> },
        { name: t('casePage.performance.outcome'), value: codeName('closeOutcomes', outcome) },
        {
          name: t('casePage.performance.volume'),
          value: volume && `${volume.volumeNumber} · ${codeName('retentionPeriods', volume.retention)}`,
        },
      ]}
    />
  );
};

const Obligations = ({ obligations }: { obligations: readonly TrackedObligation[] }) => {
  const { t } = useWords();
  const file = useCaseFile();
  return (
    <section>
      <h2>{t('casePage.agreement.obligations')}</h2>
      <div className={styles.scroll} role="region" aria-label={t('casePage.agreement.obligations')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('casePage.agreement.debtor')}</th>
              <th scope="col">{t('casePage.agreement.what')}</th>
              <th scope="col">{t('casePage.agreement.amount')}</th>
              <th scope="col">{t('casePage.agreement.dueOn')}</th>
              <th scope="col">{t('casePage.performance.state')}</th>
            </tr>
          </thead>
          <tbody lang="zh-CN">
            {obligations.map((obligation) => (
              <tr key={obligation.obligationId}>
                <td>{partyName(file, obligation.debtorPartyId)}</td>
                <td>{obligation.description}</td>
                <td>{obligation.amountFen !== undefined && <Money fen={obligation.amountFen} />}</td>
                <td>
                  <Day of={obligation.dueOn} full />
                </td>
                <td>
                  <StateOf obligation={obligation} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const StateOf = ({ obligation }: { obligation: TrackedObligation }) => {
  const { t } = useWords();
  const { today = '' } = useCentreClock();
  const { fulfilled, performedOn, performedFen, defaultReason } = obligation;
  const overdue = isPastDue(obligation, today);
  if (fulfilled) {
    return (
      <>
        <span className={styles.fine}>
          {t(performedOn ? 'casePage.performance.performed' : 'casePage.performance.discharged')}{' '}
          {performedOn && <Day of={performedOn} full />}
        </span>
        <LedgerOf obligation={obligation} />
      </>
    );
  }
  return (
    <>
      {performedFen > 0
        ? t('casePage.performance.part', { amount: formatMoney(performedFen) })
        : t(overdue ? 'casePage.performance.open' : 'casePage.performance.notYetDue')}
      {overdue && <span className={styles.late}> {t('casePage.performance.overdue')}</span>}
      {defaultReason && (
        <div className={styles.late}>{t('casePage.performance.defaulted', { reason: defaultReason })}</div>
      )}
      <LedgerOf obligation={obligation} />
    </>
  );
};

const Visits = ({ part: { visits, visitOverdue, attempts = [] } }: { part: FollowUpPart }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  return (
    <section>
      <h2>{t('casePage.performance.visits')}</h2>
      {visitOverdue && visits.length === 0 && <p className={styles.late}>{t('casePage.performance.visitOverdue')}</p>}
      {visits.length === 0 ? (
        <p className="soft">{t('casePage.performance.noVisits')}</p>
      ) : (
        <ul className={styles.items}>
          {visits.map(({ visitId, visitedOn, method, partyId, satisfaction, note }) => (
            <li key={visitId} className={styles.item}>
              <p>
                <Day of={visitedOn} full /> · {codeName('visitMethods', method)} ·{' '}
                <span lang="zh-CN">{partyName(file, partyId)}</span> · {t('casePage.performance.satisfaction')}
                {marks.colon}
                {codeName('satisfaction', String(satisfaction))}
              </p>
              <p lang="zh-CN" className={styles.text}>
                {note}
              </p>
            </li>
          ))}
        </ul>
      )}
      {attempts.length > 0 && <Attempts attempts={attempts} />}
    </section>
  );
};

/** What may be asked of a court, beside what was not performed. */
const Recourse = ({ recourse }: { recourse: NonNullable<FollowUpPart['recourse']> }) => {
  const { t, language } = useWords();
  const { basis, court, courtCaseNumber, applyBy, legalBasis, legalBasisEn } = recourse;
  return (
    <section>
      <h2>{t(basis === 'court-ruling' ? 'casePage.performance.mayEnforce' : 'casePage.performance.maySue')}</h2>
      <Facts
        of={[
          { name: t('casePage.court.court'), value: court?.name },
          { name: t('casePage.performance.ruling'), value: courtCaseNumber },
          { name: t('casePage.performance.applyBy'), value: <Day of={applyBy} full /> },
          { name: t('casePage.performance.legalBasis'), value: language === 'en' ? legalBasisEn : legalBasis },
        ]}
      />
    </section>
  );
};

const Pack = ({ pack }: { pack: NonNullable<FollowUpPart['enforcementPack']> }) => {
  const { t, codeName } = useWords();
  const { caseId } = useCaseFile().overview;
  return (
    <section>
      <h2>{t('casePage.performance.pack')}</h2>
      <Facts
        of={[
          { name: t('casePage.performance.issuedOn'), value: <Day of={pack.issuedOn} full /> },
          { name: t('actions.form.basis'), value: codeName('enforcementBases', pack.basis) },
          { name: t('casePage.court.court'), value: pack.court?.name },
          { name: t('casePage.performance.outstanding'), value: <Money fen={pack.outstandingFen} /> },
          { name: t('casePage.performance.applyBy'), value: <Day of={pack.applyBy} full /> },
          { name: t('casePage.performance.papers'), value: pack.papers.join('\n') },
        ]}
      />
      <p className="on-screen">
        <Link to="/cases/$caseId/enforcement" params={{ caseId }}>
          {t('casePage.performance.openPack')}
        </Link>
      </p>
    </section>
  );
};
