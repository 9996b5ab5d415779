import { Button } from 'antd';
import { useWords } from '../words/use-words';
import type { Action } from './action';
import type { Values } from './body';
import styles from './command-form.module.css';
import { RecordedValues } from './recorded-values';
import type { ActionWords } from './use-action-words';

interface Props {
  action: Action;
  words: ActionWords;
  /** What is about to be recorded; a form without fields records nothing but the act. */
  values?: Values;
  busy: boolean;
  onBack: () => void;
  /** Without it the button submits the form around it. */
  onYes?: () => void;
}

/** Asks once before a formal act: shows what will be recorded, and names what follows in law. */
export const FormalQuestion = ({ action, words, values, busy, onBack, onYes }: Props) => {
  const { t } = useWords();
  const { name, effect, inLaw, basis } = words;
  return (
    <section className={styles.question} aria-label={t('actions.form.ask')}>
      {values && (
        <>
          <p>
            <strong>{t('actions.form.askRecorded')}</strong>
          </p>
          <RecordedValues fields={action.fields} values={values} />
        </>
      )}
      <p>
        <strong>{t(inLaw === '' ? 'actions.form.askEffect' : 'actions.form.askInLaw')}</strong>
        {inLaw || effect}
      </p>
      {basis !== '' && <p className="note">{t('actions.form.askBasis', { basis })}</p>}
      <div className={styles.buttons}>
        <Button
          type="primary"
          danger={action.grave === true}
          autoFocus
          loading={busy}
          {...(onYes ? { onClick: onYes } : { htmlType: 'submit' as const })}
        >
          {name}
        </Button>
        <Button onClick={onBack} disabled={busy}>
          {onYes ? t('actions.form.back') : t('components.cancel')}
        </Button>
      </div>
    </section>
  );
};
