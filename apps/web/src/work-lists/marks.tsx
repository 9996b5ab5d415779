import { useWords } from '../words/use-words';
import styles from './marks.module.css';

/** A word that asks for attention, told apart by its border and its weight too. */
const Mark = ({ word }: { word: string }) => <span className={styles.mark}>{word}</span>;

export interface MarksProps {
  urgent?: boolean;
  escalated?: boolean;
  risk?: 'low' | 'medium' | 'high' | null;
}

/** What makes a case go before the others. */
export const Marks = ({ urgent = false, escalated = false, risk = null }: MarksProps) => {
  const { t } = useWords();
  return (
    <>
      {urgent && <Mark word={t('lists.urgent')} />}
      {escalated && <Mark word={t('lists.escalated')} />}
      {risk === 'high' && <Mark word={t('lists.highRisk')} />}
    </>
  );
};
