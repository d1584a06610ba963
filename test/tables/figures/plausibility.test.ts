import { describe, expect, test } from 'vitest';
import { definePlan } from '../../../src/entries/engine.js';
import { readObservations } from '../../../src/entries/io.js';
import { toy } from '../../toy.js';

/** The values that were suspected, of one series of an indicator of the toy plan. */
const suspected = (indicator: string, values: readonly string[], more = ''): string[] => {
  const text = `indicator,period,value${more === '' ? '' : ',unit'}\n${values.map((value, i) => `${indicator},${2000 + i},${value}${more}`).join('\n')}`;
  const { problems, observations } = readObservations(text, { plan: toy });
  const found = problems.flatMap(({ members }) => members);
  expect(observations.map(({ value }) => value)).toEqual(values.filter((value) => !found.includes(value)));
  expect(problems.every(({ code, severity }) => code === 'SHARE_SUSPECTED' && severity === 'error')).toBe(true);
  return found;
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
    ['the median, in whatever order they come', 'rate', ['90', '2', '90', '0.9'], ['0.9']],
    ['of two, the upper one', 'rate', ['0.9', '90', '2'], ['0.9']],
    ['1 is no level', 'rate', ['1', '0.01'], ['1', '0.01']],
    ['a small one among smaller', 'rate', ['0.4', '0.5', '2'], []],
    ['a whole series, against the number the plan asks for', 'coverage', ['0.981', '0.985'], ['0.981', '0.985']],
    ['a whole series, where the plan names no number', 'rate', ['0.4', '0.5'], ['0.4', '0.5']],
    ['the smallest number the plan asks for', 'deaths', ['0.0007', '0.71'], ['0.0007']],
    ['as a share twenty times the level', 'deaths', ['10', '0.002'], ['0.002']],
    ['as a share more than twenty times the level', 'deaths', ['10', '0.0021'], []],
    ['as a share a twentieth of the level', 'coverage', ['60', '0.03'], ['0.03']],
    ['as a share less than a twentieth of the level', 'coverage', ['60', '0.029'], []],
    ['single', 'gross', ['0.93'], ['0.93']],
    ['a ratio that is no percentage', 'sex-ratio', ['0.9'], []],
    ['a count', 'schools', ['1'], []],
    ['percentage points', 'gap', ['0.5'], []],
  ])('%s', (_what, indicator, values, expected) => {
    expect(suspected(indicator, values)).toEqual(expected);
  });

  test('the caller may say that they are shares, or as small as they stand', () => {
    const text = 'indicator,period,value\ncoverage,2023,95\ncoverage,2024,0.985';
    const figures = (suspectedShares: 'convert' | 'keep'): unknown => {
      const { observations, problems } = readObservations(text, { plan: toy, suspectedShares });
      expect(problems).toEqual([]);
      return observations.map(({ value, unit }) => [value, unit]);
    };
    expect(figures('convert')).toEqual([
      ['95', undefined],
      ['0.985', 'share'],
    ]);
    expect(figures('keep')).toEqual([
      ['95', undefined],
      ['0.985', undefined],
    ]);
    const [problem] = readObservations(text, { plan: toy }).problems;
    expect(problem?.settle).toBe('suspectedShares: "convert"');
  });

  test('a cell that names its unit is as small as it says; a column of units, or a head, is not asked', () => {
    const read = (text: string): unknown => readObservations(text, { plan: toy }).observations.length;
    expect(read('indicator,period,value\ncoverage,2023,95\ncoverage,2024,0.985%')).toBe(2);
    expect(read('indicator,period,value,unit\ncoverage,2023,95,%\ncoverage,2024,0.985,%')).toBe(1);
    expect(read('indicator,period,value（%）\ncoverage,2023,95\ncoverage,2024,0.985')).toBe(1);
  });

  test('hours, years, yuan and shares are no percentages', () => {
    const text = (zh: string) => ({ zh, en: zh });
    const units = ['hours-per-day', 'years', 'yuan', 'share', 'percentage-points', 'count'] as const;
    const plan = definePlan({
      document: { id: 'own', title: text('x') },
      indicators: units.map((unit) => ({ id: unit, name: text(unit), unit, polarity: 'higher-is-better' })),
      plans: [
        {
          id: 'p',
          title: text('x'),
          years: { baseline: 2020, start: 2021, end: 2030 },
          domains: [
            {
              id: 'd',
              ordinal: 1,
              title: text('x'),
              items: [
                {
                  id: 'i',
                  type: 'target',
                  ordinal: 1,
                  text: text('x'),
                  criteria: [{ id: 'c', indicator: 'years', kind: 'at-least', value: '80', due: 2030, phrase: 'x' }],
                },
              ],
            },
          ],
        },
      ],
    });
    const { problems, observations } = readObservations(
      `indicator,period,value\n${units.map((unit) => `${unit},2024,0.9`).join('\n')}`,
      { plan },
    );
    expect([problems, observations.length]).toEqual([[], units.length]);
  });

  test('a number of 0 that the plan asks for is no level', () => {
    const zero = {
      ...toy,
      criteria: [{ id: 'z', indicator: 'rate', kind: 'at-most', value: '0' }],
    } as unknown as typeof toy;
    expect(
      readObservations('indicator,period,value\nrate,2024,0.5', { plan: zero }).problems.map(({ code }) => code),
    ).toEqual(['SHARE_SUSPECTED']);
  });

  test('of a rate of many, where the plan names no number, none is suspected', () => {
    const plan = { ...toy, criteria: [] } as unknown as typeof toy;
    const text = 'indicator,period,value\ndeaths,2023,0.4\ndeaths,2024,0.5';
    expect(readObservations(text, { plan }).observations).toHaveLength(2);
  });

  test('figures are compared in the unit of the indicator; a share is printed below 1', () => {
    expect(suspected('coverage', ['981', '0.985', '989'], ',‰')).toEqual(['0.985']);
    expect(suspected('coverage', ['981', '9.85', '989'], ',‰')).toEqual([]);
    expect(suspected('coverage', ['0.981', '0.005'], ',share')).toEqual([]);
  });

  test('areas and parts are series of their own', () => {
    const text =
      'indicator,period,area,sex,value\nrate,2024,甲,,0.9\nrate,2023,甲,,50\nrate,2024,乙,,0.9\nrate,2023,乙,,0.8\nrate,2024,甲,女,0.7\nrate,2023,甲,女,9';
    const { problems } = readObservations(text, { plan: toy });
    expect(problems.map(({ places }) => places)).toEqual([[2, 4, 5].map((row) => ({ row, column: 5 }))]);
  });

  test('it says what it is held against', () => {
    const text = (rows: string): string => `indicator,period,value\n${rows}`;
    expect(readObservations(text('coverage,2024,0.985'), { plan: toy }).problems[0]?.expected).toEqual({
      zh: '与95相近的量级',
      en: 'a figure of the order of 95',
    });
    expect(readObservations(text('rate,2024,0.985'), { plan: toy }).problems[0]?.expected).toEqual({
      zh: '大于1的数，或说明就是这么小',
      en: 'a figure above 1, or a word that it is this small',
    });
  });

  test('missing values and counts are no figures of a series', () => {
    const { problems, observations } = readObservations(
      'indicator,period,value,numerator,denominator,status\nrate,2022,,,,M\nrate,2023,,1,200,\nrate,2024,50,,,',
      { plan: toy },
    );
    expect(observations).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});
