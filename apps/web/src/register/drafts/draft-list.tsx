import { DeleteOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Popconfirm } from 'antd';
import { Moment } from '../../components/time';
import { useWords } from '../../words/use-words';
import styles from './draft-list.module.css';
import type { RegistrationDraft } from './registration-draft';
import type { KeptDraft } from './sealed-drafts';
import { draftsKey, useDraftBox } from './use-draft-box';

interface Props {
  drafts: readonly KeptDraft<RegistrationDraft>[];
  /** Ids of drafts that no key opens any more. */
  unreadable: readonly string[];
}

/** Unfinished registrations: each continues where it was left, or is deleted. */
export const DraftList = ({ drafts, unreadable }: Props) => {
  const { t } = useWords();
  const queries = useQueryClient();
  const { data: box } = useDraftBox();
  const remove = (ids: readonly string[]) => {
    for (const id of ids) box?.remove(id);
    void queries.invalidateQueries({ queryKey: draftsKey });
  };
  return (
    <>
      <ul className={styles.drafts}>
        {drafts.map(({ id, savedAt, value: { entry } }) => {
          const title = entry.title.trim() || entry.facts.trim().slice(0, 30) || t('drafts.untitled');
          return (
            <li key={id} className={styles.draft}>
              <Link
                to="/register"
                search={{ draft: id } as never}
                className={styles.title}
                aria-label={t('drafts.resume', { title })}
                data-row
              >
                {title}
              </Link>
              <span className="note">{savedAt !== '' && <Moment at={savedAt} />}</span>
              <Popconfirm
                title={t('drafts.discard', { title })}
                description={t('drafts.discardHint')}
                okText={t('drafts.discardShort')}
                cancelText={t('components.cancel')}
                okButtonProps={{ danger: true }}
                onConfirm={() => remove([id])}
              >
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('drafts.discard', { title })}
                />
              </Popconfirm>
            </li>
          );
        })}
      </ul>
      {unreadable.length > 0 && (
        <p className={styles.unreadable}>
          {t('drafts.unreadable', { count: unreadable.length })}{' '}
          <Button size="small" onClick={() => remove(unreadable)}>
            {t('drafts.removeUnreadable')}
          </Button>
        </p>
      )}
    </>
  );
};
