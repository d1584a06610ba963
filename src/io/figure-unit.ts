/** The unit of one figure: from its cell, its column’s header, its row’s unit column, its indicator’s name. */
import type { Unit } from '../core/units.js';
import { note, type Figure, type Reading } from './reading.js';
import type { ReadUnit } from './unit-names.js';

const knownUnits = { zh: '如 %、‰、/10万、个、年、元、个百分点', en: 'such as %, ‰, per 100,000, count, years, yuan, percentage points' };

/** The one unit all of them name, `unit: null` where none does; `null` where they contradict each other, or one is unknown. @internal */
export function unitOfFigure({ read, row, column, slot, described }: Figure, reading: Reading): { readonly unit: Unit | null; readonly power: number } | null {
  const unitColumn = reading.byRole.get('unit')?.[0] ?? null;
  if (read.kind === 'unknown-unit') {
    note(reading, 'UNKNOWN_UNIT', row, column, { expected: knownUnits, received: read.unit });
    return null;
  }
  const ofRow = described.unit === null ? null : reading.readUnit(described.unit);
  if (described.unit !== null && ofRow === null) {
    note(reading, 'UNKNOWN_UNIT', row, unitColumn, { expected: knownUnits, received: described.unit });
    return null;
  }
  const ofCell = read.kind === 'number' ? read.unit : null;
  const named = [ofRow, slot.value?.unit ?? null, described.indicator?.unit ?? null, ofCell].filter((unit): unit is ReadUnit => unit !== null);
  const [first] = named;
  const other = named.find(({ unit, power }) => unit !== first?.unit || power !== first.power);
  if (other !== undefined) {
    note(reading, 'UNIT_CONFLICT', row, column, { expected: { zh: inWords(first!), en: inWords(first!) }, received: inWords(other) });
    return null;
  }
  return first ?? { unit: null, power: 0 };
}

function inWords({ unit, power }: ReadUnit): string {
  return power === 0 ? unit : `${unit} × 10^${power}`;
}
