import { type CaseOverview } from '../api/supervision';
import { roadServices } from '../api/types';
import { useWords } from '../words/use-words';
import styles from './stage-steps.module.css';

/** The road of a case as steps, each service with its own stage. */
export const StageSteps = ({
  stages,
  stageService,
  closed,
}: Pick<CaseOverview, 'stages' | 'stageService' | 'closed'>) => {
  const { t, codeName, stageName } = useWords();
  const position = roadServices.indexOf(stageService);
  return (
    <ol className={styles.steps} aria-label={t('components.stages')}>
      {roadServices.map((service, index) => {
        const own = stages.find((one) => one.service === service);
        const reached = own !== undefined && own.sequence > 0;
        const now = !closed && service === stageService;
        const state = stateOf({ now, reached, passed: index < position });
        const words = {
          now: t('components.stageNow'),
          done: t('components.stageDone'),
          skipped: t('components.stageSkipped'),
          ahead: t('components.stageAhead'),
        };
        return (
          <li key={service} className={`${styles.step} ${styles[state]}`} aria-current={now ? 'step' : undefined}>
            <span className={styles.name}>{codeName('services', service)}</span>
            <span className={styles.stage}>
              {own && own.stage !== 'none' ? stageName(service, own.stage) : words[state]}
              {own && own.stage !== 'none' && <span className="unseen">（{words[state]}）</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const stateOf = ({ now, reached, passed }: { now: boolean; reached: boolean; passed: boolean }) => {
  if (now) return 'now';
  if (reached) return 'done';
  return passed ? 'skipped' : 'ahead';
};
