/** The parts that every chart for Apache ECharts has. All are plain data for `chart.setOption`, without functions. */
import type { Language } from '../../core/text.js';
import { fontsOf, type Theme } from './palette.js';
import { sizes } from './frame.js';
import type { ChartOptions } from './spec.js';

/**
 * An option of Apache ECharts 5 or 6: JSON, without functions and markup. The chart takes the size of its container.
 *
 * @see https://echarts.apache.org/en/option.html
 */
export interface EChartsOption {
  /** The content of the chart in a sentence; ECharts uses it as the alternative text. */
  readonly aria: { readonly enabled: true; readonly label: { readonly description: string } };
  readonly series: readonly EChartsSeries[];
  readonly [key: string]: unknown;
}

/** A series of a chart. */
export interface EChartsSeries {
  readonly type: 'line' | 'scatter' | 'bar' | 'heatmap';
  readonly name?: string;
  readonly data: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Options of a chart for ECharts. */
export type EChartsOptions = Omit<ChartOptions, 'width'>;

/** The parts that all charts share: background, fonts, title, alternative text, tooltips without markup. @internal */
export function echartsFrame(
  {
    title,
    subtitle,
    description,
  }: { readonly title: string | null; readonly subtitle?: string; readonly description: string },
  theme: Theme,
  language: Language,
): { readonly aria: EChartsOption['aria']; readonly [key: string]: unknown } {
  return {
    aria: { enabled: true, label: { description } },
    backgroundColor: theme.paper,
    // ECharts writes font names into an attribute without escaping; a quotation mark would end the attribute.
    textStyle: { fontFamily: fontsOf(language).replaceAll('"', ''), color: theme.ink },
    animation: false,
    ...(title !== null && {
      title: {
        left: 0,
        top: 0,
        text: title,
        ...(subtitle !== undefined && { subtext: subtitle }),
        textStyle: { color: theme.ink, fontSize: sizes.title, fontWeight: 600 },
        subtextStyle: { color: theme.quiet, fontSize: sizes.text },
      },
    }),
    // Names from outside stay text: no part of a tooltip is HTML.
    tooltip: { trigger: 'item', renderMode: 'richText', confine: true },
  };
}

/** An entry of a key. Without an icon, it has the icon of its series. @internal */
export interface EChartsKey {
  readonly name: string;
  readonly icon?: string;
}

/** A key under the title. @internal */
export function echartsLegend(entries: readonly EChartsKey[], theme: Theme, top: number): object {
  return { data: entries, top, left: 0, itemGap: 14, textStyle: { color: theme.ink, fontSize: sizes.small } };
}

/** The position of the key, under title and subtitle. The data begins {@link keyHeight} below it. @internal */
export function keyTop(title: string | null, subtitle?: string): number {
  if (title === null) return 0;
  return subtitle === undefined ? 28 : 50;
}

/** @internal */
export const keyHeight = 30;
