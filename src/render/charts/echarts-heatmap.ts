/** A heat map of criteria by area, for Apache ECharts. */
import type { AreaTable } from '../../assessment/compare-areas.js';
import { readResult } from '../../core/results.js';
import type { Status } from '../../criteria/evaluation.js';
import type { Outlook } from '../../projection/projection.js';
import { anAreaTable, checkAreaTable, checkWriting, optionRules } from '../checks.js';
import { signText } from '../words/words.js';
import { echartsFrame, keyHeight, keyTop, type EChartsOption } from './echarts.js';
import { sizes } from './frame.js';
import { heatmapContent, toneWords } from './heatmap-content.js';
import type { HeatmapOptions } from './heatmap.js';
import { themeOf, toneOf } from './palette.js';
import { widthOf } from './text.js';

/**
 * A table across areas as an option of Apache ECharts, the same picture as {@link heatmapSpec}: criteria as rows, areas
 * as columns, each cell with the colour and the sign of its status and its value. The tooltip describes a cell in
 * words. The result is plain data for `chart.setOption`; the container needs a height of 26 pixels for each row and 160
 * more.
 *
 * @param table - What `compareAreas` returned.
 * @returns `null` where there is nothing to show.
 * @example
 * const rows = [
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '4.1', area: 'East' },
 *   { indicator: 'infant-mortality-rate', period: 2024, value: '6.3', area: 'West' },
 * ];
 * const table = compareAreas(assessAreas(catalogue, rows, { asOf: 2024 }));
 * const option = heatmapECharts(table, { language: 'en', plan: catalogue });
 * option?.aria.label.description //=> 'Criteria by area and status as of 2024: 2 criteria, 2 areas.'
 */
export function heatmapECharts(table: AreaTable, options: HeatmapOptions): EChartsOption | null {
  checkWriting(options, optionRules.heatmap, ['language', 'plan']);
  checkAreaTable(table);
  return readResult('table', anAreaTable, () => optionOf(table, options));
}

function optionOf(table: AreaTable, options: HeatmapOptions): EChartsOption | null {
  const { language, title } = options;
  const content = heatmapContent(table, options);
  if (content === null) return null;
  const { heading, description, areas, rows, used } = content;
  const theme = themeOf(options);
  const shown = title === undefined ? heading : title;
  const widest = Math.max(...rows.map(({ name }) => widthOf(name, sizes.text)));
  const colourOf = (of: Status | Outlook) => toneOf(theme, of);
  const axis = {
    type: 'category',
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { interval: 0, color: theme.ink, fontSize: sizes.text },
  };
  return {
    ...echartsFrame({ title: shown, description }, theme, language),
    tooltip: { renderMode: 'richText', confine: true, formatter: '{b}' },
    grid: { top: keyTop(shown) + keyHeight + 32, left: 16 + widest, right: 12, bottom: 8 },
    xAxis: { ...axis, position: 'top', data: areas },
    yAxis: { ...axis, inverse: true, data: rows.map(({ name }) => name) },
    visualMap: {
      type: 'piecewise',
      orient: 'horizontal',
      top: keyTop(shown),
      left: 0,
      dimension: 2,
      textStyle: { color: theme.ink, fontSize: sizes.small },
      pieces: used.map((of, i) => ({
        value: i,
        label: `${signText[of]} ${toneWords(of, language)}`,
        color: colourOf(of).fill,
      })),
    },
    series: [
      {
        type: 'heatmap',
        data: rows.flatMap(({ name, cells }, row) =>
          cells.map(({ of, area, figure, told }, column) => ({
            value: [column, row, used.indexOf(of)],
            name: `${area} · ${name}: ${told} (${toneWords(of, language)})`,
            label: { formatter: `${signText[of]} ${figure}`.trim(), color: colourOf(of).on },
          })),
        ),
        label: { show: true, fontSize: sizes.small },
        itemStyle: { borderColor: theme.paper, borderWidth: 1 },
      },
    ],
  };
}
