import { PrinterOutlined } from '@ant-design/icons';
import { telephoneUri } from '@one-window/inputs';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { problemFrom } from '../api/problem';
import { type PartyAnswer, partyAnswer } from '../api/supervision';
import { useShortcuts } from '../app/shortcuts';
import { CaseNumber } from '../components/case-number';
import { Facts } from '../components/facts';
import { Holder } from '../components/holder';
import { Page } from '../components/page';
import { Empty, PageState } from '../components/page-state';
import { Day, Moment } from '../components/time';
import { dayOf, timeOf } from '../format/dates';
import { useWords } from '../words/use-words';
import styles from './answer-page.module.css';

/** What to tell a party who asks where the case is and when to come: on one screen, and on one sheet. */
export const AnswerPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { caseId, partyId } = useParams({ strict: false }) as { caseId: string; partyId: string };
  const answer = useQuery({
    queryKey: ['case', caseId, 'answer', partyId],
    queryFn: ({ signal }) => partyAnswer(caseId, partyId, signal),
  });
  const open = () => void navigate({ to: '/cases/$caseId', params: { caseId } });
  const print = () => globalThis.print();
  useShortcuts({ p: print, o: open });
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const unknown = answer.error !== null && problemFrom(answer.error).status === 404;
  return (
    <Page
      title={answer.data ? t('answer.titleOf', { name: answer.data.party.name }) : t('answer.title')}
      width="narrow"
      actions={
        <span className={styles.actions}>
          <Button ref={next} type="primary" aria-keyshortcuts="o" onClick={open}>
            {t('answer.open')}
          </Button>
          <Button icon={<PrinterOutlined />} aria-keyshortcuts="p" onClick={print}>
            {t('answer.print')}
          </Button>
        </span>
      }
    >
      {unknown ? (
        <Empty title={t('casePage.notFound')} how={t('casePage.notFoundHint')} />
      ) : (
        <PageState query={answer} rows={8}>
          {(told) => <Told {...told} />}
        </PageState>
      )}
    </Page>
  );
};

const Told = (answer: PartyAnswer) => {
  const { t, codeName, said, marks } = useWords();
  const {
    caseNumber,
    title,
    party,
    stage,
    holder,
    contact,
    mediators,
    helpers = [],
    nextSession,
    nextLimit,
    asOf,
    ways = [],
  } = answer;
  const fullMoment = (at: string) => (
    <time dateTime={at}>
      <Day of={dayOf(at)} full /> {timeOf(at)}
    </time>
  );
  return (
    <article className={styles.told}>
      <p className="soft">
        <CaseNumber number={caseNumber} copy /> {codeName('partyRoles', party.role)} <span lang="zh-CN">{title}</span>
      </p>
      <p className={styles.sentence}>{said(stage.sentence)}</p>
      <Facts
        of={[
          {
            name: t('answer.nextSession'),
            value: nextSession ? (
              <>
                <strong>
                  <Moment at={nextSession.startsAt} />
                </strong>
                {marks.list}
                {codeName('sessionModes', nextSession.mode)}
                {marks.list}
                <span lang="zh-CN">{nextSession.place}</span>
              </>
            ) : (
              <span className="soft">{t('answer.noSession')}</span>
            ),
          },
          {
            name: t('answer.limit'),
            value: nextLimit ? (
              <>
                <Day of={nextLimit.on} full />
                {marks.colon}
                {said(nextLimit.meaning)}
                {nextLimit.late && <strong>{t('answer.late')}</strong>}
              </>
            ) : (
              <span className="soft">{t('answer.noLimit')}</span>
            ),
          },
          {
            name: t('answer.holder'),
            value: (
              <>
                <Holder holder={holder} offered={stage.code === 'offered'} />
                {contact?.telephone && (
                  <>
                    {' '}
                    {contact.name !== holder.name && <span lang="zh-CN">{contact.name} </span>}
                    <a className="figures" href={telephoneUri(contact.telephone)}>
                      {contact.telephone}
                    </a>
                  </>
                )}
              </>
            ),
          },
          {
            name: t('answer.mediators'),
            value: mediators
              .map(({ name, presiding }) =>
                presiding && mediators.length > 1 ? t('answer.presiding', { name }) : name,
              )
              .join(marks.list),
          },
          {
            name: t('answer.helpers'),
            value: helpers.length > 0 && (
              <span lang="zh-CN">
                {helpers
                  .map(({ organisation, names }) => `${organisation}${marks.bracketed(names.join(marks.list))}`)
                  .join(marks.list)}
              </span>
            ),
          },
        ]}
      />
      <Bring bring={answer.bring} />
      {ways.length > 0 && (
        <section>
          <h2>{t('answer.ways')}</h2>
          <ul lang="zh-CN" className={styles.items}>
            {ways.map(({ kind, text }) => (
              <li key={kind}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('answer.steps')}</h2>
        <ol className={styles.steps}>
          {answer.steps.map(({ at, text }) => (
            <li key={`${at} ${text.zh}`}>
              <span className="soft">
                <Day of={dayOf(at)} full />
              </span>{' '}
              {said(text)}
            </li>
          ))}
        </ol>
      </section>
      <p className="note">
        {t('answer.asOf')} {fullMoment(asOf)}
      </p>
    </article>
  );
};

/** What the party should bring, to whom, and by when. */
const Bring = ({ bring }: Pick<PartyAnswer, 'bring'>) => {
  const { t, said } = useWords();
  if (bring.length === 0) return null;
  const around = (reason: (typeof bring)[number]['reason']) => t(`answer.${reason}`, { day: '\n' }).split('\n');

  return (
    <section>
      <h2>{t('answer.bring')}</h2>
      {bring.map(({ reason, items, on }) => (
        <div key={reason}>
          <p>
            {around(reason)[0]}
            <Day of={on} full />
            {around(reason)[1]}
          </p>
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.zh}>{said(item)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
