import { describe, expect, test } from 'vitest';
import { unitsCounted, unitsCountedAgain } from '../../src/core/reporting-unit-words.js';

describe('a number of units has the measure word of their kind, and a plural', () => {
  test.each([
    [3, '学校', 'school', '3所学校', '3 schools', '3所'],
    [1, '学校', 'school', '1所学校', '1 school', '1所'],
    [
      2,
      '乡镇卫生院、社区卫生服务中心',
      'health centre or service centre',
      '2所',
      '2 health centres or service centres',
      '',
    ],
    [4, '幼儿园', 'kindergarten', '4所幼儿园', '4 kindergartens', '4所'],
    [5, '企业', 'company', '5家企业', '5 companies', '5家'],
    [6, '托育机构', 'childcare agency', '6家托育机构', '6 childcare agencies', '6家'],
    [7, '贫困家庭', 'household', '7户贫困家庭', '7 households', '7户'],
    [8, '乡镇', 'township', '8个乡镇', '8 townships', '8个'],
    [
      9,
      '乡（镇、街道）',
      'township, town or subdistrict',
      '9个乡（镇、街道）',
      '9 townships, towns or subdistricts',
      '',
    ],
    [2, '单位', 'reporting unit', '2个单位', '2 reporting units', '2个'],
    [2, '支行', 'branch of a bank', '2个支行', '2 branches of a bank', ''],
    [2, '村', 'villages', '2个村', '2 villages', ''],
    [0, '学校', 'school', '0所学校', '0 schools', '0所'],
  ])('%i %s', (count, zh, en, inChinese, inEnglish, again) => {
    const counted = unitsCounted(count, { zh, en });
    expect(counted.zh.startsWith(inChinese)).toBe(true);
    expect(counted.zh.endsWith(zh)).toBe(true);
    expect(counted.en).toBe(inEnglish);
    if (again !== '') expect(unitsCountedAgain(count, { zh, en })).toBe(again);
  });
});
