import { foldText } from '@one-window/inputs';
import { Input, type InputProps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words/use-words';
import { lengthOf } from '../format/length';

const PAUSE_MILLISECONDS = 300;

interface Props extends Omit<InputProps, 'value' | 'onChange' | 'maxLength'> {
  /** What is asked for now. */
  value: string;
  onChange: (text: string) => void;
  /** Characters that a question may have; a longer one is not asked, and told. */
  most?: number;
}

/** Asks when the person pauses, or at once with Enter; never for what an input method has not finished. */
export const AskingInput = ({ value, onChange, most = Number.POSITIVE_INFINITY, ...input }: Props) => {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const told = foldText(text, 'single');
  const over = lengthOf(text, 'single') - most;
  const ask = useRef(onChange);
  useEffect(() => {
    ask.current = onChange;
  });
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (told === value || composing || over > 0) return undefined;
    const timer = setTimeout(() => ask.current(told), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told, value, composing, over]);
  return (
    <>
      <Input
        {...input}
        type="search"
        value={text}
        {...(over > 0 ? { status: 'error' as const, 'aria-invalid': true } : {})}
        onChange={({ target }) => setText(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onPressEnter={() => {
          if (over <= 0) onChange(told);
        }}
      />
      {over > 0 && (
        <span role="alert" className="note">
          {t('components.tooLong', { max: most, over })}
        </span>
      )}
    </>
  );
};
