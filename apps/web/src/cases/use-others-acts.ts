import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { caseVersion } from '../api/supervision';
import { useAccount } from '../session/session-store';
import { useCaseFile } from './case-file';
import { othersActs } from './others-acts';

/** An open page that somebody looks at learns of others' acts within this time. */
const LOOK_MILLISECONDS = 10_000;

/**
 * Reads the case anew when it has changed since, and tells what others did since this page was opened, until that is
 * dismissed. A page nobody looks at asks nothing.
 */
export const useOthersActs = () => {
  const { overview } = useCaseFile();
  const { caseId, version, timeline } = overview;
  const account = useAccount();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['case-version', caseId],
    queryFn: ({ signal }) => caseVersion(caseId, signal),
    refetchInterval: LOOK_MILLISECONDS,
    refetchOnWindowFocus: true,
    retry: false,
  });
  const asked = useRef(version);
  useEffect(() => {
    if (data === undefined || data.version === version || data.version === asked.current) return;
    asked.current = data.version;
    void client.invalidateQueries({ queryKey: ['case', caseId] });
  }, [client, caseId, data, version]);
  const [seen, setSeen] = useState(() => new Set(timeline.map(({ eventId }) => eventId)));
  return {
    acts: othersActs(timeline, seen, account),
    dismiss: () => setSeen(new Set(timeline.map(({ eventId }) => eventId))),
  };
};
