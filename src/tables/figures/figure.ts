/** One figure of a row: an observation, a statement, a mark for missing, or a problem. */
import type { Attestation, Observation, ObservationStatus } from '../../core/model.js';
import type { PeriodInput } from '../../core/period.js';
import { missingStatuses } from '../../criteria/evidence/read-rows.js';
import { readCounts } from './counts.js';
import { isFirst, refusalOf } from './check.js';
import type { ReadColumn } from '../layout/header.js';
import { columnOf } from './figure-column.js';
import { cellAt, note, type Described, type Figure, type Reading, type Slot } from '../reading.js';
import { unitOfFigure } from './figure-unit.js';
import { readValue, scaled, type ReadNumber } from './value.js';

/** @internal */
export function readFigure(
  cells: readonly string[],
  row: number,
  slot: Slot,
  ofRow: Described,
  reading: Reading,
): void {
  const described = ofSlot(ofRow, slot, row, reading);
  if (described === null) return;
  const indicator = reading.settings.indicatorOf((slot.value?.indicator ?? described.indicator?.id)!);
  const isAttested = indicator.unit === 'attestation';
  const column = columnOf(cells, slot, isAttested, row, reading);
  if (column === null) return;
  // Counts are read beside a value, and may stand without one.
  const cell = column === slot.value || column === slot.statement ? cellAt(cells, column) : '';
  const read = readValue(cell, reading.settings.decimalMark);
  const figure: Figure = {
    row,
    column,
    slot,
    cell,
    read,
    indicator,
    period: (slot.value?.period ?? described.period)!,
    described,
  };
  if (isAttested) readStatement(figure, cells, reading);
  else readObservation(figure, cells, reading);
}

/**
 * What the row says, with the area and the part that the column’s header names; `null` where they contradict each
 * other.
 */
function ofSlot(ofRow: Described, { value }: Slot, row: number, reading: Reading): Described | null {
  const area = value?.area ?? ofRow.area ?? reading.settings.area ?? null;
  const named = Object.entries(value?.disaggregation ?? {});
  const clash =
    value?.area !== undefined && (ofRow.area ?? area) !== area
      ? ofRow.area!
      : named
          .map(([dimension, category]) => [dimension, ofRow.parts.get(dimension), category] as const)
          .find(([, own, category]) => own !== undefined && own !== category)?.[1];
  if (clash === undefined)
    return { ...ofRow, area, parts: named.length === 0 ? ofRow.parts : new Map([...ofRow.parts, ...named]) };
  note(reading, 'CONTRADICTION', row, value, { expected: { zh: value!.header, en: value!.header }, received: clash });
  return null;
}

function readStatement(figure: Figure, cells: readonly string[], reading: Reading): void {
  const { read, cell, row, column, slot, indicator, period, described } = figure;
  const counts = [slot.numerator, slot.denominator].find((each) => cellAt(cells, each).trim() !== '');
  if (read.kind === 'missing' && counts === undefined) {
    noteMissing(figure, read.mark, [...described.parts], reading);
    return;
  }
  const status = described.status ?? slot.value?.status ?? null;
  const parts = [...described.parts].map((part) => part.join('=')).join('; ');
  const extra =
    counts !== undefined
      ? cellAt(cells, counts)
      : parts !== ''
        ? parts
        : status !== null && status !== 'A'
          ? status
          : described.bound;
  if (extra !== null) {
    const expected = {
      zh: '对整体的表述，没有分组、分子分母、界限和数据状态',
      en: 'a statement of the whole: no part of it, no counts, no bound, no observation status',
    };
    note(reading, 'NOT_FOR_STATEMENT', row, counts ?? column, { expected, received: extra });
    return;
  }
  if (read.kind !== 'statement') {
    note(reading, 'BAD_STATEMENT', row, column, {
      expected: { zh: '已实现、部分实现或未实现', en: 'achieved, partly or not' },
      received: cell,
    });
    return;
  }
  const { area, assessor } = described;
  const date = dateOf(described.date, row, reading);
  const evidence = described.evidence ?? described.source;
  const attestation: Attestation = {
    indicator: indicator.id,
    period,
    attested: read.attested,
    ...(assessor !== null && { assessor }),
    ...(evidence !== null && { evidence }),
    ...(date !== null && { date }),
    ...(area !== null && { area }),
  };
  if (isFirst(reading, row, column, [indicator.id, period, area], cell)) {
    reading.attestations.push(attestation);
    reading.places.attestations.push({ row, column: column.number });
    noteFootnote(read.footnote, row, column, cell, reading);
  }
}

/** The day something was stated; `null`, with a warning, where the cell names no day. */
function dateOf(found: string | null, row: number, reading: Reading): string | null {
  if (found === null) return null;
  const day = reading.readPeriod(found);
  if (typeof day === 'string' && day.length === 'YYYY-MM-DD'.length) return day;
  note(reading, 'BAD_DATE', row, reading.byRole.get('date')![0]!, {
    expected: { zh: '日期，如2024-06-30', en: 'a date, such as 2024-06-30' },
    received: found,
  });
  return null;
}

