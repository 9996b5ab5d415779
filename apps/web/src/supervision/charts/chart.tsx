import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  type AriaComponentOption,
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../../app/preferences';
import { colours } from '../../app/theme';

echarts.use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export type ChartOption = echarts.ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | AriaComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

interface Props {
  /** Says what is drawn; the numbers stand in the table beside. */
  label: string;
  /** In pixels. */
  height: number;
  option: ChartOption;
}

const textSize = (large: boolean) => (large ? 16 : 12);

/** What was drawn for one width can be shown in another: paper is narrower than the window, and nothing draws anew for it. */
const scalable = (chart: echarts.ECharts): void => {
  chart.getDom().querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
};

/** A chart as SVG, without motion, with patterns where several things share an axis. */
export const Chart = ({ label, height, option }: Props) => {
  const { large } = usePreferences();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts>(undefined);
  useEffect(() => {
    if (!place.current) return undefined;
    const made = echarts.init(place.current, null, { renderer: 'svg' });
    chart.current = made;
    scalable(made);
    const watch = new ResizeObserver(() => {
      made.resize();
      scalable(made);
    });
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(
      {
        animation: false,
        textStyle: {
          color: colours.ink,
          fontSize: textSize(large),
          fontFamily: getComputedStyle(document.body).fontFamily,
        },
        ...option,
      },
      true,
    );
  }, [option, large]);
  return <div ref={place} role="img" aria-label={label} style={{ height, minWidth: 0 }} />;
};

/** Text of axes and legends, readable on paper. */
export const useAxisText = () => {
  const { large } = usePreferences();
  const text = { color: colours.ink, fontSize: textSize(large) };
  return {
    text,
    axis: {
      axisLabel: text,
      nameTextStyle: { ...text, color: colours['ink-soft'] },
      axisLine: { lineStyle: { color: colours.edge } },
      splitLine: { lineStyle: { color: colours.line } },
    },
    rowHeight: large ? 40 : 30,
  };
};

type AxisText = ReturnType<typeof useAxisText>['axis'];

/** The axis of numbers under lying bars; every bar bears its number, so the axis has none. */
export const numbersAxis = (name: string, axis: AxisText) => ({
  ...axis,
  type: 'value' as const,
  name,
  nameLocation: 'middle' as const,
  nameGap: 10,
  minInterval: 1,
  axisLabel: { show: false },
});

/** The axis of names beside lying bars, from top to bottom, its own name above. */
export const namesAxis = (name: string, names: string[], axis: AxisText) => ({
  ...axis,
  type: 'category' as const,
  name,
  nameLocation: 'start' as const,
  nameGap: 10,
  nameTextStyle: { ...axis.nameTextStyle, align: 'right' as const, padding: [0, 8, 0, 0] },
  inverse: true,
  data: names,
  axisTick: { show: false },
});
