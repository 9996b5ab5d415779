import { Button } from 'antd';
import type { Action } from '../actions/action';
import { actionId } from '../actions/actions';
import { useActionWords } from '../actions/use-action-words';
import { ClockList } from '../components/clock-list';
import { Holder } from '../components/holder';
import { OrganisationTelephone } from '../components/organisation-telephone';
import { Day, Moment } from '../components/time';
import { useAccount } from '../session/session-store';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { AskedBySupervision, answersSupervision } from './asked-by-supervision';
import { standsBesideParty } from './beside-party';
import styles from './case-aside.module.css';
import { useCaseFile } from './case-file';
import { mainAction, permittedActions } from './next-action';
import { OtherAction } from './other-action';
import { PeopleOnTheCase } from './people-on-the-case';
import { ReopeningAsked } from './reopening-asked';
import { RegionCentres } from './region-centres';

interface Props {
  onAct: (action: Action) => void;
}

interface WhatToDoProps extends Props {
  /** Goes to the page of the parties, where what is done about one of them stands. */
  onParties: () => void;
}

/** What to do next, and what else is permitted. */
export const WhatToDo = ({ onAct, onParties }: WhatToDoProps) => {
  const { t, said } = useWords();
  const file = useCaseFile();
  const { now = '' } = useCentreClock();
  const main = mainAction(file, now);
  const permitted = permittedActions(file);
  const others = permitted.filter(
    (action) => action !== main && !answersSupervision(action) && !standsBesideParty(action),
  );
  const aboutParties = permitted.some(standsBesideParty);
  const { closed, holder, nextSession, clocks } = file.overview;
  const { organisationId } = useAccount();
  // One desk, two people: the officer at it must not read that the desk has what only the director decides (R25).
  const withDirector = holder.id === 'triage-desk' && file.parts.triage?.escalated === true;
  const dispute = file.parts.triage?.dispute;
  const decideBy = clocks.find(({ name }) => name === 'competence');
  const withOthers = !closed && holder.kind !== 'none' && holder.id !== organisationId;
  return (
    <div className={styles.box}>
      <AskedBySupervision onAct={onAct} />
      <ReopeningAsked />
      <section>
        <h2>{t('casePage.next')}</h2>
        {dispute && (
          <>
            <p>
              {t('casePage.disputed', { by: said({ zh: dispute.name, en: dispute.nameEn }) })}
              {decideBy && (
                <>
                  {' '}
                  {t('casePage.disputedUntil')}
                  <Day of={decideBy.dueOn} full />
                </>
              )}
            </p>
            <ul>
              {dispute.concerned.map(({ organisationId: id, name }) => (
                <li key={id}>
                  <span lang="zh-CN">{name}</span>
                  <OrganisationTelephone of={id} />
                </li>
              ))}
            </ul>
          </>
        )}
        {main ? (
          <MainAction action={main} onAct={onAct} />
        ) : (
          // Whose case it is waits for the session below, and so has something before them.
          (withOthers || !nextSession) && (
            <p className="soft">
              {t('casePage.nothingNext')}
              {withDirector && <> {t('casePage.facts.escalated')}</>}
              {withOthers && !withDirector && (
                <>
                  {' '}
                  {t('casePage.withHolder')}
                  <Holder holder={holder} since={false} offered={file.overview.stage === 'offered'} />
                  {holder.id && holder.kind !== 'desk' && <OrganisationTelephone of={holder.id} />}
                </>
              )}
            </p>
          )
        )}
        <NextSession />
      </section>
      {(others.length > 0 || aboutParties) && (
        <section>
          <h2>{t('casePage.other')}</h2>
          <ul className={styles.actions}>
            {others.map((action) => (
              <li key={actionId(action)}>
                <OtherAction action={action} onAct={onAct} />
              </li>
            ))}
            {aboutParties && (
              <li>
                <Button title={t('casePage.besidePartiesWhat')} onClick={onParties}>
                  {t('casePage.besideParties')}
                </Button>
              </li>
            )}
          </ul>
        </section>
      )}
    </div>
  );
};

/** Day, hour and place of the session that everybody waits for. */
const NextSession = () => {
  const { t, codeName, marks } = useWords();
  const { nextSession } = useCaseFile().overview;
  if (!nextSession) return null;
  const { startsAt, kind, mode, place } = nextSession;
  return (
    <p className={styles.session}>
      <strong>
        <Moment at={startsAt} /> {t('casePage.nextSession')}
      </strong>{' '}
      {codeName('sessionKinds', kind)}
      {marks.list}
      {codeName('sessionModes', mode)}
      <span className="note">
        {t('casePage.sessionPlace')}
        <span lang="zh-CN">{place}</span>
      </span>
    </p>
  );
};

/** The running limits, and the people. */
export const LimitsAndPeople = () => {
  const { t } = useWords();
  const { clocks } = useCaseFile().overview;
  return (
    <div className={styles.box}>
      <section>
        <h2>{t('casePage.clocks')}</h2>
        <ClockList clocks={clocks} />
      </section>
      <section>
        <h2>{t('casePage.people')}</h2>
        <PeopleOnTheCase />
      </section>
      <RegionCentres />
    </div>
  );
};

const MainAction = ({ action, onAct }: Props & { action: Action }) => {
  const { t } = useWords();
  const { name, effect, basis } = useActionWords(action);
  return (
    <div className={styles.main}>
      <Button
        type="primary"
        size="large"
        danger={action.grave === true}
        aria-keyshortcuts="a"
        data-action={actionId(action)}
        onClick={() => onAct(action)}
      >
        {name}
      </Button>
      <p>{effect}</p>
      {basis !== '' && <p className="note">{t('actions.form.askBasis', { basis })}</p>}
    </div>
  );
};
