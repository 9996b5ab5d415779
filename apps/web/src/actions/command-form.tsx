import { App, Form } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { currentPosition, type ProblemBody, problemFrom } from '../api/problem';
import { type CaseFile, permittedIn, useCaseFile } from '../cases/case-file';
import { useReadAgain } from '../cases/use-case-file';
import { focusFirstIn } from '../components/focus-first-field';
import { showFieldErrors } from '../components/form-problems';
import { ProblemNote } from '../components/problem-note';
import { SavedAt } from '../components/saved-at';
import { submitOnControlEnter, SubmitBar } from '../components/submit-bar';
import { useDraft } from '../components/use-draft';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import type { Action } from './action';
import { bodyOf, personalKinds, type Values } from './body';
import styles from './command-form.module.css';
import { FieldControl } from './field-control';
import { FormalQuestion } from './formal-question';
import { Meanwhile } from './meanwhile';
import { RestoredDraft } from './restored-draft';
import { openedWith, recordedValues } from './recorded';
import { openedWithSession, startValues } from './start-values';
import { useActionWords } from './use-action-words';
import { useCommand } from './use-command';

interface Props {
  action: Action;
  /** What the form was opened about, before anything that a draft or the case says. */
  given?: Values | undefined;
  onDone: () => void;
  onCancel: () => void;
}

/** Numbers and addresses of people are typed again: a draft does not keep them. */
const unconfided = ({ fields }: Action, values: Values): Values => {
  const personal = new Set(fields.filter(({ kind }) => personalKinds.has(kind)).map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !personal.has(name)));
};

/** Whether it was done in this case before, and so follows otherwise: another draft, or a suspension that is put off. */
const isDoneAgain = ({ verb }: Action, mediation: CaseFile['parts']['mediation']): boolean =>
  (verb === 'draft-agreement' && mediation?.agreement !== undefined) ||
  (verb === 'suspend' && mediation?.suspended !== undefined);

