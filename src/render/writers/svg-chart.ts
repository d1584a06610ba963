/**
 * The charts of the report for leaders as SVG inside a page. Their colours are CSS variables, so one drawing serves
 * every theme.
 */
import { html } from '../escape.js';
import { widthOf } from '../charts/text.js';
import type { LeadersChart, LeadersSeries } from '../leaders/document.js';

const width = 640;
const fontSize = 12;
const rowHeight = 22;
const gap = 16;

/** @internal */
export function svgOf(chart: LeadersChart): string {
  const { body, height } = chart.kind === 'stacked-bars' ? barsOf(chart) : linesOf(chart);
  const legend = legendOf(chart.series, height + gap);
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height + 2 * gap + 8}" role="img" aria-label="${html(chart.about)}">`,
    ...body,
    ...legend,
    '</svg>',
  ].join('');
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${html(content)}</text>`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

interface Drawn {
  readonly body: readonly string[];
  readonly height: number;
}

/** A row for each category: its name, then its parts one after another, each with its number. */
function barsOf({ categories, series }: LeadersChart): Drawn {
  const left = Math.min(260, Math.max(...categories.map((name) => widthOf(name, fontSize))) + gap);
  const totals = categories.map((_name, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const scale = (width - left - gap) / Math.max(1, ...totals);
  const body = categories.flatMap((name, row) => {
    const y = row * rowHeight;
    let x = left;
    const parts = series.flatMap(({ values, role }) => {
      const value = values[row] ?? 0;
      const from = x;
      x += value * scale;
      if (value === 0) return [];
      const label = value * scale > 14 ? text((from + x) / 2, y + 15, String(value), 'middle') : '';
      return [
        `<rect class="r-${role}" x="${round(from)}" y="${y + 3}" width="${round(x - from)}" height="${rowHeight - 6}"/>${label && `<g class="on r-${role}">${label}</g>`}`,
      ];
    });
    return [text(left - 6, y + 15, name, 'end'), ...parts];
  });
  return { body, height: categories.length * rowHeight };
}

/** Values over years, on an axis that need not begin at zero. */
function linesOf({ categories, series }: LeadersChart): Drawn {
  const values = series.flatMap(({ values: own }) => own.filter((value) => value !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const height = 180;
  const left = 48;
  const x = (i: number): number => left + (i * (width - left - gap)) / Math.max(1, categories.length - 1);
  const y = (value: number): number => 14 + ((most - value) / span) * (height - 44);
  const lines = series.map(({ values: own, role }) => {
    const points = own.flatMap((value, i) => (value === null ? [] : [`${round(x(i))},${round(y(value))}`]));
    return `<polyline class="l-${role}" points="${points.join(' ')}"/>`;
  });
  const marks = [least, most].map((value) => text(left - 6, y(value) + 4, String(Number(value.toFixed(2))), 'end'));
  const step = Math.ceil(categories.length / 12);
  const years = categories.flatMap((name, i) => (i % step === 0 ? [text(x(i), height - 4, name, 'middle')] : []));
  return { body: [...lines, ...marks, ...years], height };
}

function legendOf(series: readonly LeadersSeries[], y: number): readonly string[] {
  let x = 0;
  return series.map(({ name, role }) => {
    const at = x;
    x += widthOf(name, fontSize) + 3 * gap;
    return `<rect class="r-${role}" x="${round(at)}" y="${y - 9}" width="12" height="10"/>${text(at + 18, y, name)}`;
  });
}
