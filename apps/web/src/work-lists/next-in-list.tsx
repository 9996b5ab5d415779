import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useShortcuts } from '../app/shortcuts';
import { useWords } from '../words/use-words';
import { returnTo } from '../components/return-to-row';
import styles from './next-in-list.module.css';
import { countText } from './counts';
import { openOfTrail, usePlaceInTrail } from './trail';

/**
 * On a case that was opened from a list: where it stands there, and the next one, with the key `]` (`[` goes back).
 * Nothing on a case that was reached otherwise.
 */
export const NextInList = ({ caseId }: { caseId: string }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const at = usePlaceInTrail(caseId);
  const open = (wanted: string | undefined) => {
    if (wanted) {
      openOfTrail(wanted);
      returnTo(wanted);
      void navigate({ to: '/cases/$caseId', params: { caseId: wanted } });
    } else if (at) void navigate({ href: at.href });
  };
  useShortcuts(at ? { ']': () => open(at.next), '[': () => open(at.previous) } : {});
  if (!at) return null;
  return (
    <nav aria-label={at.title} className={`${styles.bar} on-screen`}>
      <Button type="link" size="small" onClick={() => void navigate({ href: at.href })}>
        {t('lists.back', { list: at.title })}
      </Button>
      <span className="note">
        {at.total === undefined
          ? t('lists.placeOnly', { number: at.place + 1 })
          : t('lists.place', { number: at.place + 1, total: countText(at.total) })}
      </span>
      <Button size="small" aria-keyshortcuts="]" onClick={() => open(at.next)}>
        {at.next ? t('lists.next') : t('lists.last')} <kbd>]</kbd>
      </Button>
    </nav>
  );
};
