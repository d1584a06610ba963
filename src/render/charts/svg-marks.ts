/** The marks of a layer as SVG, with the positions and sizes that Vega gives them. */
import { html } from '../escape.js';
import { acrossOf, type Area, type Attributes, downOf, element, numberIn, pixel, wordsOf } from './svg-element.js';
import type { ChartConfig, Encoding, Layer, Mark, Position, Row } from './spec.js';

/** A row with its mark and its position. */
interface Placed {
  readonly row: Row;
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** The other end; the same position where the mark has only one. */
  readonly x2: number;
  readonly y2: number;
}

/** One group for a layer; attributes that all of its marks share are on the group. @internal */
export function marksOf({ data, mark, encoding }: Layer, area: Area, { text }: ChartConfig): readonly string[] {
  const placed = data.values.map((row) => ({ row, mark, ...placeOf(row, encoding, area) }));
  const size = mark.fontSize ?? text.fontSize;
  switch (mark.type) {
    case 'line':
      return [element('path', { d: pathThrough(placed), ...lineLook(mark) })];
    case 'area':
      return [element('path', { d: bandThrough(placed), ...fillLook(mark) })];
    case 'rule':
      return [element('g', lineLook(mark), ...placed.map((each) => ruleOf(each, encoding, area)))];
    case 'rect':
      return [element('g', fillLook(mark), ...placed.map((each) => rectOf(each, encoding)))];
    case 'point':
      return [element('g', pointLook(mark), ...placed.map((each) => pointOf(each, encoding)))];
    case 'text':
      return [element('g', textLook(mark, text), ...placed.map((each) => textOf(each, encoding, size)))];
  }
}

function placeOf(row: Row, { x, y, x2, y2 }: Encoding, area: Area): Pick<Placed, 'x' | 'y' | 'x2' | 'y2'> {
  const across = (position: Position | undefined, field = position?.field): number =>
    position === undefined ? 0 : acrossOf(numberIn(row, field!), position, area);
  const down = (position: Position | undefined, field = position?.field): number =>
    position === undefined ? 0 : downOf(numberIn(row, field!), position, area);
  return { x: across(x), y: down(y), x2: across(x, x2?.field), y2: down(y, y2?.field) };
}

function pathThrough(placed: readonly Pick<Placed, 'x' | 'y'>[]): string {
  return placed.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${pixel(x)},${pixel(y)}`).join('');
}

function bandThrough(placed: readonly Placed[]): string {
  return `${pathThrough([...placed, ...placed.toReversed().map(({ x, y2 }) => ({ x, y: y2 }))])}Z`;
}

/** A rule without a level goes from the top to the bottom of the area. */
function ruleOf({ x, x2, y }: Placed, encoding: Encoding, { height }: Area): string {
  return encoding.y === undefined
    ? element('line', { x1: x, x2: x, y1: 0, y2: height })
    : element('line', { x1: x, x2, y1: y, y2: y });
}

function rectOf({ row, mark, x, x2, y, y2 }: Placed, encoding: Encoding): string {
  const told = (encoding.tooltip ?? []).flatMap(({ field, title }) =>
    row[field] === undefined ? [] : [`${wordsOf(title)}: ${wordsOf(row[field])}`],
  );
  return element(
    'rect',
    {
      x: Math.min(x, x2),
      y: Math.min(y, y2),
      width: Math.abs(x2 - x),
      height: Math.abs(y2 - y),
      rx: mark.cornerRadius,
      fill: fieldOf(row, encoding.fill),
    },
    ...(told.length === 0 ? [] : [element('title', {}, html(told.join('\n')))]),
  );
}

/** Half of a triangle's height divided by half of its side. */
const halfHeight = Math.sqrt(3) / 2;

/** Shapes by name, in a square from −1 to 1. */
const namedShapes: Readonly<Record<string, string>> = {
  diamond: 'M-1 0L0 -1L1 0L0 1Z',
  'triangle-up': `M0 ${-halfHeight}L-1 ${halfHeight}L1 ${halfHeight}Z`,
  'triangle-down': `M0 ${halfHeight}L-1 ${-halfHeight}L1 ${-halfHeight}Z`,
};

function pointOf({ row, mark, x, y }: Placed, encoding: Encoding): string {
  const radius = Math.sqrt(mark.size!) / 2;
  const shape = fieldOf(row, encoding.shape) ?? mark.shape;
  if (shape === undefined) return element('circle', { cx: x, cy: y, r: radius });
  return element('path', {
    d: namedShapes[shape] ?? shape,
    transform: `translate(${pixel(x)},${pixel(y)})scale(${pixel(radius)})`,
    stroke: fieldOf(row, encoding.stroke),
    'stroke-width': mark.strokeWidth! / radius,
  });
}

function textOf({ row, mark, x, y }: Placed, encoding: Encoding, size: number): string {
  const words = html(wordsOf(row[encoding.text!.field]));
  const at = { fill: fieldOf(row, encoding.color) };
  if (mark.angle === undefined) return element('text', { x, y: y + 0.3 * size, ...at }, words);
  const turned = `translate(${pixel(x)},${pixel(y)})rotate(${pixel(mark.angle)})`;
  return element('text', { y: 0.3 * size, transform: turned, ...at }, words);
}

function fieldOf(row: Row, encoded: { readonly field: string } | undefined): string | undefined {
  return encoded === undefined ? undefined : wordsOf(row[encoded.field]);
}

function lineLook({ color, strokeWidth, strokeDash, opacity }: Mark): Attributes {
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': strokeWidth,
    'stroke-dasharray': strokeDash?.map(pixel).join(','),
    opacity,
  };
}

function fillLook({ color, opacity }: Mark): Attributes {
  return { fill: color, opacity };
}

function pointLook({ filled, fill, stroke, strokeWidth, strokeCap, strokeJoin }: Mark): Attributes {
  return {
    fill: filled === true ? fill : 'none',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-linecap': strokeCap,
    'stroke-linejoin': strokeJoin,
  };
}

const anchors = { left: undefined, center: 'middle', right: 'end' } as const;

function textLook(
  { color, stroke, strokeWidth, strokeJoin, align, fontSize, fontWeight }: Mark,
  common: ChartConfig['text'],
): Attributes {
  return {
    fill: color ?? common.color,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-linejoin': strokeJoin,
    'text-anchor': anchors[align ?? 'left'],
    'font-size': fontSize ?? common.fontSize,
    'font-weight': fontWeight,
  };
}
