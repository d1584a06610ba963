/** The series of a trajectory for Apache ECharts, from the lowest layer to the highest. */
import { confidenceText } from '../../core/figures.js';
import { limitsText } from '../words/figures.js';
import type { Say } from '../words/words.js';
import type { EChartsSeries } from './echarts.js';
import { sizes } from './frame.js';
import type { Theme } from './palette.js';
import { limitsOf, yearsOf } from './trajectory-axes.js';
import type { TrajectoryData } from './trajectory-data.js';

type Point = { readonly at: number; readonly value: number };

/** The data that every series uses. */
interface Drawing {
  readonly course: TrajectoryData;
  readonly theme: Theme;
  readonly say: Say;
}

/** @internal */
export function seriesOf(course: TrajectoryData, theme: Theme, say: Say): readonly EChartsSeries[] {
  const drawing = { course, theme, say };
  return [
    ...intervalSeries(drawing),
    ...targetSeries(drawing),
    observedSeries(drawing),
    ...boundSeries(drawing),
    ...aheadSeries(drawing),
    ...milestoneSeries(drawing),
  ];
}

/**
 * A year as its first of January. Months and days keep their position relative to the year, as on the other charts.
 * @internal
 */
export function dateOf(at: number): string {
  const year = Math.floor(at);
  return new Date(Date.UTC(year, 0, 1) + Math.round((at - year) * 365.25) * 86_400_000).toISOString().slice(0, 10);
}

function pointOf({ at, value }: Point, more: object = {}): object {
  return { value: [dateOf(at), value], ...more };
}

/** The observed figures as a line, with the due year and the base year marked on it. */
function observedSeries({ course, theme, say }: Drawing): EChartsSeries {
  const { observed, ahead, due, baseYear } = course;
  const measured = observed.filter(({ bound }) => bound === null);
  const last = measured.length - 1;
  const year = (label: string, at: number, width: number): object => ({
    name: label,
    xAxis: dateOf(at),
    label: { formatter: '{b}', color: theme.quiet, fontSize: sizes.small },
    lineStyle: { color: theme.quiet, type: 'dotted', width },
  });
  return {
    type: 'line',
    name: say('监测数据', 'observed'),
    data: measured.map((each, i) =>
      pointOf(each, {
        name: each.period,
        label: {
          show: i === 0 || i === last,
          formatter: `${each.label}${each.cases}`,
          position: sideOf(each, [measured[i - 1], measured[i + 1] ?? ahead[1]]),
          align: i === 0 && i < last ? 'left' : 'center',
          color: theme.ink,
        },
      }),
    ),
    symbol: 'circle',
    symbolSize: 7,
    itemStyle: { color: theme.series },
    lineStyle: { color: theme.series, width: 2 },
    label: { show: false, fontSize: sizes.small, fontWeight: 600 },
    markLine: {
      silent: true,
      symbol: 'none',
      data: [
        year(say(`目标年${due}`, `due ${due}`), due, 1),
        ...(baseYear === null || baseYear === due
          ? []
          : [year(say(`${baseYear}年基期`, `base ${baseYear}`), baseYear, 0)]),
      ],
    },
  };
}

/** The side of a point that is away from its neighbours. */
function sideOf({ value }: Point, neighbours: readonly (Point | undefined)[]): 'top' | 'bottom' {
  const known = neighbours.filter((each) => each !== undefined);
  const mean = known.reduce((sum, each) => sum + each.value, 0) / (known.length || 1);
  return known.length > 0 && mean > value ? 'bottom' : 'top';
}

/** Figures that are only bounds: a triangle points towards the true value. */
function boundSeries({ course: { observed }, theme, say }: Drawing): readonly EChartsSeries[] {
  const bounded = observed.filter(({ bound }) => bound !== null);
  if (bounded.length === 0) return [];
  return [
    {
      type: 'scatter',
      name: say('只给出上限或下限', 'a bound only'),
      data: bounded.map((each) =>
        pointOf(each, {
          name: each.period,
          symbolRotate: each.bound === 'at-most' ? 180 : 0,
          label: { show: true, formatter: each.label, position: 'top', color: theme.ink },
        }),
      ),
      symbol: 'triangle',
      symbolSize: 9,
      itemStyle: { color: theme.paper, borderColor: theme.series, borderWidth: 1.5 },
    },
  ];
}

