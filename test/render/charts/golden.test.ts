/** Golden drawings: each chart as it is painted, in both languages and themes, and its options for Apache ECharts. */
import { describe, expect, test } from 'vitest';
import {
  chartSvg,
  domainOverviewECharts,
  heatmapECharts,
  trajectoryECharts,
  type EChartsOption,
} from '../../../src/entries/render.js';
import { assessment, chartsOf, courses, few, plan, resultOf, type Style } from './examples.js';
import { inLines } from './picture.js';

const styles: readonly Style[] = [
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
];
const fileOf = (name: string, language: string, ending: string): string =>
  `./golden/${name.replaceAll(/[ ,]+/g, '-')}.${language}.golden.${ending}`;

describe.each(styles)('in $language, $theme', (style) => {
  const { language } = style;
  test.each(chartsOf(style))('%s', async (name, spec) => {
    await expect(inLines(chartSvg(spec))).toMatchFileSnapshot(fileOf(name, language, 'svg'));
  });

  const options: readonly (readonly [name: string, option: EChartsOption | null])[] = [
    ...Object.entries(courses).map(([name, id]) => [`course ${name}`, trajectoryECharts(resultOf(id), style)] as const),
    ['overview of targets', domainOverviewECharts(assessment, style)],
    ['heat map of few areas', heatmapECharts(few, { ...style, plan })],
  ];
  test.each(options)('ECharts: %s', async (name, option) => {
    const text = `${JSON.stringify(option, null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(fileOf(`echarts ${name}`, language, 'json'));
  });
});
