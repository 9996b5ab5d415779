import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Radio } from 'antd';
import { useRef, useState } from 'react';
import { type CentreClock, moveClock } from '../api/directory';
import { problemFrom } from '../api/problem';
import { newKey } from '../api/new-key';
import { CountInput } from '../components/count-input';
import { InstantInput, isInstant } from '../components/instant-input';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { dayOf, formatInstant } from '../format/dates';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';

const HOUR = 3_600_000;
/** How many hours or days the clock may be moved at once. */
const amounts = { min: 1, max: 366 } as const;
const milliseconds = { hours: HOUR, days: 24 * HOUR } as const;

interface Values {
  way: 'by' | 'to';
  amount: number;
  unit: keyof typeof milliseconds;
  to?: string;
}

/** What is sent: how far the clock stands from the machine's, or what it shall show; and what it will show then. */
interface Move {
  body: { offsetMilliseconds: number } | { now: string };
  shows: string | undefined;
}

/** Moves the centre's clock forward, or back to real time; asks once, naming what follows. */
export const MoveClock = ({ clock }: { clock: CentreClock }) => {
  const { t, language } = useWords();
  const { instant } = useCentreClock();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [asked, setAsked] = useState<Move>();
  const key = useRef(newKey());
  const reading = useReadingRules();
  const way = Form.useWatch('way', form) ?? 'by';
  const act = useMutation({
    mutationFn: ({ body }: Move) => moveClock(body, key.current),
    onSettled: () => {
      key.current = newKey();
      setAsked(undefined);
      return client.invalidateQueries();
    },
  });
  const now = () => instant() ?? clock.now;
  const ask = ({ amount, unit, to }: Values) => {
    const by = amount * milliseconds[unit];
    if (way === 'to') return setAsked({ body: { now: to ?? now() }, shows: to });
    return setAsked({
      body: { offsetMilliseconds: clock.offsetMilliseconds + by },
      shows: new Date(Date.parse(now()) + by).toISOString(),
    });
  };
  const told = (moment: string) => formatInstant(moment, dayOf(now()), language);
  return (
    <section aria-labelledby="move-title" className={styles.section}>
      <h2 id="move-title">{t('administration.clockTitle')}</h2>
      <p className="soft">{t('administration.clockIntro')}</p>
      <Form<Values>
        form={form}
        name="clock"
        layout="vertical"
        requiredMark={false}
        validateTrigger="onSubmit"
        onValuesChange={clearFieldErrors(form)}
        initialValues={{ way: 'by', amount: 1, unit: 'days' }}
        onFinish={ask}
        onKeyDown={submitOnControlEnter}
        disabled={asked !== undefined}
      >
        <Form.Item name="way" aria-label={t('administration.clockTitle')}>
          <Radio.Group
            options={[
              { value: 'by', label: t('administration.clockBy') },
              { value: 'to', label: t('administration.clockTo') },
            ]}
          />
        </Form.Item>
        {way === 'by' ? (
          <div className={styles.row}>
            <Form.Item
              name="amount"
              label={t('administration.amount')}
              validateTrigger={readingTriggers}
              rules={[
                {
                  // Not the `required` of the form: with a trigger of its own it takes a number for no text, and refuses it.
                  validateTrigger: 'onSubmit',
                  validator: (_, value: unknown) =>
                    value === undefined
                      ? Promise.reject(new Error(t('administration.required', { field: t('administration.amount') })))
                      : Promise.resolve(),
                },
                ...reading.count(amounts),
              ]}
            >
              <CountInput {...amounts} />
            </Form.Item>
            <Form.Item name="unit" label={t('administration.unit')}>
              <Radio.Group
                options={(['hours', 'days'] as const).map((value) => ({ value, label: t(`administration.${value}`) }))}
              />
            </Form.Item>
          </div>
        ) : (
          <Form.Item
            name="to"
            label={t('administration.clockToField')}
            validateTrigger={readingTriggers}
            rules={[
              {
                validateTrigger: 'onBlur',
                validator: (_, value: string | undefined) =>
                  value === undefined || (isInstant(value) && value <= now())
                    ? Promise.reject(new Error(t('administration.clockLater')))
                    : Promise.resolve(),
              },
              ...reading.instant('from-today'),
            ]}
          >
            <InstantInput between="from-today" />
          </Form.Item>
        )}
        {asked === undefined && (
          <SubmitBar label={t('administration.move')}>
            {clock.offsetMilliseconds !== 0 && (
              <Button onClick={() => setAsked({ body: { offsetMilliseconds: 0 }, shows: undefined })}>
                {t('administration.reset')}
              </Button>
            )}
          </SubmitBar>
        )}
      </Form>
      {asked && (
        <div role="group" aria-label={t('administration.clockTitle')} className={styles.question}>
          <p>
            <strong>
              {asked.shows === undefined
                ? t('administration.resetAsk')
                : t('administration.moveAsk', { when: told(asked.shows) })}
            </strong>
          </p>
          <div className={styles.buttons}>
            <Button type="primary" autoFocus loading={act.isPending} onClick={() => act.mutate(asked)}>
              {asked.shows === undefined ? t('administration.reset') : t('administration.move')}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{t('components.cancel')}</Button>
          </div>
        </div>
      )}
      {act.error && <ProblemNote problem={problemFrom(act.error)} />}
      <div role="status">
        {act.isSuccess && asked === undefined && (
          <Alert type="success" showIcon title={t('administration.moved', { when: told(now()) })} />
        )}
      </div>
    </section>
  );
};
