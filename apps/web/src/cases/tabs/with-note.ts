import type { useWords } from '../../words/use-words';

/** A paper by its name, with what was noted beside it. */
export const withNote =
  (marks: ReturnType<typeof useWords>['marks']) =>
  ({ item, note }: { item: string; note?: string | undefined }): string =>
    note ? `${item}${marks.bracketed(note)}` : item;
