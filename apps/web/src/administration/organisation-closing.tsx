import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { ChooseOne } from '../actions/controls/option-list';
import { closeOrganisation, type OrganisationWhole, reopenOrganisation } from '../api/directory';
import { newKey } from '../api/new-key';
import { organisationLoad } from '../api/organisations';
import { problemFrom } from '../api/problem';
import { showFieldErrors } from '../components/form-problems';
import { PageState } from '../components/page-state';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';
import { ReasonField } from './reason-field';

const ARRIVES_MILLISECONDS = 1000;
/** Courts and the centre stand by law. */
const STANDING_KINDS = new Set(['O01', 'O34']);

interface Values {
  how?: 'suspended' | 'dissolved';
  reason: string;
}

/** Closes an organisation after it was shown what that frees; of a closed one shows where its cases went, and opens it. */
export const OrganisationClosing = ({ organisation }: { organisation: OrganisationWhole }) => {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const { closed, kind } = organisation;
  if (!closed && STANDING_KINDS.has(kind)) return null;
  const verb = closed ? 'organisationReopen' : 'organisationClose';
  return (
    <section aria-labelledby="organisation-closing" className={styles.group}>
      <h2 id="organisation-closing">{t('administration.organisationCases')}</h2>
      <Load organisation={organisation} />
      {asked ? (
        <ClosingForm organisation={organisation} onDone={() => setAsked(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button danger={!closed} onClick={() => setAsked(true)}>
            {t(`administration.${verb}`)}
          </Button>
        </div>
      )}
    </section>
  );
};

/** What it has in hand, and where the offers went that its closing ended. */
const Load = ({ organisation: { id, accounts, closed } }: { organisation: OrganisationWhole }) => {
  const { t, stageName, marks } = useWords();
  const query = useQuery({
    queryKey: ['organisation', id, 'load'],
    queryFn: ({ signal }) => organisationLoad(id, signal),
    staleTime: 0,
    // Triage hears of the closing a moment later.
    refetchInterval: ({ state }) => (closed && (state.data?.offered ?? 0) > 0 ? ARRIVES_MILLISECONDS : false),
  });
  return (
    <PageState query={query}>
      {({ offered, pooled, held, freed }) => (
        <ul className={styles.detail}>
          <li>{t('administration.loadHeld', { count: held })}</li>
          <li>{t('administration.loadOffered', { count: offered })}</li>
          {pooled > 0 && <li>{t('administration.loadPooled', { count: pooled })}</li>}
          <li>{t('administration.loadAccounts', { count: accounts })}</li>
          {freed.map(({ stage, offeredTo, count }) => (
            <li key={`${stage} ${offeredTo.join()}`}>
              {t('administration.loadFreed', {
                count,
                where: [stageName('triage', stage), ...offeredTo].join(marks.list),
              })}
            </li>
          ))}
        </ul>
      )}
    </PageState>
  );
};

const ClosingForm = ({ organisation, onDone }: { organisation: OrganisationWhole; onDone: () => void }) => {
  const { t, language, codeName, codesOf } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const key = useRef(newKey());
  const { id, name, version, closed } = organisation;
  const verb = closed ? 'organisationReopen' : 'organisationClose';
  const send = useMutation({
    mutationFn: ({ how = 'suspended', reason }: Values) => {
      const options = { idempotencyKey: key.current, version };
      return closed ? reopenOrganisation(id, reason, options) : closeOrganisation(id, { how, reason }, options);
    },
    onSuccess: () => {
      void message.success(t(`administration.${verb}Done`, { name }));
      void client.invalidateQueries({ queryKey: ['list', 'organisations'] });
      void client.invalidateQueries({ queryKey: ['organisation', id] });
      onDone();
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, problemFrom(error), language);
    },
  });
  const problem = send.error && problemFrom(send.error);
  return (
    <Form<Values>
      form={form}
      name="closing"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      onFinish={(values) => send.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      <p>{t(`administration.${verb}Effect`)}</p>
      {!closed && (
        <Form.Item
          name="how"
          label={t('administration.closings')}
          rules={[
            { required: true, message: t('actions.form.requiredChoice', { field: t('administration.closings') }) },
          ]}
        >
          <ChooseOne
            name={t('administration.closings')}
            options={codesOf('closings').map((code) => ({ value: code, label: codeName('closings', code) }))}
          />
        </Form.Item>
      )}
      <ReasonField autoFocus={closed !== null} />
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar
        label={t(`administration.${verb}`)}
        busy={send.isPending}
        danger={!closed}
        errors={problem?.errors?.length ?? 0}
      >
        <Button onClick={onDone}>{t('components.cancel')}</Button>
      </SubmitBar>
    </Form>
  );
};