/** The form of one command: fill in, confirm a formal act once, and be told what it did. */
export const CommandForm = ({ action, given, onDone, onCancel }: Props) => {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const file = useCaseFile();
  const { today } = useCentreClock();
  const { caseId } = file.overview;
  const again = isDoneAgain(action, file.parts.mediation);
  const words = useActionWords(action, again);
  const { name, effect, done, basis } = words;
  const [form] = Form.useForm();
  const draft = useDraft<Values>(`${caseId}/${action.service}/${action.verb}`);
  const readAgain = useReadAgain();
  const command = useCommand(action, caseId);
  // What the person looked at when they began; a change by somebody else meanwhile must be told, not swallowed.
  const [seen, setSeen] = useState({
    version: permittedIn(file, action.service)?.version ?? 0,
    entries: new Set(file.overview.timeline.map(({ eventId }) => eventId)),
  });
  const [asking, setAsking] = useState<Values>();
  const [errors, setErrors] = useState(0);
  const [problem, setProblem] = useState<ProblemBody>();
  const top = useRef<HTMLDivElement>(null);
  // What was typed about one party is nothing to the other.
  const restored =
    draft.restored?.value.partyId === (given?.partyId ?? draft.restored?.value.partyId) ? draft.restored : undefined;
  const start = () => startValues(action, file, today, given);
  const begin = useMemo(() => ({ ...start(), ...restored?.value, ...given }), []);
  const obligations = file.parts['follow-up']?.obligations ?? [];
  const factsOf = (values: Values) => ({ obligations, recorded: recordedValues(action, file, values.partyId) });
  const formless = action.fields.length === 0;

  // At once, while the form still slides in: what is typed meanwhile belongs to its first field. Also when the question
  // is gone, whose button had the focus: the keys go on in the form.
  useEffect(() => (top.current && !asking ? focusFirstIn(top.current) : undefined), [asking]);
  useEffect(() => {
    if (problem) top.current?.scrollIntoView({ block: 'start' });
  }, [problem]);

  /** What happened meanwhile is told with who did it, as soon as that can be read. */
  const tell = async (told: ProblemBody): Promise<void> => {
    // Nothing has happened to the case when it is the person who changed.
    if (told.status === 409 && told.code !== 'another-person-signed-in') await readAgain(caseId, currentPosition(told));
    setProblem(told);
    setAsking(undefined);
    // The fields are back on the page only after this round.
    setTimeout(() => setErrors(showFieldErrors(form, told, language)));
  };
  const give = (values: Values, version = seen.version) =>
    command.mutate(
      { values, body: bodyOf(action, values, factsOf(values)), version },
      {
        onSuccess: ({ position }) => {
          draft.forget();
          void message.success(done, 5);
          void readAgain(caseId, position);
          onDone();
        },
        onError: (error) => void tell(problemFrom(error)),
      },
    );
  const submit = (values: Values) => {
    setErrors(0);
    setProblem(undefined);
    if (action.formal && !formless) setAsking(values);
    else give(values);
  };
  const goOnAnyway = async () => {
    // What was changed while the question stood there is checked as any other.
    try {
      await form.validateFields();
    } catch {
      setErrors(form.getFieldsError().filter(({ errors: found }) => found.length > 0).length);
      return;
    }
    const version = permittedIn(file, action.service)?.version ?? seen.version;
    setSeen({ version, entries: new Set(file.overview.timeline.map(({ eventId }) => eventId)) });
    setProblem(undefined);
    give(form.getFieldsValue(true) as Values, version);
  };

  return (
    <div ref={top} className={styles.form}>
      {problem?.code === 'stale-version' ? (
        <Meanwhile seen={seen.entries} busy={command.isPending} onGoOn={() => void goOnAnyway()} />
      ) : (
        problem && (
          <ProblemNote
            problem={problem}
            {...(problem.status === 0 || problem.status >= 500 ? { onRetry: () => form.submit() } : {})}
          />
        )
      )}
      {restored && !asking && (
        <RestoredDraft
          savedAt={restored.savedAt}
          onClear={() => {
            const typed = form.getFieldsValue(true) as Values;
            draft.forget();
            form.resetFields();
            form.setFieldsValue(start());
            return () => {
              form.setFieldsValue(typed);
              draft.save(typed);
            };
          }}
        />
      )}
      <Form
        form={form}
        name="command"
        layout="vertical"
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={begin}
        hidden={asking !== undefined}
        onKeyDown={submitOnControlEnter}
        onValuesChange={(changed: Values, values: Values) => {
          if ('partyId' in changed) form.setFieldsValue(openedWith(action, file, changed.partyId));
          if ('sessionId' in changed) form.setFieldsValue(openedWithSession(action, file, changed.sessionId));
          const refilled = 'partyId' in changed || 'sessionId' in changed;
          draft.save(unconfided(action, refilled ? (form.getFieldsValue(true) as Values) : values));
        }}
        onFieldsChange={(_, all) => {
          if (errors > 0) setErrors(all.filter(({ errors: found = [] }) => found.length > 0).length);
        }}
        onFinish={(values: Values) => submit(values)}
        onFinishFailed={({ errorFields }) => setErrors(errorFields.length)}
      >
        {!formless && <p className={styles.effect}>{effect}</p>}
        {action.fields.map((field) => (
          <FieldControl key={field.name} field={field} />
        ))}
        {formless ? (
          <FormalQuestion action={action} words={words} busy={command.isPending} onBack={onCancel} />
        ) : (
          <SubmitBar label={name} errors={errors} busy={command.isPending} danger={action.grave === true}>
            <SavedAt at={draft.savedAt} />
          </SubmitBar>
        )}
        {!formless && basis !== '' && <p className={`note ${styles.basis}`}>{t('actions.form.askBasis', { basis })}</p>}
      </Form>
      {asking && (
        <FormalQuestion
          action={action}
          words={words}
          values={asking}
          busy={command.isPending}
          onBack={() => setAsking(undefined)}
          onYes={() => give(asking)}
        />
      )}
    </div>
  );
};
