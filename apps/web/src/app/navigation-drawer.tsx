import { Drawer } from 'antd';
import { useWords } from '../words/use-words';
import { NavigationList } from './side-navigation';

/** The navigation of a narrow window, which has no room for it beside the page. */
export const NavigationDrawer = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Drawer open={open} onClose={onClose} placement="left" title={t('frame.navigation')} size={280}>
      <nav aria-label={t('frame.navigation')}>
        <NavigationList onGo={onClose} />
      </nav>
    </Drawer>
  );
};
