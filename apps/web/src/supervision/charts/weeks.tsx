import { useMemo } from 'react';
import type { Statistics } from '../../api/statistics';
import { chartColours } from '../../app/theme';
import { formatFullDay } from '../../format/dates';
import { useWords } from '../../words/use-words';
import { Chart, type ChartOption, useAxisText } from './chart';
import { ChartSection } from './chart-section';
import { NumbersTable } from './numbers-table';

const HEIGHT = 320;

/** Registered and closed cases, week by week: solid with circles, dashed with triangles. */
export const Weeks = ({ weeks }: Pick<Statistics, 'weeks'>) => {
  const { t, language, marks } = useWords();
  const { text, axis } = useAxisText();
  const names = { registered: t('supervision.weekRegistered'), closed: t('supervision.weekClosed') };
  const title = t('supervision.weeksTitle');
  const option = useMemo((): ChartOption => {
    const line = (key: 'registered' | 'closed', colour: string, symbol: string, type: 'solid' | 'dashed') => ({
      type: 'line' as const,
      name: names[key],
      symbol,
      symbolSize: 7,
      itemStyle: { color: colour },
      lineStyle: { color: colour, type, width: 2 },
      data: weeks.map((week) => week[key]),
    });
    return {
      grid: { left: 8, right: 16, top: 56, bottom: 24, containLabel: true },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 32 },
      tooltip: { trigger: 'axis' },
      xAxis: {
        type: 'category',
        name: t('supervision.week'),
        nameLocation: 'middle',
        nameGap: 28,
        data: weeks.map(({ week }) => week.slice(2)),
        ...axis,
      },
      yAxis: {
        type: 'value',
        name: t('supervision.cases'),
        minInterval: 1,
        ...axis,
        nameTextStyle: { ...axis.nameTextStyle, align: 'left' },
      },
      series: [
        line('registered', chartColours[0], 'circle', 'solid'),
        line('closed', chartColours[2], 'triangle', 'dashed'),
      ],
    };
  }, [weeks, language, text.fontSize]);
  return (
    <ChartSection
      title={title}
      chart={<Chart label={`${title}${marks.comma}${t('supervision.chart')}`} height={HEIGHT} option={option} />}
      table={
        <NumbersTable
          caption={title}
          head={[t('supervision.week'), names.registered, names.closed]}
          rows={weeks.toReversed().map(({ week, registered, closed }) => ({
            key: week,
            name: formatFullDay(week, language),
            numbers: [registered, closed],
          }))}
        />
      }
    />
  );
};
