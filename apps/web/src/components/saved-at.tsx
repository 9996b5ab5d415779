import { timeOf } from '../format/dates';
import { useWords } from '../words/use-words';

/** When what was typed was last kept. */
export const SavedAt = ({ at }: { at: string | undefined }) => {
  const { t } = useWords();
  return (
    <span className="note" aria-live="off">
      {at ? t('components.savedAt', { time: timeOf(at) }) : ''}
    </span>
  );
};
