import { lazy, Suspense } from 'react';
import type { Statistics } from '../../api/statistics';
import { Loading } from '../../components/page-state';

const CityCharts = lazy(async () => ({ default: (await import('./city-charts')).CityCharts }));

/** The charts, whose library comes after the page that shows them: what stands above can be read before. */
export const LaterCharts = ({ statistics }: { statistics: Statistics }) => (
  <Suspense fallback={<Loading />}>
    <CityCharts statistics={statistics} />
  </Suspense>
);
