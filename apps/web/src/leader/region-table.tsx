import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Region } from '../api/directory';
import { regionMeasures } from '@one-window/contracts/for-pages';
import type { RegionNumbers } from '../api/statistics';
import { NumbersTable } from '../supervision/charts/numbers-table';
import { useWords } from '../words/use-words';
import styles from './city-page.module.css';

const COUNTY_DIGITS = 6;

interface Props {
  regions: readonly Region[];
  numbers: readonly RegionNumbers[];
  /** A county or one of its townships; undefined for the whole city. */
  chosen: string | undefined;
  onChoose: (code: string | undefined) => void;
}

/** Numbers of the counties, or of one county's townships: as far down as the numbers go, never to a case. */
export const RegionTable = ({ regions, numbers, chosen, onChoose }: Props) => {
  const { t } = useWords();
  const county = chosen?.slice(0, COUNTY_DIGITS);
  const nameOf = (code: string) =>
    code.length > COUNTY_DIGITS && code.endsWith('000')
      ? t('leader.unknownTownship')
      : (regions.find((region) => region.code === code)?.name ?? code);
  const numbersOf = (code: string): RegionNumbers =>
    numbers.find((region) => region.code === code) ?? { code, registered: 0, agreed: 0, open: 0, late: 0 };
  const known = regions.filter((region) =>
    county === undefined ? region.level === 'county' : region.parent === county,
  );
  const without = county === undefined ? undefined : numbers.find(({ code }) => code === `${county}000`);
  const codes = [...known.map(({ code }) => code), ...(without ? [without.code] : [])];
  const name = county === undefined ? t('leader.city') : nameOf(county);
  const row = (code: string, shown: ReactNode, total = false) => ({
    key: code,
    name: shown,
    numbers: regionMeasures.map((measure) => numbersOf(code)[measure]),
    total,
  });
  return (
    <div className={styles.regions}>
      <div className={styles.place}>
        <h3 lang={county === undefined ? undefined : 'zh-CN'}>{name}</h3>
        {county !== undefined && (
          <Button size="small" onClick={() => onChoose(undefined)}>
            {t('leader.back')}
          </Button>
        )}
      </div>
      <NumbersTable
        caption={t('leader.regionTable', { name })}
        head={[t('leader.region'), ...regionMeasures.map((measure) => t(`leader.measures.${measure}`))]}
        rows={[
          ...(county === undefined ? [] : [row(county, name, true)]),
          ...codes.map((code) =>
            row(code, <RegionName name={nameOf(code)} chosen={code === chosen} onChoose={() => onChoose(code)} />),
          ),
        ]}
      />
    </div>
  );
};

const RegionName = ({ name, chosen, onChoose }: { name: string; chosen: boolean; onChoose: () => void }) => (
  <button type="button" lang="zh-CN" className={styles.name} aria-pressed={chosen} onClick={onChoose}>
    {name}
  </button>
);
