import { serviceNames } from '@one-window/contracts/for-pages';
import { useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { deadLetters, decidedStatuses, waitingStatuses } from '../api/dead-letters';
import { Page } from '../components/page';
import { PageState } from '../components/page-state';
import { useFilters } from '../components/use-filters';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { groupLetters } from './group-letters';
import { type Decision, LetterDecision } from './letter-decision';
import { type LetterAddress, LetterDetail } from './letter-detail';
import { LetterGroups } from './letter-groups';
import { SystemState } from './system-state';

const REFRESH_MILLISECONDS = 30_000;

/** What is broken or waits: the services' state and the messages that they could not take in. */
export const DeadLettersPage = () => {
  const { t } = useWords();
  return (
    <Page title={t('navigation.deadLetters')}>
      <div className={styles.page}>
        <SystemState />
        <Letters />
      </div>
    </Page>
  );
};

/** Every service is asked; one that is away leaves the others' letters to be seen. @throws the error when none answers. */
const lettersOfAll = async (decided: boolean, signal: AbortSignal) => {
  const statuses = decided ? decidedStatuses : waitingStatuses;
  const answers = await Promise.allSettled(
    serviceNames.map(async (service) => ({ service, letters: await deadLetters(service, statuses, signal) })),
  );
  const told = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [failed] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
  if (told.length === 0) throw failed;
  const away = serviceNames.filter((service) => !told.some((one) => one.service === service));
  return { groups: groupLetters(told), away };
};

const Letters = () => {
  const { t, codeName, marks } = useWords();
  const [filters, setFilters] = useFilters();
  const [decision, setDecision] = useState<Decision>();
  const [shown, setShown] = useState<LetterAddress>();
  const decided = filters.status === 'decided';
  const letters = useQuery({
    queryKey: ['dead-letters', decided ? 'decided' : 'waiting'],
    queryFn: ({ signal }) => lettersOfAll(decided, signal),
    refetchInterval: REFRESH_MILLISECONDS,
  });
  return (
    <section aria-labelledby="letters-title" className={styles.section}>
      <h2 id="letters-title">{t('administration.lettersTitle')}</h2>
      <p className="soft">{t('administration.lettersIntro')}</p>
      <Segmented
        aria-label={t('administration.letterState')}
        className={styles.choice ?? ''}
        value={decided ? 'decided' : 'waiting'}
        onChange={(value) => setFilters({ status: value === 'decided' ? 'decided' : undefined })}
        options={[
          { value: 'waiting', label: t('administration.lettersOpen') },
          { value: 'decided', label: t('administration.lettersDecided') },
        ]}
      />
      <PageState
        query={letters}
        empty={{
          when: ({ groups, away }) => groups.length === 0 && away.length === 0,
          title: decided ? t('administration.lettersDecidedNone') : t('administration.lettersNone'),
          how: decided ? t('administration.lettersDecidedNoneHow') : t('administration.lettersNoneHow'),
        }}
      >
        {({ groups, away }) => (
          <>
            {away.length > 0 && (
              <Alert
                type="warning"
                showIcon
                title={t('administration.lettersAway', {
                  services: away.map((service) => codeName('services', service)).join(marks.list),
                })}
              />
            )}
            <LetterGroups groups={groups} onDecide={setDecision} onShow={setShown} />
          </>
        )}
      </PageState>
      <LetterDecision decision={decision} onClose={() => setDecision(undefined)} />
      <LetterDetail letter={shown} onClose={() => setShown(undefined)} />
    </section>
  );
};
