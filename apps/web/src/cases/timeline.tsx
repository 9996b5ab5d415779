import { Button } from 'antd';
import { useState } from 'react';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './timeline.module.css';

/** Everything that happened, in words: who, for whom, when. */
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
        {entries.map(({ eventId, service, type, at, text, textEn, by, onBehalfOf }) => (
          <li
            key={eventId}
            className={`${styles.entry} ${/overdue|passed|anomaly|broken|default/.test(type) ? styles.alert : ''}`}
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
            </div>
          </li>
        ))}
      </ol>
    </>
  );
};
