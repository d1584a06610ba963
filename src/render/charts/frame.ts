/** The parts that every chart has: the background, the fonts, the title, a key. */
import type { Language } from '../../core/text.js';
import { visible } from '../escape.js';
import { cut, widthOf, wrapped } from './text.js';
import { fontsOf, type Theme } from './palette.js';
import type { ChartConfig, ChartSpec, Layer, MarkStyle, Position, Row } from './spec.js';

/** Font sizes, in pixels. @internal */
export const sizes = { title: 15, text: 12, small: 11 };

/** The space left and right of all content. */
const edge = 8;
const titleLine = 20;
const subtitleLine = 18;
const keyLine = 20;

/** @internal */
export interface Frame {
  readonly theme: Theme;
  readonly language: Language;
  /** The width of the whole picture. */
  readonly width: number;
  /** The height of the area with the data. */
  readonly plotHeight: number;
  /** The space around the area with the data, for labels. */
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly title: string | null;
  readonly subtitle?: string;
  readonly key: readonly KeyEntry[];
  readonly description: string;
}

/** An entry of the key: its words, and a function that draws its swatch. @internal */
export interface KeyEntry {
  readonly label: string;
  readonly draw: (x: number, y: number) => readonly Layer[];
}

/** The width of the swatch before the words of a key. @internal */
export const swatch = 21;

/** The space between the entries of a key. */
const gap = 10;

/** Puts layers into a frame. Their pixels count from the top left of the area with the data. @internal */
export function framed(
  { theme, language, width, plotHeight, margin, title, subtitle, key, description }: Frame,
  layers: readonly Layer[],
): ChartSpec {
  const room = width - 2 * edge;
  const titleLines = title === null ? [] : wrapped(visible(title), sizes.title, room);
  const subtitleLines = subtitle === undefined ? [] : wrapped(visible(subtitle), sizes.text, room);
  const rows = keyRows(key, room);
  const titleHeight = titleLines.length * titleLine + subtitleLines.length * subtitleLine;
  const keyHeight = rows.length * keyLine;
  const top = edge + titleHeight + keyHeight + margin.top;
  const x = edge - margin.left;
  const under = edge - top + titleLines.length * titleLine;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: oneLine(description),
    width: width - margin.left - margin.right,
    height: plotHeight,
    padding: { top, right: margin.right, bottom: margin.bottom, left: margin.left },
    autosize: { type: 'none' },
    background: theme.paper,
    config: configOf(theme, language),
    layer: [
      ...layers.map(inOneLine),
      ...linesAt(titleLines, x, edge - top, titleLine, { fontSize: sizes.title, fontWeight: 600, color: theme.ink }),
      ...linesAt(subtitleLines, x, under, subtitleLine, { fontSize: sizes.text, color: theme.quiet }),
      ...rows.flatMap((row, i) => keyRow(row, x, -margin.top - keyHeight + (i + 0.5) * keyLine, theme)),
    ],
  };
}

/** Replaces characters that XML cannot contain: a name with a control character must not break the picture. */
function inOneLine({ data: { values }, ...layer }: Layer): Layer {
  return {
    ...layer,
    data: {
      values: values.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([field, value]) => [field, typeof value === 'string' ? oneLine(value) : value]),
        ),
      ),
    },
  };
}

function oneLine(text: string): string {
  return visible(text).replaceAll(/\s+/g, ' ').trim();
}

function linesAt(lines: readonly string[], x: number, top: number, height: number, style: MarkStyle): readonly Layer[] {
  return lines.length === 0
    ? []
    : [
        labels(
          lines.map((label, i) => ({ label, x, y: top + (i + 0.5) * height })),
          { align: 'left', baseline: 'middle', ...style },
        ),
      ];
}

function configOf(theme: Theme, language: Language): ChartConfig {
  return {
    font: fontsOf(language),
    view: { stroke: null },
    axis: {
      labelFontSize: sizes.small,
      labelColor: theme.quiet,
      labelLimit: 0,
      labelOverlap: false,
      domainColor: theme.quiet,
      tickColor: theme.quiet,
      gridColor: theme.rule,
      title: null,
    },
    text: { fontSize: sizes.small, color: theme.ink, limit: 0 },
  };
}

/** The entries of the key, in rows with as many entries as fit. */
function keyRows(key: readonly KeyEntry[], room: number): readonly (readonly (KeyEntry & { readonly at: number })[])[] {
  const rows: (KeyEntry & { at: number })[][] = [];
  let at = 0;
  for (const entry of key) {
    const label = cut(entry.label, sizes.small, room - swatch);
    const width = swatch + widthOf(label, sizes.small) + gap;
    if (rows.length === 0 || at + width - gap > room) {
      rows.push([]);
      at = 0;
    }
    rows[rows.length - 1]!.push({ ...entry, label, at });
    at += width;
  }
  return rows;
}

function keyRow(
  row: readonly (KeyEntry & { readonly at: number })[],
  x: number,
  y: number,
  theme: Theme,
): readonly Layer[] {
  const words = row.map(({ label, at }) => ({ label, x: x + at + swatch }));
  return [
    ...row.flatMap((entry) => entry.draw(x + entry.at, y)),
    labels(
      words.map((word) => ({ ...word, y })),
      { color: theme.ink, baseline: 'middle', align: 'left' },
    ),
  ];
}

/** Text labels at positions in pixels. @internal */
export function labels(rows: readonly Row[], style: MarkStyle): Layer {
  return {
    data: { values: rows },
    mark: { type: 'text', aria: false, ...style },
    encoding: { x: atPixel('x'), y: atPixel('y'), text: { field: 'label', type: 'nominal' } },
  };
}

/** Reads a position in pixels from a field of the data. @internal */
export function atPixel(field: string): Position {
  return { field, type: 'quantitative', scale: null, axis: null };
}
