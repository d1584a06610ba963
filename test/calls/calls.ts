/** Every public function with a call that works, for tests that spoil calls. */
import * as assessmentEntry from '../../src/entries/assessment.js';
import * as catalogueEntry from '../../src/entries/catalogue.js';
import * as columnsEntry from '../../src/entries/columns.js';
import * as criteriaEntry from '../../src/entries/criteria.js';
import * as engineEntry from '../../src/entries/engine.js';
import * as explainEntry from '../../src/entries/explain.js';
import * as indexEntry from '../../src/entries/index.js';
import * as ioEntry from '../../src/entries/io.js';
import * as projectionEntry from '../../src/entries/projection.js';
import * as renderEntry from '../../src/entries/render.js';
import * as schemaEntry from '../../src/entries/schema.js';
import * as sqlEntry from '../../src/entries/sql.js';
import * as statisticsEntry from '../../src/entries/statistics.js';
import * as workbookEntry from '../../src/entries/workbook.js';
import * as workersEntry from '../../src/entries/workers.js';
import { blankSheets } from '../../src/render/workbook/blank.js';
import { resultSheets } from '../../src/render/workbook/results.js';
import { toy } from '../toy.js';

/** The entries whose functions are called. */
export const entries = {
  assessment: assessmentEntry,
  catalogue: catalogueEntry,
  columns: columnsEntry,
  criteria: criteriaEntry,
  engine: engineEntry,
  explain: explainEntry,
  index: indexEntry,
  io: ioEntry,
  projection: projectionEntry,
  render: renderEntry,
  schema: schemaEntry,
  sql: sqlEntry,
  statistics: statisticsEntry,
  workbook: workbookEntry,
  workers: workersEntry,
  // What the writers of workbooks put into bytes.
  sheets: { blankSheets, resultSheets },
  // What `prepareColumn` returns.
  check: { columnCheck: (column: columnsEntry.Column) => Array.from(checkOfColumns(column)) },
} as const;

const { catalogue } = indexEntry;
const mortality = 'children.health.target.3/infant-mortality-rate@2025';
const gap = 'women.education.target.6/science-literacy-gender-gap@2030';
const rows = [2020, 2021, 2022, 2023, 2024].map((period, i) => ({ period, value: String(5.4 - i / 5) }));
const counted = rows.map(({ period }, i) => ({ period, numerator: 30 - i, denominator: 7000 }));
const named = rows.map((row) => ({ ...row, indicator: 'infant-mortality-rate' }));
const annual = rows.map(({ period, value }) => ({ year: period, value: Number(value) }));
const options = {
  asOf: 2024,
  policy: { aboutTolerance: { percent: '3' }, criteria: { [mortality]: { pooledYears: 2 } } },
};
const projecting = { ...options, method: 'default', confidence: 0.8, path: [{ year: 2025, value: '5' }] };
const table = 'indicator,period,value\ninfant-mortality-rate,2024,4.0';
const sheet = new TextEncoder().encode('<table><tr><td>指标</td><td>2024年</td></tr></table>');
const statement = { indicator: 'maternity-protection-system', period: 2024, attested: 'partly', date: '2025-01-02' };
const place = { area: '东区' };
const assessing = { asOf: 2024, previous: undefined, projection: { method: 'damped' } };
const assessment = () => assessmentEntry.assess(catalogue, named, { asOf: 2024 });

const verdict = () => indexEntry.evaluate(mortality, rows);
const projection = () => indexEntry.project(mortality, rows, { asOf: 2024 });
const areaTable = () => assessmentEntry.compareAreas(assessmentEntry.assessAreas(catalogue, named, { asOf: 2024 }));
const checkOfColumns = columnsEntry.prepareColumn(mortality, { plan: catalogue, asOf: 2024 });
const report = { language: 'zh', title: '报告', plan: catalogue };
const compiling = {
  dialect: 'duckdb',
  asOf: 2024,
  criteria: [mortality],
  policy: {},
  relations: {
    observations: { table: ['lake', 'figures'], columns: { value: { name: 'v', type: 'DECIMAL(9, 2)' }, unit: null } },
    areas: {},
  },
  digits: { whole: 6, places: 2, counts: 6 },
  periods: { from: 2015 },
  literals: true,
};
const births = { table: 'births', area: 'county', date: 'born' };
/** A thread that answers every part with nothing. */
const thread = `data:text/javascript,${encodeURIComponent(
  `import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (message) => 'part' in message && parentPort.postMessage({ isDone: true }));`,
)}`;
const x = [1, 2, 3, 4, 5];
const y = [2, 4, 5, 4, 6];

