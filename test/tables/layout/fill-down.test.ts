/** Cells merged over several rows: what stands above a blank one is taken where the caller says so. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { readObservations, type ObservationTable } from '../../../src/entries/io.js';

const read = (text: string, options: object = { fillDown: true }): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options });
const brief = ({ observations, attestations, problems, missing }: ObservationTable): string[] => [
  ...observations.map(({ indicator, area, period, value }) =>
    [indicator!.slice(0, 3), area, period, value].filter((each) => each !== undefined).join(' '),
  ),
  ...attestations.map(({ area, period, attested }) => [area, period, attested].join(' ')),
  ...missing.map(({ row, column }) => `missing ${row}/${column}`),
  ...problems.map(({ code, row, received }) => `${code} ${row} ${received}`),
];

describe('blank cells', () => {
  test.each<[string, string, string[]]>([
    [
      'of indicators',
      '指标,年份,数值\n婴儿死亡率,2022,5\n,2023,4.5\n ,2024,4\n孕产妇死亡率,2023,15\n,2024,14',
      ['inf 2022 5', 'inf 2023 4.5', 'inf 2024 4', 'mat 2023 15', 'mat 2024 14'],
    ],
    [
      'of areas before indicators',
      '地区,指标,年份,数值\n甲镇,婴儿死亡率,2023,5\n,,2024,4\n,孕产妇死亡率,2024,14\n乙镇,婴儿死亡率,2024,3',
      ['inf 甲镇 2023 5', 'inf 甲镇 2024 4', 'mat 甲镇 2024 14', 'inf 乙镇 2024 3'],
    ],
    [
      'of areas behind indicators',
      '指标,地区,年份,数值\n婴儿死亡率,甲镇,2023,5\n,,2024,4\n,乙镇,2024,3\n孕产妇死亡率,,2023,15\n,,2024,14',
      ['inf 甲镇 2023 5', 'inf 甲镇 2024 4', 'inf 乙镇 2024 3', 'mat 2023 15', 'mat 2024 14'],
    ],
    ['of areas alone', '年份,地区,婴儿死亡率\n2023,甲镇,5\n2024,,4', ['inf 甲镇 2023 5', 'inf 甲镇 2024 4']],
    [
      'under years across',
      '指标,地区,2023年,2024年\n婴儿死亡率,甲镇,5,4\n,乙镇,3,',
      ['inf 甲镇 2023 5', 'inf 甲镇 2024 4', 'inf 乙镇 2023 3', 'missing 3/4'],
    ],
    ['of the first row', '指标,年份,数值\n,2023,5\n婴儿死亡率,2024,4', ['inf 2024 4', 'NO_INDICATOR 2 ']],
    ['of a row with a period only', '指标,年份,数值\n婴儿死亡率,2023,5\n,2024,', ['inf 2023 5', 'missing 3/3']],
    [
      'of a row with a date only',
      '指标,评估日期,完成情况\n生育保障制度,2023-06-30,已实现\n,2024-06-30,',
      [' 2023-06-30 achieved', 'missing 3/3'],
    ],
    [
      'of a row with a statement',
      '指标,地区,年份,完成情况\n生育保障制度,甲镇,2023,未实现\n,,2024,已实现',
      ['甲镇 2023 not', '甲镇 2024 achieved'],
    ],
    [
      'not of a row with neither',
      '指标,年份,数值,备注\n婴儿死亡率,2023,5,\n,,,续\n,2024,4,',
      ['inf 2023 5', 'inf 2024 4', 'NOTE_ROW 3 续'],
    ],
    [
      'not beside another name',
      '项目,指标,年份,数值\n婴儿死亡率,婴儿死亡率,2023,4.1\n,围产儿死亡率,2024,9.3\n,,2025,9',
      ['inf 2023 4.1', 'UNKNOWN_INDICATOR 3 围产儿死亡率'],
    ],
    [
      'under a title without a figure',
      '指标,年份,数值\n婴儿死亡率,2023,5\n二、教育,,\n,2024,4',
      ['inf 2023 5', 'NOTE_ROW 3 二、教育', 'UNKNOWN_INDICATOR 4 二、教育'],
    ],
    [
      'of an indicator in a row of its own',
      '指标,年份,数值\n婴儿死亡率,,\n,2023,5\n,2024,4',
      ['inf 2023 5', 'inf 2024 4', 'NOTE_ROW 2 婴儿死亡率'],
    ],
    [
      'under a name that is not known',
      '指标,年份,数值\n婴儿死亡率,2022,5\n不认识,2023,1\n,2024,4',
      ['inf 2022 5', 'UNKNOWN_INDICATOR 3 不认识'],
    ],
    [
      'not beyond a header again',
      '指标,年份,数值\n婴儿死亡率,2022,5\n指标,年份,数值\n,2023,4',
      ['inf 2022 5', 'HEADER_AGAIN 3 指标 年份 数值', 'NO_INDICATOR 4 '],
    ],
    [
      'of a row that ends before them',
      '年份,数值,指标\n2023,5,婴儿死亡率\n2024,4',
      ['inf 2023 5', 'inf 2024 4', 'ROW_TOO_SHORT 3 2'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(brief(read(text))).toEqual(expected);
  });

  test('stay blank where nothing is said', () => {
    for (const options of [{}, { fillDown: false }])
      expect(brief(read('指标,年份,数值\n婴儿死亡率,2023,5\n,2024,4', options))).toEqual([
        'inf 2023 5',
        'NO_INDICATOR 3 ',
      ]);
  });
});
