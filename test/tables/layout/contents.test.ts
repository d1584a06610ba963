/** What stands under a head that is not understood: figures, which are not read, or members of a dimension. */
import { describe, expect, test } from 'vitest';
import { figuresOf, findingsOf, read } from '../show.js';

/** What is said of a column under a head that is not understood: each finding, and each part of the figures. */
const under = (head: string, cells: readonly string[]): unknown => {
  const rows = cells.map((cell, i) => `婴儿死亡率,${2010 + i},5,${cell === '' ? '' : `"${cell}"`}`);
  const table = read(['指标,年份,数值,' + head, ...rows].join('\n'));
  return [findingsOf(table), table.observations.flatMap(({ disaggregation = {} }) => Object.values(disaggregation))];
};

describe('numbers with a fraction, a unit or thousands separators are figures', () => {
  test.each<[what: string, cells: readonly string[]]>([
    ['a fraction', ['4.5']],
    ['a unit', ['4人']],
    ['thousands', ['1,234']],
    ['a fraction among whole numbers', ['4', '4.5', '5']],
    ['a negative fraction', ['-4.5']],
    ['figures among blanks and missing marks', ['', '—', '4.5']],
  ])('%s', (_what, cells) => {
    expect(under('某某', cells)).toEqual([['FIGURES_NOT_READ 1/4 某某'], []]);
  });
});

describe('other texts are members', () => {
  test.each<[what: string, cells: readonly string[], first: number]>([
    ['texts', ['甲', '乙'], 2],
    ['whole numbers, which may be codes', ['1', '2'], 2],
    ['negative whole numbers', ['-1'], 2],
    ['whole numbers with a footnote mark', ['1*'], 2],
    ['figures beside a text', ['4.5', '甲'], 2],
    ['numbers of years', ['5年'], 2],
    ['bounds', ['4.5以下'], 2],
    ['years', ['2024', '2023'], 2],
    ['members after blanks', ['', '甲'], 3],
  ])('%s', (_what, cells, first) => {
    const members = cells.filter((cell) => cell !== '');
    const times = members.length > 1 ? ` ×${members.length}` : '';
    expect(under('某某', cells)).toEqual([[`UNKNOWN_DIMENSION ${first}/4${times} ${members[0]}`], members]);
  });
});

describe('under a head of counts, whole numbers are figures', () => {
  test.each(['活产数', '死亡人数', '学生数', '参保人数', '数量', '总数', '床位个数', '幼儿园所数', '出生数', '教师数'])(
    '%s',
    (head) => {
      expect(under(head, ['4', '5'])).toEqual([[`FIGURES_NOT_READ 1/4 ${head}`], []]);
    },
  );
  test.each(['家庭人数', '户均人口数', '分位数', '年级', '活产数量级', '组别'])('not under %s', (head) => {
    expect(under(head, ['4', '5'])).toEqual([[`UNKNOWN_DIMENSION 2/4 ×2 4`], ['4', '5']]);
  });
  test('a year among them is a figure too', () => {
    expect(under('活产数', ['2024'])).toEqual([['FIGURES_NOT_READ 1/4 活产数'], []]);
  });
});

test('beside indicators, a unit behind the head says that figures stand below', () => {
  const table = read('年份,婴儿死亡率,幼儿园（所）\n2024,5,12');
  expect([figuresOf(table), findingsOf(table)]).toEqual([
    ['infant-mortality-rate 2024 5'],
    ['FIGURES_NOT_READ 1/3 幼儿园（所）'],
  ]);
});

test('a finding about figures without a head shows the first number, not a text before it', () => {
  const rows = ['婴儿死亡率,2024,5,甲,', '婴儿死亡率,2023,5,,—', '婴儿死亡率,2022,5,,4.5'];
  const table = read(['指标,年份,数值,备注,', ...rows].join('\n'));
  expect(findingsOf(table)).toEqual(['FIGURES_NOT_READ 4/5 4.5']);
});

test('records that leave fields out are short rows', () => {
  const records = [
    { indicator: 'infant-mortality-rate', period: 2024, value: '5' },
    { indicator: 'infant-mortality-rate', period: 2023, value: '6', other: '4.5' },
  ];
  expect(findingsOf(read(JSON.stringify(records)))).toEqual(['FIGURES_NOT_READ 1/4 other']);
});
