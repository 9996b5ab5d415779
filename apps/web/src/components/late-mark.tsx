import { dayOf, daysBetween, type Urgency, urgencyOf } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import styles from './late-mark.module.css';

/** Triangle, diamond, circle: told apart without colour. */
const shapes: Record<Urgency, string> = {
  late: 'M8 1.5 15 14.5 1 14.5Z',
  soon: 'M8 1 15 8 8 15 1 8Z',
  fine: 'M8 2a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z',
};

/** How pressing a limit is: colour, shape and word. Nothing without a limit. */
export const LateMark = ({ dueAt }: { dueAt: string | null | undefined }) => {
  const { t } = useWords();
  const { now, today } = useCentreClock();
  if (!dueAt || !now || !today) return null;
  const urgency = urgencyOf(dueAt, now);
  const days = Math.abs(daysBetween(today, dayOf(dueAt)));
  const word = () => {
    if (urgency === 'late') return days === 0 ? t('components.lateToday') : t('components.late', { count: days });
    return days === 0 ? t('components.dueToday') : t(`components.${urgency}`, { count: days });
  };
  return (
    <span className={`${styles.mark} ${styles[urgency]}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={shapes[urgency]} fill="currentColor" />
      </svg>
      {word()}
    </span>
  );
};
