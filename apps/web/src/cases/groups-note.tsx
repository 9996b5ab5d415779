import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './case-page.module.css';

/** What the law says of a side with so many people, until they have chosen as it says: whoever opens the case sees it. */
export const GroupsNote = () => {
  const { t, codeName, language } = useWords();
  const groups = useCaseFile().parts.intake?.groups ?? [];
  if (groups.length === 0) return null;
  return (
    <section className={styles.referral} aria-label={t('casePage.group.title')}>
      {groups.map(({ role, says, size, chosen, most, basis, basisEn }) => (
        <p key={role}>
          <strong>{t(`casePage.group.${says}`, { role: codeName('partyRoles', role), size, chosen })}</strong>{' '}
          {most !== undefined && t('casePage.group.most', { most })}{' '}
          <span className="note">{language === 'en' ? basisEn : basis}</span>
        </p>
      ))}
    </section>
  );
};
