import { Modal } from 'antd';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { destinationsOf } from './navigation';
import styles from './shortcut-help.module.css';

/** What is done, with which key, and the page that one must have for it. */
const keys = [
  ['search', 'Ctrl K'],
  ['help', '?'],
  ['home', 'g q'],
  ['pool', 'g p', 'pool'],
  ['cases', 'g s', 'cases'],
  ['register', 'n', 'register'],
  ['next', 'j'],
  ['previous', 'k'],
  ['open', 'Enter'],
  ['main', 'a'],
  ['claim', 'c', 'pool'],
  ['nextCase', ']'],
  ['previousCase', '['],
  ['timeline', 't'],
  ['print', 'p'],
] as const;

/** The table of a person's keys, opened with `?`. */
export const ShortcutHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  const pages = new Set<string>(destinationsOf(useAccount()).map(({ name }) => name));
  const theirs = keys.filter(([, , page]) => page === undefined || pages.has(page));
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
          {theirs.map(([name, key]) => (
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
