import { labelOf } from '../../actions/actions';
import { Alert } from 'antd';
import type { Application } from '../../api/case-parts';
import { Facts } from '../../components/facts';
import { Empty } from '../../components/page-state';
import { Day } from '../../components/time';
import { useWords } from '../../words/use-words';
import { partiesOf, partyName, useCaseFile } from '../case-file';
import { agreementIn } from './agreement-tab';
import { PartyBlock } from './party-block';
import styles from './tabs.module.css';
import { withNote } from './with-note';

/** The application before the court, or until when, or why not, one may apply. */
export const CourtTab = () => {
  const { t, language } = useWords();
  const file = useCaseFile();
  const part = file.parts['judicial-confirmation'];
  const { unboundPartyIds = [] } = agreementIn(file) ?? {};
  const { obstacle, window, application } = part ?? {};
  if (!obstacle && !window && !application) {
    return <Empty title={t('casePage.court.none')} how={t('casePage.court.how')} />;
  }
  return (
    <div className={styles.sections}>
      {obstacle && (
        <Alert
          type="info"
          showIcon
          title={t('casePage.court.obstacle')}
          description={
            <span lang="zh-CN">
              {obstacle.reason} <span className="note">{obstacle.basis}</span>
            </span>
          }
        />
      )}
      {window && !obstacle && !application && (
        <section>
          <h2>
            {t('casePage.court.window')} <Day of={window.dueOn} full />
          </h2>
          <ol className={styles.numbered}>
            {(language === 'en' ? window.explanationEn : window.explanation).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      {application && (
        <>
          <PartyBlock parties={partiesOf(file).filter(({ partyId }) => !unboundPartyIds.includes(partyId))} />
          <ApplicationFacts application={application} />
        </>
      )}
    </div>
  );
};

const ApplicationFacts = ({ application }: { application: Application }) => {
  const { t, codeName, marks, said } = useWords();
  const file = useCaseFile();
  const { court, appliedOn, signedBy, courtCaseNumber, acceptedOn, correction, answers, ruling, overdue } = application;
  const signer = (partyId: string): string => {
    const by = application.through?.find((one) => one.partyId === partyId)?.by;
    const how = by && marks.bracketed([codeName('representativeKinds', by.kind), by.name].join(' '));
    return `${partyName(file, partyId)}${how ?? ''}`;
  };
  const ground = ruling && codeName(ruling.kind === 'refused' ? 'refusalGrounds' : 'dismissalGrounds', ruling.ground);
  return (
    <section>
      <h2>{t('casePage.court.application')}</h2>
      <Facts
        of={[
          { name: t('casePage.court.court'), value: court.name },
          { name: t('casePage.court.appliedOn'), value: <Day of={appliedOn} full /> },
          { name: t('casePage.court.signedBy'), value: signedBy.map(signer).join(marks.list) },
          { name: t('casePage.court.number'), value: courtCaseNumber },
          { name: t('casePage.court.acceptedOn'), value: acceptedOn && <Day of={acceptedOn} full /> },
          {
            name: said(labelOf('judicial-confirmation', 'ask-correction', 'dueOn')),
            value: correction && (
              <>
                <Day of={correction.dueOn} full />{' '}
                {t('casePage.court.correction', { items: correction.items.map(withNote(marks)).join(marks.list) })}
              </>
            ),
          },
          { name: t('casePage.court.answers'), value: answers.map(withNote(marks)).join(marks.list) },
          {
            name: t('casePage.court.ruling'),
            value: ruling && (
              <>
                {t(`casePage.court.${ruling.kind}`)} <Day of={ruling.on} full />
                {ground && <div lang="zh-CN">{[ground, ruling.reason].filter(Boolean).join(marks.colon)}</div>}
              </>
            ),
          },
          {
            name: '',
            value: overdue.length > 0 && !ruling && <span className={styles.late}>{t('casePage.court.overdue')}</span>,
          },
        ]}
      />
    </section>
  );
};
