/**
 * An assessment for people: the monitoring report as Markdown and as a page, the table as CSV, and pictures as
 * Vega-Lite specifications or SVG. Text from outside is escaped everywhere; nothing is read or written here.
 *
 * @packageDocumentation
 */
export { IndicatorError, type ErrorCode, type ErrorFields } from '../core/errors.js';
export { reportDocument } from '../render/leaders/leaders-document.js';
export type {
  LeadersAnnex,
  LeadersClosing,
  LeadersBlock,
  LeadersChart,
  LeadersColumn,
  LeadersDocument,
  LeadersSeries,
  LeadersTable,
} from '../render/leaders/document.js';
export { areasDocument, type AreasReportOptions } from '../render/leaders/areas-document.js';
export { rankAreas, type AreaRanking, type RankedFigure, type RankingOptions } from '../render/leaders/ranking.js';
export { areasDocx, reportDocx } from '../render/writers/docx.js';
export { areasHtml, reportHtml } from '../render/writers/html.js';
export { areasMarkdown, reportMarkdown } from '../render/writers/markdown.js';
export { blankWorkbook } from '../render/workbook/blank.js';
export type { BlankOptions, BlankPlan } from '../render/workbook/blank-options.js';
export { targetsWorkbook } from '../render/workbook/targets.js';
export { resultsWorkbook } from '../render/workbook/results.js';
export { fullReportMarkdown } from '../render/report/markdown.js';
export { fullReportHtml } from '../render/report/html.js';
export type { DataPlace, DataProblem, ReportOptions, ReportPlan } from '../render/report/options.js';
export { changeLabels, newlyKnownLabel } from '../render/words/words.js';
export { tableCsv, type TableOptions } from '../render/tables/table.js';
export { areaTableCsv, type AreaTableOptions } from '../render/tables/area-table.js';
export type { CsvOptions } from '../render/tables/csv.js';
export { trajectorySpec, type TrajectoryOptions } from '../render/charts/trajectory.js';
export { domainOverviewSpec, type DomainOverviewOptions } from '../render/charts/domain-overview.js';
export type { EChartsOption, EChartsOptions, EChartsSeries } from '../render/charts/echarts.js';
export { trajectoryECharts, type TrajectoryEChartsOptions } from '../render/charts/echarts-trajectory.js';
export { domainOverviewECharts, type DomainOverviewEChartsOptions } from '../render/charts/echarts-overview.js';
export { heatmapECharts } from '../render/charts/echarts-heatmap.js';
export { chartSvg } from '../render/charts/svg.js';
export { heatmapSpec, type HeatmapOptions } from '../render/charts/heatmap.js';
export type { HeatmapPlan } from '../render/charts/heatmap-content.js';
export type {
  Axis,
  ChartConfig,
  ChartOptions,
  ChartSpec,
  Encoding,
  Layer,
  Mark,
  MarkStyle,
  Nominal,
  Position,
  Row,
} from '../render/charts/spec.js';
