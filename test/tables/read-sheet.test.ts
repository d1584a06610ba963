/** One sheet: what its title and the options say of all its rows, its decimal mark, and rows that are too short. */
import { describe, expect, test } from 'vitest';
import { expectedOf, figuresOf, findingsOf, outcomeOf, read } from './show.js';

const [imr, mmr] = ['infant-mortality-rate', 'maternal-mortality-ratio'];
const contradictions = (table: string, options: object): unknown =>
  expectedOf(read(table, options)).filter((each) => (each as readonly unknown[])[0] === 'CONTRADICTION');

describe('a title that contradicts an option is reported', () => {
  const table = '天门市2024年\n指标,数值\n婴儿死亡率,3';
  test.each<[what: string, options: object, figures: readonly string[], said: readonly unknown[]]>([
    ['the same area', { area: '天门市' }, [`${imr} 2024 3 天门市`], []],
    ['a short name of it', { area: '天门' }, [`${imr} 2024 3 天门`], []],
    ['a longer name of it', { area: '湖北省天门市' }, [`${imr} 2024 3 湖北省天门市`], []],
    ['a name in another script', { area: 'Tianmen' }, [`${imr} 2024 3 Tianmen`], []],
    [
      'another area: the table counts',
      { area: '仙桃市' },
      [`${imr} 2024 3 天门市`],
      [['CONTRADICTION', '天门市', '与选项一致：仙桃市', 'what the options say, 仙桃市']],
    ],
    ['the same year', { period: 2024 }, [`${imr} 2024 3 天门市`], []],
    ['a month of that year', { period: '2024-06' }, [`${imr} 2024-06 3 天门市`], []],
    [
      'another year: neither counts',
      { period: 2023 },
      [],
      [['CONTRADICTION', '2024', '与选项一致：2023', 'what the options say, 2023']],
    ],
  ])('%s', (_what, options, figures, said) => {
    expect(figuresOf(read(table, options))).toEqual(figures);
    expect(contradictions(table, options)).toEqual(said);
  });

  test('another indicator: the table counts', () => {
    const ofOne = '婴儿死亡率\n年份,数值\n2024,3';
    expect(figuresOf(read(ofOne, { indicator: mmr }))).toEqual([`${imr} 2024 3`]);
    expect(contradictions(ofOne, { indicator: mmr })).toEqual([
      ['CONTRADICTION', imr, `与选项一致：${mmr}`, `what the options say, ${mmr}`],
    ]);
    expect(contradictions(ofOne, { indicator: imr })).toEqual([]);
  });
});

describe('a decimal comma', () => {
  const said = ['小数点，或由 decimalMark 指明', 'a decimal point, or decimalMark', "decimalMark: ','"];
  test('where only it makes figures: they are read, and the first is shown', () => {
    const table = read('指标,年份,数值\n婴儿死亡率,2024,"3,5"\n婴儿死亡率,2023,"4,5"');
    expect([figuresOf(table), findingsOf(table), expectedOf(table)]).toEqual([
      [`${imr} 2024 3.5`, `${imr} 2023 4.5`],
      ['DECIMAL_COMMA 2/3 3,5'],
      [['DECIMAL_COMMA', '3,5', ...said]],
    ]);
  });
  test('in the second of two headers: by its head', () => {
    const table = read('指标,2023年\n婴儿死亡率,3\n\n指标,2024年\n婴儿死亡率,"3,5"');
    expect(table.problems.find(({ code }) => code === 'DECIMAL_COMMA')?.column).toEqual({
      number: 2,
      header: '2024年',
    });
  });
  test('that the caller settles is not reported', () => {
    const table = '指标,年份,数值\n婴儿死亡率,2024,"3,5"';
    expect(outcomeOf(table, { decimalMark: ',' })).toEqual([[`${imr} 2024 3.5`], []]);
    expect(outcomeOf(table, { decimalMark: '.' })).toEqual([[], ['NOT_A_NUMBER 2/3 3,5']]);
  });
  test('beside a decimal point, a comma that may be either is not read', () => {
    const table = read('指标,年份,数值\n婴儿死亡率,2024,"3,5"\n婴儿死亡率,2023,"1,234.5"');
    expect([figuresOf(table), findingsOf(table)]).toEqual([
      [],
      ['NOT_A_NUMBER 2/3 3,5', 'AMBIGUOUS_NUMBER 3/3 1,234.5'],
    ]);
    expect(expectedOf(table)[1]).toEqual([
      ...['AMBIGUOUS_NUMBER', '1,234.5', '由 decimalMark 指明小数点', 'decimalMark to say what the comma is'],
      "decimalMark: ','",
    ]);
  });
});

