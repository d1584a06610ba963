/** Checks the arguments of the functions that write for people. */
import {
  aRecord,
  aFlag,
  aFunction,
  checkedLater,
  checkOptions,
  oneOf,
  texts,
  textsByKey,
  type KeyRules,
  type ValueRule,
} from '../core/options.js';
import { aPeriod, checkResult, fields, listOf, orNull, someText } from '../core/results.js';
import { outlookLabels } from '../projection/words/labels.js';
import { statusLabels } from '../criteria/words/labels.js';
import { checkEvaluation, observed } from '../criteria/words/evaluation-shape.js';
import { checkProjection } from '../projection/words/projection-shape.js';

/** @internal */
export const language = oneOf('zh', 'en');
const plan: ValueRule = fields({ criterion: aFunction, indicator: aFunction }, 'the catalogue that was assessed');
const title: ValueRule = [(value) => value === null || typeof value === 'string', 'a text, or null'];
/** The valid widths of a picture: a narrower one has no room for its words, a wider one cannot be drawn. */
const width: ValueRule = [
  (value) => typeof value === 'number' && value >= 100 && value <= 10_000,
  'pixels, 100 to 10,000',
];

const aYearShown: ValueRule = [Number.isSafeInteger, 'a year'];

const ofCharts: KeyRules = { language, theme: oneOf('light', 'dark'), title };
const ofCsv: KeyRules = { language, plan, bom: aFlag, delimiter: checkedLater };
const list: ValueRule = [Array.isArray, 'a list'];

const aDepartmentList = textsByKey('departments by item or indicator');

/** Rules for options, by what is written. @internal */
export const optionRules = {
  csv: ofCsv,
  trajectory: { ...ofCharts, width, since: aYearShown },
  overview: { ...ofCharts, width, plan: checkedLater, count: oneOf('targets', 'criteria') },
  trajectoryECharts: { ...ofCharts, since: aYearShown },
  overviewECharts: { ...ofCharts, plan: checkedLater, count: oneOf('targets', 'criteria') },
  ranking: { plan },
  areasReport: { language, plan, title: someText },
  heatmap: { ...ofCharts, plan, by: oneOf('status', 'outlook'), criteria: texts },
  report: {
    language,
    plan,
    title: someText,
    issuer: someText,
    issued: aPeriod,
    notes: texts,
    departments: aDepartmentList,
    problems: list,
    places: list,
    charts: oneOf('alerts', 'all', 'none'),
  },
} satisfies Readonly<Record<string, KeyRules>>;

/** Throws `BAD_OPTION` for an unknown or invalid option, and for a missing required option. @internal */
export function checkWriting(options: unknown, rules: KeyRules, required: readonly string[]): void {
  checkOptions(options, rules);
  const needed = Object.entries(rules).filter(([key]) => required.includes(key));
  checkResult(options, 'options', 'options', Object.fromEntries(needed));
}

/** A table without areas has an empty date. */
const aPeriodIfAny: typeof aPeriod = [(value) => value === '' || aPeriod[0](value, ''), aPeriod[1]];

/** @internal */
export const anAreaTable = 'what compareAreas returned';

const figure = orNull(someText);
const cell = fields(
  {
    status: oneOf(...Object.keys(statusLabels)),
    outlook: oneOf(...Object.keys(outlookLabels)),
    value: figure,
    period: figure,
    margin: figure,
  },
  'a cell',
);

/** Throws `BAD_OPTION` unless the value is a table across areas. @internal */
export function checkAreaTable(table: unknown): void {
  checkResult(table, 'table', anAreaTable, {
    asOf: aPeriodIfAny,
    areas: listOf(
      fields(
        {
          area: orNull([(value) => typeof value === 'string', 'a name']),
          unjudged: listOf(aRecord),
        },
        'an area',
      ),
    ),
    rows: listOf(fields({ criterion: someText, indicator: someText, cells: listOf(cell) }, 'a row')),
  });
}

/** @internal */
export const aFullResult = 'what fullResult returned';

/** Throws `BAD_OPTION` unless the value is a result of `fullResult`. @internal */
export function checkFullResult(result: unknown): void {
  checkResult(result, 'result', aFullResult, { id: someText, series: listOf(observed), baseline: orNull(observed) });
  const { evaluation, projection } = result as Record<string, unknown>;
  checkEvaluation(evaluation, 'result.evaluation');
  checkProjection(projection, 'result.projection');
}

/** @internal */
export const aChart = 'what trajectorySpec, domainOverviewSpec or heatmapSpec returned';

const pixels: ValueRule = [(value) => Number.isFinite(value), 'a number of pixels'];

/** Throws `BAD_OPTION` unless the value is the specification of a chart. @internal */
export function checkChart(spec: unknown): void {
  checkResult(spec, 'spec', aChart, {
    description: someText,
    width: pixels,
    height: pixels,
    padding: fields({ top: pixels, right: pixels, bottom: pixels, left: pixels }, 'room on four sides'),
    layer: listOf(fields({}, 'a layer')),
  });
}
