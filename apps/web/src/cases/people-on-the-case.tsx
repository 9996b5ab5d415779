import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import { peopleOn } from './people';
import styles from './people-on-the-case.module.css';

/** Who worked, or works, on the case; the last one of each desk. */
export const PeopleOnTheCase = () => {
  const { t } = useWords();
  return (
    <ul className={styles.people}>
      {peopleOn(useCaseFile()).map(({ part, name, organisation }) => (
        <li key={`${part} ${name}`}>
          <span className={styles.what}>{t(`casePage.person.${part}`)}</span>
          <span lang="zh-CN">
            {name}
            <span className="note"> {organisation}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
