import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { endMachineAccount, type MachineAccount, machineAccounts } from '../api/machine-accounts';
import { Page } from '../components/page';
import { PageState } from '../components/page-state';
import { holdsRole, useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { AskedOnce } from './asked-once';
import { MachineKeyForm } from './machine-key-form';
import { MachineKeys } from './machine-keys';

/** Accounts of programs: what each may do, until when, and when it last came. */
export const MachineAccountsPage = () => {
  const { t } = useWords();
  const administers = holdsRole(useAccount(), 'administrator');
  const [making, setMaking] = useState<MachineAccount | 'new'>();
  const query = useQuery({ queryKey: ['machine-accounts'], queryFn: ({ signal }) => machineAccounts(signal) });
  const create = (
    <Button type="primary" onClick={() => setMaking('new')}>
      {t('machines.create')}
    </Button>
  );
  return (
    <Page title={t('navigation.machineAccounts')} actions={administers && create}>
      <p className={`soft ${styles.intro}`}>{t('machines.intro')}</p>
      <PageState
        query={query}
        empty={{
          when: ({ items }) => items.length === 0,
          title: t('machines.none'),
          how: t('machines.noneHow'),
        }}
      >
        {({ items }) => (
          <div className={styles.page}>
            {items.map((account) => (
              <Machine
                key={account.machineAccountId}
                account={account}
                administers={administers}
                onRotate={() => setMaking(account)}
              />
            ))}
          </div>
        )}
      </PageState>
      <MachineKeyForm
        of={making === 'new' ? undefined : making}
        open={making !== undefined}
        onClose={() => setMaking(undefined)}
      />
    </Page>
  );
};

interface MachineProps {
  account: MachineAccount;
  administers: boolean;
  onRotate: () => void;
}

const Machine = ({ account, administers, onRotate }: MachineProps) => {
  const { t } = useWords();
  const { machineAccountId, name, active } = account;
  const titleId = `machine-${machineAccountId}`;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.groupHead}>
        <h2 id={titleId}>{name}</h2>
        <span className={active ? styles.up : styles.down}>
          {active ? `✓ ${t('machines.active')}` : `✗ ${t('machines.ended')}`}
        </span>
      </div>
      <MachineKeys account={account} administers={administers} />
      {administers && active && (
        <div className={styles.row}>
          <Button onClick={onRotate}>{t('machines.rotate')}</Button>
          <AskedOnce
            name={t('machines.end')}
            effect={t('machines.endEffect')}
            done={t('machines.endDone', { name })}
            refresh={['machine-accounts']}
            act={(key) => endMachineAccount(machineAccountId, key)}
          />
        </div>
      )}
    </section>
  );
};
