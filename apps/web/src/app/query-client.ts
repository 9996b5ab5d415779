import { QueryClient } from '@tanstack/react-query';
import { problemFrom } from '../api/problem';

/** A problem that the server told is not asked again; a server that was away is, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // The browser's guess about the line is not asked: a call that fails says so, with what was typed kept.
    queries: {
      networkMode: 'always',
      staleTime: 5000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => {
        const { status } = problemFrom(error);
        return failures < 1 && (status === 0 || status >= 502);
      },
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
