import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { Page } from '../components/page';
import { Loading } from '../components/page-state';
import { ProblemNote } from '../components/problem-note';
import { Moment } from '../components/time';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { useWords } from '../words/use-words';
import { DraftList } from './drafts/draft-list';
import { useDraftBox, useDrafts } from './drafts/use-draft-box';
import { canSeal } from './drafts/sealed-drafts';
import styles from './form.module.css';
import { ReceiptPage } from './receipt-page';
import { RegistrationForm } from './registration-form';

/** Registering at the window: `?draft=` names what is being typed, `?receipt=` the case that came of it. */
export const RegisterPage = () => {
  const { draft, receipt } = useSearch({ strict: false }) as { draft?: string; receipt?: string };
  const navigate = useNavigate();
  const missing = draft === undefined && receipt === undefined;
  useEffect(() => {
    // The name stands in the address from the start, so that a reload finds what was typed.
    if (missing) {
      void navigate({ to: '/register', search: { draft: newKey() } as never, replace: true });
    }
  }, [missing, navigate]);
  if (receipt !== undefined) return <ReceiptPage key={receipt} caseId={receipt} />;
  return draft === undefined ? null : <Registration key={draft} draftId={draft} />;
};

const Registration = ({ draftId }: { draftId: string }) => {
  const { t } = useWords();
  const box = useDraftBox();
  const restored = useQuery({
    queryKey: ['draft', draftId],
    queryFn: async () => (await box.data?.read(draftId)) ?? null,
    enabled: box.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const ready = !canSeal() || box.error !== null || restored.data !== undefined;
  return (
    <Page title={t('register.title')} width="narrow">
      <div className={styles.notes}>
        <OtherDrafts draftId={draftId} />
        {!canSeal() && <Alert type="warning" showIcon title={t('drafts.needsHttps')} />}
        {box.error && !box.data && (
          <ProblemNote problem={problemFrom(box.error)} onRetry={() => void box.refetch()}>
            {t('drafts.notKept')}
          </ProblemNote>
        )}
        {restored.data && (
          <Alert type="info" showIcon title={<Restored at={restored.data.savedAt} />} description={t('drafts.hint')} />
        )}
      </div>
      {ready ? (
        <RegistrationForm draftId={draftId} box={box.data} restored={restored.data ?? undefined} />
      ) : (
        <Loading rows={10} />
      )}
    </Page>
  );
};

const Restored = ({ at }: { at: string }) => {
  const { t } = useWords();
  const [before, after] = t('drafts.restored', { when: '\n' }).split('\n');
  return (
    <>
      {before}
      {at !== '' && <Moment at={at} />}
      {after}
    </>
  );
};

/** What else this person left half-way on this computer. */
const OtherDrafts = ({ draftId }: { draftId: string }) => {
  const { t } = useWords();
  const { data } = useDrafts();
  const others = data?.drafts.filter(({ id }) => id !== draftId) ?? [];
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{t('drafts.others', { count: others.length })}</summary>
      <DraftList drafts={others} unreadable={[]} />
    </details>
  );
};
