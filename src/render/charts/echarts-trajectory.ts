/** The trajectory of one criterion, for Apache ECharts. */
import type { FullResult } from '../../assessment/assessment.js';
import { readResult } from '../../core/results.js';
import type { Language } from '../../core/text.js';
import { aFullResult, checkFullResult, checkWriting, optionRules } from '../checks.js';
import { sayIn } from '../words/words.js';
import { yearTicks } from './axis.js';
import {
  echartsFrame,
  echartsLegend,
  keyHeight,
  keyTop,
  type EChartsKey,
  type EChartsOption,
  type EChartsOptions,
  type EChartsSeries,
} from './echarts.js';
import { sizes } from './frame.js';
import { themeOf, type Theme } from './palette.js';
import { dateOf, seriesOf } from './echarts-trajectory-series.js';
import { widthOf } from './text.js';
import { axisOf, yearsOf } from './trajectory-axes.js';
import { trajectoryContent } from './trajectory-content.js';
import { besideOf } from './trajectory-labels.js';
import type { TrajectoryData } from './trajectory-data.js';

/** Options of a trajectory for ECharts. */
export interface TrajectoryEChartsOptions extends EChartsOptions {
  /** The first year shown. Left out: ten years before the latest value. */
  readonly since?: number;
}

/**
 * A criterion over the years as an option of Apache ECharts, the same picture as {@link trajectorySpec}: observed
 * values as points on a line, the projection as a dashed line with its interval, the limits, milestones, base year and
 * due year. The result is plain data: `chart.setOption(trajectoryECharts(result, { language: 'zh' }))`.
 *
 * @param result - What `fullResult` returned.
 * @returns `null` where no value is observed, so that nothing can be drawn.
 * @example
 * const assessment = assess(catalogue, [{ indicator: 'infant-mortality-rate', period: 2024, value: '4.0' }], {
 *   asOf: 2024,
 * });
 * const result = fullResult(assessment, 'children.health.target.3/infant-mortality-rate@2030', catalogue);
 * const option = trajectoryECharts(result, { language: 'en' });
 * option?.series.map(({ name }) => name) //=> ['target', 'observed']
 */
export function trajectoryECharts(result: FullResult, options: TrajectoryEChartsOptions): EChartsOption | null {
  checkWriting(options, optionRules.trajectoryECharts, ['language']);
  checkFullResult(result);
  return readResult('result', aFullResult, () => optionOf(result, options));
}

function optionOf(result: FullResult, options: TrajectoryEChartsOptions): EChartsOption | null {
  const { language, title, since } = options;
  const content = trajectoryContent(result, language, since);
  if (content === null) return null;
  const { course, subject, demand, description } = content;
  const theme = themeOf(options);
  const say = sayIn(language);
  const heading = title === undefined ? { title: subject, subtitle: demand } : { title };
  const top = keyTop(heading.title, heading.subtitle);
  const series = seriesOf(course, theme, say);
  return {
    ...echartsFrame({ ...heading, description }, theme, language),
    legend: echartsLegend(keyOf(series), theme, top),
    grid: gridOf(course, top + keyHeight + yearRoom),
    xAxis: yearsAxis(course, theme),
    yAxis: valuesAxis(course, theme, language),
    series,
  };
}

/** The height above the data, for the unit, the due year and the base year. */
const yearRoom = 30;

/** Every name once. A filled series has a box in the key, a line without points has a line. */
function keyOf(series: readonly EChartsSeries[]): readonly EChartsKey[] {
  const keys = new Map<string, EChartsKey>();
  for (const { name, areaStyle, symbolSize } of series)
    if (name !== undefined)
      keys.set(name, {
        name,
        ...(areaStyle !== undefined && { icon: 'rect' }),
        ...(symbolSize === 0 && { icon: 'path://M0 0H20V3H0Z' }),
      });
  return [...keys.values()];
}

/** The margins: space on the left for the numbers of the axis, and on the right for the numbers beside the lines. */
function gridOf(course: TrajectoryData, top: number): object {
  const { ticks, decimals } = axisOf(course);
  const widest = (labels: readonly string[]): number =>
    Math.max(0, ...labels.map((label) => widthOf(label, sizes.small)));
  const left = 20 + widest(ticks.map((tick) => tick.toFixed(decimals)));
  return { top, left, right: 16 + widest(besideOf(course).map(({ label }) => label)), bottom: 28 };
}

/** A time axis, because ECharts writes years on it without a comma; on an axis of numbers it does not. */
function yearsAxis(course: TrajectoryData, theme: Theme): object {
  const [from, to] = yearsOf(course);
  const ticks = yearTicks(from, to, 340).map(dateOf);
  return {
    type: 'time',
    min: dateOf(from - 0.4),
    max: dateOf(to + 0.4),
    axisLabel: { formatter: '{yyyy}', customValues: ticks, color: theme.quiet, fontSize: sizes.small },
    axisTick: { customValues: ticks, lineStyle: { color: theme.quiet } },
    axisLine: { lineStyle: { color: theme.quiet } },
    splitLine: { show: false },
  };
}

function valuesAxis(course: TrajectoryData, theme: Theme, language: Language): object {
  const { min, max, ticks } = axisOf(course);
  return {
    type: 'value',
    min,
    max,
    name: course.unit[language].trim(),
    nameGap: 20,
    nameTextStyle: { color: theme.quiet, align: 'left' },
    axisLabel: { customValues: ticks, color: theme.quiet, fontSize: sizes.small },
    axisTick: { customValues: ticks, show: false },
    splitLine: { lineStyle: { color: theme.rule } },
  };
}
