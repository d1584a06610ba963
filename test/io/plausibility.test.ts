import { describe, expect, test } from 'vitest';
import { readObservations } from '../../src/io.js';
import { toy } from '../toy.js';

/** The values that were suspected, of one series of an indicator of the toy plan. */
const suspected = (indicator: string, values: readonly string[], more = ''): string[] => {
  const text = `indicator,period,value${more === '' ? '' : ',unit'}\n${values.map((value, i) => `${indicator},${2000 + i},${value}${more}`).join('\n')}`;
  const { problems, observations } = readObservations(text, { plan: toy });
  expect(observations.map(({ value }) => value)).toEqual(values.map((value) => value.replace(/[%‰]/, '')));
  expect(problems.every(({ code, severity }) => code === 'SHARE_SUSPECTED' && severity === 'warning')).toBe(true);
  return problems.map(({ received }) => received);
};

describe('shares where percentages are meant', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['one among percentages', 'coverage', ['98.1', '0.985', '98.9'], ['0.985']],
    ['exactly 1, far below the others', 'coverage', ['98.1', '1', '98.9'], ['1']],
    ['just above 1', 'coverage', ['98.1', '1.01', '98.9'], []],
    ['0 is no share', 'coverage', ['98.1', '0', '98.9'], []],
    ['exactly twenty times', 'rate', ['10', '0.5', '10'], ['0.5']],
    ['not twenty times', 'rate', ['10', '0.51', '10'], []],
    ['the median of those above 1 is the level', 'rate', ['2', '90', '90', '0.9'], ['0.9']],
    ['a small one among smaller', 'rate', ['0.4', '0.5', '2'], []],
    ['a whole series, against the number the plan asks for', 'coverage', ['0.981', '0.985'], ['0.981', '0.985']],
    ['a whole series, where the plan names no number', 'rate', ['0.4', '0.5'], ['0.4', '0.5']],
    ['the smallest number the plan asks for', 'deaths', ['0.7', '0.71'], ['0.7']],
    ['single', 'gross', ['0.93'], ['0.93']],
    ['a ratio that is no percentage', 'sex-ratio', ['0.9'], []],
    ['a count', 'schools', ['1'], []],
    ['percentage points', 'gap', ['0.5'], []],
  ])('%s', (_what, indicator, values, expected) => {
    expect(suspected(indicator, values)).toEqual(expected);
  });

  test('figures are compared in the unit of the indicator', () => {
    expect(suspected('coverage', ['981', '9.85', '989'], ',‰')).toEqual(['9.85']);
    expect(suspected('coverage', ['0.981', '0.985'], ',share')).toEqual([]);
  });

  test('areas and parts are series of their own', () => {
    const text = 'indicator,period,area,sex,value\nrate,2024,甲,,0.9\nrate,2023,甲,,50\nrate,2024,乙,,0.9\nrate,2023,乙,,0.8\nrate,2024,甲,女,0.7\nrate,2023,甲,女,9';
    const { problems } = readObservations(text, { plan: toy });
    expect(problems.map(({ row, column }) => [row, column?.number])).toEqual([
      [2, 5],
      [4, 5],
      [5, 5],
    ]);
  });

  test('it says what it is held against', () => {
    const text = (rows: string): string => `indicator,period,value\n${rows}`;
    expect(readObservations(text('coverage,2024,0.985'), { plan: toy }).problems[0]?.expected).toEqual({ zh: '与95相近的量级', en: 'a figure of the order of 95' });
    expect(readObservations(text('rate,2024,0.985'), { plan: toy }).problems[0]?.expected.en).toBe('a figure above 1, or a word that it is this small');
  });

  test('missing values and counts are no figures of a series', () => {
    const { problems, observations } = readObservations('indicator,period,value,numerator,denominator,status\nrate,2022,,,,M\nrate,2023,,1,200,\nrate,2024,50,,,', { plan: toy });
    expect(observations).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});
