import { Modal } from 'antd';
import { useWords } from '../words/use-words';
import styles from './shortcut-help.module.css';

const keys = [
  ['search', 'Ctrl K'],
  ['help', '?'],
  ['home', 'g q'],
  ['pool', 'g p'],
  ['cases', 'g s'],
  ['register', 'n'],
  ['next', 'j'],
  ['previous', 'k'],
  ['open', 'Enter'],
  ['main', 'a'],
  ['claim', 'c'],
  ['nextCase', ']'],
  ['previousCase', '['],
  ['timeline', 't'],
  ['print', 'p'],
] as const;

/** The table of keys, opened with `?`. */
export const ShortcutHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('shortcuts.title')} destroyOnHidden>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.key')}</th>
            <th scope="col">{t('shortcuts.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([name, key]) => (
            <tr key={name}>
              <td>
                {key.split(' ').map((part, index) => (
                  <span key={part}>
                    {index > 0 && (key.startsWith('Ctrl') ? ' + ' : ` ${t('shortcuts.then')} `)}
                    <kbd>{part}</kbd>
                  </span>
                ))}
              </td>
              <td>{t(`shortcuts.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
};
