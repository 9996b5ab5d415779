import { Alert, Button } from 'antd';
import { numberToQuote, type ProblemBody } from '../api/problem';
import { useWords } from '../words/use-words';

/** Title and advice of a problem, in the language of the page. */
export const useProblemText = () => {
  const { t, language } = useWords();
  return (problem: ProblemBody): { title: string; detail: string } => {
    if (problem.title !== '') {
      return language === 'en'
        ? { title: problem.titleEn, detail: problem.detailEn }
        : { title: problem.title, detail: problem.detail };
    }
    const own = problem.code === 'network' ? 'network' : problem.status === -1 ? 'page' : 'unreadable';
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
          {children}
          {number !== '' && problem.status >= 500 && <p className="note">{t('components.quote', { number })}</p>}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('components.retry')}</Button>}
    />
  );
};
