/** Writes observations as a table that reads back as the same observations. */
import Papa from 'papaparse';
import { withMovedPoint } from '../core/decimal.js';
import { indicatorError } from '../core/errors.js';
import type { Evidence } from '../core/model.js';
import { aFlag, checkOptions, oneOf, texts, type KeyRules } from '../core/options.js';
import { period } from '../core/period.js';
import { isUnit, type Unit } from '../core/units.js';
import { checkEvidence } from '../criteria/evidence/check-evidence.js';
import { isObservation } from '../criteria/evidence/read-rows.js';
import { writeArea } from './concepts/areas.js';
import { headerOf, type ColumnRole, type HeaderStyle } from './concepts/heads.js';
import { categoryOf, writeDisaggregation } from './concepts/disaggregation.js';
import { isSplit, protect } from './formats/protect.js';
import { readUnit, unitName } from './concepts/unit-names.js';
import { statementWords } from './concepts/words.js';

/** Options for writing observations. */
export interface WriteOptions {
  /** @defaultValue `'csv'` */
  readonly format?: 'csv' | 'json';
  /**
   * The language of headers, units and statements, or the names of SDMX-CSV.
   *
   * @defaultValue `'en'`
   */
  readonly headers?: HeaderStyle;
  /**
   * Whether CSV begins with a byte order mark. Without it, some spreadsheets assume another encoding than UTF-8.
   *
   * @defaultValue `false`
   */
  readonly bom?: boolean;
  /**
   * Keys that your program adds to its rows. They are not written. Any other key that an observation or a statement
   * does not have is `BAD_OBSERVATION`.
   *
   * @defaultValue none
   */
  readonly ignoreKeys?: readonly string[];
}

const rules: KeyRules = {
  format: oneOf('csv', 'json'),
  headers: oneOf('zh', 'en', 'sdmx'),
  bom: aFlag,
  ignoreKeys: texts,
};

/** The columns of figures, which are always written. Other columns are written when any row needs them. */
const always: readonly ColumnRole[] = ['indicator', 'period', 'value', 'unit'];
const order: readonly ColumnRole[] = [
  'indicator',
  'area',
  'period',
  'value',
  'unit',
  'bound',
  'numerator',
  'denominator',
  'sex',
  'urbanisation',
  'disaggregation',
  'status',
  'source',
  'assessor',
  'evidence',
  'date',
];
const boundSigns = { 'at-least': '≥', 'at-most': '≤' } as const;

type Written = Partial<Record<ColumnRole, string>>;

/**
 * Writes observations and attestations as CSV (RFC 4180, CRLF line ends) or as JSON (an array of records).
 * {@link readObservations} gives them back with these differences: figures and periods are equal by value (`94.7` comes
 * back as `'94.7'`), an observation with the value `null` and no status comes back as a missing cell, and empty texts
 * and disaggregations are dropped.
 *
 * In CSV, an apostrophe is added before a text that a spreadsheet would run as a formula. Such a text begins with `=`,
 * `+`, `-`, `@` (also full-width), a tab, a line break or another space. Reading removes the apostrophe. Figures are
 * written unchanged: at most a minus sign stands before their digits.
 *
 * @param rows - Each row must name its indicator.
 * @throws {@link IndicatorError} `BAD_OBSERVATION` for a value that is not a list of rows, for a row without an
 *   indicator, and for a row that the evaluators would refuse for every indicator; `BAD_NUMBER`, `BAD_PERIOD`,
 *   `BAD_OPTION`.
 * @example
 * const rows = [{ indicator: 'prenatal-screening-rate', period: 2024, value: '93.5', source: '=report' }];
 * const text = writeObservations(rows, { headers: 'zh' });
 * text; //=> '指标,年份,数值,单位,来源\r\nprenatal-screening-rate,2024,93.5,,\'=report\r\n'
 * readObservations(text, { plan: catalogue }).observations; //=> rows
 */
