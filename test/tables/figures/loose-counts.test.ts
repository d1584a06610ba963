/** Numerators and denominators in rows of their own belong to the figure with the same key, or make one. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, read } from '../show.js';

const imr = 'infant-mortality-rate 2024';
type Case = readonly [what: string, rows: string, figures: readonly string[], findings: readonly string[]];

test.each<Case>([
  ['beside a value', '婴儿死亡率,5\n分子,5\n分母,1000', [`${imr} 5 (5/1000)`], []],
  ['without a value', '婴儿死亡率,\n分子,5\n分母,1000', [`${imr} 5/1000`], []],
  ['before the value', '婴儿死亡率,\n分子,5\n分母,1000\n婴儿死亡率,5', [`${imr} 5 (5/1000)`], []],
  ['twice the same', '婴儿死亡率,5\n分子,5\n分子,5\n分母,1000', [`${imr} 5 (5/1000)`], []],
  ['of a part', '婴儿死亡率,5\n其中：女,4\n分子,5\n分母,1000', [`${imr} 5 (5/1000)`, `${imr} 4 sex=F`], []],
  ['only one of them', '婴儿死亡率,5\n分子,5', [`${imr} 5`], ['UNUSED_COUNTS 3/2 5']],
  ['one of them alone', '婴儿死亡率,\n分子,5', [], ['BAD_COUNTS 3/2 5']],
  ['missing', '婴儿死亡率,5\n分子,—\n分母,1000', [`${imr} 5`], ['UNUSED_COUNTS 4/2 1000']],
  ['no count', '婴儿死亡率,5\n分子,很多\n分母,1000', [`${imr} 5`], ['BAD_COUNTS 3/2 很多', 'UNUSED_COUNTS 4/2 1000']],
  [
    'with a unit that is no count',
    '婴儿死亡率,5\n分子,5%\n分母,1000',
    [`${imr} 5`],
    ['BAD_COUNTS 3/2 5%', 'UNUSED_COUNTS 4/2 1000'],
  ],
  ['twice', '婴儿死亡率,5\n分子,5\n分子,6\n分母,1000', [`${imr} 5 (5/1000)`], ['CONTRADICTION 4/2 6']],
  ['not the counts of the value', '婴儿死亡率,6\n分子,5\n分母,1000', [`${imr} 6`], ['VALUE_CONFLICT 3/2 6']],
  ['more than the whole', '产前筛查率,\n分子,11\n分母,10', [], ['NUMERATOR_EXCEEDS_DENOMINATOR 3/2 11']],
  ['negative', '婴儿死亡率,\n分子,-1\n分母,10', [], ['OUT_OF_BOUNDS 3/2 -1']],
  [
    'of an indicator that is no quotient, beside its value',
    '零就业家庭数,5\n分子,5\n分母,1000',
    ['zero-employment-families 2024 5'],
    ['UNUSED_COUNTS 3/2 5'],
  ],
  ['of an indicator that is no quotient, alone', '零就业家庭数,\n分子,5\n分母,1000', [], ['BAD_COUNTS 3/2 5']],
])('%s', (_what, rows, ...outcome) => {
  expect(outcomeOf(`指标,2024年\n${rows}`)).toEqual(outcome);
});

describe('they are told apart like figures', () => {
  test.each<[what: string, table: string, figures: readonly string[]]>([
    [
      'by area',
      '指标,地区,2024年\n婴儿死亡率,甲镇,5\n分子,甲镇,5\n分母,甲镇,1000\n婴儿死亡率,乙镇,\n分子,乙镇,6\n分母,乙镇,1000',
      [`${imr} 5 (5/1000) 甲镇`, `${imr} 6/1000 乙镇`],
    ],
    ['by part', '指标,性别,2024年\n婴儿死亡率,女,5\n分子,女,5\n分母,女,1000', [`${imr} 5 (5/1000) sex=F`]],
    [
      'by year',
      '指标,2023年,2024年\n婴儿死亡率,5,6\n分子,5,6\n分母,1000,1000',
      ['infant-mortality-rate 2023 5 (5/1000)', `${imr} 6 (6/1000)`],
    ],
  ])('%s', (_what, table, figures) => {
    expect(outcomeOf(table)).toEqual([figures, []]);
  });
});

describe('only a unit of counts is the unit of a count', () => {
  test.each<[what: string, table: string, figure: string]>([
    [
      'the unit of the rate over both',
      '指标,2024年（‰）\n婴儿死亡率,5\n分子,5\n分母,1000',
      `${imr} 5 (5/1000) per-1000`,
    ],
    ['a column of units', '指标,单位,2024年\n婴儿死亡率,‰,5\n分子,人,5\n分母,万人,0.1', `${imr} 5 (5/1000) per-1000`],
    ['a head of counts', '指标,2024年（万人）\n婴儿死亡率,\n分子,0.0005\n分母,0.1', `${imr} 5/1000`],
  ])('%s', (_what, table, figure) => {
    expect(outcomeOf(table)).toEqual([[figure], []]);
  });
});

test('what is expected, in both languages', () => {
  const both = ['分子和分母都有', 'both a numerator and a denominator'];
  const none = ['没有分子、分母：该指标不是比率', 'none: the indicator is no quotient'];
  expect(expectedOf(read('指标,2024年\n婴儿死亡率,5\n分子,很多\n分母,1000\n分母,1001'))).toEqual([
    ['BAD_COUNTS', '很多', '计数', 'a count'],
    ['UNUSED_COUNTS', '1000', ...both],
    ['CONTRADICTION', '1001', '1000', '1000'],
  ]);
  expect(expectedOf(read('指标,2024年\n零就业家庭数,5\n分子,5\n分母,9'))).toEqual([['UNUSED_COUNTS', '5', ...none]]);
});
