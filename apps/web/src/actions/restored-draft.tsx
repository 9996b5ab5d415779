import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './command-form.module.css';

interface Props {
  /** By the centre's clock; empty when it was not known. */
  savedAt: string;
  /** Empties the form and tells how to undo that. */
  onClear: () => () => void;
}

const UNDO_MILLISECONDS = 10_000;

/** Says that a form was filled in before; emptying it can be undone for ten seconds. */
export const RestoredDraft = ({ savedAt, onClear }: Props) => {
  const { t } = useWords();
  const [undo, setUndo] = useState<() => void>();
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    if (!undo) return undefined;
    const timer = setTimeout(() => setUndo(undefined), UNDO_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [undo]);
  if (cleared && !undo) return null;
  return (
    <p className={styles.restored} role="status">
      {cleared ? t('components.cleared') : t('components.restored')}{' '}
      {!cleared && savedAt !== '' && <Moment at={savedAt} />}
      {undo ? (
        <Button
          size="small"
          onClick={() => {
            undo();
            setUndo(undefined);
            setCleared(false);
          }}
        >
          {t('components.undo')}
        </Button>
      ) : (
        <Button
          type="link"
          size="small"
          onClick={() => {
            const back = onClear();
            setUndo(() => back);
            setCleared(true);
          }}
        >
          {t('components.discard')}
        </Button>
      )}
    </p>
  );
};