function readObservation(figure: Figure, cells: readonly string[], reading: Reading): void {
  const { read, cell, row, column, slot, indicator, period, described } = figure;
  if (read.kind === 'statement' || read.kind === 'unreadable') {
    note(reading, 'NOT_A_NUMBER', row, column, { expected: { zh: '数值', en: 'a number' }, received: cell });
    return;
  }
  const unit = unitOfFigure(figure, reading);
  if (unit === null) return;
  const counts = readCounts(figure, cells, reading);
  if (counts === null) return;
  const number = read.kind === 'number' ? read : null;
  const given = described.status ?? slot.value?.status ?? null;
  const clash = number === null ? null : clashOf(number, given, period);
  if (clash !== null) {
    note(reading, 'CONTRADICTION', row, column, { expected: { zh: clash, en: clash }, received: cell });
    return;
  }
  const parts = wholeOrPart(indicator.id, described.parts, reading);
  const status = given ?? (read.kind === 'number' || read.kind === 'missing' ? read.status : undefined) ?? null;
  const markedMissing = status !== null && missingStatuses.has(status);
  if (number === null && counts.numerator === undefined && !markedMissing) {
    noteMissing(figure, cell.trim(), parts, reading);
    return;
  }
  if (number?.bound != null && described.bound !== null && number.bound !== described.bound) {
    note(reading, 'CONTRADICTION', row, column, {
      expected: { zh: described.bound, en: described.bound },
      received: cell,
    });
    return;
  }
  const bound = number?.bound ?? described.bound;
  const value =
    number === null
      ? markedMissing && counts.numerator === undefined
        ? null
        : undefined
      : scaled(number.value, unit.power + described.power);
  const { area } = described;
  const source = described.source ?? described.evidence ?? reading.settings.source ?? null;
  const observation: Observation = {
    indicator: indicator.id,
    period,
    ...(value !== undefined && { value }),
    ...counts,
    ...(unit.unit !== null && { unit: unit.unit }),
    ...(area !== null && { area }),
    ...(parts.length > 0 && { disaggregation: Object.fromEntries(parts) }),
    ...(status !== null && { status }),
    ...(bound !== null && { bound }),
    ...(source !== null && { source }),
  };
  const refusal = refusalOf(observation, unit.text, figure);
  if (refusal !== null) {
    const { code, column: at, ...details } = refusal;
    note(reading, code, row, at, details);
    return;
  }
  if (!isFirst(reading, row, column, [indicator.id, period, area, parts], cell)) return;
  reading.observations.push(observation);
  reading.places.observations.push({ row, column: column.number });
  if (number !== null) noteFootnote(number.footnote, row, column, cell, reading);
  if (number !== null && markedMissing) {
    note(reading, 'VALUE_MARKED_MISSING', row, column, {
      expected: { zh: `状态${status}下没有数值`, en: `no value with status ${status}` },
      received: cell,
    });
  }
}

function noteMissing(
  { row, column, indicator, period, described: { area } }: Figure,
  mark: string,
  parts: readonly (readonly [string, string])[],
  reading: Reading,
): void {
  reading.missing.push({
    row,
    column: column.number,
    mark,
    indicator: indicator.id,
    period,
    ...(area !== null && { area }),
    ...(parts.length > 0 && { disaggregation: Object.fromEntries(parts) }),
  });
}

/** What the row or the column says otherwise than the brackets behind a figure; `null` where nothing is. */
function clashOf({ status, year }: ReadNumber, given: ObservationStatus | null, period: PeriodInput): string | null {
  if (status !== null && given !== null && given !== status) return given;
  return year !== null && year.slice(0, 4) !== String(period).slice(0, 4) ? String(period) : null;
}

function noteFootnote(mark: string, row: number, column: ReadColumn, cell: string, reading: Reading): void {
  if (mark !== '')
    note(reading, 'FOOTNOTE', row, column, {
      expected: { zh: '不带标记的数，或核对脚注', en: 'a bare figure, or a look at the footnote' },
      received: cell,
    });
}

/** SDMX’s code for the whole of a dimension. */
const total = '_T';

/**
 * The parts in order; without the one that is the whole of the indicator, or, where it is not named, with the total
 * that is not.
 */
function wholeOrPart(
  indicator: string,
  parts: ReadonlyMap<string, string>,
  reading: Reading,
): readonly (readonly [string, string])[] {
  const whole = reading.settings.whole.get(indicator);
  const named = new Map(parts);
  if (whole !== undefined) {
    const isWhole = [...whole].every(([dimension, category]) => named.get(dimension) === category);
    for (const dimension of whole.keys()) {
      if (isWhole) named.delete(dimension);
      else if (!named.has(dimension)) named.set(dimension, total);
    }
  }
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1));
}
