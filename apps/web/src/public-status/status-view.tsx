import { useEffect, useRef } from 'react';
import type { PublicStatus } from '../api/public-status';
import { dayOf, formatDay, formatFullDay, formatInstant, timeOf } from '../format/dates';
import styles from './status-page.module.css';
import { useSpeech } from './use-speech';
import type { StatusWords } from './use-status-words';

interface Props {
  status: PublicStatus;
  words: StatusWords;
  onAgain: () => void;
}

/** Where the case stands: the sentence, who has it, what comes next, what to bring; below it the steps so far. */
export const StatusView = ({ status, words, onAgain }: Props) => {
  const { t, said, language, marks } = words;
  const speech = useSpeech(language);
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  const today = dayOf(status.asOf);
  const day = (of: string) => formatDay(of, today, language);
  const registered = status.steps.at(-1)?.at;
  return (
    <article className={styles.status} aria-label={t('publicStatus.found')}>
      <header className={styles.card}>
        <p className={styles.soft}>
          {t('publicStatus.caseNumber')} <span className={styles.figures}>{status.caseNumber}</span>
        </p>
        <h2 ref={sentence} tabIndex={-1} className={styles.sentence}>
          {said(status.stage.sentence)}
        </h2>
        {speech && (
          <button
            type="button"
            className={`${styles.secondary} on-screen`}
            onClick={() => (speech.speaking ? speech.stop() : speech.speak(spoken(status, words)))}
          >
            {speech.speaking ? t('publicStatus.stopReading') : t('publicStatus.readAloud')}
          </button>
        )}
      </header>
      <Holding status={status} words={words} day={day} />
      <Next status={status} words={words} day={day} />
      {status.bring.length > 0 && (
        <section className={styles.card}>
          <h3>{t('publicStatus.bring')}</h3>
          {status.bring.map(({ reason, items, on }) => (
            <div key={`${reason} ${on}`}>
              <p className={styles.strong}>{t(`publicStatus.bringFor.${reason}`, { day: day(on) })}</p>
              <ul className={styles.items}>
                {items.map((item) => (
                  <li key={item.zh}>{said(item)}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {status.ways && (
        <section className={styles.card}>
          <h3>{t('publicStatus.ways')}</h3>
          <ul className={styles.items} lang="zh-CN">
            {status.ways.map(({ text, limit, basis }) => (
              <li key={text}>
                {text}
                {limit !== undefined && marks.bracketed(t('publicStatus.wayLimit', { limit }))}
                <span className={styles.soft}> {basis}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.card}>
        <h3>{t('publicStatus.steps')}</h3>
        <ol className={styles.steps}>
          {status.steps.map(({ at, text }) => (
            <li key={`${at} ${text.zh}`}>
              <time dateTime={at} className={styles.soft}>
                {day(dayOf(at))}
              </time>
              <span>{said(text)}</span>
            </li>
          ))}
        </ol>
        {registered !== undefined && (
          <p className={styles.soft}>
            {t('publicStatus.registeredOn', { day: formatFullDay(dayOf(registered), language) })}
          </p>
        )}
      </section>
      <p className={styles.soft}>{t('publicStatus.asOf', { when: formatInstant(status.asOf, today, language) })}</p>
      <button type="button" className={`${styles.secondary} on-screen`} onClick={onAgain}>
        {t('publicStatus.again')}
      </button>
    </article>
  );
};

interface PartProps {
  status: PublicStatus;
  words: StatusWords;
  day: (of: string) => string;
}

const Holding = ({ status: { holder, contact }, words: { t }, day }: PartProps) => (
  <section className={styles.card}>
    <h3>{t('publicStatus.holder')}</h3>
    <p className={styles.strong}>{holder.kind === 'none' ? t('publicStatus.nobody') : holder.name}</p>
    {holder.since !== undefined && holder.kind !== 'none' && (
      <p className={styles.soft}>{t('publicStatus.holderSince', { day: day(dayOf(holder.since)) })}</p>
    )}
    {contact?.telephone !== undefined && (
      <>
        {contact.name !== holder.name && (
          <p className={styles.soft}>{t('publicStatus.callWhom', { name: contact.name })}</p>
        )}
        <a className={styles.call} href={`tel:${contact.telephone}`}>
          {t('publicStatus.call', { telephone: contact.telephone })}
        </a>
      </>
    )}
  </section>
);

const Next = ({ status: { next }, words: { t, said, marks }, day }: PartProps) => (
  <section className={styles.card}>
    <h3>{t('publicStatus.next')}</h3>
    {next === undefined ? (
      <p>{t('publicStatus.nothingNext')}</p>
    ) : (
      <>
        <p className={styles.date}>
          <time dateTime={next.kind === 'session' ? next.at : next.on}>
            {day(next.on)}
            {next.kind === 'session' && ` ${timeOf(next.at)}`}
          </time>
          {next.late && <span className={styles.late}>▲ {t('publicStatus.late')}</span>}
        </p>
        <p>
          {said(next.meaning)}
          {next.mode && marks.bracketed(said(next.mode))}
        </p>
        {next.place !== undefined && <p>{t('publicStatus.place', { place: next.place })}</p>}
      </>
    )}
  </section>
);

/** The first screen as one text for the voice. */
const spoken = (
  { stage, holder, contact, next, bring, ways = [], asOf }: PublicStatus,
  { t, said, language, marks: { colon, comma, stop } }: StatusWords,
): string => {
  const day = (of: string) => formatFullDay(of, language);
  const telephone = contact?.telephone;
  return [
    said(stage.sentence),
    holder.kind === 'none' ? '' : `${t('publicStatus.holder')}${colon}${holder.name}${stop}`,
    telephone === undefined
      ? ''
      : `${t('publicStatus.callWhom', { name: contact?.name ?? '' })}${colon}${[...telephone].join(' ')}${stop}`,
    next
      ? `${t('publicStatus.next')}${colon}${day(next.on)}${comma}${said(next.meaning)}${stop}`
      : t('publicStatus.nothingNext'),
    ...bring.flatMap(({ reason, items, on }) => [
      `${t('publicStatus.bring')}${colon}${t(`publicStatus.bringFor.${reason}`, { day: day(on) })}${stop}`,
      ...items.map((item) => `${said(item)}${stop}`),
    ]),
    ...(ways.length === 0 ? [] : [`${t('publicStatus.ways')}${colon}`, ...ways.map(({ text }) => `${text}${stop}`)]),
    t('publicStatus.asOf', { when: `${day(dayOf(asOf))} ${timeOf(asOf)}` }),
  ].join('\n');
};
