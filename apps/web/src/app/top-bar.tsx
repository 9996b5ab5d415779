import { DownOutlined, MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { dayNote } from '../format/calendar';
import { formatDay } from '../format/dates';
import { useAccount } from '../session/session-store';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { showLanguage } from '../words';
import { usePreferences } from './preferences';
import styles from './top-bar.module.css';

interface Props {
  onSearch: () => void;
  onMenu: () => void;
  onShortcuts: () => void;
  onChangePassword: () => void;
  onSecondFactor: () => void;
  onSignOut: () => void;
}

/** Centre, search, today as the calendar sees it, language, type size, person. */
export const TopBar = ({ onSearch, onMenu, onShortcuts, onChangePassword, onSecondFactor, onSignOut }: Props) => {
  const { t, language } = useWords();
  const { large, setLarge } = usePreferences();
  const account = useAccount();
  return (
    <header className={`${styles.bar} on-screen`}>
      <Button
        className={styles.menu}
        type="text"
        icon={<MenuOutlined aria-hidden />}
        aria-label={t('frame.menu')}
        onClick={onMenu}
      />
      <span className={styles.centre}>
        <span className={styles.product}>{t('frame.product')}</span>
        <span className={styles.organisation}>{account.organisationName}</span>
        {account.demonstration && (
          <span className={styles.demonstration} title={t('frame.demonstrationHint')}>
            {t('frame.demonstration')}
          </span>
        )}
      </span>
      <button type="button" className={styles.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <SearchOutlined aria-hidden />
        <span className={styles.searchText}>{t('frame.search')}</span>
        <kbd>{t('frame.searchKeys')}</kbd>
      </button>
      <Today />
      <span className={styles.wide}>
        <Switches />
      </span>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'role', disabled: true, label: <RoleNames /> },
            { type: 'divider' },
            {
              key: 'language',
              label: t('frame.language'),
              onClick: () => void showLanguage(language === 'en' ? 'zh-CN' : 'en'),
            },
            {
              key: 'type',
              label: large ? t('frame.normalType') : t('frame.largeType'),
              onClick: () => setLarge(!large),
            },
            { key: 'password', label: t('frame.changePassword'), onClick: onChangePassword },
            { key: 'factor', label: t('frame.secondFactor'), onClick: onSecondFactor },
            { key: 'shortcuts', label: t('frame.shortcuts'), onClick: onShortcuts },
            { key: 'out', label: t('frame.signOut'), onClick: onSignOut },
          ],
        }}
      >
        <Button
          type="text"
          aria-label={t('frame.person', { name: account.name })}
          icon={<DownOutlined aria-hidden />}
          iconPlacement="end"
        >
          {account.name}
        </Button>
      </Dropdown>
    </header>
  );
};

const RoleNames = () => {
  const { codeName, marks } = useWords();
  const { roles } = useAccount();
  return <span>{roles.map((role) => codeName('roles', role)).join(marks.list)}</span>;
};

const Today = () => {
  const { t, language } = useWords();
  const { today, moved } = useCentreClock();
  if (!today) return <span className={styles.today} />;
  const note = dayNote(today);
  return (
    <span className={styles.today}>
      <time dateTime={today}>{formatDay(today, today, language)}</time>
      {note?.kind === 'worked' && <span> {t('frame.worked')}</span>}
      {note?.kind === 'holiday' && <span> {t('frame.holiday', { name: note.name })}</span>}
      {moved && <span className={styles.moved}> {t('frame.clockMoved')}</span>}
    </span>
  );
};

/** Language and type size; also on the pages without a frame. */
export const Switches = () => {
  const { t, language } = useWords();
  const { large, setLarge } = usePreferences();
  return (
    <span className={styles.switches}>
      <Button
        type="text"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={() => void showLanguage(language === 'en' ? 'zh-CN' : 'en')}
      >
        {t('frame.language')}
      </Button>
      <Button type="text" aria-pressed={large} onClick={() => setLarge(!large)}>
        {large ? t('frame.normalType') : t('frame.largeType')}
      </Button>
    </span>
  );
};
