import { attentions, type CaseCounts } from '../api/supervision';
import { useWords } from '../words/use-words';
import styles from './attention-tabs.module.css';

interface Props {
  counts: CaseCounts | undefined;
  chosen: string | undefined;
  onChoose: (attention: string | undefined) => void;
}

/** A count as it is known: beyond the limit of counting it says "or more". */
export const useCountText = () => {
  const { t } = useWords();
  return (count: number, { countedTo }: Pick<CaseCounts, 'countedTo'>): string =>
    count < countedTo ? String(count) : t('supervision.foundMore', { count: countedTo });
};

/** The ready-made lists, each with how many cases wait in it. */
export const AttentionTabs = ({ counts, chosen, onChoose }: Props) => {
  const { t } = useWords();
  const countText = useCountText();
  return (
    <div className={styles.tabs}>
      {(['every', ...attentions] as const).map((name) => {
        const count = name === 'every' ? undefined : counts?.attention[name];
        const current = (chosen ?? 'every') === name;
        const label = t(`supervision.attention.${name}`);
        return (
          <button
            key={name}
            type="button"
            aria-pressed={current}
            aria-label={count === undefined ? label : t('supervision.attentionCount', { name: label, count })}
            className={current ? styles.current : undefined}
            onClick={() => onChoose(name === 'every' ? undefined : name)}
          >
            {label}
            {count !== undefined && counts && <span className={styles.count}>{countText(count, counts)}</span>}
          </button>
        );
      })}
    </div>
  );
};
