import { Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/use-words';
import { SavedAt } from './saved-at';
import styles from './text-with-draft.module.css';
import { useDraft } from './use-draft';

interface Props {
  /** Unique name of the text, as in `<case id>/record-session/text`. */
  draft: string;
  value?: string;
  onChange?: (text: string) => void;
  id?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
}

/** A long text that keeps itself while it is typed. Works as the control of an Ant Design form field. */
export const TextWithDraft = ({ draft, value, onChange, rows = 6, maxLength, ...rest }: Props) => {
  const { t } = useWords();
  const { restored, savedAt, save } = useDraft<string>(draft);
  const given = useRef(false);
  useEffect(() => {
    if (given.current) return;
    given.current = true;
    if (restored && !value) onChange?.(restored.value);
  }, [restored, value, onChange]);
  return (
    <div>
      <Input.TextArea
        {...rest}
        value={value ?? ''}
        autoSize={{ minRows: rows, maxRows: rows * 3 }}
        {...(maxLength === undefined ? {} : { maxLength })}
        onChange={({ target }) => {
          onChange?.(target.value);
          save(target.value);
        }}
      />
      <div className={styles.foot}>
        <SavedAt at={savedAt} />
        {maxLength !== undefined && (
          <span className="note">{t('components.characters', { count: (value ?? '').length, max: maxLength })}</span>
        )}
      </div>
    </div>
  );
};
