import { Alert } from 'antd';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import styles from './tabs.module.css';

/** What the law says of a side with so many people, until they have chosen as it says. */
export const GroupNotices = () => {
  const { t, codeName, language } = useWords();
  const groups = useCaseFile().parts.intake?.groups ?? [];
  return groups.map(({ role, says, size, chosen, most, basis, basisEn }) => {
    const told = { role: codeName('partyRoles', role), size, chosen };
    return (
      <Alert
        key={role}
        type={says === 'may-choose' ? 'info' : 'warning'}
        showIcon
        className={styles.notice ?? ''}
        title={t(`casePage.group.${says}`, told)}
        description={
          <>
            {most !== undefined && t('casePage.group.most', { most })}{' '}
            <span className="note">{language === 'en' ? basisEn : basis}</span>
          </>
        }
      />
    );
  });
};
