import { useWords } from '../words/use-words';
import styles from './marks.module.css';

/** A word that asks for attention, told apart by its border and its weight too. */
const Mark = ({ word }: { word: string }) => <span className={styles.mark}>{word}</span>;

export interface MarksProps {
  urgent?: boolean;
  escalated?: boolean;
  /** It is disputed whose case it is. */
  contested?: boolean;
  risk?: 'low' | 'medium' | 'high' | null;
  /** A session has begun of which there is no record. */
  recordMissing?: boolean;
}

/** What makes a case go before the others. */
export const Marks = ({
  urgent = false,
  escalated = false,
  contested = false,
  risk = null,
  recordMissing = false,
}: MarksProps) => {
  const { t } = useWords();
  return (
    <>
      {urgent && <Mark word={t('lists.urgent')} />}
      {escalated && <Mark word={t('lists.escalated')} />}
      {contested && <Mark word={t('lists.contested')} />}
      {risk === 'high' && <Mark word={t('lists.highRisk')} />}
      {recordMissing && <Mark word={t('lists.recordMissing')} />}
    </>
  );
};
