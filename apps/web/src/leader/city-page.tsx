import { Segmented } from 'antd';
import { useId, useState } from 'react';
import type { Region } from '../api/directory';
import { regionMeasures } from '@one-window/contracts/for-pages';
import type { RegionMeasure, Statistics } from '../api/statistics';
import { PageState } from '../components/page-state';
import { useFilters } from '../components/use-filters';
import { ChartSection } from '../supervision/charts/chart-section';
import { LaterCharts } from '../supervision/charts/later-charts';
import { NumbersPage } from '../supervision/numbers-page';
import { useRegions } from '../supervision/use-regions';
import { useWords } from '../words/use-words';
import { ApprovalsBlock } from './approvals-block';
import styles from './city-page.module.css';
import { RegionTable } from './region-table';
import { TileMap } from './tile-map';

/** The city on one page: numbers only, down to a township, never to a name; above them what waits for approval. */
export const CityPage = () => {
  const { t } = useWords();
  const { query: regions } = useRegions();
  return (
    <NumbersPage title={t('navigation.city')} before={<ApprovalsBlock />}>
      {(numbers) => (
        <PageState query={regions} rows={12}>
          {(known) => (
            <>
              <Regions regions={known} numbers={numbers.regions} />
              <LaterCharts statistics={numbers} />
            </>
          )}
        </PageState>
      )}
    </NumbersPage>
  );
};

interface RegionsProps {
  regions: readonly Region[];
  numbers: Statistics['regions'];
}

const Regions = ({ regions, numbers }: RegionsProps) => {
  const { t } = useWords();
  const id = useId();
  const [filters, setFilters] = useFilters();
  const [measure, setMeasure] = useState<RegionMeasure>('registered');
  const chosen = filters.region;
  const choose = (region: string | undefined) => setFilters({ region });
  return (
    <ChartSection
      title={t('leader.mapTitle')}
      note={t('leader.mapNote')}
      chart={
        <div className={styles.map}>
          <div className={styles.measure}>
            <span id={id}>{t('leader.measure')}</span>
            <Segmented<RegionMeasure>
              className={styles.choices ?? ''}
              aria-labelledby={id}
              value={measure}
              onChange={setMeasure}
              options={regionMeasures.map((value) => ({ value, label: t(`leader.measures.${value}`) }))}
            />
            <span className="note">{t(`leader.measureHint.${measure}`)}</span>
          </div>
          <TileMap regions={regions} numbers={numbers} measure={measure} chosen={chosen} onChoose={choose} />
        </div>
      }
      table={<RegionTable regions={regions} numbers={numbers} chosen={chosen} onChoose={choose} />}
    />
  );
};
