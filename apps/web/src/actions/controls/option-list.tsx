import { Checkbox, Radio } from 'antd';
import { type ReactNode, useId } from 'react';
import styles from './option-list.module.css';

export interface Option {
  value: string;
  label: ReactNode;
  /** Shown, and not to be chosen; the label says why. */
  disabled?: boolean;
}

interface Shared {
  id?: string | undefined;
  /** Name of the group, for screen readers. */
  name: string;
  options: readonly Option[];
}

interface OneProps extends Shared {
  value?: string | undefined;
  onChange?: ((value: string) => void) | undefined;
  /** Side by side when the options are short. */
  inline?: boolean;
}

/** One of a few, all in sight. */
export const ChooseOne = ({ id, name, options, value, onChange, inline = false }: OneProps) => (
  <Radio.Group
    // Of its own: the form's name for it repeats in every list of the form, and the browser would join the groups.
    name={useId()}
    {...(id === undefined ? {} : { id })}
    aria-label={name}
    value={value ?? null}
    onChange={({ target }) => onChange?.(String(target.value))}
    className={inline ? styles.inline : styles.stacked}
  >
    {options.map((option) => (
      <Radio key={option.value} value={option.value} disabled={option.disabled ?? false}>
        {option.label}
      </Radio>
    ))}
  </Radio.Group>
);

interface SomeProps extends Shared {
  value?: readonly string[] | undefined;
  onChange?: ((values: string[]) => void) | undefined;
}

/** Any number of a few, all in sight. */
export const ChooseSome = ({ id, name, options, value = [], onChange }: SomeProps) => (
  <div role="group" aria-label={name} id={id} tabIndex={-1} className={styles.stacked}>
    {options.map((option) => (
      <Checkbox
        key={option.value}
        value={option.value}
        checked={value.includes(option.value)}
        disabled={(option.disabled ?? false) && !value.includes(option.value)}
        onChange={({ target }) =>
          onChange?.(target.checked ? [...value, option.value] : value.filter((one) => one !== option.value))
        }
      >
        {option.label}
      </Checkbox>
    ))}
  </div>
);
