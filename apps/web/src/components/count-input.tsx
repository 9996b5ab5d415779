import { readCount } from '@one-window/inputs';
import { type ReadControl, ReadInput } from './read-input';

type Props = ReadControl<number> & { min: number; max: number };

/** A whole number between two others, in whichever spelling. */
export const CountInput = ({ id, value, onChange, onBlur, min, max, ...aria }: Props) => (
  <ReadInput<number>
    id={id}
    value={value}
    onChange={onChange}
    onBlur={onBlur}
    read={(typed) => readCount(typed, { min, max })}
    write={(written) => (typeof written === 'number' ? String(written) : undefined)}
    input={{ ...aria, inputMode: 'numeric', style: { width: 120 } }}
  />
);
