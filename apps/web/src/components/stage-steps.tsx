import { useWords } from '../words/use-words';
import styles from './stage-steps.module.css';
import { type Road, stepsOfTheRoad } from './steps-of-the-road';

/** The road of a case as steps, each service with its own stage. */
export const StageSteps = ({ of: road }: { of: Road }) => {
  const { t, marks, codeName, stageName } = useWords();
  const words = {
    now: t('components.stageNow'),
    done: t('components.stageDone'),
    running: t('components.stageRunning'),
    skipped: t('components.stageSkipped'),
    ahead: t('components.stageAhead'),
  };
  return (
    <ol className={styles.steps} aria-label={t('components.stages')}>
      {stepsOfTheRoad(road).map(({ service, passage, stage }) => (
        <li
          key={service}
          className={`${styles.step} ${styles[passage]}`}
          aria-current={passage === 'now' ? 'step' : undefined}
        >
          <span className={styles.name}>{codeName('services', service)}</span>
          <span className={styles.stage}>
            {stage === undefined ? words[passage] : stageName(service, stage)}
            {stage !== undefined && <span className="unseen">{marks.bracketed(words[passage])}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
};
