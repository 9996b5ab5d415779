import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert, Button, Drawer } from 'antd';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { Action, ActOn } from '../actions/action';
import type { Values } from '../actions/body';
import { CommandForm } from '../actions/command-form';
import { useActionWords } from '../actions/use-action-words';
import { problemFrom } from '../api/problem';
import { useShortcuts } from '../app/shortcuts';
import { Page, usePageTitle } from '../components/page';
import { Empty, PageState } from '../components/page-state';
import { TabPanels } from '../components/tab-panels';
import { Moment } from '../components/time';
import { holdsRole, useAccount } from '../session/session-store';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { ApprovingCase } from './approving-case';
import { LimitsAndPeople, WhatToDo } from './case-aside';
import { type CaseFile, CaseFileProvider, useCaseFile } from './case-file';
import { CaseHead } from './case-head';
import { ChangedMeanwhile } from './changed-meanwhile';
import { EndedCase } from './ended-case';
import styles from './case-page.module.css';
import { GroupsNote } from './groups-note';
import { ReferralNote } from './referral-note';
import { ShamSigns } from './sham-signs';
import { SuspendedNote } from './suspended-note';
import { ReportedCase } from './reported-case';
import { HelpNote } from './help-note';
import { TransferNote } from './transfer-note';
import { WarnedCase } from './warned-case';
import { mainAction } from './next-action';
import { AgreementTab } from './tabs/agreement-tab';
import { AuditTab } from './tabs/audit-tab';
import { CourtTab } from './tabs/court-tab';
import { FactsTab } from './tabs/facts-tab';
import { PartiesTab } from './tabs/parties-tab';
import { PerformanceTab } from './tabs/performance-tab';
import { SessionsTab } from './tabs/sessions-tab';
import { Timeline } from './timeline';
import { useCaseFileQuery } from './use-case-file';

/** The one page of a case, for everybody; roles see more or less of it. */
export const CasePage = () => {
  const { t } = useWords();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const query = useCaseFileQuery(caseId);
  usePageTitle(query.data?.overview.caseNumber ?? t('casePage.title'));
  if (query.data === undefined && query.error) {
    return (
      <Page title={t('casePage.title')}>
        {problemFrom(query.error).status === 404 ? (
          <Empty title={t('casePage.notFound')} how={t('casePage.notFoundHint')} />
        ) : (
          <PageState query={query}>{() => null}</PageState>
        )}
      </Page>
    );
  }
  return (
    <div className={query.data === undefined ? styles.waiting : undefined}>
      <PageState query={query} rows={12}>
        {(file) => (
          <CaseFileProvider value={file}>
            <Case key={caseId} file={file} />
          </CaseFileProvider>
        )}
      </PageState>
    </div>
  );
};

const Case = ({ file }: { file: CaseFile }) => {
  const [acting, setActing] = useState<Acting>();
  const next = useRef<HTMLDivElement>(null);
  const { now = '' } = useCentreClock();
  const main = mainAction(file, now);
  const tabs = useTabs((action, given) => setActing({ action, given }));
  const act = (action: Action) => setActing({ action });
  useShortcuts({
    ...(main ? { a: () => act(main) } : {}),
    t: () => tabs.choose('timeline'),
    p: () => globalThis.print(),
  });
  return (
    <>
      {/* The form stays: it says why the case went to others while it was filled in. */}
      <Shown tabs={tabs} next={next} onAct={act} />
      <ActionDrawer acting={acting} onClose={() => setActing(undefined)} onClosed={() => next.current?.focus()} />
    </>
  );
};

interface OpenCaseProps {
  tabs: ReturnType<typeof useTabs>;
  next: RefObject<HTMLDivElement | null>;
  onAct: (action: Action) => void;
}

/** What stands in place of the file for those who see no more than a part of it. */
const instead: Partial<Record<string, (open: Pick<OpenCaseProps, 'onAct'>) => ReactNode>> = {
  approving: ApprovingCase,
  ended: EndedCase,
  warned: WarnedCase,
  reported: ReportedCase,
};

/** As much as the relation opens. */
const Shown = (open: OpenCaseProps) => {
  const { relation } = useCaseFile().overview;
  const Part = relation === undefined ? undefined : instead[relation];
  if (!Part) return <OpenCase {...open} />;
  return (
    <div className={styles.part}>
      <Part onAct={open.onAct} />
    </div>
  );
};

const OpenCase = ({ tabs, next, onAct }: OpenCaseProps) => {
  const { t } = useWords();
  const { stale, relation } = useCaseFile().overview;
  return (
    <>
      <CaseHead />
      <SuspendedNote />
      <ShamSigns />
      <PinnedNote />
      <ReferralNote />
      <TransferNote />
      <GroupsNote />
      <HelpNote />
      <ChangedMeanwhile />
      {stale?.since && (
        <p role="status" className={styles.stale}>
          {t('components.stale')} <Moment at={stale.since} />
        </p>
      )}
      <ProofAlert onShow={() => tabs.choose('audit')} />
      <div className={styles.columns} data-tab={tabs.chosen}>
        <div className={styles.file}>
          <TabPanels
            label={t('casePage.title')}
            tabs={tabs.items}
            chosen={tabs.chosen}
            onChoose={tabs.choose}
            panel={tabs.panel}
          />
        </div>
        {relation !== 'referred' && (
          <>
            <aside ref={next} tabIndex={-1} className={styles.next} aria-label={t('casePage.next')}>
              <WhatToDo onAct={onAct} onParties={() => tabs.goTo('parties')} />
            </aside>
            <aside className={styles.standing} aria-label={t('casePage.clocks')}>
              <LimitsAndPeople />
            </aside>
          </>
        )}
      </div>
    </>
  );
};

