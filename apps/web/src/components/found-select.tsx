import { Select, type SelectProps } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '../words/use-words';
import { searchByLabel } from './search-by-label';

/**
 * One of many, found by typing. A text that is left behind without a choice is the one choice it fits; otherwise the box
 * says that nothing was chosen by it, and keeps what it held.
 */
export const FoundSelect = <V extends string = string>({
  options = [],
  onChange,
  onBlur,
  by = searchByLabel,
  onType,
  allowClear = false,
  ...select
}: Omit<SelectProps<V>, 'showSearch'> & {
  by?: typeof searchByLabel & {
    /** Whether the text means this one, although it fits others too. */
    isMeant?: typeof searchByLabel.filterOption;
  };
  /** Told of every letter, where the choices come from elsewhere. */
  onType?: (text: string) => void;
}) => {
  const { t } = useWords();
  const typed = useRef('');
  const moved = useRef(false);
  const [typing, setTyping] = useState(false);
  const [left, setLeft] = useState<string>();
  const leave = (): void => {
    const text = typed.current.trim();
    typed.current = '';
    moved.current = false;
    setTyping(false);
    if (text === '') return;
    const exact = options.find((option) => by.isMeant?.(text, option));
    const [found, ...others] = exact ? [exact] : options.filter((option) => by.filterOption(text, option));
    if (found && others.length === 0) onChange?.(found.value as V, found);
    else setLeft(text);
  };
  return (
    <>
      <Select<V>
        {...select}
        options={options}
        // A button to empty it would stand in the way of Tab, and leave the list open.
        allowClear={typing ? false : allowClear}
        showSearch={{
          ...by,
          onSearch: (text) => {
            typed.current = text;
            moved.current = false;
            setTyping(text !== '');
            onType?.(text);
            // The closing list forgets the text by itself; what was said of it stays until the next letter.
            if (text !== '') setLeft(undefined);
          },
        }}
        onInputKeyDown={(event) => {
          const { key, currentTarget } = event;
          if (key.startsWith('Arrow') && currentTarget.getAttribute('aria-expanded') === 'true') moved.current = true;
          // Tab would take whichever stands first, and stay; it only leaves, unless somebody went to a choice.
          if (key === 'Tab' && !moved.current) event.stopPropagation();
          // Nor is a form sent with what was held before, while the box shows a text that fits nothing.
          const text = typed.current.trim();
          if (key !== 'Enter' || text === '' || options.some((option) => by.filterOption(text, option))) return;
          event.stopPropagation();
          event.preventDefault();
          setLeft(text);
        }}
        onChange={(value, option) => {
          typed.current = '';
          moved.current = false;
          setTyping(false);
          setLeft(undefined);
          onChange?.(value, option);
        }}
        onBlur={(event) => {
          leave();
          onBlur?.(event);
        }}
      />
      {left !== undefined && (
        <div role="alert" className="note">
          {t('components.notChosen', { text: left })}
        </div>
      )}
    </>
  );
};
