/** Keeps one figure for each key. Equal figures are kept once, contradicting figures are not kept. */
import type { Attestation, Observation } from '../../core/model.js';
import { finalityOf } from '../concepts/words.js';
import type { ReadColumn } from '../layout/column.js';
import type { CellPlace } from '../problem.js';
import { reportProblem, placeOf, type TableReader } from '../table-reader.js';
import { isSameFigure } from './same-figure.js';

/**
 * Keeps an observation and returns whether its key is new. A final figure replaces a preliminary, estimated or forecast
 * one, and a figure replaces a missing value. If two figures differ in another way, neither is kept. @internal
 */
export function keepObservation(
  observation: Observation,
  row: number,
  column: ReadColumn,
  cell: string,
  reading: TableReader,
): boolean {
  const place = placeOf(reading, row, column);
  if (!reading.isHeld(observation)) {
    reading.passing.observations.push(observation);
    reading.passing.places.push(place);
    return true;
  }
  const at = reading.kept.findOrKeep(observation, reading.observations.length);
  if (at === undefined) {
    reading.observations.push(observation);
    reading.places.observations.push(place);
    return true;
  }
  const earlier = reading.observations[at]!;
  const first = reading.places.observations[at]!;
  const difference = rankOf(observation) - rankOf(earlier);
  if (reading.conflicting.has(at)) noteSecond('CONFLICTING_FIGURES', place, cell, first, reading);
  else if (isSameFigure(observation, earlier)) noteSecond('DUPLICATE', place, cell, first, reading);
  else if (difference < 0) noteSecond('SUPERSEDED', place, cell, first, reading);
  else if (difference > 0) {
    noteSecond('SUPERSEDED', first, figureText(earlier), place, reading);
    reading.observations[at] = observation;
    reading.places.observations[at] = place;
  } else {
    reading.conflicting.add(at);
    noteSecond('CONFLICTING_FIGURES', first, figureText(earlier), place, reading);
    noteSecond('CONFLICTING_FIGURES', place, cell, first, reading);
  }
  return false;
}

/** Reports that a figure or a statement is not taken because of another one with the same key. */
function noteSecond(
  code: 'CONFLICTING_FIGURES' | 'DUPLICATE' | 'SUPERSEDED',
  { row, column }: CellPlace,
  received: string,
  other: CellPlace,
  reading: TableReader,
): void {
  const expected = {
    zh: `同一指标、时期、地区和分组只有一个数（另见第${other.row}行第${other.column}列）`,
    en: `one figure for an indicator, period, area and part (see row ${other.row}, column ${other.column})`,
  };
  const header = reading.columns[column - 1]?.header ?? '';
  reportProblem(reading, code, row, { number: column, header }, { expected, received, first: other });
}

function figureText({ value, numerator, denominator }: Observation): string {
  if (value != null) return String(value);
  return numerator === undefined ? '' : `${numerator}/${denominator}`;
}

function rankOf({ value, numerator, status }: Observation): number {
  return value == null && numerator === undefined ? -1 : finalityOf(status);
}

/**
 * Keeps a statement and returns whether its key is new. Equal statements are kept once. If two statements of one key
 * differ, neither is kept. @internal
 */
export function keepStatement(
  attestation: Attestation,
  row: number,
  column: ReadColumn,
  cell: string,
  reading: TableReader,
): boolean {
  const key = JSON.stringify([attestation.indicator, String(attestation.period), attestation.area]);
  const at = reading.stated.get(key);
  if (at === undefined) {
    reading.stated.set(key, reading.attestations.length);
    reading.attestations.push(attestation);
    reading.places.attestations.push(placeOf(reading, row, column));
    return true;
  }
  const place = placeOf(reading, row, column);
  const first = reading.places.attestations[at]!;
  const earlier = reading.attestations[at]!.attested;
  if (earlier === attestation.attested && !reading.contested.has(at)) {
    noteSecond('DUPLICATE', place, cell, first, reading);
    return false;
  }
  if (!reading.contested.has(at)) noteSecond('CONFLICTING_FIGURES', first, earlier, place, reading);
  reading.contested.add(at);
  noteSecond('CONFLICTING_FIGURES', place, cell, first, reading);
  return false;
}
