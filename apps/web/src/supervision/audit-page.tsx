import { Tabs } from 'antd';
import { SignInLog } from '../administration/sign-in-log';
import { Page } from '../components/page';
import { useFilters } from '../components/use-filters';
import { holdsRole, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { AccessLog } from './access-log';
import { CaseAudit } from './case-audit';
import { DaySeals } from './day-seals';

/** Proof of a case and the signed days; for auditors also who looked into which file, and who signed in and out. */
export const AuditPage = () => {
  const { t } = useWords();
  const account = useAccount();
  const [filters, setFilters] = useFilters();
  const logs = [
    { key: 'access-log', label: t('looks.title'), children: <AccessLog /> },
    { key: 'sign-in-log', label: t('supervision.signInLog'), children: <SignInLog /> },
  ];
  return (
    <Page title={t('navigation.audit')}>
      <Tabs
        activeKey={filters.tab ?? 'case'}
        onChange={(tab) => setFilters({ tab: tab === 'case' ? undefined : tab })}
        destroyOnHidden
        items={[
          { key: 'case', label: t('supervision.caseAudit'), children: <CaseAudit /> },
          { key: 'seals', label: t('supervision.daySeals'), children: <DaySeals /> },
          ...(holdsRole(account, 'auditor') ? logs : []),
        ]}
      />
    </Page>
  );
};
