/**
 * The unit of one figure: from its cell, its column’s header, its row’s unit column, its indicator’s name, or else the
 * caption.
 */
import { isConvertible, type Unit } from '../../core/units.js';
import { note, type Figure, type Reading } from '../reading.js';
import type { ReadUnit } from '../concepts/unit-names.js';

const knownUnits = {
  zh: '%、‰、/10万、个、年、元、个百分点等',
  en: '%, ‰, per 100,000, count, years, yuan, percentage points or another unit',
};

/** A unit, and the text that named it. @internal */
export interface NamedUnit {
  readonly unit: Unit | null;
  readonly power: number;
  readonly text: string;
}

/**
 * The one unit all of them name, or else that of the caption where it can be the indicator's, `unit: null` where none
 * does; `null` where they contradict each other, or one is unknown. @internal
 */
export function unitOfFigure(
  { read, cell, row, column, slot, described, indicator }: Figure,
  reading: Reading,
): NamedUnit | null {
  if (read.kind === 'unknown-unit') {
    note(reading, 'UNKNOWN_UNIT', row, column, { expected: knownUnits, received: read.unit });
    return null;
  }
  const ofRow = described.unit === null ? null : reading.readUnit(described.unit);
  if (described.unit !== null && ofRow === null) {
    note(reading, 'UNKNOWN_UNIT', row, reading.byRole.get('unit')?.[0] ?? null, {
      expected: knownUnits,
      received: described.unit,
    });
    return null;
  }
  const named = [
    ...from(ofRow, described.unit ?? ''),
    ...from(slot.value?.unit ?? null, slot.value?.header ?? ''),
    ...from(described.indicator?.unit ?? null, described.indicator?.name ?? ''),
    ...from(read.kind === 'number' ? read.unit : null, cell),
  ];
  const { caption } = reading;
  const ofCaption =
    read.kind === 'number' && caption !== null ? from(unitAmong(caption.units, indicator.unit), caption.text) : [];
  const [first = { unit: null, power: 0, text: '' }] = named.length > 0 ? named : ofCaption;
  const other = named.find(({ unit, power }) => unit !== first.unit || power !== first.power);
  if (other === undefined) return first;
  note(reading, 'UNIT_CONFLICT', row, column, { expected: { zh: first.text, en: first.text }, received: other.text });
  return null;
}

/**
 * The one of a caption's units that an indicator can be in, its own first: 单位：人 over a table says nothing of the rates
 * in it. Of several, 万人 is that of persons, which is not every count.
 */
function unitAmong(units: readonly ReadUnit[], own: Unit): ReadUnit | null {
  const possible = units.filter(
    ({ unit, power }) => isConvertible(unit, own) && (units.length === 1 || unit !== 'count' || power === 0),
  );
  return possible.find(({ unit }) => unit === own) ?? (possible.length === 1 ? possible[0]! : null);
}

function from(unit: ReadUnit | null, text: string): readonly NamedUnit[] {
  return unit === null ? [] : [{ ...unit, text: text.trim() }];
}
