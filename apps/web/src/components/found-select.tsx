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
  ...select
}: Omit<SelectProps<V>, 'showSearch'> & { by?: typeof searchByLabel }) => {
  const { t } = useWords();
  const typed = useRef('');
  const [left, setLeft] = useState<string>();
  const leave = (): void => {
    const text = typed.current.trim();
    typed.current = '';
    if (text === '') return;
    const [found, ...others] = options.filter((option) => by.filterOption(text, option));
    if (found && others.length === 0) onChange?.(found.value as V, found);
    else setLeft(text);
  };
  return (
    <>
      <Select<V>
        {...select}
        options={options}
        showSearch={{
          ...by,
          onSearch: (text) => {
            typed.current = text;
            // The closing list forgets the text by itself; what was said of it stays until the next letter.
            if (text !== '') setLeft(undefined);
          },
        }}
        onChange={(value, option) => {
          typed.current = '';
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
