import type { Lines } from '@one-window/inputs';
import type { RuleObject } from 'antd/es/form';
import { useCallback } from 'react';
import { lengthOf } from '../format/length';
import { useWords } from '../words/use-words';

/** From this share of the room on it is told how much is left. */
const NEAR = 0.9;

/**
 * The rule of a text that has room for so many characters: what is pasted is never cut, it is told how many are too
 * many.
 */
export const useRoomFor = (): ((most: number, lines?: Lines) => RuleObject) => {
  const { t } = useWords();
  return useCallback(
    (most, lines = 'single') => ({
      validator: (_, typed: unknown) => {
        const over = typeof typed === 'string' ? lengthOf(typed, lines) - most : 0;
        return over > 0 ? Promise.reject(new Error(t('components.tooLong', { max: most, over }))) : Promise.resolve();
      },
    }),
    [t],
  );
};

/** How much of the room is taken, once there is little left. */
export const RoomLeft = ({ text, most, lines }: { text: string; most: number; lines: Lines }) => {
  const { t } = useWords();
  if (text.length < most * NEAR) return null;
  const count = lengthOf(text, lines);
  return count < most * NEAR ? null : <span className="note">{t('components.characters', { count, max: most })}</span>;
};
