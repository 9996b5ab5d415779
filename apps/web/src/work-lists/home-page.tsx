import { Alert } from 'antd';
import { useRef } from 'react';
import { Link } from '@tanstack/react-router';
import type { Account } from '../api/types';
import { useShortcuts } from '../app/shortcuts';
import { Page } from '../components/page';
import { Loading } from '../components/page-state';
import { Moment } from '../components/time';
import { Together } from '../components/together';
import { registers } from '../register/brief';
import { DraftList } from '../register/drafts/draft-list';
import { useDrafts } from '../register/drafts/use-draft-box';
import { holdsRole, useAccount } from '../session/session-store';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { AdministrationBlocks } from './administration-blocks';
import { BlockFrame, ListBlock } from './block';
import styles from './block.module.css';
import { askedOf, blocksFor, ordersGiven } from './home-blocks';
import { SamplesBlock } from './samples-block';
import { SupervisionBlocks } from './supervision-blocks';

/** Where a person's day begins: the lists of their role with true counts, what presses in front. */
export const HomePage = () => {
  const { t } = useWords();
  const account = useAccount();
  const { today } = useCentreClock();
  const body = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => {
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
  return (
    <Page
      title={t('navigation.home')}
      actions={
        registers(account) && (
          <Link to="/register" className={styles.register} aria-keyshortcuts="n">
            {t('navigation.register')} <kbd>n</kbd>
          </Link>
        )
      }
    >
      <div ref={body}>
        {account.organisationClosed && <OrganisationClosed {...account.organisationClosed} />}
        {today ? (
          <Together className={styles.blocks}>
            <Blocks account={account} today={today} />
          </Together>
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
};

/** Whoever works where no new cases are taken is told so, and what is left to do. */
const OrganisationClosed = ({ how, since, reason }: NonNullable<Account['organisationClosed']>) => {
  const { t, codeName } = useWords();
  return (
    <Alert
      type="warning"
      showIcon
      title={
        <>
          {t('lists.organisationClosed', { how: codeName('closings', how), reason })} <Moment at={since} />
        </>
      }
    />
  );
};

const Blocks = ({ account, today }: { account: Account; today: string }) => {
  const blocks = blocksFor(account);
  const above = registers(account) ? blocks.filter(({ aboveDrafts }) => aboveDrafts) : [];
  const below = blocks.filter((block) => !above.includes(block));
  return (
    <>
      {[...askedOf(account), ...above].map((block) => (
        <ListBlock key={`${block.list} ${block.view}`} block={block} today={today} lead />
      ))}
      {registers(account) && <DraftsBlock />}
      {below.map((block, index) => (
        <ListBlock
          key={`${block.list} ${block.view}`}
          block={block}
          today={today}
          lead={index === 0 && !registers(account)}
        />
      ))}
      {holdsRole(account, 'supervisor') &&
        ordersGiven.map((block, index) => (
          <ListBlock key={block.view} block={block} today={today} lead={index === 0} />
        ))}
      {holdsRole(account, 'supervisor') && <SamplesBlock />}
      {holdsRole(account, 'supervisor', 'auditor') && <SupervisionBlocks />}
      {holdsRole(account, 'administrator') && <AdministrationBlocks />}
    </>
  );
};

const DraftsBlock = () => {
  const { t } = useWords();
  const { data } = useDrafts();
  const drafts = data?.drafts ?? [];
  const unreadable = data?.unreadable ?? [];
  return (
    <BlockFrame title={t('drafts.title')} total={data && drafts.length}>
      {drafts.length + unreadable.length > 0 ? (
        <div className={styles.drafts}>
          <DraftList drafts={drafts} unreadable={unreadable} />
        </div>
      ) : (
        <p className={styles.none}>{t('drafts.none')}</p>
      )}
    </BlockFrame>
  );
};
