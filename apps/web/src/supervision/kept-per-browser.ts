import { useState } from 'react';
import { useAccount } from '../session/session-store';

const PREFIX = 'one-window';

const read = <T>(key: string, otherwise: T): T => {
  const text = localStorage.getItem(key);
  if (text === null) return otherwise;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    // Somebody else wrote there; what the person chose is lost, the page is not.
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
};

/** A choice of this person in this browser. `value` must survive JSON and hold no personal data of parties. */
export const useKeptPerBrowser = <T>(name: string, otherwise: T): [T, (value: T) => void] => {
  const { accountId } = useAccount();
  const key = `${PREFIX}.${name}.${accountId}`;
  const [value, setValue] = useState<T>(() => read(key, otherwise));
  const keep = (next: T) => {
    setValue(next);
    localStorage.setItem(key, JSON.stringify(next));
  };
  return [value, keep];
};