/** What somebody wants everybody who opens the case to know first. */
const PinnedNote = () => {
  const { t, marks } = useWords();
  const { pinned } = useCaseFile().overview;
  if (!pinned) return null;
  return (
    <section className={styles.pinned} aria-label={t('casePage.pinned')}>
      <p lang="zh-CN">{pinned.text}</p>
      <p className="note">
        {t('casePage.pinned')}
        {marks.colon}
        <span lang="zh-CN">
          {pinned.by.organisation} {pinned.by.name}
        </span>{' '}
        <Moment at={pinned.at} />
      </p>
    </section>
  );
};

/** What the proof has found about this case and is still so; records of an earlier version are told where they stand. */
const ProofAlert = ({ onShow }: { onShow: () => void }) => {
  const { t } = useWords();
  const found = useCaseFile().overview.proof?.filter(({ ofOld }) => !ofOld) ?? [];
  if (found.length === 0) return null;
  return (
    <Alert
      role="status"
      type="error"
      showIcon
      title={t('proof.onCase', { count: found.length })}
      action={<Button onClick={onShow}>{t('proof.onCaseHow')}</Button>}
    />
  );
};

/** The tabs this person may open, and the one in the address. */
const useTabs = (onAct: ActOn) => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const { overview, parts } = useCaseFile();
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const { intake, triage, mediation } = parts;
  const items = [
    {
      key: 'timeline',
      label: t('casePage.tabs.timeline'),
      children: <Timeline />,
      shown: overview.relation === undefined,
    },
    {
      key: 'facts',
      label: t('casePage.tabs.facts'),
      children: <FactsTab onAct={onAct} />,
      shown: Boolean(intake?.facts ?? triage?.summary ?? mediation?.facts),
    },
    { key: 'parties', label: t('casePage.tabs.parties'), children: <PartiesTab onAct={onAct} />, shown: true },
    {
      key: 'sessions',
      label: t('casePage.tabs.sessions'),
      children: <SessionsTab />,
      shown: Boolean(mediation?.sessions),
    },
    {
      key: 'agreement',
      label: t('casePage.tabs.agreement'),
      children: <AgreementTab />,
      shown: Boolean(mediation?.sessions ?? parts['judicial-confirmation']?.agreement ?? parts['follow-up']?.agreement),
    },
    {
      key: 'court',
      label: t('casePage.tabs.court'),
      children: <CourtTab />,
      shown: parts['judicial-confirmation'] !== null,
    },
    {
      key: 'performance',
      label: t('casePage.tabs.performance'),
      children: <PerformanceTab />,
      shown: parts['follow-up'] !== null,
    },
    {
      key: 'audit',
      label: t('casePage.tabs.audit'),
      children: <AuditTab />,
      shown: holdsRole(account, 'supervisor', 'auditor'),
    },
  ].flatMap(({ shown, ...item }) => (shown ? [item] : []));
  const first = items[0]?.key ?? '';
  const chosen = tab !== undefined && items.some(({ key }) => key === tab) ? tab : first;
  const choose = (key: string) =>
    void navigate({ to: '.', replace: true, search: (key === first ? {} : { tab: key }) as never });
  const panel = useRef<HTMLDivElement>(null);
  const goTo = (key: string) => {
    choose(key);
    panel.current?.focus();
  };
  return { items, chosen, choose, panel, goTo };
};

/** A form that is open, with what it was opened about. */
interface Acting {
  action: Action;
  given?: Values | undefined;
}

interface DrawerProps {
  acting: Acting | undefined;
  onClose: () => void;
  /** The act was done, or left, and the form is gone: the focus goes to what to do next. */
  onClosed: () => void;
}

/** A command's form beside the file, which stays readable. The first field has the focus. */
const ActionDrawer = ({ acting, onClose, onClosed }: DrawerProps) => (
  <Drawer
    open={acting !== undefined}
    onClose={onClose}
    afterOpenChange={(open) => {
      if (!open) onClosed();
    }}
    mask={false}
    autoFocus={false}
    focusable={{ trap: false, focusTriggerAfterClose: false }}
    size={560}
    destroyOnHidden
    title={acting && <ActionTitle action={acting.action} />}
    classNames={{ wrapper: styles.drawer ?? '' }}
  >
    {acting && <CommandForm {...acting} onDone={onClose} onCancel={onClose} />}
  </Drawer>
);

const ActionTitle = ({ action }: { action: Action }) => {
  const { name } = useActionWords(action);
  return <span>{name}</span>;
};
