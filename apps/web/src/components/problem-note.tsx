import { Alert, Button } from 'antd';
import { numberToQuote, type ProblemBody } from '../api/problem';
import { useWords } from '../words/use-words';
import { Moment } from './time';

/** Problems that no server told of. */
const ownWords: Partial<Record<string, 'network' | 'notKept'>> = { network: 'network', 'session-not-kept': 'notKept' };

/** Title and advice of a problem, in the language of the page. */
export const useProblemText = () => {
  const { t, language } = useWords();
  return (problem: ProblemBody): { title: string; detail: string } => {
    if (problem.title !== '') {
      return language === 'en'
        ? { title: problem.titleEn, detail: problem.detailEn }
        : { title: problem.title, detail: problem.detail };
    }
    const own = ownWords[problem.code] ?? (problem.status === -1 ? 'page' : 'unreadable');
    return { title: t(`problems.${own}.title`), detail: t(`problems.${own}.detail`) };
  };
};

interface Props {
  problem: ProblemBody;
  onRetry?: () => void;
  /** More about this problem. */
  children?: React.ReactNode;
}

/** What happened, what to do, and the number to quote. */
export const ProblemNote = ({ problem, onRetry, children }: Props) => {
  const { t } = useWords();
  const { title, detail } = useProblemText()(problem);
  const number = numberToQuote(problem);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          <p>{detail}</p>
          <ProblemFacts problem={problem} />
          {children}
          {number !== '' && problem.status >= 500 && <p className="note">{t('components.quote', { number })}</p>}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('components.retry')}</Button>}
    />
  );
};

const namesIn = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one: unknown) => (typeof one === 'string' ? one : ((one as { name?: string }).name ?? '')))
        .filter((name) => name !== '')
        .join('、')
    : '';

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the problem itself names: ground in law, who is missing, who holds the case, the form that is wanted. */
const ProblemFacts = ({ problem }: { problem: ProblemBody }) => {
  const { t, language } = useWords();
  const missing = namesIn(problem.missing);
  const next = namesIn(problem.next);
  const reason = problem.reason as { zh?: string; en?: string } | undefined;
  const because = language === 'en' ? reason?.en : reason?.zh;
  const holder = textIn(problem.holder);
  const since = textIn(problem.since);
  const form = textIn(problem.form);
  const basis = textIn(problem.basis);
  return (
    <>
      {because && <p>{because}</p>}
      {missing !== '' && <p>{t('components.missing', { names: missing })}</p>}
      {next !== '' && <p>{t('components.nextSigners', { names: next })}</p>}
      {holder && (
        <p>
          {t('components.holder')} {holder}
          {since && (
            <>
              {' '}
              <Moment at={since} />
              {t('components.since')}
            </>
          )}
        </p>
      )}
      {form && <p>{t('components.wantedForm', { form })}</p>}
      {basis && <p className="note">{t('components.basis', { basis })}</p>}
    </>
  );
};
