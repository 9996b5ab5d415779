import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { type Mediator, type OrganisationWhole, releaseMediator } from '../api/directory';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { showFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';
import { ReasonField } from './reason-field';

interface Props {
  organisation: OrganisationWhole;
  /** Opens the form; without a mediator one is registered. */
  onChange: (mediator?: Mediator) => void;
}

/** The mediators of an organisation; those who left stand behind. */
export const MediatorList = ({ organisation, onChange }: Props) => {
  const { t } = useWords();
  const { mediators, closed, disputeKinds } = organisation;
  const inOrder = mediators.toSorted((a, b) => Number(a.leftSince !== null) - Number(b.leftSince !== null));
  return (
    <section aria-labelledby="organisation-mediators" className={styles.group}>
      <h2 id="organisation-mediators">{t('administration.mediators')}</h2>
      {mediators.length === 0 && <p className="soft">{t('administration.mediatorsNone')}</p>}
      <ul className={styles.detail}>
        {inOrder.map((mediator) => (
          <Listed key={mediator.id} organisation={organisation} mediator={mediator} onChange={onChange} />
        ))}
      </ul>
      {!closed && disputeKinds.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={() => onChange()}>{t('directory.mediatorRegister')}</Button>
        </div>
      )}
    </section>
  );
};

const Listed = ({ organisation, mediator, onChange }: Props & { mediator: Mediator }) => {
  const { t, codeName, marks } = useWords();
  const [leaving, setLeaving] = useState(false);
  const { name, code, workTime, specialities, telephone, leftSince, departed } = mediator;
  return (
    <li>
      <strong>{name}</strong> <span className="figures soft">{code}</span>{' '}
      <span className="soft">{t(`administration.workTimes.${workTime}`)}</span>
      {telephone !== null && (
        <>
          {' '}
          <a href={`tel:${telephone}`}>{telephone}</a>
        </>
      )}
      {leftSince !== null && (
        <div className={styles.down}>
          ✗ {t('directory.mediatorLeft')} <Moment at={leftSince} />
        </div>
      )}
      {leftSince === null && departed && <div className={styles.degraded}>◆ {t('directory.mediatorDeparted')}</div>}
      {specialities.length > 0 && (
        <div className="note">
          {t('administration.specialities')}
          {marks.colon}
          {specialities.map((kind) => codeName('disputeKinds', kind)).join(marks.list)}
        </div>
      )}
      {leftSince === null && !leaving && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-label={`${t('directory.mediatorChange')} ${name}`}
            onClick={() => onChange(mediator)}
          >
            {t('directory.mediatorChange')}
          </Button>
          <Button
            size="small"
            danger
            aria-label={`${t('directory.mediatorLeave')} ${name}`}
            onClick={() => setLeaving(true)}
          >
            {t('directory.mediatorLeave')}
          </Button>
        </div>
      )}
      {leaving && <Leaving organisation={organisation} mediator={mediator} onDone={() => setLeaving(false)} />}
    </li>
  );
};

/** Says what follows before it is done. */
const Leaving = ({
  organisation: { id, version },
  mediator,
  onDone,
}: {
  organisation: OrganisationWhole;
  mediator: Mediator;
  onDone: () => void;
}) => {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const key = useRef(newKey());
  const { name } = mediator;
  const send = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      releaseMediator({ organisationId: id, mediatorId: mediator.id }, reason, {
        idempotencyKey: key.current,
        version,
      }),
    onSuccess: () => {
      void message.success(t('directory.mediatorLeaveDone', { name }));
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
    <Form
      form={form}
      name="leaving"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      onFinish={(values) => send.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      <p>{t('directory.mediatorLeaveEffect')}</p>
      <ReasonField autoFocus />
      {problem && (problem.errors ?? []).length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar
        label={t('directory.mediatorLeave')}
        busy={send.isPending}
        danger
        errors={problem?.errors?.length ?? 0}
      >
        <Button onClick={onDone}>{t('components.cancel')}</Button>
      </SubmitBar>
    </Form>
  );
};
