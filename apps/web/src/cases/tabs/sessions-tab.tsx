import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '../../api/case-parts';
import { sessionRecord } from '../../api/mediation';
import { Facts } from '../../components/facts';
import { Empty, PageState } from '../../components/page-state';
import { dayOf } from '../../format/dates';
import { Day, Moment } from '../../components/time';
import { useCentreClock } from '../../session/use-centre-clock';
import { useWords } from '../../words/use-words';
import { partyName, useCaseFile } from '../case-file';
import { PaperFiles } from './paper-files';
import { Remedies } from './remedies';
import styles from './tabs.module.css';

/** Mediators and their ties, the limit, the sessions and what came of them. */
export const SessionsTab = () => {
  const { t, language, codeName, marks } = useWords();
  const file = useCaseFile();
  const { mediation } = file.parts;
  const consent = (ids: readonly string[]) =>
    ids.length > 0 && t('casePage.session.consented', { names: ids.map((id) => partyName(file, id)).join(marks.list) });
  const { mediators = [], disclosure, sessions = [], limit, ending, suspended, invitations = [] } = mediation ?? {};
  const helping = (mediation?.helps ?? []).filter((help) => help.helping);
  return (
    <div className={styles.sections}>
      <Facts
        of={[
          {
            name: t('casePage.session.mediators'),
            value: mediators
              .map(({ name, presiding }) =>
                presiding ? `${name}${marks.bracketed(t('casePage.session.presiding'))}` : name,
              )
              .join(marks.list),
          },
          {
            name: t('casePage.session.ties'),
            value:
              disclosure &&
              (disclosure.ties.length > 0
                ? [...disclosure.ties, consent(disclosure.consentedBy)].filter(Boolean).join('\n')
                : t('casePage.session.noTies')),
          },
          {
            name: t('casePage.session.others'),
            value: invitations.length > 0 && (
              <ul className={styles.bullets}>
                {invitations.map(({ invitationId, kind, name, connection, organisation, consents }) => (
                  <li key={invitationId}>
                    <span lang="zh-CN">{name}</span>
                    {marks.bracketed(
                      [codeName('invitedKinds', kind), organisation?.name, connection]
                        .filter(Boolean)
                        .join(marks.comma),
                    )}
                    {consents.map(({ partyId, on, method }, index) => (
                      <div key={index} className="note">
                        {t('casePage.session.consented', { names: partyName(file, partyId) })}
                        {marks.comma}
                        {codeName('consentMethods', method)} <Day of={on} full />
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('casePage.help.helpers'),
            value: helping.length > 0 && (
              <ul className={styles.bullets}>
                {helping.map(({ helpId, organisation, task, helping: by }) => (
                  <li key={helpId}>
                    <span lang="zh-CN">
                      {organisation.name}
                      {marks.colon}
                      {by?.mediators.map(({ name }) => name).join(marks.list)}
                    </span>
                    <div className="note">
                      <Day of={dayOf(by?.since ?? '')} full /> {t('casePage.help.since')}
                      {marks.comma}
                      <span lang="zh-CN">{task}</span>
                    </div>
                    {by?.disclosure.ties.map((tie) => (
                      <div key={tie} className="note" lang="zh-CN">
                        {tie}
                        {marks.stop}
                        {consent(by.disclosure.consentedBy)}
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('casePage.session.limit'),
            value: limit && (
              <>
                {language === 'en' ? limit.nameEn : limit.name} <Day of={limit.dueOn} full />
                {limit.extensions.map(({ days, consentedBy, reason }, index) => (
                  <div key={index}>
                    {t('casePage.session.extended', { count: days })}
                    {marks.colon}
                    <span lang="zh-CN">{reason}</span>
                    {marks.stop}
                    {consent(consentedBy)}
                  </div>
                ))}
                {limit.pauses?.map(({ from, until }) => (
                  <div key={from}>
                    {t('casePage.session.paused')}
                    {marks.colon}
                    <Day of={from} full /> – <Day of={until} full />
                  </div>
                ))}
                {limit.passed && <span className={styles.late}> {t('casePage.session.limitPassed')}</span>}
                {limit.effect && <span> {language === 'en' ? limit.effectEn : limit.effect}</span>}
              </>
            ),
          },
          {
            name: t('casePage.suspended.title'),
            value: suspended && [codeName('suspensionGrounds', suspended.ground), suspended.reason].join(marks.colon),
          },
          {
            name: t('casePage.session.ending'),
            value: ending && [codeName('endGrounds', ending.ground), ending.reason].filter(Boolean).join(marks.colon),
          },
        ]}
      />
      {sessions.length === 0 ? (
        <Empty title={t('casePage.session.none')} how={t('casePage.session.how')} />
      ) : (
        <ul className={styles.items}>
          {sessions.toReversed().map((session) => (
            <li key={session.sessionId} className={styles.item}>
              <OneSession session={session} />
            </li>
          ))}
        </ul>
      )}
      {ending?.remedies && <Remedies remedies={ending.remedies} />}
    </div>
  );
};

const OneSession = ({ session }: { session: Session }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  const { now = '' } = useCentreClock();
  const [open, setOpen] = useState(false);
  const { sessionId, kind, mode, startsAt, place, partyIds, recorded, outcome, readable } = session;
  const { attendedPartyIds, attendedInvited = [], attendedHelpers = [], invited, unheld } = session;
  const names = (ids: readonly string[]) => ids.map((id) => partyName(file, id)).join(marks.list);
  const awaited = unheld?.how ?? (startsAt <= now ? 'recordMissing' : 'toCome');

  return (
    <>
      <div className={styles.itemHead}>
        <h2>
          <Moment at={startsAt} /> {codeName('sessionKinds', kind)} · {codeName('sessionModes', mode)}
        </h2>
        {recorded && readable && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('casePage.session.hide') : t('casePage.session.read')}
          </Button>
        )}
      </div>
      <p>
        <span lang="zh-CN">{place}</span> ·{' '}
        {recorded ? codeName('sessionOutcomes', outcome) : <strong>{t(`casePage.session.${awaited}`)}</strong>}
      </p>
      <p className="note" lang="zh-CN">
        {t('casePage.session.invited')}
        {marks.colon}
        {[names(partyIds), ...(invited ?? []).map(({ name }) => name)].join(marks.list)}
        {attendedPartyIds &&
          ` · ${t('casePage.session.attended')}${marks.colon}${[...attendedPartyIds.map((id) => partyName(file, id)), ...[...attendedInvited, ...attendedHelpers].map(({ name }) => name)].join(marks.list)}`}
      </p>
      {unheld?.reason && (
        <p className="note" lang="zh-CN">
          {unheld.reason}
        </p>
      )}
      {unheld?.absences?.map(({ partyId, excuse, reason }) => (
        <p key={partyId} className="note" lang="zh-CN">
          {partyName(file, partyId)}
          {marks.colon}
          {[codeName('excuses', excuse), reason].filter(Boolean).join(marks.comma)}
        </p>
      ))}
      {recorded && !readable && <p className="note">{t('casePage.session.sealed')}</p>}
      {open && (
        <>
          <PaperFiles paper="session-record" sessionId={sessionId} />
          <Record sessionId={sessionId} />
        </>
      )}
    </>
  );
};

const Record = ({ sessionId }: { sessionId: string }) => {
  const { caseId } = useCaseFile().overview;
  const query = useQuery({
    queryKey: ['case', caseId, 'session', sessionId],
    queryFn: ({ signal }) => sessionRecord(caseId, sessionId, signal),
    gcTime: 0,
  });
  return (
    <PageState query={query} rows={3}>
      {({ text }) => (
        <p className={styles.record} lang="zh-CN">
          {text}
        </p>
      )}
    </PageState>
  );
};