export function writeObservations(rows: readonly Evidence[], options: WriteOptions = {}): string {
  checkOptions(options, rules);
  const { format = 'csv', headers = 'en', bom = false, ignoreKeys } = options;
  if (!Array.isArray(rows))
    throw indicatorError('BAD_OBSERVATION', 'rows', 'a list of observations and statements', rows);
  // `Array.from` also visits holes, which `map` would skip.
  const written = Array.from(rows, (row: Evidence, i) => {
    checkEvidence(row, `rows[${i}]`, ignoreKeys);
    return written_(row, `rows[${i}]`, headers);
  });
  const used = order.filter((role) => always.includes(role) || written.some((row) => row[role] !== undefined));
  const head = used.map((role) => headerOf(role, headers));
  if (format === 'json') {
    const records = written.map((row) =>
      Object.fromEntries(
        used.flatMap((role, i) => (row[role] === undefined && role !== 'value' ? [] : [[head[i]!, row[role] ?? null]])),
      ),
    );
    return `${JSON.stringify(records, null, 1)}\n`;
  }
  const lines = [head, ...written.map((row) => used.map((role) => protectUnlessFigure(role, row[role] ?? '')))];
  return `${bom ? '\uFEFF' : ''}${Papa.unparse(lines, { newline: '\r\n', quotes: isSplit })}\r\n`;
}

const figures: ReadonlySet<ColumnRole> = new Set(['period', 'value', 'numerator', 'denominator']);

function protectUnlessFigure(role: ColumnRole, text: string): string {
  return figures.has(role) || text === '' ? text : protect(text);
}

function written_(row: Evidence, where: string, style: HeaderStyle): Written {
  const { indicator, area } = row;
  if (typeof indicator !== 'string' || indicator.trim() === '')
    throw indicatorError('BAD_OBSERVATION', `${where}.indicator`, 'the id of an indicator', indicator);
  const common: Written = {
    indicator,
    period: period(row.period, `${where}.period`).text,
    ...text('area', area && writeArea(area)),
  };
  if (!isObservation(row))
    return {
      ...common,
      value: statementWords[row.attested][style === 'zh' ? 'zh' : 'en'],
      ...text('assessor', row.assessor),
      ...text('evidence', row.evidence),
      ...text('date', row.date),
    };
  const { value, numerator, denominator, unit, disaggregation = {}, status, bound, source } = row;
  const { sex, urbanisation, rest } = parted(disaggregation);
  return {
    ...common,
    ...figure('value', value),
    ...figure('numerator', numerator),
    ...figure('denominator', denominator),
    ...text('unit', unit && writtenUnit(unit, style, where)),
    ...text('sex', sex),
    ...text('urbanisation', urbanisation),
    ...text('disaggregation', writeDisaggregation(rest)),
    ...text('status', status),
    ...text('bound', bound && boundSigns[bound]),
    ...text('source', source),
  };
}

/** A plan’s own unit is written as its id. An id that is a known word for another unit is refused. */
function writtenUnit(unit: Unit, style: HeaderStyle, where: string): string {
  if (!isUnit(unit) && readUnit(unit) !== null)
    throw indicatorError('BAD_OBSERVATION', `${where}.unit`, 'the id of a unit', unit);
  return unitName(unit, style);
}

function text(role: ColumnRole, content: string | null | undefined): Written {
  return content === undefined || content === null || content === '' ? {} : { [role]: content };
}

function figure(role: 'value' | 'numerator' | 'denominator', content: number | string | null | undefined): Written {
  if (content === undefined || content === null) return {};
  return { [role]: typeof content === 'string' ? content : withMovedPoint(content) };
}

/** Splits off sex and urban or rural areas: they have columns of their own when a code expresses them fully. */
function parted(disaggregation: Readonly<Record<string, string>>): {
  readonly sex: string | undefined;
  readonly urbanisation: string | undefined;
  readonly rest: readonly (readonly [string, string])[];
} {
  const parts = Object.entries(disaggregation);
  const own = (dimension: string): string | undefined => {
    const category = parts.find(([name]) => name === dimension)?.[1];
    return category !== undefined && /^[FMUR]$/.test(category) && categoryOf(dimension, category) === category
      ? category
      : undefined;
  };
  const [sex, urbanisation] = [own('sex'), own('urbanisation')];
  return {
    sex,
    urbanisation,
    rest: parts.filter(
      ([name]) => !(name === 'sex' && sex !== undefined) && !(name === 'urbanisation' && urbanisation !== undefined),
    ),
  };
}
