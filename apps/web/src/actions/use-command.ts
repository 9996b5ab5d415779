import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { carryOut } from '../api/http';
import { ProblemError } from '../api/problem';
import { newKey } from '../api/new-key';
import type { Action } from './action';
import { pathFor, type Values } from './body';

/** What was about to be done, for a repetition of the very same. */
interface Submission {
  path: string;
  body: Record<string, unknown>;
  version?: number;
}

/** A problem without an answer, or from a server that was away, leaves open whether the command was carried out. */
const mayHaveHappened = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

/** Gives one command. The same submission keeps its key, so that repeating it after a cut line does it only once. */
export const useCommand = (action: Action, caseId: string) => {
  const kept = useRef<{ key: string; of: string } | undefined>(undefined);
  return useMutation({
    mutationFn: ({ values, body, version }: { values: Values; body: Record<string, unknown>; version: number }) => {
      const seen = action.race ? {} : { version };
      const submission: Submission = { path: pathFor(action, caseId, values), body, ...seen };
      const of = JSON.stringify(submission);
      if (kept.current?.of !== of) kept.current = { key: newKey(), of };
      return carryOut(submission.path, body, { idempotencyKey: kept.current.key, ...seen });
    },
    onError: (error) => {
      if (!mayHaveHappened(error)) kept.current = undefined;
    },
  });
};
