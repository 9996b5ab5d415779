import { useMemo } from 'react';
import { ageBuckets } from '@one-window/contracts/for-pages';
import type { Statistics } from '../../api/statistics';
import { colours } from '../../app/theme';
import { useWords } from '../../words/use-words';
import { Chart, type ChartOption, namesAxis, numbersAxis, useAxisText } from './chart';
import { ChartSection } from './chart-section';
import { NumbersTable } from './numbers-table';

const HEAD_PIXELS = 108;
/** The longer a case waits, the darker. */
const shades = [colours['accent-soft'], colours.line, colours.edge, colours.accent, colours['accent-dark']] as const;

/** Open cases of every stage by the days they have been there; every part bears its number, and a pattern of its own. */
export const Ageing = ({ ageing }: Pick<Statistics, 'ageing'>) => {
  const { t, codeName, language, marks } = useWords();
  const { text, axis, rowHeight } = useAxisText();
  const title = t('supervision.ageingTitle');
  const rows = ageing.filter(({ days }) => days.some(({ count }) => count !== 0));
  const option = useMemo(
    (): ChartOption => ({
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      grid: { left: 8, right: 24, top: 72, bottom: 28, containLabel: true },
      legend: { top: 0, left: 0, textStyle: text },
      tooltip: { trigger: 'item' },
      xAxis: numbersAxis(t('supervision.cases'), axis),
      yAxis: namesAxis(
        t('supervision.stage'),
        rows.map(({ stage }) => codeName('phases', stage)),
        axis,
      ),
      series: ageBuckets.map((bucket, index) => ({
        type: 'bar' as const,
        stack: 'days',
        barMaxWidth: 22,
        name: t(`supervision.ageing.${bucket}`),
        itemStyle: { color: shades[index] ?? colours.accent, borderColor: colours.edge, borderWidth: 1 },
        label: {
          show: true,
          ...text,
          color: colours.ink,
          backgroundColor: colours.paper,
          padding: [0, 3],
          formatter: ({ value }) => (value === 0 || value === '-' ? '' : `${value as number}`),
        },
        data: rows.map(({ days }) => days.find(({ key }) => key === bucket)?.count ?? '-'),
      })),
    }),
    [ageing, language, text.fontSize],
  );
  return (
    <ChartSection
      title={title}
      chart={
        <Chart
          label={`${title}${marks.comma}${t('supervision.chart')}`}
          height={HEAD_PIXELS + (rowHeight + 8) * rows.length}
          option={option}
        />
      }
      table={
        <NumbersTable
          caption={title}
          head={[t('supervision.stage'), ...ageBuckets.map((bucket) => t(`supervision.ageing.${bucket}`))]}
          rows={ageing.map(({ stage, days }) => ({
            key: stage,
            name: codeName('phases', stage),
            numbers: ageBuckets.map((bucket) => days.find(({ key }) => key === bucket)?.count ?? null),
          }))}
        />
      }
    />
  );
};
