import { useMemo } from 'react';
import type { Cell } from '../../api/statistics';
import { colours } from '../../app/theme';
import { useWords } from '../../words/use-words';
import { Chart, type ChartOption, namesAxis, numbersAxis, useAxisText } from './chart';
import { NumbersTable } from './numbers-table';
import { ChartSection } from './chart-section';

interface Props {
  title: string;
  note?: string;
  /** What the bars stand for. */
  axisName: string;
  cells: readonly Cell[];
  nameOf: (key: string) => string;
  /** Of how many cases shares are told; absent: no shares. */
  of?: number | null | undefined;
}

const HEAD_PIXELS = 68;

/** One bar for each name, longest names included, with its number at its end. */
export const Bars = ({ title, note, axisName, cells, nameOf, of }: Props) => {
  const { t, marks } = useWords();
  const { text, axis, rowHeight } = useAxisText();
  const option = useMemo(
    (): ChartOption => ({
      grid: { left: 8, right: 48, top: 32, bottom: 28, containLabel: true },
      tooltip: { trigger: 'item' },
      xAxis: numbersAxis(t('supervision.cases'), axis),
      yAxis: namesAxis(
        axisName,
        cells.map(({ key }) => nameOf(key)),
        axis,
      ),
      series: [
        {
          type: 'bar',
          barMaxWidth: 18,
          itemStyle: { color: colours.accent },
          label: {
            show: true,
            position: 'right',
            ...text,
            formatter: ({ value }) => (value === '-' ? t('supervision.suppressed') : `${value as number}`),
          },
          data: cells.map(({ count }) => count ?? '-'),
        },
      ],
    }),
    [cells, nameOf, axisName, t, text.fontSize],
  );
  const share = (count: number | null): string | null =>
    count === null || !of ? null : `${Math.round((count / of) * 1000) / 10}%`;
  return (
    <ChartSection
      title={title}
      {...(note === undefined ? {} : { note })}
      chart={
        <Chart
          label={`${title}${marks.comma}${t('supervision.chart')}`}
          height={HEAD_PIXELS + rowHeight * cells.length}
          option={option}
        />
      }
      table={
        <NumbersTable
          caption={title}
          head={[axisName, t('supervision.cases'), ...(of === undefined ? [] : [t('supervision.share')])]}
          rows={cells.map(({ key, count }) => ({
            key,
            name: nameOf(key),
            numbers: [count, ...(of === undefined ? [] : [share(count)])],
          }))}
        />
      }
    />
  );
};
