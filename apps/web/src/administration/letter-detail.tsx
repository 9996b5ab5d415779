import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { wholeLetter } from '../api/dead-letters';
import type { ServiceName } from '../api/types';
import { Facts } from '../components/facts';
import { PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';

export interface LetterAddress {
  service: ServiceName;
  id: string;
}

const WIDTH = 720;

/** One message with its headers and content, as it arrived. */
export const LetterDetail = ({ letter, onClose }: { letter: LetterAddress | undefined; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Drawer
      open={letter !== undefined}
      onClose={onClose}
      size={WIDTH}
      destroyOnHidden
      title={letter && t('administration.letterTitle', { id: letter.id })}
    >
      {letter && <Letter {...letter} />}
    </Drawer>
  );
};

/** Indented when it is JSON; as it came when it is not, which may be why it could not be taken in. */
const legible = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
};

const Letter = ({ service, id }: LetterAddress) => {
  const { t } = useWords();
  const letter = useQuery({
    queryKey: ['dead-letters', service, id],
    queryFn: ({ signal }) => wholeLetter(service, id, signal),
  });
  return (
    <PageState query={letter}>
      {({ error, fingerprint, consumer, topic, partition, offset, eventType, key, attempts, status, ...rest }) => (
        <div className={styles.detail}>
          <Facts
            of={[
              { name: t('administration.letterState'), value: t(`administration.status.${status}`) },
              { name: t('administration.letterType'), value: eventType },
              { name: t('administration.letterCase'), value: <span className="figures">{key}</span> },
              { name: t('administration.letterPlace'), value: `${topic} ${partition}/${offset} → ${consumer}` },
              { name: t('administration.letterAttempts'), value: attempts },
              { name: t('administration.letterAt'), value: <Moment at={rest.lastFailedAt} /> },
              { name: t('administration.fingerprint'), value: fingerprint },
              { name: t('administration.letterError'), value: error },
              {
                name: t('administration.letterDecided'),
                value:
                  rest.decidedBy !== null &&
                  t('administration.letterDecidedBy', { by: rest.decidedBy, reason: rest.decidedReason ?? '' }),
              },
            ]}
          />
          <h3>{t('administration.letterHeaders')}</h3>
          <pre tabIndex={0} className={styles.code}>
            {JSON.stringify(rest.headers, null, 2)}
          </pre>
          <h3>{t('administration.letterValue')}</h3>
          <pre tabIndex={0} className={styles.code}>
            {legible(rest.value)}
          </pre>
        </div>
      )}
    </PageState>
  );
};
