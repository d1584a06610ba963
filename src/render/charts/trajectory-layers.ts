/** The drawing of a trajectory: all layers with their positions, in pixels and on the axes. */
import type { Language } from '../../core/text.js';
import { yearTicks, type NumberAxis } from './axis.js';
import { sizes, type Frame } from './frame.js';
import type { Theme } from './palette.js';
import type { Encoding, Layer, Mark, Position, Row } from './spec.js';
import { widthOf } from './text.js';
import { axisOf, limitsOf, yearsOf } from './trajectory-axes.js';
import { besideLabels, besideOf, valueLabels, yearLabels } from './trajectory-labels.js';
import type { TrajectoryData } from './trajectory-data.js';

interface Paper {
  readonly theme: Theme;
  readonly language: Language;
  readonly width: number;
}

const plotHeight = 190;

/** The axes and sizes of the drawing. */
interface Plot {
  readonly values: NumberAxis;
  /** The first and last year, with free space on both sides. */
  readonly domain: readonly [number, number];
  readonly years: readonly [number, number];
  readonly plotWidth: number;
}

type Fields = Partial<Encoding>;

/** Marks for rows of `at` and `value`; no layer where there is no row. */
type Draw = (rows: readonly Row[], mark: Mark, more?: Fields) => readonly Layer[];

/** @internal */
export function drawn(
  course: TrajectoryData,
  { theme, language, width }: Paper,
): { readonly layers: readonly Layer[]; readonly margin: Frame['margin']; readonly plotHeight: number } {
  const values = axisOf(course);
  const [from, to] = yearsOf(course);
  const left = 14 + Math.max(...values.ticks.map((tick) => widthOf(tick.toFixed(values.decimals), sizes.small)));
  const beside = besideOf(course);
  const right = 14 + Math.max(0, ...beside.map(({ label }) => widthOf(label, sizes.small)));
  const plotWidth = width - left - right;
  const domain = [from - 0.4, to + 0.4] as const;
  const plot: Plot = { values, domain, years: [from, to], plotWidth };
  const xPixel = (at: number): number => ((at - domain[0]) / (domain[1] - domain[0])) * plotWidth;
  const yPixel = (value: number): number => ((values.max - value) / (values.max - values.min)) * plotHeight;
  const layers: Layer[] = [
    ...curves(course, plot, theme),
    ...valueLabels(course, { xPixel, yPixel, plotWidth, plotHeight }, theme),
    ...besideLabels(beside, { yPixel, plotWidth, plotHeight }, theme),
    ...yearLabels(course, { xPixel, plotWidth, left: 8 - left }, language, theme),
  ];
  return { layers, margin: { top: 24, right, bottom: 24, left }, plotHeight };
}

/** From the lowest layer to the highest: the limits, the interval, the due year, the lines, the points. */
function curves(course: TrajectoryData, plot: Plot, theme: Theme): readonly Layer[] {
  const { observed, ahead, milestones, due } = course;
  const x = yearAxis(plot);
  const draw: Draw = (rows, mark, more = {}) =>
    rows.length === 0 ? [] : [{ data: { values: rows }, mark, encoding: { x, y: valueAxis(plot, 'value'), ...more } }];
  const measured = observed.filter(({ bound }) => bound === null);
  const line: Mark = { type: 'line', color: theme.series, strokeWidth: 2 };
  return [
    ...demandedBand(course, plot, theme, draw),
    ...expectedBand(course, plot, theme, draw),
    {
      data: { values: [{ at: due }] },
      mark: { type: 'rule', color: theme.quiet, strokeDash: [2, 3], aria: false },
      encoding: { x },
    },
    ...limitLines(course, plot, theme, draw),
    ...draw(rowsOf(ahead), { ...line, strokeDash: [4, 3], aria: false }),
    ...draw(rowsOf(measured), { ...line, aria: false }),
    ...draw(rowsOf(milestones), {
      ...pointOf(theme),
      shape: 'diamond',
      size: 60,
      fill: theme.paper,
      stroke: theme.milestone,
      strokeWidth: 1.5,
    }),
    ...observedPoints(course, theme, draw),
    ...draw(rowsOf(ahead.slice(-1)), {
      ...pointOf(theme),
      fill: theme.paper,
      stroke: theme.series,
      strokeWidth: 1.8,
    }),
  ];
}

function yearAxis({ domain, years: [from, to], plotWidth }: Plot): Position {
  return {
    field: 'at',
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { values: yearTicks(from, to, plotWidth), format: 'd', grid: false, labelPadding: 4 },
  };
}

function valueAxis({ values }: Plot, field: string): Position {
  return {
    field,
    type: 'quantitative',
    scale: { domain: [values.min, values.max], nice: false, zero: false },
    axis: { values: values.ticks, format: `.${values.decimals}f`, domain: false, ticks: false, labelPadding: 6 },
  };
}

function pointOf(theme: Theme): Mark {
  return {
    type: 'point',
    filled: true,
    opacity: 1,
    size: 45,
    fill: theme.series,
    stroke: theme.paper,
    strokeWidth: 1.2,
  };
}

function clampTo({ values: { min, max } }: Plot): (value: number) => number {
  return (value) => Math.min(Math.max(value, min), max);
}

function demandedBand({ threshold }: TrajectoryData, plot: Plot, theme: Theme, draw: Draw): readonly Layer[] {
  const { lower, upper } = threshold ?? { lower: null, upper: null };
  if (lower === null || upper === null || lower === upper) return [];
  const clamp = clampTo(plot);
  const [at, until] = plot.domain;
  return draw(
    [{ at, until, value: clamp(Number(lower)), upper: clamp(Number(upper)) }],
    { type: 'rect', color: theme.target, opacity: 0.1, aria: false },
    { x2: { field: 'until' }, y2: { field: 'upper' } },
  );
}

function expectedBand({ ahead }: TrajectoryData, plot: Plot, theme: Theme, draw: Draw): readonly Layer[] {
  const clamp = clampTo(plot);
  const band = ahead
    .filter(({ lower, upper }) => lower !== null && upper !== null)
    .map(({ at, lower, upper }) => ({ at, value: clamp(lower!), upper: clamp(upper!) }));
  return draw(band, { type: 'area', color: theme.series, opacity: 0.18, aria: false }, { y2: { field: 'upper' } });
}

function limitLines({ threshold }: TrajectoryData, { domain }: Plot, theme: Theme, draw: Draw): readonly Layer[] {
  const [at, until] = domain;
  return draw(
    limitsOf(threshold).map((value) => ({ at, until, value })),
    { type: 'rule', color: theme.target, strokeWidth: 2, strokeDash: [7, 3] },
    { x2: { field: 'until' } },
  );
}

/** A filled point for a figure; a triangle for a bound, which points towards the true value. */
function observedPoints({ observed }: TrajectoryData, theme: Theme, draw: Draw): readonly Layer[] {
  const of = (wanted: (typeof observed)[number]['bound']): readonly Row[] =>
    rowsOf(observed.filter(({ bound }) => bound === wanted));
  const hollow = { ...pointOf(theme), fill: theme.paper, stroke: theme.series, size: 60 };
  return [
    ...draw(of(null), pointOf(theme)),
    ...draw(of('at-least'), { ...hollow, shape: 'triangle-up' }),
    ...draw(of('at-most'), { ...hollow, shape: 'triangle-down' }),
  ];
}

function rowsOf(points: readonly { readonly at: number; readonly value: number }[]): readonly Row[] {
  return points.map(({ at, value }) => ({ at, value }));
}
