/** How the cells of a table of targets are read, and what is refused. */
import { describe, expect, test } from 'vitest';
import { readTargets, rowOfFault } from '../../../src/entries/io.js';
import type { TargetTable } from '../../../src/tables/targets/table.js';

const path = 'plans[0].domains[0].items[0].criteria[0]';

/** What a cell under a head becomes, in the criterion or the indicator of the row. */
const cellUnder = (head: string, cell: string): unknown => {
  const { plan, faults } = readTargets([
    ['规划', '领域', '条文', '指标', head],
    ['某县规划', '健康', '筛查率提高。', '筛查率', cell],
  ]);
  const fields = Object.entries({ ...plan.indicators[0], ...plan.plans[0]!.domains[0]!.items[0]!.criteria[0] });
  const values = fields.flatMap(([key, value]) =>
    ['id', 'name', 'indicator'].includes(key) ? [] : [value as unknown],
  );
  return faults.length > 0 ? faults.map(({ expected, received }) => [expected.zh, expected.en, received]) : values[0];
};

const noNumber = (text: string) => [['整数', 'a whole number', text]];
const noFlag = (text: string) => [['“是”，或空白', '“yes”, or nothing', text]];

test.each<[head: string, cell: string, value: unknown]>([
  ['目标年', '2030', 2030],
  ['目标年', '2030年', 2030],
  ['目标年', '2030年底', noNumber('2030年底')],
  ['目标年', '约2030', noNumber('约2030')],
  ...['是', 'yes', 'Yes', 'TRUE', '1', '√', '✓'].map((cell) => ['保持', cell, true] as [string, string, unknown]),
  ...['否', '是否', '不是', 'eyes', '10'].map((cell) => ['保持', cell, noFlag(cell)] as [string, string, unknown]),
  ['期限', '2030年6月', '2030-06'],
  ['期限', '2030年12月', '2030-12'],
  ['期限', '2030年6月3日', '2030-06-03'],
  ['期限', '2030年6月30日', '2030-06-30'],
  ['期限', '2030-06', '2030-06'],
  ['期限', '自2030年6月', '自2030年6月'],
  ['期限', '2030年6月起', '2030年6月起'],
  ['两方', '男生；女生 ; 教师', ['男生', '女生', '教师']],
  ['判定参数', '{"onBoundary":"met"}', { onBoundary: 'met' }],
  ['判定参数', '从宽', [['JSON', 'JSON', '从宽']]],
  ['最大', '不限', null],
  ['最大', 'unlimited', null],
  ['最大', '100', '100'],
  ['单位', '%', 'percent'],
  ['单位', 'per-1000', 'per-1000'],
  ['单位', '床日', '床日'],
  ['要求类型', '不低于', 'at-least'],
  ['要求类型', '大于', '大于'],
  ['原文词句', ' 逐步提高 ', '逐步提高'],
  ['原文词句', "'…", '…'],
  ...['', ' ', '—', '无'].map((cell) => ['原文词句', cell, undefined] as [string, string, unknown]),
])('under %s, “%s” is read as %o', (head, cell, value) => {
  expect(cellUnder(head, cell)).toEqual(value);
});

describe('the heads', () => {
  const heads = ['规划', '领域', '条文'];
  const cells = ['某县规划', '健康', '筛查率提高。'];
  const titleOf = (input: Parameters<typeof readTargets>[0]): unknown => readTargets(input).plan.plans[0]?.title;

  test('stand in one of the first ten rows: three that are known', () => {
    const titled = (rows: number) => [
      ...Array.from({ length: rows }, () => ['目标分解表', '规划', '领域']),
      heads,
      cells,
    ];
    expect(titleOf(titled(0))).toEqual({ zh: '某县规划' });
    expect(titleOf(titled(9))).toEqual({ zh: '某县规划' });
    expect(() => titleOf(titled(10))).toThrow(
      'input: expected a row of heads of a table of targets, received "目标分解表, 规划, 领域"',
    );
  });

  test('blank heads are passed over, and the cells below them; an unknown head is a fault with all heads', () => {
    const { faults, plan } = readTargets([
      ['', ...heads, '  ', '备忘'],
      ['1', ...cells, 'x', 'y'],
    ]);
    expect(plan.plans[0]).toMatchObject({ title: { zh: '某县规划' }, domains: [{ title: { zh: '健康' } }] });
    expect(faults).toEqual([{ row: 1, column: 6, expected: expect.anything() as unknown, received: '备忘' }]);
    expect(faults[0]!.expected.zh).toMatch(/^表头：文件编号、文件、文件（英文）、文号、.*、单位倍数$/);
    expect(faults[0]!.expected.en).toMatch(/^a head: document id, document \(zh\), document \(en\), .*, unit scale$/);
  });

  test('decide the separator, also below a title', () => {
    for (const separator of [',', ';', '\t', '|'])
      for (const title of ['', '目标分解表,一,二;三\n'])
        expect(titleOf(`${title}${[heads, cells].map((row) => row.join(separator)).join('\n')}`)).toEqual({
          zh: '某县规划',
        });
  });
});

