import type { ImportLine } from '../api/directory-imports';
import { useWords } from '../words/use-words';
import type { administration } from '../words/zh-CN/administration';
import styles from './administration.module.css';

/** So many lines are listed; what is wrong stands in front. */
const MOST_LISTED = 200;
const ORDER = { error: 0, changed: 1, new: 2, same: 3 } as const;
const MARKS = { error: '✗', changed: '◆', new: '+', same: '=' } as const;

/** What every line of a table would do; those that are the same are only counted. */
export const ImportLines = ({ lines }: { lines: readonly ImportLine[] }) => {
  const { t } = useWords();
  const told = lines
    .filter(({ verdict }) => verdict !== 'same')
    .toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || a.line - b.line);
  return (
    <>
      <ul className={styles.detail}>
        {told.slice(0, MOST_LISTED).map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </ul>
      {told.length > MOST_LISTED && (
        <p className="soft">{t('directory.importMore', { count: told.length - MOST_LISTED })}</p>
      )}
    </>
  );
};

const Line = ({ line: { line, name, verdict, code, changes, faults } }: { line: ImportLine }) => {
  const { t, language, marks } = useWords();
  return (
    <li>
      <span className={verdict === 'error' ? styles.down : undefined}>
        {MARKS[verdict]} {t('directory.importLine', { line })} {t(`directory.importVerdicts.${verdict}`)}
      </span>{' '}
      <strong>{name}</strong> {code !== undefined && <span className="figures soft">{code}</span>}
      {faults.map(({ column, zh, en }) => (
        <div key={`${column} ${en}`} className={styles.error}>
          {column !== '' && `${column}${marks.colon}`}
          {language === 'en' ? en : zh}
        </div>
      ))}
      {changes.map(({ field, before, after }) => (
        <div key={field} className="note">
          {t(`administration.organisationFields.${field as keyof typeof administration.organisationFields}`)}
          {marks.colon}
          <del>{before ?? t('administration.nothing')}</del> → {after ?? t('administration.nothing')}
        </div>
      ))}
    </li>
  );
};
