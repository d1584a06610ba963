/** SVG elements as text, and the positions of the rows of a chart. */
import { html } from '../escape.js';
import type { Position, Row } from './spec.js';

/** An attribute that is `undefined` is left out. @internal */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. `content` must be SVG already. @internal */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? pixel(value) : html(wordsOf(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/**
 * A text or a number of a chart, as text. Throws for any other value, because the specification is damaged. @internal
 */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Number.isFinite(value)) return String(value);
  throw new TypeError('neither a text nor a number');
}

/** A number rounded to a hundredth of a pixel. @internal */
export function pixel(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`no place in a picture: ${value}`);
  return Number(value.toFixed(2));
}

/** The area with the data. @internal */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Pixels from the left of the area. @internal */
export function acrossOf(value: number, { scale }: Position, { width }: Area): number {
  return scale === null ? value : ((value - scale.domain[0]) / (scale.domain[1] - scale.domain[0])) * width;
}

/** Pixels from the top of the area. @internal */
export function downOf(value: number, { scale }: Position, { height }: Area): number {
  return scale === null ? value : ((scale.domain[1] - value) / (scale.domain[1] - scale.domain[0])) * height;
}

/** A number of a row. @internal */
export function numberIn(row: Row, field: string): number {
  return Number(row[field]);
}
