import { Button } from 'antd';
import { useWords } from '../words/use-words';
import type { Action } from './action';
import styles from './command-form.module.css';
import { useActionWords } from './use-action-words';

interface Props {
  action: Action;
  busy: boolean;
  onBack: () => void;
  /** Without it the button submits the form around it. */
  onYes?: () => void;
}

/** Asks once before a formal act, naming what follows in law. */
export const FormalQuestion = ({ action, busy, onBack, onYes }: Props) => {
  const { t } = useWords();
  const { name, effect, basis } = useActionWords(action);
  return (
    <section className={styles.question} aria-label={t('actions.form.ask')}>
      <p>
        <strong>{t('actions.form.askEffect')}</strong>
        {effect}
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
