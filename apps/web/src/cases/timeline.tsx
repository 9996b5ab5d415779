import { Button } from 'antd';
import { useState } from 'react';
import { Moment } from '../components/time';
import { Findings } from '../supervision/proofs/findings';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './timeline.module.css';

const alarming = /overdue|passed|anomaly|broken|default/;

/** Everything that happened, in words: who, for whom, when; and what the proof says of it. */
export const Timeline = () => {
  const { t, language, codeName } = useWords();
  const { timeline } = useCaseFile().overview;
  const [newestFirst, setNewestFirst] = useState(true);
  const entries = newestFirst ? timeline.toReversed() : timeline;
  return (
    <>
      <div className={styles.order}>
        <Button type="text" size="small" onClick={() => setNewestFirst(!newestFirst)}>
          {newestFirst ? t('casePage.newestFirst') : t('casePage.oldestFirst')}
        </Button>
      </div>
      <ol className={styles.timeline}>
        {entries.map(({ eventId, service, type, at, text, textEn, by, onBehalfOf, proof = [] }) => (
          <li
            key={eventId}
            className={`${styles.entry} ${alarming.test(type) || proof.some(({ ofOld }) => !ofOld) ? styles.alert : ''}`}
          >
            <div className={styles.when}>
              <Moment at={at} />
            </div>
            <div>
              <p>{language === 'en' ? textEn : <span lang="zh-CN">{text}</span>}</p>
              <p className="note" lang="zh-CN">
                {by.roles.length === 0 ? codeName('services', service) : `${by.name} · ${by.organisation}`}
                {onBehalfOf && ` · ${t('casePage.onBehalfOf', { name: onBehalfOf })}`}
              </p>
              <Findings of={proof.filter(({ ofOld }) => !ofOld)} onCase />
              {proof.some(({ ofOld }) => ofOld) && <p className="note">{t('proof.ofOld')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
};
