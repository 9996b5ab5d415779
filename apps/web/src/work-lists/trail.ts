import { useSyncExternalStore } from 'react';

/** The list somebody came from, so that the next case of it is one key away. */
export interface Trail {
  title: string;
  /** Back to the list. */
  href: string;
  caseIds: readonly string[];
}

const KEY = 'one-window.trail';
const listeners = new Set<() => void>();

const read = (): Trail | undefined => {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as Trail);
};
let current: Trail | undefined | null = null;

const trail = (): Trail | undefined => {
  if (current === null) current = read();
  return current;
};

/** Remembers the cases of a list in their order, for this window. Holds ids only. */
export const rememberTrail = (next: Trail): void => {
  current = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
};

/** Adds a further page to the list remembered last. */
export const lengthenTrail = (caseIds: readonly string[]): void => {
  const known = trail();
  if (known) rememberTrail({ ...known, caseIds: [...known.caseIds, ...caseIds] });
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface PlaceInTrail extends Trail {
  /** From 0. */
  place: number;
  previous: string | undefined;
  next: string | undefined;
}

/** Where a case stands in the list that it was opened from; undefined when it was not. */
export const usePlaceInTrail = (caseId: string): PlaceInTrail | undefined => {
  const known = useSyncExternalStore(subscribe, trail);
  const place = known?.caseIds.indexOf(caseId) ?? -1;
  if (!known || place === -1) return undefined;
  return { ...known, place, previous: known.caseIds[place - 1], next: known.caseIds[place + 1] };
};
