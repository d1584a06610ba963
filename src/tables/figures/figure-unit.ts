/**
 * Finds the unit of one figure: in its cell, its column header, the unit column of its row, or the name of its
 * indicator; otherwise in the caption.
 */
import { isConvertible, scaleOf, type Unit } from '../../core/units.js';
import type { Indicator } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { isOfAnotherKind, unitList, unitName, type ReadUnit } from '../concepts/unit-names.js';
import type { ReadColumn } from '../layout/column.js';
import { reportProblem, type TableReader } from '../table-reader.js';
import type { Figure } from './model.js';

const knownUnits: Bilingual = { zh: /* @__PURE__ */ unitList('zh'), en: /* @__PURE__ */ unitList('en') };

/** Heads of shares and rates. */
const ofShares = /占比|比[重例率]|百分比|\b(?:shares?|proportions?|percentages?|rates?)\b/iu;

/** A unit, and the text that names it. @internal */
export interface NamedUnit {
  readonly unit: Unit | null;
  readonly power: number;
  readonly text: string;
}

/**
 * The unit on which cell, column, row and indicator name agree. If none of them names a unit, the unit of the caption
 * is used when the indicator can have it; otherwise `unit` is `null`. The result is `null` when two units contradict
 * each other or one is unknown. @internal
 */
export function unitOfFigure(figure: Figure, reading: TableReader): NamedUnit | null {
  const { read, cell, row, column, slot, described, named: name, indicator } = figure;
  if (read.kind === 'unknown-unit') {
    // The option `units` is for words of heads and of columns of units.
    reportProblem(reading, 'UNKNOWN_UNIT', row, column, { expected: knownUnits, received: read.unit });
    return null;
  }
  // 2024年占比 over a number of places is a share of something, and not that number.
  if (ofShares.test(column.header) && scaleOf(indicator) === null) {
    const [zh, en] = [unitName(indicator.unit, 'zh'), unitName(indicator.unit, 'en')];
    const expected = { zh: `以“${zh}”为单位的数`, en: `a figure in the unit ${en}` };
    reportProblem(reading, 'UNIT_MISMATCH', row, column, { expected, received: column.header });
    return null;
  }
  if (described.unit !== null && described.unit.read === null) {
    noteUnknown(row, described.unit.column, described.unit.text, indicator.unit, reading);
    return null;
  }
  const ofCell = read.kind === 'number' ? read.unit : null;
  const ofColumn = slot.value?.unit ?? null;
  const { caption } = reading;
  if (described.unit === null && ofColumn === null && ofCell === null && (name?.unit ?? null) === null) {
    if (caption === null || read.kind !== 'number') return noUnit;
    const unit = unitAmong(caption.units, indicator.unit);
    return unit === null ? noUnit : { ...unit, text: caption.text };
  }
  const named: NamedUnit[] = [];
  const add = (unit: ReadUnit | null | undefined, text: string | undefined): void => {
    if (unit != null) named.push({ unit: unit.unit, power: unit.power, text: (text ?? '').trim() });
  };
  add(described.unit?.read, described.unit?.text);
  add(ofColumn, slot.value?.header);
  add(name?.unit, name?.name);
  add(ofCell, cell);
  // For 每千名儿童床位数, 2.2张 means 2.2 beds per thousand: the name already says so.
  const isMeasureWord = named.every(({ unit, power }) => unit === 'count' && power === 0) && isPerMany(indicator);
  if (isMeasureWord) return noUnit;
  const [first = noUnit] = named;
  const other = named.find(({ unit, power }) => unit !== first.unit || power !== first.power);
  if (other === undefined) return first;
  reportProblem(reading, 'UNIT_CONFLICT', row, column, {
    expected: { zh: first.text, en: first.text },
    received: other.text,
  });
  return null;
}

function isPerMany({ unit, name: { zh, en } }: Indicator): boolean {
  return /^per-\d/.test(unit) && (/每[百千万十\d]/u.test(zh) || /\bper \d/.test(en));
}

const noUnit: NamedUnit = { unit: null, power: 0, text: '' };

/** The option that gives a word the unit of the indicator. @internal */
export function settlingUnit(word: string, unit: Unit): string {
  return `units: { ${JSON.stringify(word)}: ${JSON.stringify(unit)} }`;
}

function noteUnknown(row: number, column: ReadColumn, received: string, own: Unit, reading: TableReader): void {
  const settle = isOfAnotherKind(received) ? {} : { settle: settlingUnit(received, own) };
  reportProblem(reading, 'UNKNOWN_UNIT', row, column, { expected: knownUnits, received, ...settle });
}

/**
 * The unit of a caption that fits the indicator. The indicator’s own unit is preferred: 单位：人 over a table does not
 * apply to the rates in it. 万人 is never applied to count indicators: they may not count persons.
 */
function unitAmong(units: readonly ReadUnit[], own: Unit): ReadUnit | null {
  const possible = units.filter(
    ({ unit, power }) => isConvertible(unit, own) && (units.length === 1 || unit !== 'count' || power === 0),
  );
  return possible.find(({ unit }) => unit === own) ?? (possible.length === 1 ? possible[0]! : null);
}
