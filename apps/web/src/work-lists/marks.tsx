import { useWords } from '../words/use-words';
import styles from './marks.module.css';

/** A word that asks for attention, told apart by its border and its weight too. */
const Mark = ({ word }: { word: string }) => <span className={styles.mark}>{word}</span>;

export interface MarksProps {
  urgent?: boolean;
  escalated?: boolean;
  /** It is disputed whose case it is. */
  contested?: boolean;
  /** Who decides whose case it is, once that was put to them. */
  decider?: { name: string; nameEn: string } | null;
  risk?: 'low' | 'medium' | 'high' | null;
  /** A session has begun of which there is no record. */
  recordMissing?: boolean;
}

/** What makes a case go before the others. */
export const Marks = ({
  urgent = false,
  escalated = false,
  contested = false,
  decider = null,
  risk = null,
  recordMissing = false,
}: MarksProps) => {
  const { t, said } = useWords();
  return (
    <>
      {urgent && <Mark word={t('lists.urgent')} />}
      {escalated && <Mark word={t('lists.escalated')} />}
      {contested && <Mark word={t('lists.contested')} />}
      {decider && <Mark word={t('lists.decidedBy', { by: said({ zh: decider.name, en: decider.nameEn }) })} />}
      {risk === 'high' && <Mark word={t('lists.highRisk')} />}
      {recordMissing && <Mark word={t('lists.recordMissing')} />}
    </>
  );
};
