// Charts as SVG, with Vega (npm install vega vega-lite): what fullReportHtml asks for, drawn beforehand because Vega answers
// later.
import { Error as errorsOnly, parse, View } from 'vega';
import { compile } from 'vega-lite';
import { reportCharts } from 'tianmen-indicators/render';

/** Key → picture, for `charts: (spec, key) => pictures.get(key)`. */
export async function picturesOf(assessment, options) {
  const pictures = new Map();
  for (const { key, spec } of reportCharts(assessment, options)) {
    const view = new View(parse(compile(spec).spec), { renderer: 'none', logLevel: errorsOnly });
    pictures.set(key, await view.toSVG());
    view.finalize();
  }
  return pictures;
}
