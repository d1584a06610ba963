/** The drawing of a trajectory: where everything goes, in pixels and on the axes. */
import type { Language } from '../../core/text.js';
import { numberAxis, yearTicks, type NumberAxis } from './axis.js';
import { sizes, type Frame } from './frame.js';
import type { Theme } from './palette.js';
import type { Json, Layer, Row } from './spec.js';
import { widthOf } from './text.js';
import { besideLabels, besideOf, valueLabels, yearLabels } from './trajectory-labels.js';
import type { TrajectoryData } from './trajectory-data.js';

interface Paper {
  readonly theme: Theme;
  readonly language: Language;
  readonly width: number;
}

const plotHeight = 190;

/** @internal */
export function drawn(
  course: TrajectoryData,
  { theme, language, width }: Paper,
): { readonly layers: readonly Layer[]; readonly margin: Frame['margin']; readonly plotHeight: number } {
  const { observed, ahead, threshold, milestones, due, baseYear } = course;
  const values = axisOf(course);
  const ends = [...observed, ...ahead, ...milestones].map(({ at }) => at);
  const from = Math.floor(Math.min(...ends, baseYear ?? due));
  const to = Math.ceil(Math.max(...ends, due));
  const left = 14 + Math.max(...values.ticks.map((tick) => widthOf(tick.toFixed(values.decimals), sizes.small)));
  const beside = besideOf(course);
  const right = 14 + Math.max(0, ...beside.map(({ label }) => widthOf(label, sizes.small)));
  const plotWidth = width - left - right;
  const domain = [from - 0.4, to + 0.4] as const;
  const xPixel = (at: number): number => ((at - domain[0]) / (domain[1] - domain[0])) * plotWidth;
  const yPixel = (value: number): number => ((values.max - value) / (values.max - values.min)) * plotHeight;
  const clamp = (value: number): number => Math.min(Math.max(value, values.min), values.max);
  const x: Json = {
    field: 'at',
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { values: yearTicks(from, to, plotWidth), format: 'd', grid: false, labelPadding: 4 },
  };
  const y = (field: string): Json => ({
    field,
    type: 'quantitative',
    scale: { domain: [values.min, values.max], nice: false, zero: false },
    axis: { values: values.ticks, format: `.${values.decimals}f`, domain: false, ticks: false, labelPadding: 6 },
  });
  const curve = (
    rows: readonly Row[],
    mark: Json & { type: string },
    more: Readonly<Record<string, Json>> = {},
  ): Layer[] => (rows.length === 0 ? [] : [{ data: { values: rows }, mark, encoding: { x, y: y('value'), ...more } }]);
  const band = ahead
    .filter(({ lower, upper }) => lower !== null && upper !== null)
    .map(({ at, lower, upper }) => ({ at, value: clamp(lower!), upper: clamp(upper!) }));
  const limits = [threshold?.lower, threshold?.upper].filter((limit) => limit != null).map(Number);
  const inside =
    threshold?.lower != null && threshold.upper != null && threshold.lower !== threshold.upper
      ? [
          {
            at: domain[0],
            until: domain[1],
            value: clamp(Number(threshold.lower)),
            upper: clamp(Number(threshold.upper)),
          },
        ]
      : [];
  const measured = observed.filter(({ bound }) => bound === null);
  const bounded = observed.filter(({ bound }) => bound !== null);
  const point = {
    type: 'point',
    filled: true,
    opacity: 1,
    size: 45,
    fill: theme.series,
    stroke: theme.paper,
    strokeWidth: 1.2,
  };
  const last = ahead[ahead.length - 1];

  const layers: Layer[] = [
    ...curve(
      inside,
      { type: 'rect', color: theme.target, opacity: 0.1, aria: false },
      { x2: { field: 'until' }, y2: { field: 'upper' } },
    ),
    ...curve(band, { type: 'area', color: theme.series, opacity: 0.18, aria: false }, { y2: { field: 'upper' } }),
    {
      data: { values: [{ at: due }] },
      mark: { type: 'rule', color: theme.quiet, strokeDash: [2, 3], aria: false },
      encoding: { x },
    },
    ...curve(
      limits.map((limit) => ({ at: domain[0], until: domain[1], value: limit })),
      { type: 'rule', color: theme.target, strokeWidth: 2, strokeDash: [7, 3] },
      { x2: { field: 'until' } },
    ),
    ...curve(rowsOf(ahead), { type: 'line', color: theme.series, strokeWidth: 2, strokeDash: [4, 3], aria: false }),
    ...curve(rowsOf(measured), { type: 'line', color: theme.series, strokeWidth: 2, aria: false }),
    ...curve(
      milestones.map(({ at, value }) => ({ at, value })),
      { ...point, shape: 'diamond', size: 60, fill: theme.paper, stroke: theme.milestone, strokeWidth: 1.5 },
    ),
    ...curve(rowsOf(measured), point),
    ...curve(rowsOf(bounded.filter(({ bound }) => bound === 'at-least')), {
      ...point,
      shape: 'triangle-up',
      fill: theme.paper,
      stroke: theme.series,
      size: 60,
    }),
    ...curve(rowsOf(bounded.filter(({ bound }) => bound === 'at-most')), {
      ...point,
      shape: 'triangle-down',
      fill: theme.paper,
      stroke: theme.series,
      size: 60,
    }),
    ...(last === undefined
      ? []
      : curve([{ at: last.at, value: last.value }], {
          ...point,
          fill: theme.paper,
          stroke: theme.series,
          strokeWidth: 1.8,
        })),
    ...valueLabels(course, { xPixel, yPixel, plotWidth, plotHeight }, theme),
    ...besideLabels(beside, { yPixel, plotWidth, plotHeight }, theme),
    ...yearLabels(course, { xPixel, plotWidth, left: 8 - left }, language, theme),
  ];
  return { layers, margin: { top: 24, right, bottom: 24, left }, plotHeight };
}

function rowsOf(points: readonly { readonly at: number; readonly value: number }[]): readonly Row[] {
  return points.map(({ at, value }) => ({ at, value }));
}

/** An axis that holds what is observed, expected and demanded; of a very wide band, as much as twice that. */
function axisOf({ observed, ahead, threshold, milestones, bounds }: TrajectoryData): NumberAxis {
  const limits = [threshold?.lower, threshold?.upper].filter((limit) => limit != null).map(Number);
  const core = [...observed, ...ahead, ...milestones].map(({ value }) => value).concat(limits);
  const low = Math.min(...core);
  const high = Math.max(...core);
  const span = high - low || Math.abs(high) * 0.1 || 1;
  const band = ahead.flatMap(({ lower, upper }) => (lower === null || upper === null ? [] : [lower, upper]));
  const floor = Math.max(Math.min(low, ...band), low - span);
  const ceiling = Math.min(Math.max(high, ...band), high + span);
  return numberAxis(floor, ceiling, bounds);
}
