import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Filters of a list as they stand in the address: names to texts. */
export type Filters = Readonly<Record<string, string | undefined>>;

/** The filters in the address, and how to change them; an empty text removes one. */
export const useFilters = (): [Filters, (changes: Filters) => void] => {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const change = useCallback(
    (changes: Filters) => {
      void navigate({
        to: '.',
        replace: true,
        search: ((before: Record<string, unknown>) =>
          Object.fromEntries(
            Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined && value !== ''),
          )) as never,
      });
    },
    [navigate],
  );
  const filters = Object.fromEntries(
    Object.entries(search).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
  return [filters, change];
};
