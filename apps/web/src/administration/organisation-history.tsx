import { useQuery } from '@tanstack/react-query';
import { organisationHistory, type OrganisationHistoryEntry } from '../api/directory';
import { PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import type { administration } from '../words/zh-CN/administration';
import styles from './administration.module.css';
import { useOrganisationWords } from './use-organisation-words';

type Value = string | boolean | readonly string[] | undefined;
type FieldName = keyof typeof administration.organisationFields;

/** Who registered and changed an organisation, when and why, the newest first. */
export const OrganisationHistory = ({ organisationId }: { organisationId: string }) => {
  const { t } = useWords();
  const query = useQuery({
    queryKey: ['organisation', organisationId, 'history'],
    queryFn: ({ signal }) => organisationHistory(organisationId, signal),
  });
  return (
    <section aria-labelledby="organisation-history" className={styles.group}>
      <h2 id="organisation-history">{t('administration.organisationHistory')}</h2>
      <PageState query={query}>
        {(entries) => (
          <ul className={styles.detail}>
            {entries.map((entry) => (
              <Entry key={entry.eventId} entry={entry} />
            ))}
          </ul>
        )}
      </PageState>
    </section>
  );
};

const Entry = ({ entry: { act, at, by, whom, reason, changes } }: { entry: OrganisationHistoryEntry }) => {
  const { t, marks } = useWords();
  const shown = useShown();
  return (
    <li>
      <strong>{t(`administration.organisationActs.${act}`)}</strong>
      {whom !== undefined && ` ${whom}`}{' '}
      <span className="soft">
        <Moment at={at} /> {by.name} {by.organisation}
      </span>
      {reason !== undefined && (
        <div>
          {t('administration.organisationReason')}
          {marks.colon}
          {reason}
        </div>
      )}
      {changes.map(({ field, before, after }) => (
        <div key={field} className="note">
          {t(`administration.organisationFields.${field as FieldName}`)}
          {marks.colon}
          <del>{shown(field, before)}</del> → {shown(field, after)}
        </div>
      ))}
    </li>
  );
};

/** A value of the register as people read it. */
const useShown = () => {
  const { t, codeName, marks } = useWords();
  const { kindName, presenceName, regionName } = useOrganisationWords();
  return (field: string, value: Value): string => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return t('administration.nothing');
    if (typeof value === 'boolean') return t(value ? 'administration.feesYes' : 'administration.feesNo');
    if (typeof value !== 'string') {
      const names =
        field === 'disputeKinds' || field === 'specialities'
          ? value.map((code) => codeName('disputeKinds', code as never))
          : value;
      return names.join(marks.list);
    }
    if (field === 'sex') return t(`administration.sexes.${value as 'male' | 'female'}`);
    if (field === 'workTime') return t(`administration.workTimes.${value as 'full-time' | 'part-time'}`);
    if (field === 'kind') return kindName(value);
    if (field === 'presence') return presenceName(value);
    return field === 'regionCode' ? regionName(value) : value;
  };
};
