/** The pictures of the page, and of what they are drawn. */
import type { Assessment } from '../../assessment/assessment.js';
import { indicatorError } from '../../core/errors.js';
import type { ChartSpec } from '../charts/spec.js';
import { html, visible } from '../escape.js';
import { documentOf } from './content.js';
import type { Chart, Section } from './document.js';
import type { ReportOptions } from './options.js';

/** Draws a chart: a Vega-Lite specification to the text of an SVG picture. `key` is its key in {@link reportCharts}. */
export type DrawChart = (spec: ChartSpec, key: string) => string;

/** A chart of a report. */
export interface ReportChart {
  /** Unique in the report, and the same whenever it is asked for. */
  readonly key: string;
  readonly spec: ChartSpec;
}

const themes = ['light', 'dark'] as const;

/**
 * The charts `fullReportHtml` asks its `charts` for, in order, each in a light and a dark theme: for drawing them
 * beforehand where drawing is asynchronous, as Vega's is.
 *
 * @param options - The same as for `fullReportHtml`.
 * @example
 * const assessment = assess(catalogue, [], { asOf: 2024 });
 * const keys = reportCharts(assessment, { language: 'en', plan: catalogue }).map(({ key }) => key);
 * keys.slice(0, 2) //=> ['overview:women:light', 'overview:women:dark']
 * keys.slice(2) //=> ['overview:children:light', 'overview:children:dark']
 */
export function reportCharts(assessment: Assessment, options: ReportOptions): readonly ReportChart[] {
  const charts = (sections: readonly Section[]): readonly Chart[] =>
    sections.flatMap(({ blocks, sections: parts = [] }) => [
      ...blocks.flatMap((block) => (block.block === 'charts' ? block.charts : [])),
      ...charts(parts),
    ]);
  return charts(documentOf(assessment, options).sections).flatMap((chart) =>
    themes.map((theme) => ({ key: keyOf(chart, theme), spec: chart.spec(theme) })),
  );
}

function keyOf({ key }: Chart, theme: (typeof themes)[number]): string {
  return `${key}:${theme}`;
}

/**
 * A picture in both themes. It is an image, not a part of the page: whatever is in it, browsers run no script of it,
 * fetch nothing for it, and its text cannot become markup here. @internal
 */
export function pictureOf(chart: Chart, draw: DrawChart): string {
  const [light, dark] = themes.map((theme) => {
    const spec = chart.spec(theme);
    return { spec, url: dataUrl(draw(spec, keyOf(chart, theme)), chart.key) };
  }) as [{ spec: ChartSpec; url: string }, { spec: ChartSpec; url: string }];
  const { width, height, padding, description } = light.spec;
  const size = `width="${Math.round(width + padding.left + padding.right)}" height="${Math.round(height + padding.top + padding.bottom)}"`;
  return [
    `<figure><figcaption>${html(chart.title)}<span class="d">${html(chart.about)}</span></figcaption>`,
    `<picture><source media="screen and (prefers-color-scheme: dark)" srcset="${dark.url}">`,
    `<img src="${light.url}" alt="${html(description)}" ${size}></picture></figure>`,
  ].join('');
}

/** An SVG as an address that holds it, of characters harmless in an attribute and in a list of sources. */
function dataUrl(svg: unknown, key: string): string {
  if (typeof svg !== 'string' || !svg.trimStart().startsWith('<'))
    throw indicatorError('BAD_OPTION', `options.charts(${key})`, 'the text of an SVG picture', svg);
  return `data:image/svg+xml,${encodeURIComponent(visible(svg))
    .replaceAll("'", '%27')
    .replaceAll(/%(?:2C|2F|3A|3B|3D)/g, decodeURIComponent)}`;
}
