/** Options drawn by Apache ECharts, without a page. */
import { init } from 'echarts';
import type { EChartsOption } from '../../src/entries/render.js';

export function drawnByECharts(option: EChartsOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
