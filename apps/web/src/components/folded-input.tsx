import { cleanText, foldText, type Lines } from '@one-window/inputs';
import { Input, type InputProps, type InputRef } from 'antd';
import type { TextAreaProps } from 'antd/es/input';
import type { ChangeEvent, FocusEvent, Ref } from 'react';
import { DangerTold } from './danger-told';
import { RoomLeft } from './too-long';

interface Folded {
  value?: string;
  onChange?: (value: string) => void;
  /** Characters for which there is room; more can be typed and is told, the rule beside it refuses. */
  most?: number;
}

type Typed = (HTMLInputElement | HTMLTextAreaElement) & { value: string };

/** What is pasted from Word is clean at once; the place where one writes stays. */
const typing =
  (lines: Lines, onChange: Folded['onChange']) =>
  ({ target, nativeEvent }: ChangeEvent<Typed>): void => {
    const { value, selectionStart } = target;
    // A composition is the input method's until it ends; what it leaves is cleaned when the field is left.
    const clean = (nativeEvent as InputEvent).isComposing ? value : cleanText(value, lines);
    if (clean !== value && selectionStart !== null) {
      const place = cleanText(value.slice(0, selectionStart), lines).length;
      target.value = clean;
      target.setSelectionRange(place, place);
    }
    onChange?.(clean);
  };

/** What stands in the field when it is left, or Enter pressed in it, is what will be sent: folded, with nothing that cannot be seen. */
const leaving =
  <E extends Typed>(
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

type LineProps = Omit<InputProps, keyof Folded | 'maxLength'> &
  Folded & { fold?: (typed: string) => string; ref?: Ref<InputRef> };

/** One line of a form: a name, a title, or with its own `fold` a number. */
export const FoldedInput = ({ fold = foldLine, onChange, onBlur, onPressEnter, most, ...input }: LineProps) => (
  <>
    <Input
      {...input}
      onPressEnter={(event) => {
        const { value } = event.currentTarget;
        const folded = fold(value);
        if (folded !== value) onChange?.(folded);
        onPressEnter?.(event);
      }}
      onChange={typing('single', onChange)}
      onBlur={leaving<HTMLInputElement>(fold, onChange, onBlur)}
    />
    {most !== undefined && <RoomLeft text={input.value ?? ''} most={most} lines="single" />}
  </>
);

type ParagraphProps = Omit<TextAreaProps, keyof Folded | 'maxLength'> &
  Folded & {
    /** It is read for signs of danger once it is sent, and says so. */
    alerting?: boolean;
  };

/** Running text of a form. */
export const FoldedTextArea = ({ onChange, onBlur, most, alerting = false, ...input }: ParagraphProps) => (
  <>
    <Input.TextArea
      {...input}
      onChange={typing('multi', onChange)}
      onBlur={leaving<HTMLTextAreaElement>(foldParagraphs, onChange, onBlur)}
    />
    {most !== undefined && <RoomLeft text={input.value ?? ''} most={most} lines="multi" />}
    {alerting && <DangerTold in={input.value ?? ''} />}
  </>
);
