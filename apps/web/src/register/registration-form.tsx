import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Form, Popconfirm } from 'antd';
import { useRef, useState } from 'react';
import { type ProblemBody, problemFrom } from '../api/problem';
import { registerCase } from '../api/registration';
import { newKey } from '../api/new-key';
import { showFieldErrors } from '../components/form-problems';
import { SavedAt } from '../components/saved-at';
import { submitOnControlEnter, SubmitBar } from '../components/submit-bar';
import { useAccount } from '../session/session-store';
import { useReadAgain } from '../cases/use-case-file';
import { useWords } from '../words/use-words';
import { BriefProvider, isAtAWindow, sourcesFor } from './brief';
import { DisputeSection, SourceSection } from './dispute-section';
import type { RegistrationDraft } from './drafts/registration-draft';
import { useKeeping } from './drafts/use-keeping';
import type { DraftBox } from './drafts/sealed-drafts';
import styles from './form.module.css';
import { justRegistered } from './just-registered';
import { PartySection } from './party-section';
import { PlaceSection } from './place-section';
import { Refused, REGISTERED_BEFORE } from './refused';
import { proposedTitle } from './case-title';
import { emptyRegistration, errorsInForm, type RegistrationEntry, requestOf, restoredEntry } from './registration';

interface Props {
  draftId: string;
  box: DraftBox<RegistrationDraft> | undefined;
  /** What was typed earlier. */
  restored: { savedAt: string; value: RegistrationDraft } | undefined;
}

/** The paper registration form on a screen: one column, by keyboard alone, kept while it is typed. */
export const RegistrationForm = ({ draftId, box, restored }: Props) => {
  const { t, language, codesOf } = useWords();
  const account = useAccount();
  const brief = !isAtAWindow(account);
  const readAgain = useReadAgain();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<RegistrationEntry>();
  const key = useRef(restored?.value.idempotencyKey ?? newKey());
  const [errors, setErrors] = useState(0);
  const [sheet, setSheet] = useState<ProblemBody | undefined>();
  const { savedAt, failed, save, forget } = useKeeping(draftId, box, restored?.savedAt);
  const [source = 'S01'] = sourcesFor(account, codesOf('sourceChannels'));
  const empty = (): RegistrationEntry => ({ ...emptyRegistration(), source });
  const typed = (): RegistrationEntry => ({
    ...empty(),
    ...(form.getFieldsValue(true) as RegistrationEntry),
  });
  const registration = useMutation({
    mutationFn: (entry: RegistrationEntry) => registerCase(requestOf(entry), key.current),
    onSuccess: async ({ caseId, caseNumber, position }) => {
      await forget();
      if (brief) {
        await readAgain(caseId, position);
        await navigate({ to: '/cases/$caseId', params: { caseId }, replace: true });
        return;
      }
      void queries.invalidateQueries({ queryKey: ['list'] });
      await navigate({
        to: '/register',
        search: { receipt: caseId } as never,
        state: justRegistered(caseNumber) as never,
        replace: true,
      });
    },
    onError: (error, entry) => {
      const problem = problemFrom(error);
      if (problem.code === REGISTERED_BEFORE) setSheet(problem);
      if (problem.errors) {
        setErrors(showFieldErrors(form, { ...problem, errors: errorsInForm(problem.errors, entry) }, language));
      }
    },
  });
  // What an input method has not finished is no name yet.
  const composing = useRef(false);
  const proposeTitle = () => {
    const entry = typed();
    if (!entry.titleByHand) form.setFieldValue('title', proposedTitle(entry));
  };
  const problem = registration.error ? problemFrom(registration.error) : undefined;
  /** Another number of the source has its own first case, or none. */
  const forgetFirstOfSheet = () => {
    form.setFieldValue('anotherReason', '');
    setSheet(undefined);
  };
  const clear = () => {
    form.setFieldsValue(empty());
    setErrors(0);
    setSheet(undefined);
    save({ entry: empty(), idempotencyKey: key.current });
    document.querySelector<HTMLElement>('#registration_facts')?.focus();
  };
  return (
    <Form<RegistrationEntry>
      form={form}
      name="registration"
      layout="vertical"
      className={styles.form ?? ''}
      requiredMark
      scrollToFirstError={{ block: 'center', focus: true }}
      initialValues={restored ? restoredEntry(restored.value.entry) : empty()}
      onKeyDown={(event) => {
        submitOnControlEnter(event);
        // Enter belongs to the lines and choices; a half-filled form is never sent by it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
      onValuesChange={(changed: Partial<RegistrationEntry>, entry) => {
        if ('township' in changed) form.setFieldValue('village', undefined);
        if ('externalReference' in changed || 'source' in changed) forgetFirstOfSheet();
        if (changed.title !== undefined) {
          form.setFieldValue('titleByHand', changed.title !== '' && changed.title !== proposedTitle(typed()));
        }
        if (!composing.current) proposeTitle();
        save({ entry: { ...empty(), ...entry, ...typed() }, idempotencyKey: key.current });
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
        proposeTitle();
      }}
      onFieldsChange={() =>
        setErrors((before) =>
          before === 0 ? 0 : form.getFieldsError().filter(({ errors: found }) => found.length > 0).length,
        )
      }
      onFinishFailed={({ errorFields }) => setErrors(errorFields.length)}
      onFinish={() => {
        setErrors(0);
        registration.mutate(typed());
      }}
    >
      <BriefProvider value={brief}>
        <SourceSection sheet={sheet} />
        <DisputeSection />
        <PlaceSection />
        <PartySection list="applicants" least={1} />
        <PartySection list="respondents" least={1} />
        {!brief && <PartySection list="thirdParties" least={0} />}
      </BriefProvider>
      <fieldset className={styles.group}>
        <legend>{t('register.groups.marks')}</legend>
        <Form.Item name="urgent" valuePropName="checked">
          <Checkbox>{t('register.urgent')}</Checkbox>
        </Form.Item>
        {!brief && (
          <Form.Item name="pendingElsewhere" valuePropName="checked">
            <Checkbox>{t('register.pendingElsewhere')}</Checkbox>
          </Form.Item>
        )}
      </fieldset>
      <div className={styles.foot}>
        {problem && problem.code !== REGISTERED_BEFORE && (
          <div className={styles.notes}>
            <Refused
              problem={problem}
              onRetry={() => form.submit()}
              onAnew={() => {
                key.current = newKey();
                form.submit();
              }}
            />
          </div>
        )}
        <SubmitBar label={t('register.submit')} errors={errors} busy={registration.isPending}>
          {failed ? (
            <span role="status" className={styles.failed}>
              {t('drafts.notKept')}
            </span>
          ) : (
            <SavedAt at={savedAt} />
          )}
          <Popconfirm
            title={t('drafts.clear')}
            description={t('drafts.discardHint')}
            okText={t('drafts.clear')}
            cancelText={t('components.cancel')}
            onConfirm={clear}
          >
            <Button>{t('drafts.clear')}</Button>
          </Popconfirm>
        </SubmitBar>
        <p className={`note ${styles.effect}`}>
          {t(brief ? 'register.effectReported' : 'register.effect')} {t('register.keys')}
        </p>
      </div>
    </Form>
  );
};