/** Two stacked lines: the lower end, not visible, and the width above it, filled. */
function intervalSeries({ course: { ahead, confidence }, theme, say }: Drawing): readonly EChartsSeries[] {
  if (confidence === null) return [];
  const banded = ahead.flatMap(({ at, lower, upper }) =>
    lower === null || upper === null ? [] : [{ at, lower, upper }],
  );
  const unseen = {
    type: 'line',
    stack: 'interval',
    stackStrategy: 'all',
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  } as const;
  return [
    { ...unseen, data: banded.map(({ at, lower }) => pointOf({ at, value: lower })) },
    {
      ...unseen,
      name: say(`${confidenceText(confidence)}区间`, `${confidenceText(confidence)} interval`),
      data: banded.map(({ at, lower, upper }) => pointOf({ at, value: Number((upper - lower).toPrecision(12)) })),
      itemStyle: { color: theme.series, opacity: 0.18 },
      areaStyle: { color: theme.series, opacity: 0.18 },
    },
  ];
}

function aheadSeries({ course: { ahead }, theme, say }: Drawing): readonly EChartsSeries[] {
  if (ahead.length === 0) return [];
  return [
    {
      type: 'line',
      name: say('预测', 'projected'),
      data: ahead.map((each, i) => {
        const last = i === ahead.length - 1;
        return pointOf(each, {
          name: String(Math.floor(each.at)),
          symbolSize: last ? 7 : 0,
          label: { show: last, formatter: `${each.label}${each.cases}`, position: 'right', color: theme.series },
        });
      }),
      symbol: 'circle',
      itemStyle: { color: theme.paper, borderColor: theme.series, borderWidth: 2 },
      lineStyle: { color: theme.series, width: 2, type: 'dashed' },
      label: { fontSize: sizes.small, fontWeight: 600 },
    },
  ];
}

/** A line for each limit; the range between two limits is shaded. */
function targetSeries({ course, theme, say }: Drawing): readonly EChartsSeries[] {
  const { threshold } = course;
  if (threshold === null) return [];
  const { lower, upper } = threshold;
  const [from, to] = yearsOf(course);
  const limits = [...new Set(limitsOf(threshold))];
  const labelOf = (value: number): string => {
    if (lower !== null && lower === upper) return limitsText(threshold, 'en');
    const isLower = lower !== null && Number(lower) === value;
    return limitsText({ ...threshold, ...(isLower ? { upper: null } : { lower: null }) }, 'en');
  };
  return limits.map((value, i) => ({
    type: 'line',
    name: say('目标', 'target'),
    data: [
      pointOf({ at: from - 0.4, value }),
      pointOf(
        { at: to + 0.4, value },
        { label: { show: true, formatter: labelOf(value), position: 'right', color: theme.target } },
      ),
    ],
    symbol: 'circle',
    symbolSize: 0,
    tooltip: { show: false },
    itemStyle: { color: theme.target },
    lineStyle: { color: theme.target, width: 2, type: 'dashed' },
    label: { fontSize: sizes.small, fontWeight: 600 },
    ...(i === 0 &&
      limits.length === 2 && {
        markArea: {
          silent: true,
          itemStyle: { color: theme.target, opacity: 0.1 },
          data: [[{ yAxis: limits[0] }, { yAxis: limits[1] }]],
        },
      }),
  }));
}

function milestoneSeries({ course: { milestones }, theme, say }: Drawing): readonly EChartsSeries[] {
  if (milestones.length === 0) return [];
  return [
    {
      type: 'scatter',
      name: say('时序进度', 'milestone'),
      data: milestones.map((each) => pointOf(each, { name: String(each.at) })),
      symbol: 'diamond',
      symbolSize: 9,
      itemStyle: { color: theme.paper, borderColor: theme.milestone, borderWidth: 1.5 },
    },
  ];
}
