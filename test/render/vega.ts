/** Charts drawn by Vega: what ours are held against. */
import { Error as errorsOnly, parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../../src/entries/render.js';

export async function drawnByVega(spec: ChartSpec): Promise<string> {
  const view = new View(parse(compile(spec as never).spec), { renderer: 'none', logLevel: errorsOnly });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
