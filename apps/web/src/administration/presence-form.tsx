import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useRef } from 'react';
import { ChooseOne } from '../actions/controls/option-list';
import { type OrganisationWhole, setPresence } from '../api/directory';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { DayInput } from '../components/day-input';
import { FoldedInput } from '../components/folded-input';
import { showFieldErrors, withFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useRoomFor } from '../components/too-long';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useWords } from '../words/use-words';
import { administration } from '../words/zh-CN/administration';
import styles from './administration.module.css';
import { clearFieldErrors } from './clear-field-errors';
import { ReasonField } from './reason-field';
import { hoursText, readHours, weekdays } from './rota-hours';
import { useOrganisationWords } from './use-organisation-words';

const LONGEST_HOURS = 60;

type Presence = OrganisationWhole['presence'];

interface Values {
  presence: Presence;
  /** Times of each weekday as they are typed, Monday first. */
  hours?: (string | undefined)[];
  daysOff?: { from?: string; until?: string }[];
  reason: string;
}

interface Props {
  organisation: OrganisationWhole;
  onDone: () => void;
}

/** Says how an organisation sits at the centre: always, by a weekly rota, on call, and on which days nobody is there. */
export const PresenceForm = ({ organisation, onDone }: Props) => {
  const { t, language } = useWords();
  const { presenceName } = useOrganisationWords();
  const roomFor = useRoomFor();
  const reading = useReadingRules();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const key = useRef(newKey());
  const { id, name, version } = organisation;
  const rotates = Form.useWatch('presence', form) === 'rotating';
  const send = useMutation({
    mutationFn: ({ presence, hours = [], daysOff = [], reason }: Values) => {
      const rota = weekdays.flatMap((weekday) =>
        (readHours(hours[weekday - 1] ?? '') ?? []).map((one) => ({ weekday, ...one })),
      );
      const off = daysOff.flatMap(({ from, until }) => (from ? [{ from, until: until ?? from }] : []));
      const body = { presence, rota: presence === 'rotating' ? rota : [], daysOff: off, reason };
      return setPresence(id, body, { idempotencyKey: key.current, version });
    },
    onSuccess: () => {
      void message.success(t('administration.presenceSetDone', { name }));
      void client.invalidateQueries({ queryKey: ['list', 'organisations'] });
      void client.invalidateQueries({ queryKey: ['organisation', id] });
      onDone();
    },
    onError: (error) => {
      key.current = newKey();
      showFieldErrors(form, withFieldErrors(problemFrom(error)), language);
    },
  });
  const problem = send.error && withFieldErrors(problemFrom(send.error));
  const named = problem?.errors ?? [];
  return (
    <Form<Values>
      form={form}
      name="presence"
      layout="vertical"
      requiredMark={false}
      validateTrigger="onSubmit"
      onValuesChange={clearFieldErrors(form)}
      initialValues={{
        presence: organisation.presence,
        hours: weekdays.map((weekday) => hoursText((organisation.rota ?? []).filter((one) => one.weekday === weekday))),
        daysOff: organisation.daysOff ?? [],
      }}
      onFinish={(values) => send.mutate(values)}
      onKeyDown={submitOnControlEnter}
    >
      <Form.Item name="presence" label={t('administration.presence')}>
        <ChooseOne
          inline
          name={t('administration.presence')}
          options={Object.keys(administration.presences).map((code) => ({ value: code, label: presenceName(code) }))}
        />
      </Form.Item>
      {rotates && <p className="note">{t('administration.hoursHint')}</p>}
      {rotates &&
        weekdays.map((weekday) => (
          <Form.Item
            key={weekday}
            name={['hours', weekday - 1]}
            label={t(`administration.weekdays.w${weekday}`)}
            rules={[
              roomFor(LONGEST_HOURS),
              {
                validator: (_, typed: string | undefined) =>
                  readHours(typed ?? '') ? Promise.resolve() : Promise.reject(new Error(t('administration.hoursHint'))),
              },
            ]}
          >
            <FoldedInput most={LONGEST_HOURS} autoComplete="off" />
          </Form.Item>
        ))}
      <Form.List name="daysOff">
        {(entries, { add, remove }) => (
          <div role="group" aria-label={t('administration.daysOff')} className={styles.detail}>
            <span>{t('administration.daysOff')}</span>
            {entries.map(({ key: entry, name: place }) => (
              <div key={entry} className={styles.row}>
                {(['from', 'until'] as const).map((end) => (
                  <Form.Item
                    key={end}
                    name={[place, end]}
                    label={t(`administration.dayOff.${end}`)}
                    validateTrigger={readingTriggers}
                    rules={reading.day()}
                  >
                    <DayInput />
                  </Form.Item>
                ))}
                <Button onClick={() => remove(place)}>{t('administration.dayOffRemove', { number: place + 1 })}</Button>
              </div>
            ))}
            <div className={styles.buttons}>
              <Button onClick={() => add({})}>{t('administration.dayOffAdd')}</Button>
            </div>
          </div>
        )}
      </Form.List>
      <ReasonField />
      {named.map(({ field, zh, en }) => (
        <p key={field} role="alert" className={styles.error}>
          {language === 'en' ? en : zh}
        </p>
      ))}
      {problem && named.length === 0 && <ProblemNote problem={problem} />}
      <SubmitBar label={t('administration.presenceSet')} busy={send.isPending} errors={named.length}>
        <Button onClick={onDone}>{t('components.cancel')}</Button>
      </SubmitBar>
    </Form>
  );
};
