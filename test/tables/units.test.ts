import { describe, expect, test } from 'vitest';
import { units } from '../../src/core/units.js';
import { readUnit, unitName } from '../../src/tables/concepts/unit-names.js';

describe('names of units', () => {
  test.each<[string, string, number?]>([
    ['%', 'percent'],
    ['（％）', 'percent'],
    ['单位：%', 'percent'],
    ['per cent', 'percent'],
    ['PT', 'percent'],
    ['‰', 'per-1000'],
    ['千分率', 'per-1000'],
    ['人/千人', 'per-1000'],
    ['张/每千名儿童', 'per-1000'],
    ['每千人口', 'per-1000'],
    ['per 1000 children', 'per-1000'],
    ['per 1,000 population', 'per-1000'],
    ['1/1000', 'per-1000'],
    ['PER_1000_POP', 'per-1000'],
    ['/万', 'per-10000'],
    ['1/10000', 'per-10000'],
    ['每万人', 'per-10000'],
    ['张/万人', 'per-10000'],
    ['万分之', 'per-10000'],
    ['per 10,000 population', 'per-10000'],
    ['PER_10000', 'per-10000'],
    ['1/100000', 'per-100000'],
    ['1/10万', 'per-100000'],
    ['/10万', 'per-100000'],
    ['／十万', 'per-100000'],
    ['十万分率', 'per-100000'],
    ['每10万人', 'per-100000'],
    ['人/10万人', 'per-100000'],
    ['PER_100000_LIVE_BIRTHS', 'per-100000'],
    ['per 100,000 live births', 'per-100000'],
    ['share', 'share'],
    ['个百分点', 'percentage-points'],
    ['Percentage points', 'percentage-points'],
    ['个', 'count'],
    ['人次', 'count'],
    ['万人', 'count', 4],
    ['千户', 'count', 3],
    ['十万人', 'count', 5],
    ['百万人', 'count', 6],
    ['千万人', 'count', 7],
    ['亿', 'count', 8],
    ['年', 'years'],
    ['岁', 'years'],
    ['years', 'years'],
    ['小时', 'hours-per-day'],
    ['小时/日', 'hours-per-day'],
    ['hours a day', 'hours-per-day'],
    ['元', 'yuan'],
    ['万元', 'yuan', 4],
    ['CNY', 'yuan'],
    ['女=100', 'males-per-100-females'],
    ['（女＝100）', 'males-per-100-females'],
    ['males per 100 females', 'males-per-100-females'],
    ['定性', 'attestation'],
  ])('%j', (text, unit, power = 0) => {
    expect(readUnit(text)).toEqual({ unit, power });
  });

  test.each([
    '',
    '公斤',
    '千克',
    '万吨',
    '千元/人',
    '/20000',
    '1/10',
    'per 10',
    '‰%',
    '元/月',
    '每千元',
    '每10元',
    'per 1000000',
    '万小时',
    `%${'x'.repeat(80)}`,
  ])('%j is none', (text) => {
    expect(readUnit(text)).toBeNull();
  });
});

test('every unit is written so that it reads back, in every style, and by its id', () => {
  for (const unit of units) {
    expect(readUnit(unit)).toEqual({ unit, power: 0 });
    for (const style of ['zh', 'en', 'sdmx'] as const)
      expect([style, readUnit(unitName(unit, style))]).toEqual([style, { unit, power: 0 }]);
  }
});
