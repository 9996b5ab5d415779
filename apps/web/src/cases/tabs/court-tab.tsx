import { labelOf } from '../../actions/actions';
import { Alert } from 'antd';
import type { Application, ConfirmationPart } from '../../api/case-parts';
import { Facts } from '../../components/facts';
import { Empty } from '../../components/page-state';
import { Day } from '../../components/time';
import { formatFullDay } from '../../format/dates';
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
      {part?.closedMeanwhile && (
        <Alert
          type="info"
          showIcon
          title={t('casePage.court.closedMeanwhile')}
          description={t('casePage.court.closedMeanwhileHow')}
        />
      )}
      {part?.declined && <Declined courts={part.declined} />}
      {application && (
        <>
          <PartyBlock parties={partiesOf(file).filter(({ partyId }) => !unboundPartyIds.includes(partyId))} />
          <ApplicationFacts application={application} />
          {application.objections && <Objections objections={application.objections} />}
        </>
      )}
    </div>
  );
};

/** Courts that were asked and are not competent: another may be, while the time runs. */
const Declined = ({ courts }: { courts: NonNullable<ConfirmationPart['declined']> }) => {
  const { t, marks } = useWords();
  return (
    <section>
      <h2>{t('casePage.court.declined')}</h2>
      <ul className={styles.items}>
        {courts.map(({ applicationId, court, on, reason }) => (
          <li key={applicationId} className={styles.item}>
            <span lang="zh-CN">{court.name}</span> · <Day of={on} full />
            {reason && <div lang="zh-CN">{[t('casePage.court.refused'), reason].join(marks.colon)}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who objected to the ruling, since when they could, and what the court made of it. */
const Objections = ({ objections }: { objections: NonNullable<Application['objections']> }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  return (
    <section>
      <h2>{t('casePage.court.objections')}</h2>
      <ul className={styles.items}>
        {objections.map(({ objectionId, objector, partyId, name, raisedOn, grounds, decision }) => (
          <li key={objectionId} className={styles.item}>
            <p>
              <Day of={raisedOn} full /> · {codeName('objectors', objector)}{' '}
              <span lang="zh-CN">{partyId === undefined ? name : partyName(file, partyId)}</span>
            </p>
            <p lang="zh-CN" className={styles.text}>
              {grounds}
            </p>
            {decision ? (
              <p>
                <Day of={decision.ruledOn} full /> · {codeName('objectionOutcomes', decision.outcome)}
                {marks.colon}
                <span lang="zh-CN">{decision.reason}</span>
              </p>
            ) : (
              <p className="soft">{t('casePage.court.objectionOpen')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was said of a late application, and whether the court lets it count. */
const lateFacts = (late: Application['late'], { t, language }: Pick<ReturnType<typeof useWords>, 't' | 'language'>) =>
  late && [
    t('casePage.court.lateWhy', { day: formatFullDay(late.obstacleEndedOn, language), obstacle: late.obstacle }),
    late.allowed ? t('casePage.court.lateAllowed', { reason: late.allowed.reason }) : t('casePage.court.lateAwaits'),
  ];

const ApplicationFacts = ({ application }: { application: Application }) => {
  const { t, codeName, marks, said, language } = useWords();
  const file = useCaseFile();
  const { court, appliedOn, signedBy, courtCaseNumber, acceptedOn, correction, answers, ruling, overdue } = application;
  const late = lateFacts(application.late, { t, language });
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
          { name: t('casePage.court.late'), value: late?.map((one) => <div key={one}>{one}</div>) },
          { name: t('casePage.court.number'), value: courtCaseNumber },
          { name: t('casePage.court.acceptedOn'), value: acceptedOn && <Day of={acceptedOn} full /> },
          {
            name: t('casePage.court.extended'),
            value: application.extensions?.map((one, index) => (
              <div key={index}>{t('casePage.court.extendedBy', one)}</div>
            )),
          },
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
