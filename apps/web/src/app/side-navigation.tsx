import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { destinationsOf } from './navigation';
import { usePreferences } from './preferences';
import styles from './side-navigation.module.css';

/** The pages of this person's role. `onGo` is told when one was chosen. */
export const NavigationList = ({ collapsed = false, onGo }: { collapsed?: boolean; onGo?: () => void }) => {
  const { t } = useWords();
  const account = useAccount();
  return (
    <ul className={styles.list}>
      {destinationsOf(account).map(({ name, to, icon }) => {
        const label = t(`navigation.${name}`);
        const link = (
          <Link
            to={to}
            className={styles.link}
            activeProps={{ className: styles.active, 'aria-current': 'page' }}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            aria-label={collapsed ? label : undefined}
            onClick={onGo}
          >
            <span className={styles.icon} aria-hidden="true">
              {icon}
            </span>
            {!collapsed && <span>{label}</span>}
          </Link>
        );
        return (
          <li key={to}>
            {collapsed ? (
              <Tooltip title={label} placement="right">
                {link}
              </Tooltip>
            ) : (
              link
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** The navigation at the left, which folds to icons. */
export const SideNavigation = () => {
  const { t } = useWords();
  const { collapsed, setCollapsed } = usePreferences();
  const label = collapsed ? t('frame.expand') : t('frame.collapse');
  return (
    <nav aria-label={t('frame.navigation')} className={`${styles.side} ${collapsed ? styles.collapsed : ''} on-screen`}>
      <NavigationList collapsed={collapsed} />
      <Button
        type="text"
        className={styles.fold}
        icon={collapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
        aria-expanded={!collapsed}
        aria-label={label}
        onClick={() => setCollapsed(!collapsed)}
      >
        {collapsed ? null : label}
      </Button>
    </nav>
  );
};
