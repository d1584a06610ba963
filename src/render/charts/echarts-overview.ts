/** The domains of a plan by status, as a bar chart for Apache ECharts. */
import type { Assessment } from '../../assessment/assessment.js';
import { anAssessment, checkAssessment } from '../../assessment/assessment-shape.js';
import { readResult } from '../../core/results.js';
import { checkWriting, optionRules } from '../checks.js';
import { commonStatusLabels } from '../../criteria/words/labels.js';
import { signText } from '../words/words.js';
import {
  echartsFrame,
  echartsLegend,
  keyHeight,
  keyTop,
  type EChartsOption,
  type EChartsOptions,
  type EChartsSeries,
} from './echarts.js';
import { sizes } from './frame.js';
import { overviewContent, type OverviewContent } from './overview-content.js';
import { widthOf } from './text.js';
import { themeOf, toneOf, type Theme } from './palette.js';
import type { Status } from '../../criteria/evaluation.js';

/** Options of the overview for ECharts. */
export interface DomainOverviewEChartsOptions extends EChartsOptions {
  /** The plan with the domains shown. Left out: every plan, one after another. */
  readonly plan?: string;
  /** Whether targets 主要目标 are counted, or all criteria of targets and measures. @defaultValue `'targets'` */
  readonly count?: 'targets' | 'criteria';
}

/**
 * The domains of an assessment as an option of Apache ECharts, the same picture as {@link domainOverviewSpec}: one bar
 * for each domain, divided by status, each part with its count and the sign of its status. The result is plain data for
 * `chart.setOption`; the container needs a height of 34 pixels for each row and 100 more.
 *
 * @param assessment - What `assess` returned.
 * @throws {@link IndicatorError} `UNKNOWN_ID` for a plan that was not assessed.
 * @example
 * const option = domainOverviewECharts(assess(catalogue, [], { asOf: 2024 }), { language: 'en', plan: 'women' });
 * option.series.map(({ name }) => name) //=> ['○ insufficient data']
 */
export function domainOverviewECharts(assessment: Assessment, options: DomainOverviewEChartsOptions): EChartsOption {
  checkWriting(options, optionRules.overviewECharts, ['language']);
  checkAssessment(assessment);
  return readResult('assessment', anAssessment, () => optionOf(assessment, options));
}

function optionOf(assessment: Assessment, options: DomainOverviewEChartsOptions): EChartsOption {
  const { language, title } = options;
  const content = overviewContent(assessment, options);
  const theme = themeOf(options);
  const heading = title === undefined ? content.heading : title;
  const widest = Math.max(...content.rows.map(({ name }) => widthOf(name, sizes.text)));
  const labelled = content.used.map((status) => ({
    status,
    name: `${signText[status]} ${commonStatusLabels[status][language]}`,
  }));
  return {
    ...echartsFrame({ title: heading, description: content.description }, theme, language),
    legend: echartsLegend(
      labelled.map(({ name }) => ({ name })),
      theme,
      keyTop(heading),
    ),
    grid: { top: keyTop(heading) + keyHeight, left: 16 + widest, right: 40, bottom: 8 },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      // Rows are matched by position, because domains of two plans may have the same name.
      data: content.rows.map(({ name, tally }) => ({
        value: name,
        textStyle: { color: theme.ink, fontSize: sizes.text, fontWeight: tally === null ? 600 : 400 },
      })),
      axisLabel: { interval: 0 },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: labelled.map((each, i) => partsOf(content, each, i === labelled.length - 1, theme)),
  };
}

/** The parts with one status, in all bars. */
function partsOf(
  { rows }: OverviewContent,
  { status, name }: { readonly status: Status; readonly name: string },
  isLast: boolean,
  theme: Theme,
): EChartsSeries {
  const { fill, on } = toneOf(theme, status);
  const longest = Math.max(...rows.map(({ tally }) => tally?.total ?? 0));
  // A short part has room only for the count.
  const partOf = (value: number): object => ({ value, ...(value < longest * 0.1 && { label: { formatter: '{c}' } }) });
  return {
    type: 'bar',
    name,
    stack: 'status',
    barWidth: 24,
    // A part without criteria is left out; it is not drawn as 0.
    data: rows.map(({ tally }) =>
      tally === null || tally.byStatus[status] === 0 ? '-' : partOf(tally.byStatus[status]),
    ),
    itemStyle: { color: fill, borderColor: theme.paper, borderWidth: 1 },
    label: { show: true, formatter: `${signText[status]} {c}`, color: on, fontSize: sizes.text, fontWeight: 600 },
    ...(isLast && {
      markPoint: {
        silent: true,
        symbol: 'circle',
        symbolSize: 0,
        label: {
          show: true,
          formatter: '{c}',
          position: 'right',
          distance: 6,
          color: theme.quiet,
          fontSize: sizes.text,
        },
        data: rows.flatMap(({ tally }, i) => (tally === null ? [] : [{ coord: [tally.total, i], value: tally.total }])),
      },
    }),
  };
}
