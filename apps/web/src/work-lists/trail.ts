import { useSyncExternalStore } from 'react';

/** The list somebody came from, so that the next case of it is one key away. */
export interface Trail {
  title: string;
  /** Back to the list. */
  href: string;
  caseIds: readonly string[];
  /** The case that was opened from the list, and how many the list held then; neither while none was. */
  opened?: { caseId: string; total?: number | undefined } | undefined;
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

const remember = (next: Trail): void => {
  current = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  for (const listener of listeners) listener();
};

/** Remembers that a case is opened from a list, for this window. Holds ids only. */
export const openFromList = (list: Trail & { opened: NonNullable<Trail['opened']> }): void => remember(list);

/** Remembers that the next case, or the one before, is opened of the list remembered last. */
export const openOfTrail = (caseId: string): void => {
  const known = trail();
  if (known) remember({ ...known, opened: { ...known.opened, caseId } });
};

/** A case is opened otherwise than from a list. */
export const leaveTrail = (): void => {
  const known = trail();
  if (known) remember({ ...known, opened: undefined });
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface PlaceInTrail extends Trail {
  /** From 0. */
  place: number;
  /** How many the list held when the case was opened; undefined when that was not known. */
  total: number | undefined;
  previous: string | undefined;
  next: string | undefined;
}

/** Where a case stands in the list that it was opened from; undefined when it was opened otherwise. */
export const placeIn = (known: Trail | undefined, caseId: string): PlaceInTrail | undefined => {
  const place = known?.opened?.caseId === caseId ? known.caseIds.indexOf(caseId) : -1;
  if (!known || place === -1) return undefined;
  const { total } = known.opened ?? {};
  return { ...known, place, total, previous: known.caseIds[place - 1], next: known.caseIds[place + 1] };
};

/** {@link placeIn} the list remembered last. */
export const usePlaceInTrail = (caseId: string): PlaceInTrail | undefined =>
  placeIn(useSyncExternalStore(subscribe, trail), caseId);
