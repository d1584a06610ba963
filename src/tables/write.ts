/** Writing observations as a table that reads back as they are. */
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

/** How observations are written. */
export interface WriteOptions {
  /** @defaultValue `'csv'` */
  readonly format?: 'csv' | 'json';
  /**
   * The language of headers, units and statements, or SDMX-CSV’s concepts.
   *
   * @defaultValue `'en'`
   */
  readonly headers?: HeaderStyle;
  /**
   * Whether CSV begins with a byte order mark, without which some spreadsheets take UTF-8 for another encoding.
   *
   * @defaultValue `false`
   */
  readonly bom?: boolean;
  /**
   * Keys of rows that are the host's own and are not written. Any other key that an observation or a statement does not
   * have is `BAD_OBSERVATION`.
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

/** The columns of figures, always written; the others are where any row needs them. */
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
 * Writes observations and attestations as CSV (RFC 4180, lines ended by CRLF) or as JSON (an array of records), so that
 * {@link readObservations} gives them back: figures and periods by value (`94.7` comes back as `'94.7'`), an
 * observation whose value is `null` and that has no status as a missing cell, empty texts and disaggregations as none.
 *
 * In CSV, a text that a spreadsheet would run as a formula gets an apostrophe before it: one that begins with `=`, `+`,
 * `-`, `@` (full-width too), a tab, a line break or another space. Reading takes it off. Figures, which begin with no
 * more than a minus sign, are left as they are.
 *
 * @param rows - Each names its indicator.
 * @throws {@link IndicatorError} `BAD_OBSERVATION` for what is no list of rows, for a row without an indicator, and for
 *   a row that the evaluators would refuse, whatever its indicator; `BAD_NUMBER`, `BAD_PERIOD`, `BAD_OPTION`.
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
  // From, for a map would pass over holes.
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

/** A unit of a plan's own goes by its id; a word for a unit that is known is no id. */
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

/** Sex and urban or rural areas have columns of their own, where a code says it all. */
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