/** Arguments that work, by name of the function. */
export const workingCalls: Readonly<Record<string, readonly (() => readonly unknown[])[]>> = {
  evaluate: [
    () => [mortality, rows, { ...options, plan: catalogue }],
    () => [mortality, counted, { asOf: 2024, plan: catalogue }],
    () => [gap, [], { ...options, reference: [], plan: catalogue }],
  ],
  prepare: [() => [mortality, { policy: {}, plan: catalogue }]],
  project: [() => [mortality, rows, { ...projecting, plan: catalogue }]],
  explain: [() => [verdict(), 'zh']],
  explainProjection: [() => [projection(), 'en']],
  verdictLabel: [() => [verdict(), 'zh']],
  chanceLabel: [() => [projection(), 'en']],
  outlookLabel: [() => [projection(), 'en']],
  describeWarning: [() => [projection().warnings[0] ?? { code: 'stale', years: 3, latest: '2020' }, 'zh']],
  forecast: [() => [annual, { to: 2030, method: 'linear', bounds: { min: 0 }, within: { upper: 5 }, confidence: 0.8 }]],
  classifyProgress: [
    () => [annual, { scheme: 'eurostat', target: 3, direction: 'decrease', baselineYear: 2020, targetYear: 2030 }],
  ],
  backtest: [() => [[{ values: annual, family: 'a' }], { points: 3, horizon: 1, method: 'naive', confidence: 0.8 }]],
  definePlan: [() => [JSON.parse(JSON.stringify(toy))]],
  assess: [() => [catalogue, named, assessing]],
  // Outside a thread, `answerParts` is a mistake.
  answerParts: [],
  assessInThreads: [() => [new URL(thread), ['东区'], { threads: 1 }]],
  assessAreas: [() => [catalogue, named.map((row) => ({ ...row, area: '甲' })), { asOf: 2024, view: 'annual' }]],
  judgeAreas: [() => [catalogue, named.map((row) => ({ ...row, area: '甲' })), { asOf: 2024 }]],
  compareAreas: [() => [[assessment()]]],
  fullResult: [() => [assessment(), mortality, catalogue]],
  domainResults: [() => [assessment(), 'children.health', catalogue]],
  earlierAssessment: [() => [assessment()]],
  print: [() => [verdict(), 'zh'], () => [projection(), 'en'], () => [assessment(), 'en'], () => [areaTable(), 'zh']],
  compareAssessments: [() => [assessment(), assessment()]],
  readObservations: [() => [table, { plan: catalogue, format: 'csv', columns: {}, aliases: {} }]],
  streamObservations: [() => [() => [table.slice(0, 9), table.slice(9)], { plan: catalogue, format: 'csv' }]],
  writeObservations: [
    () => [named, { format: 'csv', headers: 'zh', ignoreKeys: [] }],
    () => [
      [
        { ...statement, ...place },
        { ...named[0], ...place, disaggregation: { sex: 'F' }, status: 'P' },
      ],
    ],
  ],
  isWorkbook: [() => [sheet]],
  joinTables: [() => [[{ file: 'a.csv', table: ioEntry.readObservations(table, { plan: catalogue }) }]]],
  readTargets: [() => ['规划,领域,条文,指标\n某县规划,健康,筛查率提高。,筛查率']],
  rowOfFault: [
    () => [
      { path: 'plans[0]', expected: 'x', received: 'y' },
      ioEntry.readTargets('规划,领域,条文\n某县规划,健康,筛查率提高。'),
    ],
  ],
  describeTargetFault: [
    () => [
      { path: 'plans[0].domains[0].items[0].criteria[0].kind', expected: 'one of at-least, at-most', received: 'y' },
      ioEntry.readTargets('规划,领域,条文,指标,要求类型\n某县规划,健康,筛查率提高。,筛查率,大于'),
      'zh',
    ],
  ],
  targetsCsv: [() => [toy, { language: 'zh', bom: true }]],
  targetsWorkbook: [() => [toy, 'zh']],
  workbookRows: [() => [sheet]],
  describeFault: [() => [{ path: 'a', expected: 'a text', received: '1' }, 'zh']],
  describeDoubt: [() => [{ code: 'limit-itself', path: 'a', criterion: 'b' }, 'zh']],
  readWorkbook: [() => [sheet, { plan: catalogue, sheet: 1, columns: {}, aliases: {} }]],
  describeProblem: [
    () => [ioEntry.readObservations('指标,年份,数值\n婴儿死亡,2024,x', { plan: catalogue }).problems[0], 'zh'],
  ],
  reportDocument: [() => [assessment(), report]],
  fullReportMarkdown: [() => [assessment(), report]],
  fullReportHtml: [() => [assessment(), report]],
  reportMarkdown: [() => [assessment(), report]],
  reportHtml: [() => [assessment(), report]],
  resultSheets: [() => [assessment(), report]],
  blankSheets: [
    () => [{ language: 'zh', plan: catalogue, known: named, departments: {}, units: ['东区'], until: 2025 }],
    () => [{ language: 'en', plan: catalogue, known: [{ ...statement, assessor: '督导室' }] }],
  ],
  tableCsv: [() => [assessment(), { language: 'zh', plan: catalogue }]],
  areaTableCsv: [() => [areaTable(), { language: 'zh', plan: catalogue }]],
  chartSvg: [() => [renderEntry.domainOverviewSpec(assessment(), { language: 'zh' })]],
  trajectorySpec: [
    () => [assessmentEntry.fullResult(assessment(), mortality, catalogue), { language: 'zh', width: 400 }],
  ],
  domainOverviewSpec: [() => [assessment(), { language: 'zh' }]],
  heatmapSpec: [() => [areaTable(), { language: 'zh', plan: catalogue }]],
  rankAreas: [() => [areaTable(), { plan: catalogue }]],
  areasDocument: [() => [areaTable(), { language: 'zh', plan: catalogue }]],
  areasHtml: [() => [areaTable(), { language: 'zh', plan: catalogue, title: '各乡镇' }]],
  areasMarkdown: [() => [areaTable(), { language: 'en', plan: catalogue }]],
  trajectoryECharts: [() => [assessmentEntry.fullResult(assessment(), mortality, catalogue), { language: 'zh' }]],
  domainOverviewECharts: [() => [assessment(), { language: 'zh' }]],
  heatmapECharts: [() => [areaTable(), { language: 'zh', plan: catalogue }]],
  areasDocx: [() => [areaTable(), { language: 'zh', plan: catalogue }]],
  reportDocx: [() => [assessment(), report]],
  resultsWorkbook: [() => [assessment(), report]],
  blankWorkbook: [() => [{ language: 'zh', plan: catalogue, known: named, units: ['东区'], until: 2025 }]],
  prepareColumn: [() => [mortality, { policy: {}, plan: catalogue, asOf: 2024 }]],
  columnCheck: [
    () => [{ values: Float64Array.of(5.9, 6, 6.1) }],
    () => [{ scaled: Int32Array.of(59, 60), decimals: 1, missing: Uint8Array.of(0, 1) }],
    () => [{ numerators: Int32Array.of(30, 0), denominators: Int32Array.of(7000, 0) }],
  ],
  catalogueJsonSchema: [() => []],
  planJsonSchema: [() => []],
  compileVerdicts: [() => [catalogue, compiling]],
  compileChecks: [() => [catalogue, compiling]],
  compileSeries: [() => [catalogue, ['东区'], compiling]],
  compileCounts: [
    () => [
      [{ indicator: 'a', numerator: { ...births, where: [{ column: 'grams', atMost: 2499 }] }, denominator: births }],
      { dialect: 'postgres' },
    ],
    () => [
      [{ indicator: 'a', numerator: { ...births, distinct: 'person' }, denominator: { ...births, sum: 'n' } }],
      { dialect: 'spark' },
    ],
  ],
  createTables: [() => ['duckdb', { whole: 20, places: 6 }]],
  loadObservations: [() => ['postgres', 'STDIN']],
  readObservation: [() => [{ ...named[0], area: '东区', period: '2024', status: null, bound: 'at-least' }]],
  readVerdict: [
    () => [{ area: '东区', criterion: 'c', status: 'met', period: '2024', value_over: 945n, value_under: 10n }],
    () => [
      {
        area: '东区',
        criterion: 'c',
        status: 'not-met',
        period: '2024',
        value_over: '945',
        value_under: 10,
        strict: false,
        breaches: '2022 19 1 -1 1;',
        missing: '',
        units_total: 1,
        units_met: 0,
        units_failing: '[["a","1","2","3","4"]]',
        units_missing: null,
      },
    ],
  ],
  cagr: [() => [100, 120, 5]],
  clopperPearsonInterval: [() => [3, 100, 0.95]],
  poissonInterval: [() => [3, 0.95]],
  predictLinear: [() => [statisticsEntry.linearRegression(x, y), 2024, 0.9]],
  linearRegression: [() => [x, y]],
  mannKendall: [() => [y, { method: 'normal' }]],
  spearman: [() => [x, y]],
  theilSen: [() => [x, y]],
  theilSenInterval: [() => [x, y, 0.9]],
  wilsonInterval: [() => [3, 100, 0.95]],
};
