import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { problemFrom } from '../api/problem';
import { claimCase } from '../api/work-lists';
import { newKey } from '../api/new-key';
import { ProblemNote } from '../components/problem-note';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import type { ListedCase } from './columns';

/** Claiming a case in the list itself: asked once, with its legal effect; a refusal tells who holds the case. */
export const useClaim = () => {
  const { t } = useWords();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const claim = useMutation({
    mutationFn: ({ caseId }: ListedCase) => {
      const key = keys.current.get(caseId) ?? newKey();
      keys.current.set(caseId, key);
      return claimCase(caseId, key);
    },
    onSuccess: (_, { caseNumber }) => void message.success(t('lists.claimed', { number: caseNumber ?? '' })),
    onError: (error, { caseId }) => {
      const { status } = problemFrom(error);
      if (status !== 0 && status < 500) keys.current.delete(caseId);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['list'] }),
  });
  const ask = (row: ListedCase) =>
    void modal.confirm({
      title: t('lists.claimTitle', { number: row.caseNumber ?? '' }),
      content: t('lists.claimEffect'),
      okText: t('lists.claim'),
      cancelText: t('components.cancel'),
      focusable: { autoFocusButton: 'ok' },
      onOk: () => claim.mutate(row),
    });
  const problem = claim.error ? problemFrom(claim.error) : undefined;
  const { holder, since } = (problem ?? {}) as { holder?: unknown; since?: unknown };
  const note = problem && (
    <ProblemNote problem={problem}>
      <p>
        <span className="figures">{claim.variables?.caseNumber}</span>{' '}
        {typeof holder === 'string' && t('lists.heldBy', { name: holder })}
        {typeof since === 'string' && (
          <>
            {t('lists.heldSince')} <Moment at={since} />
          </>
        )}
      </p>
    </ProblemNote>
  );
  return { ask, note, claiming: claim.isPending ? claim.variables?.caseId : undefined };
};
