/** The axes of a chart as SVG: the axes of its first layer that has some, drawn as Vega draws them. */
import { acrossOf, downOf, element, type Area } from './svg-element.js';
import type { Axis, ChartConfig, Layer, Position } from './spec.js';

type Look = ChartConfig['axis'];

const tickLength = 5;

/** Grid, ticks and labels; empty where all positions are in pixels. @internal */
export function axesOf(layers: readonly Layer[], area: Area, { axis: look }: ChartConfig): readonly string[] {
  const along = (direction: 'x' | 'y'): Position | undefined =>
    layers.map(({ encoding }) => encoding[direction]).find((position) => position?.axis != null);
  const [x, y] = [along('x'), along('y')];
  return [
    ...(y === undefined ? [] : valueAxis(y, y.axis!, area, look)),
    ...(x === undefined ? [] : yearAxis(x, x.axis!, area, look)),
  ];
}

/** Horizontal lines, with their numbers on the left. */
function valueAxis(position: Position, axis: Axis, area: Area, look: Look): readonly string[] {
  const rows = axis.values.map((value) => ({ label: formatted(value, axis.format), y: downOf(value, position, area) }));
  return [
    element(
      'g',
      { stroke: look.gridColor },
      ...rows.map(({ y }) => element('line', { x2: area.width, y1: crisp(y), y2: crisp(y) })),
    ),
    element(
      'g',
      { fill: look.labelColor, 'font-size': look.labelFontSize, 'text-anchor': 'end' },
      ...rows.map(({ label, y }) => element('text', { x: -axis.labelPadding, y: y + 0.3 * look.labelFontSize }, label)),
    ),
  ];
}

/** A line along the bottom, with ticks and their years under it. */
function yearAxis(position: Position, axis: Axis, area: Area, look: Look): readonly string[] {
  const foot = crisp(area.height);
  const rows = axis.values.map((value) => ({
    label: formatted(value, axis.format),
    x: acrossOf(value, position, area),
  }));
  const labelsAt = Math.round(area.height + tickLength + axis.labelPadding + 0.79 * look.labelFontSize);
  return [
    element(
      'g',
      { stroke: look.domainColor },
      element('line', { x2: area.width, y1: foot, y2: foot }),
      ...rows.map(({ x }) => element('line', { x1: crisp(x), x2: crisp(x), y1: foot, y2: foot + tickLength })),
    ),
    element(
      'g',
      { fill: look.labelColor, 'font-size': look.labelFontSize, 'text-anchor': 'middle' },
      ...rows.map(({ label, x }) => element('text', { x, y: labelsAt }, label)),
    ),
  ];
}

/** A line through the middle of a pixel is one pixel wide. */
function crisp(at: number): number {
  return Math.floor(at) + 0.5;
}

/** `d` is a whole number, `.2f` a number with two decimals; the sign is a minus, not a hyphen. */
function formatted(value: number, format: string): string {
  const decimals = /^\.(\d+)f$/.exec(format)?.[1];
  return value.toFixed(Number(decimals ?? 0)).replace('-', '−');
}
