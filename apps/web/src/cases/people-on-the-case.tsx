import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import styles from './people-on-the-case.module.css';

interface Person {
  what: string;
  name: string;
  organisation: string;
}

/** Who worked, or works, on the case; the last one of each desk. */
export const PeopleOnTheCase = () => {
  const { t } = useWords();
  const { overview, parts } = useCaseFile();
  const lastOf = (service: string, what: string): Person[] => {
    const entry = overview.timeline.findLast((one) => one.service === service && one.by.roles.length > 0);
    return entry ? [{ what, name: entry.by.name, organisation: entry.by.organisation }] : [];
  };
  const { mediators = [] } = parts.mediation ?? {};
  const holderName = parts.mediation?.holder?.name ?? '';
  const people: Person[] = [
    ...lastOf('intake', t('casePage.person.registered')),
    ...lastOf('triage', t('casePage.person.triaged')),
    ...(mediators.length > 0
      ? mediators.map(({ name, presiding }) => ({
          what: presiding ? t('casePage.person.presiding') : t('casePage.person.mediator'),
          name,
          organisation: holderName,
        }))
      : lastOf('mediation', t('casePage.person.mediator'))),
    ...overview.timeline
      .filter(({ by }) => by.roles.includes('court-clerk'))
      .slice(-1)
      .map(({ by }) => ({ what: t('casePage.person.court'), name: by.name, organisation: by.organisation })),
    ...lastOf('follow-up', t('casePage.person.followUp')),
  ];
  return (
    <ul className={styles.people}>
      {people.map(({ what, name, organisation }) => (
        <li key={`${what} ${name}`}>
          <span className={styles.what}>{what}</span>
          <span lang="zh-CN">
            {name}
            <span className="note"> {organisation}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
