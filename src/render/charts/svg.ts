/**
 * Draws charts as SVG without Vega. The charts use only a few marks of Vega-Lite, so drawing them needs little code.
 */
import { readResult } from '../../core/results.js';
import { aChart, checkChart } from '../checks.js';
import { axesOf } from './svg-axes.js';
import { element, type Attributes } from './svg-element.js';
import { marksOf } from './svg-marks.js';
import type { ChartSpec } from './spec.js';

/**
 * A chart as the text of an SVG picture, without Vega: for a page, a file or an image. The description of the chart is
 * the alternative text. Every text in the picture is escaped.
 *
 * @param spec - What `trajectorySpec`, `domainOverviewSpec` or `heatmapSpec` returned. Other parts of Vega-Lite are not
 *   drawn.
 * @throws {@link IndicatorError} `BAD_OPTION` for another specification.
 * @example
 * const spec = domainOverviewSpec(assess(catalogue, [], { asOf: 2024 }), { language: 'en', plan: 'women' });
 * chartSvg(spec).startsWith('<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Targets by') //=> true
 */
export function chartSvg(spec: ChartSpec): string {
  checkChart(spec);
  return readResult('spec', aChart, () => svgOf(spec, { xmlns: 'http://www.w3.org/2000/svg' }));
}

/** A chart as SVG inside a page. @internal */
export function inlineSvg(spec: ChartSpec): string {
  return svgOf(spec, {});
}

function svgOf(spec: ChartSpec, attributes: Attributes): string {
  const { description, padding, background, config, layer } = spec;
  const width = spec.width + padding.left + padding.right;
  const height = spec.height + padding.top + padding.bottom;
  const marks = [...axesOf(layer, spec, config), ...layer.flatMap((each) => marksOf(each, spec, config))];
  return element(
    'svg',
    {
      ...attributes,
      role: 'img',
      'aria-label': description,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': config.font,
    },
    element('rect', { width, height, fill: background }),
    element('g', { transform: `translate(${padding.left},${padding.top})` }, ...marks),
  );
}