describe('what is no table is refused', () => {
  const refused = (input: unknown): unknown => {
    try {
      return readTargets(input as string);
    } catch (error) {
      return error;
    }
  };
  test.each<[unknown]>([
    [undefined],
    [null],
    [12],
    [{}],
    [['规划', '领域']],
    [[['规划'], '领域']],
    [[['规划'], ['领域', 1]]],
    [[['规划'], Array(1)]],
    [Array(1)],
  ])('%o', (input) => {
    const fields = { where: 'input', expected: 'a text, a Uint8Array or rows of texts' };
    expect(refused(input)).toMatchObject({ code: 'BAD_OPTION', fields });
  });

  test('a file of another kind is named; a text without heads, or without anything, lacks them', () => {
    const heads = { where: 'input', expected: 'a row of heads of a table of targets' };
    expect([new TextEncoder().encode('%PDF-1.7'), '指标,年份', '', []].map(refused)).toMatchObject([
      { code: 'BAD_OPTION', fields: { where: 'input', expected: 'a table of targets as CSV', received: '"PDF"' } },
      { code: 'BAD_OPTION', fields: { ...heads, received: '"指标, 年份"' } },
      { code: 'BAD_OPTION', fields: { ...heads, received: '""' } },
      { code: 'BAD_OPTION', fields: { ...heads, received: '""' } },
    ]);
  });
});

describe('the row of a fault', () => {
  const { rows } = readTargets(
    '规划,领域,条文,指标,要求类型\n甲县规划,健康,筛查率提高。,筛查率,走向\n,,,筛查率,不低于\n,教育,入学率提高。,入学率,走向\n',
  );
  const rowOf = (at: string, table: unknown = { rows }): unknown => {
    try {
      return rowOfFault({ path: at, expected: '', received: '' }, table as TargetTable);
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('each part of a plan comes from the row in which it first stands', () => {
    expect(rows).toEqual({
      'plans[0]': 2,
      'plans[0].domains[0]': 2,
      'plans[0].domains[0].items[0]': 2,
      [path]: 2,
      'plans[0].domains[0].items[0].criteria[1]': 3,
      'plans[0].domains[1]': 4,
      'plans[0].domains[1].items[0]': 4,
      'plans[0].domains[1].items[0].criteria[0]': 4,
      'indicators[0]': 2,
      'indicators[1]': 4,
    });
  });

  test.each([
    ['plans[0].domains[0].items[0].criteria[1]', 3],
    ['plans[0].domains[0].items[0].criteria[1].kind', 3],
    ['plans[0].domains[0].items[0].criteria[1].policy.aboutTolerance', 3],
    ['plans[0].domains[0].items[0].criteria[1].sides[1]', 3],
    ['plans[0].domains[1].title.zh', 4],
    ['plans[0].domains[1].items', 4],
    ['plans[0].domains[7]', 2],
    ['indicators[1].unit', 4],
    ['indicators', null],
    ['document.title', null],
    ['document', null],
    ['', null],
  ])('%s: %o', (at, row) => {
    expect(rowOf(at)).toBe(row);
  });

  test('a table that was changed by hand is refused where its rows are no rows', () => {
    const expected = (received: string) =>
      `table.rows["plans[0]"]: expected a row, counted from 1, received ${received}`;
    expect([1, 0, 1.5, '2'].map((row) => rowOf('plans[0].title', { rows: { 'plans[0]': row } }))).toEqual([
      1,
      expected('0'),
      expected('1.5'),
      expected('"2"'),
    ]);
    const both = 'fault: expected a fault of definePlan, and a table of readTargets, received one that is damaged';
    expect([rowOf('plans[0]', null), rowOf('plans[0]', {}), rowOf(7 as never)]).toEqual([both, both, both]);
  });
});
