import { Button } from 'antd';
import { useId, useState } from 'react';
import { accounts, type ListedAccount } from '../api/accounts';
import { AskingInput } from '../components/asking-input';
import { type Column, DataList } from '../components/data-list';
import { Page } from '../components/page';
import { Together } from '../components/together';
import { useFilters } from '../components/use-filters';
import { useWords } from '../words/use-words';
import { AccountDetail, AccountState } from './account-detail';
import styles from './administration.module.css';
import { CreateAccount } from './create-account';
import { SigningKey } from './signing-key';

const PAGE_SIZE = 50;

/** Accounts in the order of their user names; what may be done to one stands beside it when it is opened. */
export const AccountsPage = () => {
  const { t, codeName, marks } = useWords();
  const [filters, setFilters] = useFilters();
  const [opened, setOpened] = useState<ListedAccount>();
  const [creating, setCreating] = useState(false);
  const from = filters.from?.toLowerCase();
  const columns: Column<ListedAccount>[] = [
    {
      key: 'username',
      title: t('administration.username'),
      render: (account) => (
        <Button type="link" size="small" onClick={() => setOpened(account)}>
          {account.username}
        </Button>
      ),
    },
    { key: 'name', title: t('administration.name'), render: ({ name }) => <span className={styles.line}>{name}</span> },
    {
      key: 'roles',
      title: t('administration.roles'),
      render: ({ roles }) => (
        <span className={styles.line}>{roles.map((role) => codeName('roles', role)).join(marks.list)}</span>
      ),
    },
    {
      key: 'organisation',
      title: t('administration.organisation'),
      render: ({ organisationName }) => (
        <span className={styles.line} title={organisationName}>
          {organisationName}
        </span>
      ),
    },
    {
      key: 'state',
      title: t('administration.accountState'),
      render: (account) => (
        <span className={styles.line}>
          <AccountState account={account} />
        </span>
      ),
    },
  ];
  return (
    <Page
      title={t('navigation.accounts')}
      actions={
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('administration.create')}
        </Button>
      }
    >
      <Together className={styles.page}>
        <p className="soft">{t('administration.accountsIntro')}</p>
        <StartFrom value={filters.from ?? ''} onChange={(value) => setFilters({ from: value })} />
        <DataList
          caption={t('administration.accountsList')}
          queryKey={['accounts', from]}
          fetchPage={(cursor, signal) => accounts({ cursor: cursor ?? from, limit: PAGE_SIZE }, signal)}
          rowKey={({ accountId }) => accountId}
          columns={columns}
          onOpen={setOpened}
          empty={{ title: t('administration.accountsNone'), how: t('administration.accountsNoneHow') }}
        />
        <SigningKey />
      </Together>
      <AccountDetail account={opened} onClose={() => setOpened(undefined)} />
      <CreateAccount open={creating} onClose={() => setCreating(false)} />
    </Page>
  );
};

const StartFrom = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.filters}>
      <div>
        <label htmlFor={id} className="note">
          {t('administration.accountsFrom')}
        </label>
        <AskingInput id={id} value={value} placeholder={t('administration.accountsFromHint')} onChange={onChange} />
      </div>
    </div>
  );
};
