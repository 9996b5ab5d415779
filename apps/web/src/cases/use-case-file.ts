import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { casePart, type PartOf } from '../api/case-parts';
import { caseOverview } from '../api/supervision';
import { roadServices } from '../api/types';
import type { CaseFile } from './case-file';

/** Positions of this window's own commands, by case: what supervision has to have read before it answers. */
const ownPositions = new Map<string, Map<string, string>>();

/** Events of one command reach the other services one after another; they are looked at again so often, so late. */
const LATER_MILLISECONDS = [600, 2000, 5000] as const;

/** Reads a case again after a command, now and while its events arrive elsewhere. */
export const useReadAgain = () => {
  const client = useQueryClient();
  return useCallback(
    (caseId: string, position?: string) => {
      if (position !== undefined) {
        const [service = ''] = position.split(':');
        const positions = ownPositions.get(caseId) ?? new Map<string, string>();
        ownPositions.set(caseId, positions.set(service, position));
      }
      const read = () => client.invalidateQueries({ queryKey: ['case', caseId] });
      for (const later of LATER_MILLISECONDS) setTimeout(() => void read(), later);
      void client.invalidateQueries({ queryKey: ['list'] });
      return read();
    },
    [client],
  );
};

/** A case with all its parts; undefined while it is first read. */
export const useCaseFileQuery = (caseId: string) => {
  const overview = useQuery({
    queryKey: ['case', caseId, 'overview'],
    queryFn: ({ signal }) => {
      const wanted = [...(ownPositions.get(caseId)?.values() ?? [])].join(',');
      return caseOverview(caseId, wanted === '' ? undefined : wanted, signal);
    },
  });
  const parts = useQueries({
    queries: roadServices.map((service) => ({
      queryKey: ['case', caseId, service],
      queryFn: ({ signal }: { signal: AbortSignal }) => casePart(service, caseId, signal),
    })),
  });
  const failed = parts.find(({ error }) => error !== null);
  const ready = overview.data && parts.every(({ data }) => data !== undefined);
  const file: CaseFile | undefined =
    overview.data && ready
      ? {
          overview: overview.data,
          parts: Object.fromEntries(
            roadServices.map((service, index) => [service, parts[index]?.data ?? null]),
          ) as unknown as { [S in keyof PartOf]: PartOf[S] | null },
        }
      : undefined;
  return {
    data: file,
    error: overview.error ?? failed?.error ?? null,
    isPending: file === undefined,
    refetch: () => Promise.all([overview.refetch(), ...parts.map((part) => part.refetch())]),
  };
};
