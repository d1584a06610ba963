/** Reads one figure of a row: an observation, a statement, a missing mark, or a finding. */
import type { Observation, ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import { missingStatuses } from '../../criteria/evidence/read-rows.js';
import type { Part } from '../concepts/disaggregation.js';
import { isWholeYear, partOfYearIn, type ReadPeriod } from '../concepts/periods.js';
import { hasComma, readValue, scaled, type ReadNumber } from '../concepts/value.js';
import type { ReadColumn } from '../layout/column.js';
import type { FigureColumns } from '../layout/column-groups.js';
import type { NamedFigure } from '../problem.js';
import { cellAt, reportProblem, type TableReader } from '../table-reader.js';
import { refusalOf } from './check.js';
import { readCounts } from './counts.js';
import type { RowContext, Figure } from './model.js';
import { noteFootnote, noteMissing } from './notes.js';
import { columnOf } from './figure-column.js';
import { sourceAround, statusAround } from './figure-status.js';
import { unitOfFigure } from './figure-unit.js';
import { keepLooseCount } from './loose-counts.js';
import { noteMember } from './row-parts.js';
import { withPart } from './row-period.js';
import { isSmallShare } from './plausibility.js';
import { readStatement } from './statement.js';
import { keepObservation } from './keep.js';
import { wholeOrPart } from './whole.js';

/** @internal */
export function readFigure(
  cells: readonly string[],
  row: number,
  slot: FigureColumns,
  described: RowContext,
  reading: TableReader,
): void {
  const named = slot.at.indicator === null ? described.indicator : null;
  const indicator = reading.settings.indicatorOf((slot.at.indicator ?? named?.id)!);
  const isAttested = indicator.unit === 'attestation';
  const column = columnOf(cells, slot, isAttested, row, reading);
  if (column === null) return;
  const period = periodOf(row, slot, described, reading);
  const area = areaOf(row, column, slot, described, reading);
  if (period === null || area === undefined) return;
  const parts = partsOf(row, column, slot, described, period, reading);
  if (parts === null) return;
  // Counts are read beside a value, and also without one.
  const cell = column === slot.value || column === slot.statement ? cellAt(cells, column) : '';
  const read = readValue(cell, reading.mark);
  const figure: Figure = {
    row,
    column,
    slot,
    cell,
    read,
    indicator,
    named,
    period: period.period,
    area,
    parts,
    described,
  };
  const { findings } = reading;
  const mark = findings.mark();
  if (isAttested) readStatement(figure, cells, reading);
  else if (described.measure === 'numerator' || described.measure === 'denominator')
    keepLooseCount(figure, described.measure, reading);
  else readObservation(figure, cells, reading);
  if (findings.hasAfter(mark)) findings.about(mark, namedFigure(figure, reading));
}

function namedFigure({ indicator, period, area, ...figure }: Figure, { settings }: TableReader): NamedFigure {
  const parts = wholeOrPart(indicator, figure.parts, settings.whole, figure.described.isOfBothSexes);
  return {
    indicator: indicator.id,
    period,
    ...(area !== null && { area }),
    ...(parts.length > 0 && { disaggregation: Object.fromEntries(parts) }),
  };
}

function periodOf(row: number, { at }: FigureColumns, described: RowContext, reading: TableReader): ReadPeriod | null {
  if (at.period === null) return described.period;
  if (described.partOfYear === null || isWholeYear(described.partOfYear)) return at.period;
  let hasFailed = false;
  const period = withPart(at.period, described, row, reading, (...problem) => {
    hasFailed = true;
    reportProblem(...problem);
  });
  return hasFailed ? null : period;
}

/**
 * The area: from the column, the row, the section, the title or the caller. `undefined` when column and row contradict
 * each other.
 */
function areaOf(
  row: number,
  column: ReadColumn,
  { at }: FigureColumns,
  described: RowContext,
  reading: TableReader,
): string | null | undefined {
  const { base, above } = reading;
  if (at.level !== null) {
    const word = reading.areaWord(at.level);
    return word === 'whole' ? base.area : word.name;
  }
  if (at.area !== null && typeof described.area === 'string' && described.area !== at.area) {
    reportProblem(reading, 'CONTRADICTION', row, column, {
      expected: { zh: at.header, en: at.header },
      received: described.area,
    });
    return undefined;
  }
  return at.area ?? described.area ?? above.section?.area ?? base.area;
}

const noParts: readonly Part[] = [];

/** All parts of the figure. `null` when two contradict each other. */
function partsOf(
  row: number,
  column: ReadColumn,
  { at }: FigureColumns,
  described: RowContext,
  { period, within }: ReadPeriod,
  reading: TableReader,
): readonly Part[] | null {
  const { title, above } = reading;
  const ofTitle = titlePeriod(period, within, reading);
  const isPlain = at.parts.size === 0 && at.unknown.length === 0 && described.parts.size === 0 && ofTitle === null;
  if (isPlain && above.section === null && title.parts.size === 0 && title.unknown.length === 0) return noParts;
  const parts = new Map([...title.parts, ...(above.section?.parts ?? []), ...described.parts]);
  for (const { label, key, text, column: number } of [...title.unknown, ...(above.section?.unknown ?? [])]) {
    noteMember({ number, header: key }, text, row, reading, key);
    parts.set(label, text);
  }
  for (const [dimension, category] of at.parts) {
    const own = described.parts.get(dimension);
    if (own !== undefined && own !== category) {
      reportProblem(reading, 'CONTRADICTION', row, column, {
        expected: { zh: at.header, en: at.header },
        received: own,
      });
      return null;
    }
    parts.set(dimension, category);
  }
  for (const text of at.unknown) noteMember({ number: column.number, header: column.header }, text, row, reading);
  if (at.unknown.length > 0)
    parts.set('breakdown', [...(parts.has('breakdown') ? [parts.get('breakdown')!] : []), ...at.unknown].join('; '));
  if (ofTitle !== null) parts.set('period', ofTitle);
  return [...parts];
}

/** The part of the year, or the span of years, of a figure: from its period, or from the title of the table. */
function titlePeriod(period: PeriodInput, within: string | null, { title, above }: TableReader): string | null {
  const ofTitle = title.period?.within ?? null;
  const part = above.section?.partOfYear ?? title.partOfYear;
  if (within !== null || typeof period !== 'number') return within;
  const found = part === null ? null : partOfYearIn(part, period);
  if (found !== null) return found.within ?? (found.period === period ? null : String(found.period));
  if (ofTitle === null) return null;
  // A title with 2024年1—6月 also means the same months in columns of other years.
  return ofTitle.replaceAll(/\d{4}/g, String(period));
}

function readObservation(figure: Figure, cells: readonly string[], reading: TableReader): void {
  const { read, cell, row, column, indicator, period, area, described } = figure;
  if (read.kind === 'statement' || read.kind === 'unreadable') {
    const expected = {
      zh: '单独一个数（区间、说明另列）',
      en: 'a number alone (an interval or a remark in a column of its own)',
    };
    reportProblem(reading, 'NOT_A_NUMBER', row, column, { expected, received: cell });
    return;
  }
  if (reading.isCommaDoubtful && read.kind === 'number' && hasComma(cell)) {
    const expected = { zh: '由 decimalMark 指明小数点', en: 'decimalMark to say what the comma is' };
    reportProblem(reading, 'AMBIGUOUS_NUMBER', row, column, { expected, received: cell, settle: "decimalMark: ','" });
    return;
  }
  const unit = unitOfFigure(figure, reading);
  if (unit === null) return;
  const counts = readCounts(figure, cells, reading);
  if (counts === null) return;
  const number = read.kind === 'number' ? read : null;
  const given = statusAround(figure, reading);
  const clash = number === null ? null : clashOf(number, given, described.bound, period);
  if (clash !== null) {
    reportProblem(reading, 'CONTRADICTION', row, column, { expected: { zh: clash, en: clash }, received: cell });
    return;
  }
  const status = given ?? (read.kind === 'number' || read.kind === 'missing' ? read.status : undefined) ?? null;
  const markedMissing = status !== null && missingStatuses.has(status);
  const parts = wholeOrPart(indicator, figure.parts, reading.settings.whole, described.isOfBothSexes);
  if (number === null && counts.numerator === undefined && !markedMissing) {
    noteMissing({ ...figure, parts }, cell.trim(), reading);
    // When a criterion judges every reporting unit, a unit without a figure is kept: it is a unit without data.
    if (area === null || !reading.settings.isJudgedByUnit(indicator.id)) return;
  }
  const bound = number?.bound ?? described.bound;
  const source = sourceAround(figure, reading);
  const observation: { -readonly [Key in keyof Observation]: Observation[Key] } =
    number === null
      ? { indicator: indicator.id, period }
      : { indicator: indicator.id, period, value: scaled(number.value, unit.power + described.power) };
  if (number === null && counts.numerator === undefined) observation.value = null;
  if (counts.numerator !== undefined) {
    observation.numerator = counts.numerator;
    observation.denominator = counts.denominator;
  }
  if (unit.unit !== null) observation.unit = unit.unit;
  if (area !== null) observation.area = area;
  if (parts.length > 0) observation.disaggregation = Object.fromEntries(parts);
  if (status !== null) observation.status = status;
  if (bound !== null) observation.bound = bound;
  if (source !== null) observation.source = source;
  const refusal = refusalOf(observation, unit.text, figure);
  if (refusal !== null) {
    const { code, column: at, ...details } = refusal;
    reportProblem(reading, code, row, at, details);
    return;
  }
  if (number?.unit != null && isSmallShare(observation, reading.settings)) reading.exact.add(observation);
  if (!keepObservation(observation, row, column, cell, reading) || number === null) return;
  noteFootnote(number.footnote, figure, reading);
  if (markedMissing) {
    const expected = { zh: `状态${status}下没有数值`, en: `no value with status ${status}` };
    reportProblem(reading, 'VALUE_MARKED_MISSING', row, column, { expected, received: cell });
  }
}

/** The text of the row or column that contradicts the cell. `null` when nothing contradicts it. */
function clashOf(
  { status, year, bound }: ReadNumber,
  given: ObservationStatus | null,
  givenBound: string | null,
  period: PeriodInput,
): string | null {
  if (status !== null && given !== null && given !== status) return given;
  if (year !== null && year.slice(0, 4) !== String(period).slice(0, 4)) return String(period);
  return bound !== null && givenBound !== null && bound !== givenBound ? givenBound : null;
}
