/** The unit in a caption above a header: that of the figures that name none, and of no others. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { captionIn } from '../../../src/tables/layout/caption.js';
import { readObservations, type ObservationTable } from '../../../src/entries/io.js';

const read = (text: string, options: object = {}): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options });
const figures = ({ observations }: ObservationTable): string[] =>
  observations.map(({ value, numerator, denominator, unit, area }) =>
    [value ?? `${numerator}/${denominator}`, unit, area].filter((each) => each !== undefined).join(' '),
  );
const told = ({ problems }: ObservationTable): string[] =>
  problems.map(({ code, row, column, received }) =>
    [code, column === null ? row : `${row}/${column.number}`, received].join(' '),
  );
const captions = ({ layout }: ObservationTable): string[] =>
  layout.captions.map(({ row, column, unit, power }) => `${row}/${column} ${unit} ${power}`);

const income = '女性平均劳动收入';
const table = `指标,2020年,2024年\n${income},4.2,5.2`;

describe('what a caption says', () => {
  test.each<[string, string, number, string, boolean]>([
    ['单位：万元', 'yuan', 4, '单位：万元', true],
    ['单位:1/10万', 'per-100000', 0, '单位:1/10万', true],
    ['计量单位： 人', 'count', 0, '计量单位： 人', true],
    ['本表单位:%', 'percent', 0, '本表单位:%', true],
    ['单位 ：‰', 'per-1000', 0, '单位 ：‰', true],
    ['Unit: per 100,000', 'per-100000', 0, 'Unit: per 100,000', true],
    ['UNITS：%', 'percent', 0, 'UNITS：%', true],
    ['Unit of measure: years', 'years', 0, 'Unit of measure: years', true],
    ['表3-1  2024年 单位：万人', 'count', 4, '单位：万人', false],
    ['天门市收入（单位：万元）', 'yuan', 4, '单位：万元）', false],
    ['（单位：万元）；按当年价', 'yuan', 4, '单位：万元）；按当年价', false],
    ['(Unit: %)', 'percent', 0, 'Unit: %)', false],
    ['（单位：万元）', 'yuan', 4, '单位：万元）', false],
    ['((单位：万元)', 'yuan', 4, '单位：万元)', false],
    ['单位：万元  2024年', 'yuan', 4, '单位：万元  2024年', false],
    ['单位：万元；按当年价', 'yuan', 4, '单位：万元；按当年价', false],
    ['单位：人;2024年', 'count', 0, '单位：人;2024年', false],
    ['单位：人 2024', 'count', 0, '单位：人 2024', false],
    ['单位：元。按当年价', 'yuan', 0, '单位：元。按当年价', false],
    [`单位：万元${' '.repeat(195)}`, 'yuan', 4, `单位：万元${' '.repeat(195)}`, true],
  ])('%s', (cell, unit, power, text, isAlone) => {
    expect(captionIn(cell)).toEqual({ units: [{ unit, power }], text, isAlone });
  });

  test.each<[string, string, boolean]>([
    ['单位：万元、%', 'yuan 4, percent 0', true],
    ['单位：人,‰,元', 'count 0, per-1000 0, yuan 0', true],
    ['（单位：人，%）', 'count 0, percent 0', false],
    ['单位：万元；%', 'yuan 4, percent 0', true],
    ['单位：人;万元;按当年价', 'count 0, yuan 4', false],
    ['单位：万元、% 2024年', 'yuan 4, percent 0', false],
    ['Units: per 1,000; %', 'per-1000 0, percent 0', true],
    ['Units: per 100,000, %', 'per-100000 0, percent 0', true],
    ['单位：人/千人、%', 'per-1000 0, percent 0', true],
    ['Unit: per 1000', 'per-1000 0', true],
    ['Unit: cases per 100000 population', 'per-100000 0', true],
    ['Unit: number per 1,000 live births', 'per-1000 0', true],
    ['单位：% 2024', 'percent 0', false],
  ])('%s: %s', (cell, units, isAlone) => {
    const caption = captionIn(cell);
    expect([caption?.units.map(({ unit, power }) => `${unit} ${power}`).join(', '), caption?.isAlone]).toEqual([
      units,
      isAlone,
    ]);
  });

  test.each([
    '单位：元、万元',
    '单位：万人；个',
    '单位：万元；人、公斤',
    '单位：、万元',
    '单位：万元 人',
    '单位：见表',
    '单位：见下',
    '单位：见各指标',
    '单位：各种',
    '单位：',
    '单位： ',
    '单位：人 %',
    '单位：见表 %',
    '单位：公斤',
    'Unit: persons (thousand)',
    'Unit: yuan (10000)',
    'Unit: yuan, in 10 000',
    '单位：元 当年价',
    '单位：元（当年价）',
    '单位万元',
    '填报单位：人',
    '责任单位：户',
    'subunit: %',
    'Unit %',
    '万元',
    `单位：万元${' '.repeat(196)}`,
  ])('%j names none', (cell) => {
    expect(captionIn(cell)).toBeNull();
  });
});

describe('where it stands', () => {
  const both = ['42000 yuan', '52000 yuan'];
  test.each<[string, string, string[], string[], string[]]>([
    ['alone', `单位：万元\n${table}`, both, ['1/1 yuan 4'], []],
    ['behind a space', `" 单位：万元"\n${table}`, both, ['1/1 yuan 4'], []],
    ['behind a protecting sign and a space', `"' 单位：万元"\n${table}`, both, ['1/1 yuan 4'], []],
    ['at the right', `,,单位：万元\n${table}`, both, ['1/3 yuan 4'], []],
    [
      'behind a title',
      `表3-1  2024年 单位：万元,,\n${table}`,
      both,
      ['1/1 yuan 4'],
      ['ABOVE_HEADER 1 表3-1  2024年 单位：万元'],
    ],
    ['beside a title', `表3-1,,单位：万元\n${table}`, both, ['1/3 yuan 4'], ['ABOVE_HEADER 1 表3-1 单位：万元']],
    [
      'under a title and over blank rows',
      `表3-1\n单位：万元\n\n${table}`,
      both,
      ['2/1 yuan 4'],
      ['ABOVE_HEADER 1 表3-1'],
    ],
    ['over a title', `单位：万元\n表3-1\n${table}`, both, ['1/1 yuan 4'], ['ABOVE_HEADER 2 表3-1']],
    ['the nearest of two', `单位：元\n单位：万元\n${table}`, both, ['2/1 yuan 4'], ['ABOVE_HEADER 1 单位：元']],
    [
      'two of a row that differ: of two tables, and neither is taken',
      `单位：万元,,单位：元\n${table}`,
      ['4.2', '5.2'],
      [],
      ['ABOVE_HEADER 1 单位：万元 单位：元'],
    ],
    [
      'one that can be read, over one that cannot',
      `单位：万元\n单位：见表\n${table}`,
      both,
      ['1/1 yuan 4'],
      ['ABOVE_HEADER 2 单位：见表'],
    ],
    [
      'over figures above the header',
      `单位：万元\n婴儿死亡率,4\n${table}`,
      ['4.2', '5.2'],
      [],
      ['ABOVE_HEADER 1 单位：万元', 'FIGURES_NOT_READ 2 婴儿死亡率 4'],
    ],
    [
      'over a figure with decimals',
      `单位：万元\n婴儿死亡率,4.5\n${table}`,
      ['4.2', '5.2'],
      [],
      ['ABOVE_HEADER 1 单位：万元', 'FIGURES_NOT_READ 2 婴儿死亡率 4.5'],
    ],
    ['over spaces', `单位：万元\n ,  \n${table}`, both, ['1/1 yuan 4'], []],
    [
      'over a mark for missing',
      `单位：万元\n婴儿死亡率,—\n${table}`,
      ['4.2', '5.2'],
      [],
      ['ABOVE_HEADER 1 单位：万元'],
    ],
    [
      'over a statement',
      `单位：万元\n生育保障制度,已实现\n${table}`,
      ['4.2', '5.2'],
      [],
      ['ABOVE_HEADER 1 单位：万元'],
    ],
    ['over a year', `单位：万元\n,2024年\n${table}`, both, ['1/1 yuan 4'], ['TITLE_READ 2 2024年']],
    ['in the corner of the header', `单位：万元,2020年,2024年\n${income},4.2,5.2`, both, ['1/1 yuan 4'], []],
    ['in brackets', `,,（单位：万元）\n${table}`, both, ['1/3 yuan 4'], ['ABOVE_HEADER 1 （单位：万元）']],
    [
      'in the head of the names',
      `序号,指标（单位：万元）,2020年,2024年\n1,${income},4.2,5.2`,
      both,
      ['1/2 yuan 4'],
      [],
    ],
    [
      'in the head of the names, without a word',
      `指标(万元),年份,数值\n${income},2020,4.2\n${income},2024,5.2`,
      both,
      ['1/1 yuan 4'],
      [],
    ],
    [
      'in the head of the names, under another',
      `单位：元\n指标（万元）,2020年,2024年\n${income},4.2,5.2`,
      both,
      ['2/1 yuan 4'],
      ['ABOVE_HEADER 1 单位：元'],
    ],
    [
      'several in the head of the names',
      `指标（计量单位：万元、%）,2020年,2024年\n${income},4.2,5.2`,
      both,
      ['1/1 yuan 4', '1/1 percent 0'],
      [],
    ],
    [
      'in the head of the names, not of what they count',
      `单位：万元\n项目（年）,2020年,2024年\n${income},4.2,5.2`,
      both,
      ['1/1 yuan 4'],
      [],
    ],
    [
      'not of areas that are counted',
      `单位：万元\n年份,村（个）,${income}\n2024,甲村,5.2`,
      ['52000 yuan 甲村'],
      ['1/1 yuan 4'],
      [],
    ],
    ['several head a column of them', `指标,单位:个、万元,2020年,2024年\n${income},元,42000,52000`, both, [], []],
    ['brackets head a column of them', '指标,（单位：%）,2023年\n婴儿死亡率,‰,4.2', ['4.2 per-1000'], [], []],
    [
      'under the heads, in brackets',
      `指标,2020年,2024年\n,（单位：元）,（单位：万元）\n${income},42000,5.2`,
      both,
      [],
      [],
    ],
    [
      'behind a comma of full width',
      '单位：1/100，000\n指标,2024年\n婴儿死亡率,400',
      ['400 per-100000'],
      ['1/1 per-100000 0'],
      [],
    ],
    ['before the year', '单位：人/千人，2024年\n指标,2024年\n婴儿死亡率,4', ['4 per-1000'], ['1/1 per-1000 0'], []],
    [
      'in the head of the areas',
      `地区（单位：万元）,年份,${income}\n甲镇,2020,4.2\n甲镇,2024,5.2`,
      both.map((each) => `${each} 甲镇`),
      ['1/1 yuan 4'],
      [],
    ],
    [
      'in the head of the years it is none',
      `指标,年份（万元）,数值\n${income},2020,4.2\n${income},2024,5.2`,
      ['4.2', '5.2'],
      [],
      [],
    ],
    [
      'in the upper row of a header of two',
      `单位：万元,天门市,\n${table}`,
      ['42000 yuan 天门市', '52000 yuan 天门市'],
      ['1/1 yuan 4'],
      [],
    ],
    ['protected', `'=单位：万元\n${table}`, both, ['1/1 yuan 4'], ['ABOVE_HEADER 1 =单位：万元']],
    [
      'a unit in a head is of its column',
      `指标,2020年（单位：万元）,2024年\n${income},4.2,52000`,
      ['42000 yuan', '52000'],
      [],
      [],
    ],
  ])('%s', (_what, text, expected, places, problems) => {
    const result = read(text);
    expect([figures(result), captions(result), told(result)]).toEqual([expected, places, problems]);
  });
});

describe('which figures it is the unit of', () => {
  test.each<[string, string, string[], string[]]>([
    ['those of the cell', `单位：万元\n指标,2020年,2024年\n${income},4.2,52000元`, ['42000 yuan', '52000 yuan'], []],
    [
      'those of the row',
      `单位：万元\n指标,单位,2020年,2024年\n${income},元,42000,52000\n男性平均劳动收入,,4.2,5.2`,
      ['42000 yuan', '52000 yuan', '42000 yuan', '52000 yuan'],
      [],
    ],
    [
      'those of the column',
      `单位：万元\n指标,2020年（元）,2024年\n${income},42000,5.2`,
      ['42000 yuan', '52000 yuan'],
      [],
    ],
    ['those of the name', `单位：万元\n指标,2024年\n${income}（元）,52000`, ['52000 yuan'], []],
    ['with a multiplier', `单位：元\n指标,年份,数值,UNIT_MULT\n${income},2024,5.2,4`, ['52000 yuan'], []],
    [
      'a rate over a rate',
      ',,,单位:1/10万\n指标,2022年,2023年,2024年\n婴儿死亡率,450,440,430',
      ['450 per-100000', '440 per-100000', '430 per-100000'],
      [],
    ],
    ['not of another kind', `单位：万元\n指标,2024年\n婴儿死亡率,4\n${income},5.2`, ['4', '52000 yuan'], []],
    ['of its kind', '单位：%\n指标,2024年\n婴儿死亡率,0.4', ['0.4 percent'], []],
    ['not where there is none', '单位：‰\n指标,年份,数值\n婴儿死亡率,2024,不适用', [''], []],
    [
      'each the one it can be in',
      `单位：万元、%\n指标,2024年\n${income},5.2\n产前筛查率,93`,
      ['52000 yuan', '93 percent'],
      [],
    ],
    [
      'its own of two it can be in',
      '单位：%、‰\n指标,2024年\n产前筛查率,93\n婴儿死亡率,4',
      ['93 percent', '4 per-1000'],
      [],
    ],
    ['none of two, neither its own', '单位：%、1/10万\n指标,2024年\n婴儿死亡率,4', ['4'], []],
    [
      'persons among others are not every count',
      '单位：亿元、万人、%\n指标,2024年\n公益性儿童校外活动场所数,12',
      ['12'],
      [],
    ],
    ['rates, in the head of the names', '指标（%）,2024年\n婴儿死亡率,0.4', ['0.4 percent'], []],
    ['tens of thousands, in the head of the names', '指标（万人）,2024年\n零就业家庭数,0.1', ['1000 count'], []],
    [
      'counts and rates, in the head of the names',
      '指标（个、%）,2024年\n产前筛查率,93\n零就业家庭数,3',
      ['93 percent', '3 count'],
      [],
    ],
    ['counts, among others', '单位：%、万人\n指标,年份,分子,分母\n婴儿死亡率,2024,0.1,25', ['1000/250000'], []],
    ['counts', '单位：万人\n指标,年份,分子,分母\n婴儿死亡率,2024,0.1,25', ['1000/250000'], []],
    [
      'counts that name a unit',
      '单位：万人\n指标,年份,分子,分母（人）\n婴儿死亡率,2024,1000人,250000',
      ['1000/250000'],
      [],
    ],
    [
      'not counts, where it is another',
      '单位：‰\n指标,年份,数值,分子,分母\n婴儿死亡率,2024,4,1000,250000',
      ['4 per-1000'],
      [],
    ],
    ['statements have none', '单位：%\n指标,年份,数值\n生育保障制度,2024,已实现', [], []],
  ])('%s', (_what, text, expected, problems) => {
    const result = read(text);
    expect([figures(result).map((each) => (each === 'undefined/undefined' ? '' : each)), told(result)]).toEqual([
      expected,
      problems,
    ]);
  });
});

describe('a header again', () => {
  const again = (between: string, head = '指标,2024年'): ObservationTable =>
    read(`单位：万元,\n指标,2023年\n${income},5.2\n${between}${head}\n${income},53`);
  test.each<[string, () => ObservationTable, string[], string[], string[]]>([
    [
      'has a caption of its own',
      () => again('单位：元,\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'under a title',
      () => again('表二,\n,单位：元\n\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '5/2 yuan 0'],
      ['NOTE_ROW 4 表二', 'HEADER_AGAIN 7 指标 2024年'],
    ],
    [
      'over a title',
      () => again('单位：元,\n表二,\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['ABOVE_HEADER 5 表二', 'HEADER_AGAIN 6 指标 2024年'],
    ],
    [
      'behind a title',
      () => again('表二 单位：元,\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['ABOVE_HEADER 4 表二 单位：元', 'HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'in its corner',
      () => again('', '单位：元,2024年,2025年'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['HEADER_AGAIN 4 2024年 2025年'],
    ],
    [
      'has none: the table goes on',
      () => again(''),
      ['52000 yuan', '530000 yuan'],
      ['1/1 yuan 4'],
      ['HEADER_AGAIN 4 指标 2024年'],
    ],
    [
      'is another table’s, under a title',
      () => again('表二 支出,\n'),
      ['52000 yuan', '53'],
      ['1/1 yuan 4'],
      ['TITLE_READ 4 表二 支出', 'HEADER_AGAIN 5 指标 2024年', 'UNKNOWN_DIMENSION 6/1 表二 支出'],
    ],
    [
      'goes on, and says so',
      () => again('续表二,\n\n'),
      ['52000 yuan', '530000 yuan'],
      ['1/1 yuan 4'],
      ['NOTE_ROW 4 续表二', 'HEADER_AGAIN 6 指标 2024年'],
    ],
    [
      'under figures with a unit of their own',
      () => again(`${income}（单位：元）,1980\n`),
      ['530000 yuan'],
      ['1/1 yuan 4'],
      ['CONFLICTING_FIGURES 3/2 52000', 'HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'under a missing figure with a unit of its own',
      () => again(`${income}（单位：元）,—\n`),
      ['52000 yuan', '530000 yuan'],
      ['1/1 yuan 4'],
      ['HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'under a remark on units',
      () => again('注：单位：个,\n'),
      ['52000 yuan', '53'],
      ['1/1 yuan 4'],
      ['NOTE_ROW 4 注：单位：个', 'HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'goes on, in one word',
      () => again('续表,\n'),
      ['52000 yuan', '530000 yuan'],
      ['1/1 yuan 4'],
      ['NOTE_ROW 4 续表', 'HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'has one over a year',
      () => again('单位：元,\n,2024年\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['TITLE_READ 5 2024年', 'HEADER_AGAIN 6 指标 2024年'],
    ],
    [
      'has one of several units',
      () => again('单位：元、人,\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0', '4/1 count 0'],
      ['HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'has one of two units of a kind',
      () => again('单位：万元、元,\n'),
      ['52000 yuan', '53'],
      ['1/1 yuan 4'],
      ['NOTE_ROW 4 单位：万元、元', 'HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'under one that named its unit in the head of the names',
      () => read(`项目（万元）,2023年\n${income},5.2\n指标,2024年\n${income},53000`),
      ['52000 yuan', '53000'],
      ['1/1 yuan 4'],
      ['HEADER_AGAIN 3 指标 2024年'],
    ],
    [
      'under a statement',
      () => again('生育保障制度,已实现\n'),
      ['52000 yuan', '530000 yuan'],
      ['1/1 yuan 4'],
      ['HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'has one beside spaces',
      () => again('单位：元,  \n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['HEADER_AGAIN 5 指标 2024年'],
    ],
    [
      'has one over spaces',
      () => again('单位：元,\n  ,\n'),
      ['52000 yuan', '53 yuan'],
      ['1/1 yuan 4', '4/1 yuan 0'],
      ['HEADER_AGAIN 6 指标 2024年'],
    ],
    [
      'right under one without figures',
      () => read(`单位：万元,2020年,2024年\n,,\n指标,2023年,\n${income},5,`),
      ['50000 yuan'],
      ['1/1 yuan 4'],
      ['HEADER_AGAIN 3 指标 2023年'],
    ],
    [
      'has one that says nothing',
      () => again('单位：见表,\n'),
      ['52000 yuan', '53'],
      ['1/1 yuan 4'],
      ['NOTE_ROW 4 单位：见表', 'HEADER_AGAIN 5 指标 2024年'],
    ],
  ])('%s', (_what, reading, expected, places, problems) => {
    const result = reading();
    expect([
      figures(result),
      captions(result),
      told(result).filter((each) => !each.startsWith('ROW_TOO_SHORT')),
    ]).toEqual([expected, places, problems]);
  });

  test('the same, on every page, goes by the caption of the first', () => {
    const page = `指标,年份,数值\n${income}`;
    const result = read(
      `单位：万元\n${page},2022,5.1\n${page},2023,5.2\n单位：元\n${page},2024,53000\n${page},2025,54000`,
    );
    expect(figures(result)).toEqual(['51000 yuan', '52000 yuan', '53000 yuan', '54000 yuan']);
    expect(captions(result)).toEqual(['1/1 yuan 4', '6/1 yuan 0']);
  });

  test('a remark of a unit in a row of figures is no caption', () => {
    const result = read(
      `指标,年份,数值,备注\n${income},2023,52000,单位：万元\n${income},2024,—,单位：万元\n指标,年份,数值\n${income},2025,53000`,
    );
    expect([figures(result), captions(result), result.missing.length]).toEqual([['52000', '53000'], [], 1]);
  });
});
