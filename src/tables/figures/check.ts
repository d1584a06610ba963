/** Finds observations that a later evaluation would refuse. The check runs the code of the evaluation. */
import { IndicatorError } from '../../core/errors.js';
import type { Indicator, Observation } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { suffixOf } from '../../core/unit-words.js';
import { largestOf, scaleOf } from '../../core/units.js';
import { readPoint } from '../../criteria/evidence/read-rows.js';
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
  try {
    readPoint({ row: observation, from: '', index: null }, checked.indicator);
    return null;
  } catch (error) {
    const refusal = error instanceof IndicatorError ? refusalFor(error, observation, unitText, checked) : null;
    if (refusal === null) throw error;
    return refusal;
  }
}

/** The error of the evaluation as a finding. `null` for an error that no table can cause. */
function refusalFor(
  { code, fields }: IndicatorError,
  { numerator, denominator }: Observation,
  unitText: string,
  { indicator, column, slot, cell }: Checked,
): Refusal | null {
  const received = cell === '' ? `${numerator}/${denominator}` : cell;
  switch (code) {
    case 'BAD_NUMBER': {
      const expected = { zh: '至多40个字符的数', en: 'a number of at most 40 characters' };
      return { code: 'NOT_A_NUMBER', column, expected, received };
    }
    case 'NUMERATOR_EXCEEDS_DENOMINATOR': {
      const expected = { zh: `不大于分母${denominator}`, en: `at most the denominator, ${denominator}` };
      return { code, column: slot.numerator, expected, received: String(numerator) };
    }
    case 'OUT_OF_BOUNDS': {
      const counts = [[numerator, slot.numerator] as const, [denominator, slot.denominator] as const];
      const negative = counts.find(([count]) => Number(count) < 0);
      if (negative === undefined) return { code, column, expected: limitsIn(indicator), received };
      const expected = { zh: '不小于0的计数', en: 'a count of 0 or more' };
      return { code, column: negative[1], expected, received: String(negative[0]) };
    }
    case 'UNIT_MISMATCH': {
      // The word for the counted thing may mean a rate: 个 for a number per thousand.
      const isWord = readUnit(unitText)?.unit === 'count' && scaleOf(indicator) !== null;
      const settle = isWord ? { settle: settlingUnit(unitText, indicator.unit) } : {};
      return { code, column, expected: unitIn(indicator), received: unitText, ...settle };
    }
    case 'VALUE_CONFLICT': {
      const [, quotient] = fields.expected.split(', ');
      const expected = { zh: `分子除以分母之值${quotient}`, en: fields.expected };
      return { code, column, expected, received };
    }
    default:
      return null;
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
  return { zh: suffixOf(indicator).zh, en: indicator.unit };
}
