import { foldReceiptCode, lastFourDigits } from '@one-window/inputs';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { lookUpStatus, type PublicStatus } from '../api/public-status';
import { type ProblemBody, problemFrom } from '../api/problem';
import styles from './status-page.module.css';
import type { StatusWords } from './use-status-words';

const DIGITS = 4;
const SECONDS_PER_MINUTE = 60;

/** The code that a receipt's QR puts behind the #, which no browser sends anywhere. */
const codeInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('code') ?? '';

type Field = 'code' | 'phoneLastFour';
type FieldErrors = Partial<Record<Field, string>>;

interface Props {
  words: StatusWords;
  onFound: (status: PublicStatus) => void;
}

/** Code of the receipt and last four digits of the telephone. */
export const StatusForm = ({ words, onFound }: Props) => {
  const { t, language } = words;
  const [code, setCode] = useState(codeInAddress);
  const [digits, setDigits] = useState('');
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<ProblemBody>();
  const codeField = useRef<HTMLInputElement>(null);
  const digitsField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const take = () => {
      const given = codeInAddress();
      if (given === '') return;
      setCode(given);
      // It stays neither in the address nor in the history of the telephone.
      history.replaceState(history.state, '', location.pathname + location.search);
      digitsField.current?.focus();
    };
    take();
    globalThis.addEventListener('hashchange', take);
    return () => globalThis.removeEventListener('hashchange', take);
  }, []);
  const show = (found: FieldErrors) => {
    setErrors(found);
    if (found.code !== undefined) codeField.current?.focus();
    else if (found.phoneLastFour !== undefined) digitsField.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setProblem(undefined);
    const missing: FieldErrors = {
      ...(foldReceiptCode(code) === '' ? { code: t('publicStatus.codeMissing') } : {}),
      ...(lastFourDigits(digits).length === DIGITS ? {} : { phoneLastFour: t('publicStatus.digitsMissing') }),
    };
    show(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      onFound(await lookUpStatus(foldReceiptCode(code), lastFourDigits(digits)));
    } catch (error) {
      const told = problemFrom(error);
      const atFields = Object.fromEntries(
        (told.errors ?? []).map(({ field, zh, en }) => [field, language === 'en' ? en : zh]),
      );
      if (Object.keys(atFields).length > 0) show(atFields);
      else setProblem(told);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
      <p>{t('publicStatus.how')}</p>
      <TextInput
        field={codeField}
        label={t('publicStatus.code')}
        hint={t('publicStatus.codeHint')}
        error={errors.code}
        value={code}
        onChange={setCode}
        autoCapitalize="characters"
        figures
      />
      <TextInput
        field={digitsField}
        label={t('publicStatus.digits')}
        hint={t('publicStatus.digitsHint')}
        error={errors.phoneLastFour}
        value={digits}
        onChange={setDigits}
        inputMode="numeric"
        figures
      />
      <div role="alert">{problem && <p className={styles.problem}>{problemText(problem, words)}</p>}</div>
      <button type="submit" className={`${styles.primary} on-screen`} aria-disabled={busy}>
        {busy ? t('publicStatus.asking') : t('publicStatus.submit')}
      </button>
      <p className={styles.soft}>{t('publicStatus.privacy')}</p>
    </form>
  );
};

const problemText = (problem: ProblemBody, { t, language, marks }: StatusWords): string => {
  const { status, code, retryAfterSeconds } = problem;
  if (status === 429 && typeof retryAfterSeconds === 'number') {
    return t('publicStatus.waitMinutes', { minutes: Math.ceil(retryAfterSeconds / SECONDS_PER_MINUTE) });
  }
  if (code === 'network') return t('publicStatus.network');
  if (problem.title === '') return t('publicStatus.unreadable');
  const told = (language === 'en' ? [problem.titleEn, problem.detailEn] : [problem.title, problem.detail]).join(
    marks.stop,
  );
  return `${told} ${t('publicStatus.kept')}`;
};

interface InputProps {
  field: React.RefObject<HTMLInputElement | null>;
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
  figures?: boolean;
  inputMode?: 'numeric';
  autoCapitalize?: string;
}

const TextInput = ({ field, label, hint, error, onChange, figures, ...input }: InputProps) => {
  const id = useId();
  const described = error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.soft}>
        {hint}
      </p>
      <input
        {...input}
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        required
        className={figures ? styles.figures : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={described}
        onChange={({ target }) => onChange(target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
};
