import { foldText } from '@one-window/inputs';
import { Input, type InputProps, type InputRef } from 'antd';
import type { TextAreaProps } from 'antd/es/input';
import type { FocusEvent, Ref } from 'react';

interface Folded {
  value?: string;
  onChange?: (value: string) => void;
}

/** What stands in the field when it is left is what will be sent: folded, with nothing that cannot be seen. */
const leaving =
  <E extends HTMLElement & { value: string }>(
    fold: (typed: string) => string,
    onChange: Folded['onChange'],
    onBlur: ((event: FocusEvent<E>) => void) | undefined,
  ) =>
  (event: FocusEvent<E>): void => {
    const { value } = event.target;
    const folded = fold(value);
    if (folded !== value) onChange?.(folded);
    onBlur?.(event);
  };

const foldLine = (typed: string): string => foldText(typed, 'single');
const foldParagraphs = (typed: string): string => foldText(typed, 'multi');

type LineProps = Omit<InputProps, keyof Folded> & Folded & { fold?: (typed: string) => string; ref?: Ref<InputRef> };

/** One line of a form: a name, a title, or with its own `fold` a number. */
export const FoldedInput = ({ fold = foldLine, onChange, onBlur, ...input }: LineProps) => (
  <Input
    {...input}
    onChange={({ target }) => onChange?.(target.value)}
    onBlur={leaving<HTMLInputElement>(fold, onChange, onBlur)}
  />
);

type ParagraphProps = Omit<TextAreaProps, keyof Folded> & Folded;

/** Running text of a form. */
export const FoldedTextArea = ({ onChange, onBlur, ...input }: ParagraphProps) => (
  <Input.TextArea
    {...input}
    onChange={({ target }) => onChange?.(target.value)}
    onBlur={leaving<HTMLTextAreaElement>(foldParagraphs, onChange, onBlur)}
  />
);
