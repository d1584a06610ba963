/** What a later evaluation would refuse is found here, by the code that would refuse it. */
import { IndicatorError } from '../../core/errors.js';
import type { Indicator, Observation } from '../../core/model.js';
import type { Bilingual } from '../../core/text.js';
import { suffixOf } from '../../core/unit-words.js';
import type { Unit } from '../../core/units.js';
import { readPoint } from '../../criteria/evidence/read-rows.js';
import type { ReadColumn } from '../layout/header.js';
import type { Place, ProblemCode } from '../problem.js';
import { note, type Figure, type Reading } from '../reading.js';

/** Why an observation would be refused. @internal */
export interface Refusal {
  readonly code: ProblemCode;
  readonly column: ReadColumn | null;
  readonly expected: Bilingual;
  readonly received: string;
}

/** Holds an observation against its indicator; `null` where nothing is wrong. @internal */
export function refusalOf(
  observation: Observation,
  unitText: string,
  { indicator, column, slot, cell }: Figure,
): Refusal | null {
  try {
    readPoint({ row: observation, where: '' }, indicator);
    return null;
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    const { code, fields } = error;
    const numerator = String(observation.numerator);
    if (fields.where.endsWith('ator')) {
      const atCount = fields.where.endsWith('denominator') ? slot.denominator : slot.numerator;
      const received = fields.where.endsWith('denominator') ? String(observation.denominator) : numerator;
      if (code === 'OUT_OF_BOUNDS')
        return { code, column: atCount, expected: { zh: '不小于0的计数', en: 'a count of 0 or more' }, received };
      if (code === 'NUMERATOR_EXCEEDS_DENOMINATOR') {
        return {
          code,
          column: atCount,
          expected: {
            zh: `不大于分母${observation.denominator}`,
            en: `at most the denominator, ${observation.denominator}`,
          },
          received,
        };
      }
    }
    // A power of ten made it longer than can be held exactly.
    if (code === 'BAD_NUMBER')
      return {
        code: 'NOT_A_NUMBER',
        column,
        expected: { zh: '至多40个字符的数', en: 'a number of at most 40 characters' },
        received: cell,
      };
    if (code === 'OUT_OF_BOUNDS')
      return {
        code,
        column,
        expected: limitsIn(indicator),
        received: cell === '' ? `${numerator}/${observation.denominator}` : cell,
      };
    if (code === 'UNIT_MISMATCH') return { code, column, expected: unitIn(indicator.unit), received: unitText };
    if (code === 'VALUE_CONFLICT') {
      const quotient = fields.expected.split(', ').at(-1)!;
      return { code, column, expected: { zh: `分子除以分母之值${quotient}`, en: fields.expected }, received: cell };
    }
    throw error;
  }
}

function limitsIn({ min, max, unit }: Indicator): Bilingual {
  const { zh, en } = unitIn(unit);
  const behind = { zh: zh === '' ? '' : `（${zh}）`, en: ` (${en})` };
  if (max === null) return { zh: `不小于${min}${behind.zh}`, en: `at least ${min}${behind.en}` };
  if (min === null) return { zh: `不大于${max}${behind.zh}`, en: `at most ${max}${behind.en}` };
  return { zh: `${min}至${max}${behind.zh}`, en: `between ${min} and ${max}${behind.en}` };
}

function unitIn(unit: Unit): Bilingual {
  return { zh: suffixOf(unit).zh.replace(/^（(.*)）$/u, '$1'), en: unit };
}

/**
 * Whether a figure is the first of its indicator, period, area and part; a second one is a problem that names both
 * cells, and is not taken. @internal
 */
export function isFirst(
  reading: Reading,
  row: number,
  column: ReadColumn,
  key: readonly unknown[],
  cell: string,
): boolean {
  const unique = JSON.stringify(key.map((part) => (typeof part === 'number' ? String(part) : part)));
  const first: Place | undefined = reading.kept.get(unique);
  if (first === undefined) {
    reading.kept.set(unique, { row, column: column.number });
    return true;
  }
  const expected = {
    zh: `同一指标、时期、地区和分组只有一个数（已见第${first.row}行第${first.column}列）`,
    en: `one figure for an indicator, period, area and part (kept from row ${first.row}, column ${first.column})`,
  };
  note(reading, 'DUPLICATE', row, column, { expected, received: cell, first });
  return false;
}
