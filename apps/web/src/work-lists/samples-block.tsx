import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listSamples } from '../api/samples';
import { useWords } from '../words/use-words';
import { BlockFrame } from './block';
import styles from './block.module.css';

const READ = 20;
const SHOWN = 5;
const REFETCH_MILLISECONDS = 30_000;

/** Draws of which cases wait to be examined or to be put right; nothing while there is none. */
export const SamplesBlock = () => {
  const { t } = useWords();
  const samples = useQuery({
    queryKey: ['list', 'samples', 'home'],
    queryFn: ({ signal }) => listSamples({ limit: READ }, signal),
    refetchInterval: REFETCH_MILLISECONDS,
  });
  const open = samples.data?.items.filter(({ size, examined, rectifying }) => examined < size || rectifying > 0) ?? [];
  if (open.length === 0) return null;
  const name = t('lists.openSamples');
  return (
    <BlockFrame
      title={name}
      all={
        <Link to="/supervision/samples" aria-label={t('lists.allOf', { list: name })}>
          {t('components.all')}
        </Link>
      }
    >
      <ul>
        {open.slice(0, SHOWN).map(({ sampleId, purpose, ...counts }) => (
          <li key={sampleId}>
            <Link to="/supervision/samples/$sampleId" params={{ sampleId }} className={styles.line} data-row={sampleId}>
              <span className={styles.title}>{purpose}</span>
              <span className={styles.aside}>{t('lists.openSampleOf', counts)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </BlockFrame>
  );
};
