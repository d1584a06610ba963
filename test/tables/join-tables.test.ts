/** Tables of several files together: each figure and each statement once, as within one file. */
import { describe, expect, test } from 'vitest';
import { describeProblem, joinTables, type JoinedTables } from '../../src/entries/io.js';
import { figuresOf, findingsOf, read } from './show.js';

const head = '指标,年份,数值,数据状态,地区,性别,分子,分母';
const padded = (row: string): string => row + ','.repeat(7 - row.split(',').length);
const join = (...rows: readonly string[]): JoinedTables =>
  joinTables(rows.map((row, i) => ({ file: `${i}.csv`, table: read(`${head}\n婴儿死亡率,${padded(row)}`) })));
const valueOf = (each: JoinedTables['evidence'][number]): unknown => {
  if ('attested' in each) return each.attested;
  return each.value ?? (each.numerator === undefined ? 'missing' : `${each.numerator}/${each.denominator}`);
};
const brief = ({ evidence, problems }: JoinedTables): unknown[] => [
  evidence.map(valueOf),
  problems.map(({ code }) => code),
];

describe('two figures of one key', () => {
  test.each<[what: string, first: string, second: string, kept: readonly string[], codes: readonly string[]]>([
    ['equal ones are one', '2024,3', '2024,3.0', ['3'], ['DUPLICATE']],
    ['different ones are none', '2024,3', '2024,4', [], ['CONFLICTING_FIGURES']],
    ['a final one replaces a preliminary one', '2024,3,快报', '2024,4', ['4'], ['SUPERSEDED']],
    ['a preliminary one does not replace it', '2024,3', '2024,4,快报', ['3'], ['SUPERSEDED']],
    ['a forecast and an observed figure are two', '2024,3,预测', '2024,4', ['3', '4'], []],
    ['a missing one contradicts nothing', '2024,,缺失', '2024,4', ['missing', '4'], []],
    ['of another year', '2023,3', '2024,4', ['3', '4'], []],
    ['of another area', '2024,3,,甲镇', '2024,4,,乙镇', ['3', '4'], []],
    ['of another part', '2024,3,,,男', '2024,4,,,女', ['3', '4'], []],
    ['counts', '2024,,,,,3,1000', '2024,,,,,4,1000', [], ['CONFLICTING_FIGURES']],
  ])('%s', (_, first, second, kept, codes) => {
    expect(brief(join(first, second))).toEqual([kept, codes]);
  });

  test('a third one does not bring back what two made none', () => {
    expect(brief(join('2024,3', '2024,4', '2024,3'))).toEqual([[], ['CONFLICTING_FIGURES', 'CONFLICTING_FIGURES']]);
  });

  test('the finding names both places', () => {
    const [counts] = join('2024,,,,,3,1000', '2024,,,,,4,1000').problems;
    expect([counts?.file, counts?.row, counts?.received]).toEqual(['1.csv', 2, '4/1000']);
    const [values] = join('2024,3', '2024,4').problems;
    expect(describeProblem(values!, 'en')).toBe(
      'row 2, column 3 “数值”: two figures or statements of the same thing differ, so none is taken: expected one ' +
        'figure for an indicator, period, area and part (see 0.csv, row 2, column 3), received “4”',
    );
    expect(describeProblem(values!, 'zh')).toContain('另见 0.csv 第2行第3列');
  });

  test('the head is left out under a second header, which renames the columns', () => {
    const table = read('指标,年份,数值\n婴儿死亡率,2023,3\n指标,2024年\n婴儿死亡率,4');
    const other = read('指标,年份,数值\n婴儿死亡率,2024,5\n婴儿死亡率,2023,5');
    const { problems } = joinTables([
      { file: 'a', table: other },
      { file: 'b', table },
    ]);
    const headers = problems.filter(({ code }) => code === 'CONFLICTING_FIGURES').map(({ column }) => column?.header);
    expect(headers).toEqual(['数值', '']);
  });
});

test('the latest period is that of a figure that was observed', () => {
  expect(join('2023,3', '2024,4', '2025,4,预测', '2026,,缺失').latestPeriod).toBe('2024');
  expect(join('2024-06,3', '2024,4', '2023,4').latestPeriod).toBe('2024');
  expect(join('2025,4,预测').latestPeriod).toBeNull();
  expect(joinTables([]).latestPeriod).toBeNull();
});

describe('two statements of one key', () => {
  const stated = (...said: readonly string[]): string =>
    ['指标,年份,完成情况', ...said.map((each) => `生育保障制度,2024,${each}`)].join('\n');
  const inFiles = (...said: readonly string[]): JoinedTables =>
    joinTables(said.map((each, i) => ({ file: `${i}.csv`, table: read(stated(each)) })));

  test('equal ones are one, in one table and in two', () => {
    const table = read(stated('已实现', '已完成'));
    expect(figuresOf(table)).toEqual(['maternity-protection-system 2024 achieved']);
    expect(findingsOf(table)).toEqual(['DUPLICATE 3/3 已完成']);
    expect(brief(inFiles('已实现', '达标'))).toEqual([['achieved'], ['DUPLICATE']]);
  });

  test('different ones are none, in one table and in two, and a third does not bring them back', () => {
    const table = read(stated('已实现', '未实现', '已实现'));
    expect([figuresOf(table), table.places.attestations]).toEqual([[], []]);
    expect(findingsOf(table)).toEqual(['CONFLICTING_FIGURES 2/3 ×3 achieved']);
    expect(brief(inFiles('已实现', '部分实现'))).toEqual([[], ['CONFLICTING_FIGURES']]);
    expect(inFiles('已实现', '部分实现').problems[0]?.received).toBe('partly');
  });
});

describe('what is kept names where it stood', () => {
  const [first, second] = ['2024,5.1,快报\n婴儿死亡率,2023,5.2,', '2024,5.0,'].map((rows, i) => ({
    file: `${i}.csv`,
    table: read(`指标,年份,数值,数据状态\n婴儿死亡率,${rows}`),
  }));

  test('a figure that takes the place of another one brings its own file, row and column', () => {
    expect(joinTables([first!, second!])).toMatchObject({
      evidence: [{ value: '5.0' }, { value: '5.2' }],
      places: [
        { file: '1.csv', row: 2, column: 3 },
        { file: '0.csv', row: 3, column: 3 },
      ],
    });
  });

  test('problems of a file stand before those between files', () => {
    const broken = { file: 'broken.csv', table: read(`指标,年份,数值,数据状态\n婴儿死亡率,2022,很多,`) };
    expect(joinTables([broken, first!, first!]).problems.map(({ code, file }) => [code, file])).toEqual([
      ['NOT_A_NUMBER', 'broken.csv'],
      ['DUPLICATE', '0.csv'],
      ['DUPLICATE', '0.csv'],
    ]);
  });

  test.each<[unknown, RegExp]>([
    ['a', /^tables: expected a list, each of it \{ file, table \}/],
    [[{ file: 'a' }], /^tables: expected a list/],
    [[{ file: 'a', table: {} }], /^tables: expected tables that were read, each with its file/],
  ])('%j is refused', (tables, message) => {
    expect(() => joinTables(tables as never)).toThrow(message);
  });
});
