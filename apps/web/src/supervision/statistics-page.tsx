import { useWords } from '../words/use-words';
import { LaterCharts } from './charts/later-charts';
import { NumbersPage } from './numbers-page';

/** The city in numbers: each chart is one that a person decides by, with its table beside it. */
export const StatisticsPage = () => {
  const { t } = useWords();
  return (
    <NumbersPage title={t('navigation.statistics')}>{(numbers) => <LaterCharts statistics={numbers} />}</NumbersPage>
  );
};
