/** The unit of a figure: its cell, head, row and indicator name agree; only without them does the caption count. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, planOf, read } from '../show.js';

const known = [
  '%、‰、/万、1/10万、小数、个百分点、个、年、小时/日、元、女=100',
  'percent, per-1000, per-10000, per-100000, share, percentage-points, count, years, hours-per-day, yuan, males-per-100-females',
];

describe('a measure word behind a figure is no second unit, where the name says “per thousand”', () => {
  const plan = planOf(
    ['beds', 'per-1000', '每千名儿童床位数', 'Beds'],
    ['doctors', 'per-10000', '医生', 'Doctors per 10,000 children'],
    ['nurses', 'per-100000', '每10万人口护士数', 'Nurses'],
    ['deaths', 'per-1000', '死亡率', 'Deaths per child'],
    ['homes', 'count', '每千人住房数', 'Homes per 1,000 people'],
  );
  test.each<[row: string, figures: readonly string[], findings: readonly string[]]>([
    ['beds,2.2张,', ['beds 2024 2.2'], []],
    ['beds,2.2张,张', ['beds 2024 2.2'], []],
    ['beds,2.2,张', ['beds 2024 2.2'], []],
    ['doctors,2.2名,', ['doctors 2024 2.2'], []],
    ['nurses,2.2名,', ['nurses 2024 2.2'], []],
    ['beds,2.2‰,', ['beds 2024 2.2 per-1000'], []],
    ['beds,2.2万张,', [], ['UNIT_MISMATCH 2/2 2.2万张']],
    ['beds,2.2元,', [], ['UNIT_MISMATCH 2/2 2.2元']],
    ['beds,2.2张,‰', [], ['UNIT_CONFLICT 2/2 2.2张']],
    ['deaths,2.2名,', [], ['UNIT_MISMATCH 2/2 2.2名']],
    ['homes,22套,', ['homes 2024 22 count'], []],
  ])('%s', (row, ...outcome) => {
    expect(outcomeOf(`indicator,value,unit\n${row}`, { ...plan, period: 2024 })).toEqual(outcome);
  });
});

describe('the unit of a caption is used for indicators that can have it', () => {
  const [imr, psr, families] = ['infant-mortality-rate', 'prenatal-screening-rate', 'zero-employment-families'];
  test.each<[caption: string, row: string, figure: string]>([
    ['单位：‰', '婴儿死亡率,2.2', `${imr} 2024 2.2 per-1000`],
    ['单位：%', '婴儿死亡率,2.2', `${imr} 2024 2.2 percent`],
    ['单位：‰', '男性平均劳动收入,300', 'men-mean-earned-income 2024 300'],
    ['单位：人、‰', '婴儿死亡率,2.2', `${imr} 2024 2.2 per-1000`],
    ['单位：人、‰', '零就业家庭数,3', `${families} 2024 3 count`],
    ['单位：%、‰', '产前筛查率,98', `${psr} 2024 98 percent`],
    ['单位：%、‰', '孕产妇死亡率,14', 'maternal-mortality-ratio 2024 14'],
    ['单位：万人', '零就业家庭数,3', `${families} 2024 30000 count`],
    ['单位：万人、%', '零就业家庭数,3', `${families} 2024 3`],
    ['单位：‰', '婴儿死亡率,3%', `${imr} 2024 3 percent`],
  ])('%s: %s', (caption, row, figure) => {
    expect(outcomeOf(`${caption}\n指标,数值\n${row}`, { period: 2024 })).toEqual([[figure], []]);
  });
  test('a missing figure is missing, and a text is none, whatever the caption says', () => {
    expect(outcomeOf('单位：‰\n指标,年份,数值\n婴儿死亡率,2024,—\n婴儿死亡率,2023,很多')).toEqual([
      [],
      ['NOT_A_NUMBER 4/3 很多'],
    ]);
  });
});

describe('an unknown unit is reported where it stands, in a column of units with the option that settles it', () => {
  test.each<[row: string, received: string, settle: string | undefined]>([
    ['婴儿死亡率,3公斤,', '公斤', undefined],
    ['婴儿死亡率,3.4（户籍）,', '(户籍)', undefined],
    ['婴儿死亡率,3,公斤', '公斤', 'units: { "公斤": "per-1000" }'],
  ])('%s', (row, received, settle) => {
    expect(expectedOf(read(`指标,数值,单位\n${row}`, { period: 2024 }))).toEqual([
      ['UNKNOWN_UNIT', received, ...known, ...(settle === undefined ? [] : [settle])],
    ]);
  });
});

test('units that contradict each other: the first is expected, the other was found', () => {
  expect(expectedOf(read('指标,年份,数值（‰）,单位\n婴儿死亡率（%）,2024,3/10万,'))).toEqual([
    ['UNIT_CONFLICT', '婴儿死亡率（%）', '数值（‰）', '数值（‰）'],
  ]);
});
