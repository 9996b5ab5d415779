import { useQuery, useQueryClient } from '@tanstack/react-query';
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

/** The overview, then the parts that it says are open; the others would only refuse. */
const readCaseFile = async (caseId: string, signal: AbortSignal): Promise<CaseFile> => {
  const wanted = [...(ownPositions.get(caseId)?.values() ?? [])].join(',');
  const overview = await caseOverview(caseId, wanted === '' ? undefined : wanted, signal);
  const parts = await Promise.all(
    roadServices.map(async (service) => [
      service,
      overview.parts.includes(service) ? await casePart(service, caseId, signal) : null,
    ]),
  );
  return { overview, parts: Object.fromEntries(parts) as { [S in keyof PartOf]: PartOf[S] | null } };
};

/** A case with all its parts; undefined while it is first read. */
export const useCaseFileQuery = (caseId: string) =>
  useQuery({ queryKey: ['case', caseId, 'file'], queryFn: ({ signal }) => readCaseFile(caseId, signal) });
