import { useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../app/error-page';
import { Page } from '../components/page';
import { Loading } from '../components/page-state';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';
import { isListName, type ListName } from './views';
import { WorkList } from './work-list';

/** The work lists of every role; which one stands in the address. */
export const ListPage = () => {
  const { list } = useParams({ strict: false }) as { list: string };
  return isListName(list) ? <KnownList key={list} list={list} /> : <NotFoundPage />;
};

const KnownList = ({ list }: { list: ListName }) => {
  const { t } = useWords();
  const { today } = useCentreClock();
  return <Page title={t(`navigation.${list}`)}>{today ? <WorkList list={list} today={today} /> : <Loading />}</Page>;
};
