/** Finds observations that a later evaluation would refuse. The check runs the code of the evaluation. */
import { isLess } from '../../core/fraction.js';
import { IndicatorError } from '../../core/errors.js';
import type { Indicator, Observation } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { suffixOf } from '../../core/unit-words.js';
import { largestOf, scaleOf } from '../../core/units.js';
import { isPartOfWhole, readPoint } from '../../criteria/evidence/read-rows.js';
import type { ReadColumn } from '../layout/column.js';
import { readUnit } from '../concepts/unit-names.js';
import type { ProblemCode } from '../problem.js';
import { settlingUnit } from './figure-unit.js';

/** Why an evaluation would refuse an observation. @internal */
export interface Refusal {
  readonly code: ProblemCode;
  readonly column: ReadColumn | null;
  readonly expected: Bilingual;
  readonly received: string;
  readonly settle?: string;
}

/** The place of the figure and of its counts. @internal */
export interface Checked {
  readonly indicator: Indicator;
  readonly column: ReadColumn;
  readonly slot: { readonly numerator: ReadColumn | null; readonly denominator: ReadColumn | null };
  readonly cell: string;
}

/** Checks an observation against its indicator. `null` when nothing is wrong. @internal */
export function refusalOf(observation: Observation, unitText: string, checked: Checked): Refusal | null {
  if (isPlainlyFine(observation, checked.indicator)) return null;
  const ofCounts = refusalOfCounts(observation, checked);
  if (ofCounts !== null) return ofCounts;
  try {
    readPoint({ row: observation, from: '', index: null }, checked.indicator);
    return null;
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return refusalFor(error, observation, unitText, checked);
  }
}

/** The usual case, checked fast: a figure in the unit of its indicator, well inside its bounds. */
function isPlainlyFine({ value, numerator, denominator, unit, status }: Observation, indicator: Indicator): boolean {
  if (typeof value !== 'string' || value.length > 30 || numerator !== undefined || denominator !== undefined)
    return false;
  if (unit !== undefined && unit !== indicator.unit) return false;
  const size = Number(value);
  const { min } = indicator;
  const max = largestOf(indicator);
  const isInside = (min === null || size > Number(min)) && (max === null || size < Number(max));
  return isInside && Number.isFinite(size) && (status === undefined || status.length === 1);
}

function refusalOfCounts({ numerator, denominator }: Observation, { indicator, slot }: Checked): Refusal | null {
  if (numerator === undefined || denominator === undefined) return null;
  const notNegative = { zh: '不小于0的计数', en: 'a count of 0 or more' };
  for (const [count, column] of [[numerator, slot.numerator] as const, [denominator, slot.denominator] as const])
    if (Number(count) < 0) return { code: 'OUT_OF_BOUNDS', column, expected: notNegative, received: String(count) };
  const isPart = isPartOfWhole(indicator) || Number(denominator) === 0;
  if (!isPart || !fits(numerator) || !fits(denominator) || !isLess(denominator, numerator)) return null;
  return {
    code: 'NUMERATOR_EXCEEDS_DENOMINATOR',
    column: slot.numerator,
    expected: { zh: `不大于分母${denominator}`, en: `at most the denominator, ${denominator}` },
    received: String(numerator),
  };
}

/** A power of ten may have made a count too long to compare exactly. */
function fits(count: number | string): boolean {
  return String(count).length <= 40;
}

function refusalFor(
  { code, fields }: IndicatorError,
  { numerator, denominator }: Observation,
  unitText: string,
  { indicator, column, cell }: Checked,
): Refusal {
  switch (code) {
    case 'BAD_NUMBER': {
      const expected = { zh: '至多40个字符的数', en: 'a number of at most 40 characters' };
      return { code: 'NOT_A_NUMBER', column, expected, received: cell };
    }
    case 'OUT_OF_BOUNDS':
      return {
        code,
        column,
        expected: limitsIn(indicator),
        received: cell === '' ? `${numerator}/${denominator}` : cell,
      };
    case 'UNIT_MISMATCH': {
      // The word for the counted thing may mean a rate: 个 for a number per thousand.
      const isWord = readUnit(unitText)?.unit === 'count' && scaleOf(indicator) !== null;
      const settle = isWord ? { settle: settlingUnit(unitText, indicator.unit) } : {};
      return { code, column, expected: unitIn(indicator), received: unitText, ...settle };
    }
    case 'VALUE_CONFLICT': {
      const quotient = fields.expected.split(', ').at(-1)!;
      return { code, column, expected: { zh: `分子除以分母之值${quotient}`, en: fields.expected }, received: cell };
    }
    default: {
      const expected = { zh: '可用的计数', en: fields.expected };
      return { code: 'BAD_COUNTS', column, expected, received: cell };
    }
  }
}

function limitsIn(indicator: Indicator): Bilingual {
  const { min } = indicator;
  const max = largestOf(indicator);
  const { zh, en } = unitIn(indicator);
  const behind = { zh: zh === '' ? '' : `（${zh}）`, en: ` (${en})` };
  if (max === null) return { zh: `不小于${min}${behind.zh}`, en: `at least ${min}${behind.en}` };
  if (min === null) return { zh: `不大于${max}${behind.zh}`, en: `at most ${max}${behind.en}` };
  return { zh: `${min}至${max}${behind.zh}`, en: `between ${min} and ${max}${behind.en}` };
}

function unitIn(indicator: Indicator): Bilingual {
  return { zh: suffixOf(indicator).zh.replace(/^（(.*)）$/u, '$1'), en: indicator.unit };
}
