/** Pictures of charts, in Node. */
import type { ChartSpec } from '../render/charts/spec.js';

/**
 * Draws a chart as SVG text, with Vega, which is loaded at the first call. Nothing is fetched: the data of a chart is
 * in it. Text is measured by a rule of thumb where there is no canvas; the charts leave room for that.
 */
export async function toSvg(spec: ChartSpec): Promise<string> {
  const [{ Error: errorsOnly, View, parse }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const view = new View(parse(compile(spec as never).spec), { renderer: 'none', logLevel: errorsOnly });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
