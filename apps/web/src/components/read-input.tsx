import { Input } from 'antd';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import type { Reading } from '@one-window/inputs';

/** What a form gives its control. A text that is not read stands in the form as it was typed, so that nothing is lost. */
export interface ReadControl<T> {
  id?: string | undefined;
  value?: T | string | undefined;
  onChange?: ((value: T | string | undefined) => void) | undefined;
  /** A text is whole: the field was left, or Enter was pressed in it. Not told of an empty box. */
  onBlur?: (() => void) | undefined;
  /** As `onBlur`, with what the box holds, and of an empty box too. */
  onWhole?: ((value: T | string | undefined) => void) | undefined;
}

interface Props<T> extends ReadControl<T> {
  read: (typed: string) => Reading<T>;
  /** The one spelling of a value; undefined for a text that is none. */
  write: (value: T | string) => string | undefined;
  /** Beside a text that is spelt otherwise: how it is read. */
  readAs?: ((value: T) => string) | undefined;
  /** Behind everything, as a button. */
  behind?: ReactNode;
  input?: Omit<ComponentProps<typeof Input>, 'value' | 'onChange' | 'onBlur' | 'onKeyDown' | 'suffix'>;
}

/**
 * A box for values of many spellings. What stands in it is what is sent: a text that is understood is shown in its one
 * spelling as soon as it is whole; any other stays as it was typed, for the form's rule to refuse.
 */
export const ReadInput = <T,>({
  id,
  value,
  onChange,
  onBlur,
  onWhole,
  read,
  write,
  readAs,
  behind,
  input,
}: Props<T>) => {
  const [typing, setTyping] = useState<string>();
  const written = value === undefined || value === '' ? '' : write(value);
  const unread = written === undefined ? String(value) : undefined;
  const late = typing === undefined && unread !== undefined ? read(unread) : undefined;
  useEffect(() => {
    // A text of a draft, or one that was typed before the centre's clock was known.
    if (late?.ok) onChange?.(late.value);
  });
  const shown = typing ?? written ?? unread ?? '';
  const valueOf = (text: string): T | string | undefined => {
    if (text.trim() === '') return undefined;
    const reading = read(text);
    return reading.ok ? reading.value : text;
  };
  const settle = (): void => {
    setTyping(undefined);
    if (shown.trim() !== '') onBlur?.();
    onWhole?.(typing === undefined ? value : valueOf(typing));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // Ctrl+Enter goes on to the form.
    if (!event.ctrlKey && !event.metaKey) event.preventDefault();
    settle();
  };
  const otherwise = written !== undefined && written !== '' && shown.trim() !== written;
  return (
    <Input
      {...input}
      {...(id === undefined ? {} : { id })}
      autoComplete="off"
      spellCheck={false}
      value={shown}
      onChange={({ target }) => {
        setTyping(target.value);
        onChange?.(valueOf(target.value));
      }}
      onBlur={settle}
      onKeyDown={onKeyDown}
      suffix={
        <>
          <span aria-live="polite" className="note">
            {value === undefined || unread !== undefined
              ? ''
              : (otherwise ? `${written} ` : '') + (readAs?.(value as T) ?? '')}
          </span>
          {behind}
        </>
      }
    />
  );
};
