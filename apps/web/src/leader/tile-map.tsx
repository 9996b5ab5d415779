import type { Region } from '../api/directory';
import type { RegionMeasure, RegionNumbers } from '../api/statistics';
import { useWords } from '../words/use-words';
import { shadeOf } from './shades';
import styles from './tile-map.module.css';

/** Where a county's tiles stand in the scheme, from north-west to south-east. */
const places: Record<string, string> = {
  '140521': '1 / 1',
  '140581': '1 / 2',
  '140524': '1 / 3',
  '140522': '2 / 1',
  '140502': '2 / 2',
  '140525': '2 / 3',
};

interface Props {
  regions: readonly Region[];
  numbers: readonly RegionNumbers[];
  measure: RegionMeasure;
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

/** One tile for each township, in blocks by county; the number stands in the tile. */
export const TileMap = ({ regions, numbers, measure, chosen, onChoose }: Props) => {
  const counties = regions.filter(({ level }) => level === 'county');
  const countOf = (code: string): number | null => {
    const found = numbers.find((region) => region.code === code);
    return found === undefined ? 0 : found[measure];
  };
  const townships = regions.filter(({ level }) => level === 'township');
  const shade = shadeOf(townships.map(({ code }) => countOf(code)));
  return (
    <div className={styles.map}>
      {counties.map((county) => (
        <div key={county.code} className={styles.county} style={{ gridArea: places[county.code] }}>
          <Tile
            region={county}
            count={countOf(county.code)}
            measure={measure}
            className={styles.head ?? ''}
            chosen={chosen === county.code}
            onChoose={onChoose}
          />
          <div className={styles.tiles}>
            {townships
              .filter(({ parent }) => parent === county.code)
              .map((township) => {
                const count = countOf(township.code);
                return (
                  <Tile
                    key={township.code}
                    region={township}
                    count={count}
                    measure={measure}
                    className={`${styles.tile} ${styles[`shade${shade(count)}`]}`}
                    chosen={chosen === township.code}
                    onChoose={onChoose}
                  />
                );
              })}
          </div>
        </div>
      ))}
    </div>
  );
};

interface TileProps {
  region: Region;
  count: number | null;
  measure: RegionMeasure;
  className: string;
  chosen: boolean;
  onChoose: (code: string) => void;
}

const Tile = ({ region: { code, name }, count, measure, className, chosen, onChoose }: TileProps) => {
  const { t } = useWords();
  return (
    <button type="button" className={className} aria-pressed={chosen} title={name} onClick={() => onChoose(code)}>
      <span className={styles.name} lang="zh-CN">
        {name}
      </span>
      <span className="unseen">{t(`leader.measures.${measure}`)}</span>
      <span className={styles.number}>{count ?? <Withheld />}</span>
    </button>
  );
};

const Withheld = () => {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true">{t('supervision.suppressed')}</span>
      <span className="unseen">{t('leader.withheld')}</span>
    </>
  );
};