describe('a row that ends before the last head is reported, and read', () => {
  test.each<[table: string, findings: readonly string[]]>([
    ['指标,年份,数值,备注\n婴儿死亡率,2024,3', ['ROW_TOO_SHORT 2 3']],
    ['指标,年份,数值,备注\n婴儿死亡率,2024,3,', []],
    ['指标,年份,数值,\n婴儿死亡率,2024,3', []],
    ['指标,年份,数值,备注\n婴儿死亡率,2024,3,甲\n注：摘自年报', ['NOTE_ROW 3 注：摘自年报']],
  ])('%s', (table, findings) => {
    expect(outcomeOf(table)).toEqual([[`${imr} 2024 3`], findings]);
  });
  test('by how many cells', () => {
    expect(expectedOf(read('指标,年份,数值,备注\n婴儿死亡率,2024,3'))).toEqual([
      ['ROW_TOO_SHORT', '3', '4格', '4 cells'],
    ]);
  });
  test('not in records, which may leave fields out', () => {
    const records = [
      { indicator: imr, period: 2024, value: '3' },
      { indicator: imr, period: 2023, value: '4', source: '年报' },
    ];
    expect(findingsOf(read(JSON.stringify(records)))).toEqual([]);
  });
});

describe('a sheet without a header', () => {
  test('says so, unless it is an empty list of records', () => {
    expect(['', '{}', '说明', '[]'].map((text) => findingsOf(read(text)))).toEqual([
      ['NO_HEADER'],
      ['NO_HEADER'],
      ['NO_HEADER 说明'],
      [],
    ]);
  });
});

describe('a head that the caller names keeps the unit behind it', () => {
  test.each<[head: string, columns: object]>([
    ['结果（%）', { 结果: 'value' }],
    ['结果（%）', { '结果（%）': 'value' }],
    ['结果（%）', { 2: 'value' }],
    ['结果 %', { 结果: 'value' }],
    ['数值（%）', { 数值: 'value' }],
    ['数值（%）', { 2: 'value' }],
  ])('%s, %o', (head, columns) => {
    expect(outcomeOf(`指标,${head}\n婴儿死亡率,0.3`, { period: 2024, columns, suspectedShares: 'keep' })).toEqual([
      [`${imr} 2024 0.3 percent`],
      [],
    ]);
  });
  test('a remark has none', () => {
    expect(outcomeOf('指标,数值,结果（%）\n婴儿死亡率,3,4', { period: 2024, columns: { 结果: 'remark' } })).toEqual([
      [`${imr} 2024 3`],
      [],
    ]);
  });
});

describe('a head that the caller names must be in the table', () => {
  const mistakeOf = (table: string, columns: object): (() => unknown) => {
    return () => read(table, { period: 2024, columns });
  };
  test.each<[what: string, columns: object, message: string]>([
    ['a name', { 乱: 'value' }, 'options.columns["乱"]: expected a head of the table: 指标, 数值, received "乱"'],
    ['a number beyond the columns', { 3: 'value' }, 'options.columns["3"]: expected a head of the table: 指标, 数值'],
    ['a number below them', { 0: 'value' }, 'options.columns["0"]: expected a head of the table: 指标, 数值'],
  ])('%s that it does not have', (_what, columns, message) => {
    expect(mistakeOf('指标,数值\n婴儿死亡率,3', columns)).toThrow(message);
  });
  test('without a header, its first row is shown', () => {
    expect(mistakeOf('乱,七\n八,糟', { 糟糕: 'value' })).toThrow('a head of the table: 乱, 七, received');
  });
  test.each<[what: string, table: string, columns: object]>([
    ['a number', '指标,数值\n婴儿死亡率,3', { 1: 'indicator' }],
    ['the last number', '指标,数值\n婴儿死亡率,3', { 2: 'value' }],
    ['a head without its brackets', '指标,数值（‰）\n婴儿死亡率,3', { 数值: 'value' }],
    ['a head without its label', '指标,OBS: Observation\n婴儿死亡率,3', { OBS: 'value' }],
    ['one row of a head', '指标,城市\n,结果\n婴儿死亡率,3', { 结果: 'value' }],
    ['a section', '指标,数值\n我们的,\n婴儿死亡率,3', { 我们的: 'remark' }],
    ['the label of a caption', '填报单位：市卫健委\n指标,数值\n婴儿死亡率,3', { 填报单位: 'remark' }],
  ])('%s is in it', (_what, table, columns) => {
    expect(mistakeOf(table, columns)).not.toThrow();
  });
});
