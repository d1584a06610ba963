/** Keys of rows: cells that may be merged, heads of areas over figures, rows of units. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, findingsOf, read } from './show.js';

const infants = 'infant-mortality-rate';
const mothers = 'maternal-mortality-ratio';

describe('a blank cell below a filled one in the first column may be merged: it is not the whole', () => {
  test.each([
    ['地区', '岳口镇', `${infants} 2024 5 岳口镇`, `${mothers} 2024 9 岳口镇`],
    ['性别', '女', `${infants} 2024 5 sex=F`, `${mothers} 2024 9`],
    ['城乡', '农村', `${infants} 2024 5 urbanisation=R`, `${mothers} 2024 9 urbanisation=R`],
    ['季度', '一季度', `${infants} 2024 5 period=2024-Q1`, `${mothers} 2024 9 period=2024-Q1`],
    ['户籍', '流动人口', `${infants} 2024 5 户籍=流动人口`, `${mothers} 2024 9 户籍=流动人口`],
  ])('%s', (head, cell, first, second) => {
    const text = `${head},指标,2024年\n${cell},婴儿死亡率,5\n,孕产妇死亡率,9`;
    const table = read(text);
    expect(figuresOf(table)).toEqual([first]);
    expect(table.problems.find(({ code }) => code === 'BLANK_CELL')).toMatchObject({
      row: 3,
      settle: 'fillDown: true',
    });
    expect(figuresOf(read(text, { fillDown: true }))).toEqual([first, second]);
  });

  test('below a target it is a target, where fillDown says so', () => {
    const text = '类型,指标,2024年\n目标值,婴儿死亡率,5\n,孕产妇死亡率,9';
    expect([figuresOf(read(text)), codesOf(read(text))]).toEqual([[], ['BLANK_CELL']]);
    expect(figuresOf(read(text, { fillDown: true }))).toEqual([]);
  });

  test.each([
    ['above the first filled cell', '地区,指标,2024年\n,婴儿死亡率,3\n岳口镇,婴儿死亡率,5', `${infants} 2024 3`],
    ['in another column', '指标,地区,2024年\n孕产妇死亡率,岳口镇,5\n婴儿死亡率,,3', `${infants} 2024 3`],
    ['behind a column of remarks', '序号,指标,2024年\n1,孕产妇死亡率,5\n,婴儿死亡率,3', `${infants} 2024 3`],
    [
      'in a record of JSON',
      '[{"地区":"岳口镇","指标":"婴儿死亡率","2024年":5},{"地区":"","指标":"婴儿死亡率","2024年":3}]',
      `${infants} 2024 3`,
    ],
  ])('%s a blank cell is the whole', (_, text, figure) => {
    const table = read(text);
    expect([figuresOf(table).includes(figure), codesOf(table)]).toEqual([true, []]);
  });

  test('a blank row of figures is in no finding', () => {
    expect(findingsOf(read('地区,指标,2024年\n岳口镇,婴儿死亡率,5\n,孕产妇死亡率,'))).toEqual([]);
  });
});

test('years that are merged are filled down, and the finding says so', () => {
  const text = '年份,城乡,婴儿死亡率\n2023,合计,3.6\n,城市,2.6\n2024,合计,3.4\n,城市,2.4';
  const [problem] = read(text).problems;
  expect([problem?.code, problem?.count, problem?.settle]).toEqual(['BLANK_CELL', 2, 'fillDown: true']);
  expect(figuresOf(read(text, { fillDown: true }))).toEqual([
    `${infants} 2023 3.6`,
    `${infants} 2023 2.6 urbanisation=U`,
    `${infants} 2024 3.4`,
    `${infants} 2024 2.4 urbanisation=U`,
  ]);
});

describe('names of levels over figures are areas', () => {
  test.each([
    ['指标,年份,合计,市,县\n婴儿死亡率,2024,5.4,3.6,6.2', ['5.4', '3.6 市', '6.2 县']],
    ['指标,2024年,,\n,全国,省,市\n婴儿死亡率,4.0,3.9,3.4', ['4.0 全国', '3.9 省', '3.4 市']],
    [
      'Indicator,Year,Province,National,City\nInfant mortality rate,2024,3.9,4,3.4',
      ['3.9 Province', '4 National', '3.4 City'],
    ],
    ['年份,婴儿死亡率,,\n,合计,城市,县\n2024,5.4,3.6,6.2', ['5.4', '3.6 urbanisation=U', '6.2 县']],
  ])('%j', (text, figures) => {
    const table = read(text);
    expect([figuresOf(table), codesOf(table)]).toEqual([figures.map((each) => `${infants} 2024 ${each}`), []]);
  });

  test.each([
    ['codes', '县,指标,2024年\n429006,婴儿死亡率,5', [`${infants} 2024 5 429006`]],
    ['names', '县,指标,2024年\n甲县,婴儿死亡率,5', [`${infants} 2024 5 甲县`]],
    ['ages', '年龄,指标,2024年\n<1 yr,小学生近视率,5', ['primary-school-myopia-prevalence 2024 5 age=<1 yr']],
  ])('over %s they are heads', (_, text, figures) => {
    expect(figuresOf(read(text))).toEqual(figures);
  });

  test.each(['省', '性别', '年龄'])('%s beside years is a column of figures that are not read', (head) => {
    const table = read(`指标,2023年,2024年,${head}\n婴儿死亡率,3.6,3.4,3.9`);
    expect([figuresOf(table), findingsOf(table)]).toEqual([
      [`${infants} 2023 3.6`, `${infants} 2024 3.4`],
      [`FIGURES_NOT_READ 1/4 ${head}`],
    ]);
  });
});

describe('a unit is no figure', () => {
  test.each([
    ['', '1/10万', '‰'],
    ['计量单位', '1/10万', '1/1000'],
    ['单位', '１／１０万', '‰'],
  ])('a row of units (%s) belongs to the header: %s, %s', (head, ...units) => {
    const table = read(`地区,孕产妇死亡率,婴儿死亡率\n${head},${units.join(',')}\n岳口镇,25.1,2.5`, { period: 2024 });
    const figures = [`${mothers} 2024 25.1 per-100000 岳口镇`, `${infants} 2024 2.5 per-1000 岳口镇`];
    expect([figuresOf(table), codesOf(table)]).toEqual([figures, []]);
  });

  test('with 1/10万 in it, 万元 counts', () => {
    const table = read('年份,孕产妇死亡率,女性平均劳动收入\n,1/10万,万元\n2024年,11.0,4.5');
    expect(figuresOf(table)).toEqual([`${mothers} 2024 11.0 per-100000`, 'women-mean-earned-income 2024 45000 yuan']);
  });

  test.each(['1/10万', '1/1000', '1／10万'])('%s among figures is no number', (cell) => {
    const table = read(`指标,2024年\n孕产妇死亡率,${cell}`);
    expect([figuresOf(table), codesOf(table)]).toEqual([[], ['NOT_A_NUMBER']]);
  });

  test.each([
    ['2024年占比', '公益性儿童校外活动场所数', 35, []],
    ['2024年占比', '婴儿死亡率', 3, [`${infants} 2024 3`]],
    ['2024年数值', '公益性儿童校外活动场所数', 35, ['child-out-of-school-venues 2024 35']],
  ])('%s of %s', (head, name, value, figures) => {
    const table = read(`指标,${head}\n${name},${value}`);
    expect([figuresOf(table), codesOf(table)]).toEqual([figures, figures.length === 0 ? ['UNIT_MISMATCH'] : []]);
  });
});
