/** Forms that offices send: what stands in corners, under quarters, beside rates, above and below a table. */
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { describeProblem, type ObservationTable } from '../../src/entries/io.js';
import { readWorkbook } from '../../src/entries/workbook.js';
import { figuresOf, findingsOf, read } from './show.js';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly findings?: readonly string[];
  readonly options?: object;
}

const check = ({ text, figures, findings = [], options = {} }: Case): void => {
  const table = read(text, options);
  expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
};

const readBook = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): ObservationTable => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return readWorkbook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), {
    plan: catalogue,
  });
};

const infants = 'infant-mortality-rate';
const screened = 'prenatal-screening-rate';

describe('a number under a head of parts of a year is what the head says', () => {
  const rows = (head: string, ...parts: readonly string[]): string =>
    [`指标,年份,${head},数值`, ...parts.map((part) => `婴儿死亡率,2024,${part},3`)].join('\n');

  test.each<Case>([
    {
      what: 'quarters',
      text: rows('季度', '1', '二', '４', '合计'),
      figures: [...['Q1', 'Q2', 'Q4'].map((part) => `${infants} 2024 3 period=2024-${part}`), `${infants} 2024 3`],
    },
    { what: 'quarters, in English', text: rows('Quarter', '3'), figures: [`${infants} 2024 3 period=2024-Q3`] },
    {
      what: 'half-years',
      text: rows('半年', '1', '2'),
      figures: ['S1', 'S2'].map((part) => `${infants} 2024 3 period=2024-${part}`),
    },
    {
      what: 'months',
      text: rows('月份', '1', '12'),
      figures: ['01', '12'].map((month) => `${infants} 2024-${month} 3`),
    },
    { what: 'months, in English', text: rows('Month', '6'), figures: [`${infants} 2024-06 3`] },
    {
      what: 'a fifth quarter, a third half-year or a thirteenth month',
      text: rows('季度', '5'),
      figures: [],
      findings: ['BAD_PERIOD 2 q5'],
    },
    { what: 'a third half-year', text: rows('半年', '3'), figures: [], findings: ['BAD_PERIOD 2 h3'] },
    { what: 'a thirteenth month', text: rows('月份', '13'), figures: [], findings: ['BAD_PERIOD 2 13月'] },
    {
      what: 'under 期别 a number says nothing',
      text: rows('期别', '1', '一季度', '年报'),
      figures: [`${infants} 2024 3 period=2024-Q1`, `${infants} 2024 3`],
      findings: ['BAD_PERIOD 2 1'],
    },
  ])('$what', check);
});

describe('a corner names what stands beside it and what stands below it', () => {
  const both = [`${infants} 2023 3`, `${infants} 2024 2.9`];

  test.each<Case>([
    ...['指标\\年份', '年份\\指标', '指标/年份', '年份／指标', '指标｜年度', '"年份\n指标"'].map((corner) => ({
      what: `${JSON.stringify(corner)} beside years is the head of indicators`,
      text: `${corner},2023年,2024年\n婴儿死亡率,3,2.9`,
      figures: both,
    })),
    ...['指标\\年份', '年份\\指标'].map((corner) => ({
      what: `${corner} beside indicators is the head of years`,
      text: `${corner},婴儿死亡率,产前筛查率\n2023年,3,91\n2024年,2.9,92`,
      figures: [both[0]!, `${screened} 2023 91`, both[1]!, `${screened} 2024 92`],
    })),
    {
      what: '地区\\年份 beside years is the head of areas',
      text: '地区\\年份,2023年,2024年\n岳口镇,3,2.9',
      options: { indicator: infants },
      figures: both.map((figure) => `${figure} 岳口镇`),
    },
    {
      what: '指标\\地区 beside areas is the head of indicators',
      text: '指标\\地区,竟陵街道,岳口镇\n婴儿死亡率,3,2.9',
      options: { period: 2024 },
      figures: [`${infants} 2024 3 竟陵街道`, `${infants} 2024 2.9 岳口镇`],
    },
    ...[
      '指标名称＼年份',
      '项目 年份',
      '年份　　指标',
      '年 份╲项 目',
      '年份→指标↓',
      '指标（单位）-年份',
      '指标年份',
    ].map((corner) => ({
      what: `${corner}, with whatever sign or none, is a corner`,
      text: `${corner},2023年,2024年\n婴儿死亡率,3,2.9`,
      figures: both,
    })),
    {
      what: 'what is given does not stand below a corner',
      text: '指标＼年份,竟陵街道,岳口镇\n婴儿死亡率,3,2.9',
      options: { period: 2024 },
      figures: [`${infants} 2024 3 竟陵街道`, `${infants} 2024 2.9 岳口镇`],
    },
    ...['项目', '指标名称', ''].map((head) => ({
      what: `“${head}” beside indicators is the head of the years below it`,
      text: `${head},婴儿死亡率,产前筛查率\n2023年,3,91\n2024年,2.9,92`,
      figures: [both[0]!, `${screened} 2023 91`, both[1]!, `${screened} 2024 92`],
    })),
    {
      what: '项目 beside indicators is the head of the areas below it',
      text: '项目,婴儿死亡率,产前筛查率\n岳口镇,3,91',
      options: { period: 2024 },
      figures: [`${infants} 2024 3 岳口镇`, `${screened} 2024 91 岳口镇`],
    },
    {
      what: '项目 beside indicators, over other texts, is not understood',
      text: '项目,婴儿死亡率,产前筛查率\n低保家庭,3,91',
      options: { period: 2024 },
      figures: [],
      findings: ['MISSING_COLUMN 1 项目 婴儿死亡率 产前筛查率'],
    },
    {
      what: 'a corner of which nothing stands beside it is not understood',
      text: '指标\\地区,2023年,2024年\n婴儿死亡率,3,2.9',
      figures: [],
      findings: ['NO_HEADER 指标\\地区 2023年 2024年'],
    },
  ])('$what', check);
});

describe('counts beside rates are figures of their own, and set nothing apart', () => {
  const rates = [`${infants} 2024 3.06 per-1000`, `${infants} 2024 2 per-1000 竟陵街道`];
  const table = (head: string, ...counts: readonly string[]): string =>
    `2024年,,\n乡镇,${head},婴儿死亡率（‰）\n合计,${counts[0]},3.06\n竟陵街道,${counts[1]},2`;

  test.each(['活产数', '婴儿死亡数', '产妇人数', '新生儿例数', '学生数', '常住人口数', '数量'])('%s', (head) => {
    const found = read(table(head, '7200', '2000'));
    expect(figuresOf(found)).toEqual(rates);
    expect(findingsOf(found)).toEqual(['TITLE_READ 1 2024年', `FIGURES_NOT_READ 2/2 ${head}`]);
    // A count is never proposed as a rate.
    expect(found.problems.at(-1)?.settle).toBe(`aliases: { ${JSON.stringify(head)}: null }`);
  });

  test('also in a list', () => {
    const found = read('指标,参加人数,比例（%）\n产前筛查率,6900,95.8', { period: 2024 });
    expect(figuresOf(found)).toEqual([`${screened} 2024 95.8 percent`]);
    expect(findingsOf(found)).toEqual(['FIGURES_NOT_READ 1/2 参加人数']);
  });

  test.each(['家庭人数', '户均人数', '收入分位数'])('%s may set figures apart', (head) => {
    const found = read(table(head, '1', '2'));
    expect(figuresOf(found)).toEqual([`${rates[0]} ${head}=1`, `${rates[1]} ${head}=2`]);
  });
});

describe('parts below and beside a figure', () => {
  test.each<Case>([
    {
      what: 'signs and brackets of yearbooks below an indicator',
      text: '指标,2024年\n婴儿死亡率,3\n#农村,4\n＃ 城市,2\n（女）,2.5\n其中：男,3.5',
      figures: [
        `${infants} 2024 3`,
        `${infants} 2024 4 urbanisation=R`,
        `${infants} 2024 2 urbanisation=U`,
        `${infants} 2024 2.5 sex=F`,
        `${infants} 2024 3.5 sex=M`,
      ],
    },
    {
      what: 'a single part beside the year, with 其中',
      text: '指标,2024年,其中：女\n婴儿死亡率,3,2.5',
      figures: [`${infants} 2024 3`, `${infants} 2024 2.5 sex=F`],
    },
    {
      what: 'a single part beside the year, without it, is of that year where figures stand below it',
      text: '指标,2024年,女\n婴儿死亡率,3,2.5',
      figures: [`${infants} 2024 3`, `${infants} 2024 2.5 sex=F`],
    },
    {
      what: '城市 over figures, beside the only year, is the urban part of that year',
      text: '指标,2024年,城市\n婴儿死亡率,3,2.5\n孕产妇死亡率,9,8',
      figures: [
        ...[`${infants} 2024 3`, `${infants} 2024 2.5 urbanisation=U`],
        ...['maternal-mortality-ratio 2024 9', 'maternal-mortality-ratio 2024 8 urbanisation=U'],
      ],
    },
    {
      what: '城市 over names, beside a year, is the head of areas',
      text: '指标,2024年,城市\n婴儿死亡率,3,武汉市\n婴儿死亡率,4,天门市',
      figures: [`${infants} 2024 3 武汉市`, `${infants} 2024 4 天门市`],
    },
    {
      what: '城市 over figures beside two years is of neither: they are not read',
      text: '指标,2023年,2024年,城市\n婴儿死亡率,3,5,4.5',
      figures: [`${infants} 2023 3`, `${infants} 2024 5`],
      findings: ['FIGURES_NOT_READ 1/4 城市'],
    },
    {
      what: '城市 over whole numbers, which may be codes, makes parts of the figures beside it',
      text: '指标,城市,2024年\n婴儿死亡率,3,5',
      figures: [`${infants} 2024 5 城市=3`],
      findings: ['UNKNOWN_DIMENSION 2/2 3'],
    },
    {
      what: 'a part beside a year that is not the year of the title is of neither',
      text: '2024年\n指标,2023年,农村\n婴儿死亡率,3,5',
      figures: [`${infants} 2023 3`],
      findings: ['TITLE_READ 1 2024年', 'FIGURES_NOT_READ 2/3 农村'],
    },
  ])('$what', check);
});

describe('areas and the whole', () => {
  test.each(['中心城区', '主城区', '桥南社区', '工业园区', '林区'])('全市 beside %s is the whole', (area) => {
    expect(figuresOf(read(`地区,2024年婴儿死亡率\n${area},2\n全市,2.5`))).toEqual([
      `${infants} 2024 2 ${area}`,
      `${infants} 2024 2.5`,
    ]);
  });

  test('全市 beside a district is an area above it', () => {
    expect(figuresOf(read('地区,2024年婴儿死亡率\n江岸区,2\n全市,2.5'))).toEqual([
      `${infants} 2024 2 江岸区`,
      `${infants} 2024 2.5 全市`,
    ]);
  });
});

describe('words of forms', () => {
  test.each<Case>([
    {
      what: '截至2024年底 is the year',
      text: '指标,截至2023年末,截至2024年底\n婴儿死亡率,3,2.9',
      figures: [`${infants} 2023 3`, `${infants} 2024 2.9`],
    },
    {
      what: '截止到 a month is the month',
      text: '指标,截止到2024年6月\n婴儿死亡率,3',
      figures: [`${infants} 2024-06 3`],
    },
    {
      what: '现状值 and 现值 are figures, 目标值 is none',
      text: '指标,基期值（2020年）,现值（2024年）,目标值（2025年）\n婴儿死亡率,3,2.9,2.5',
      figures: [`${infants} 2020 3`, `${infants} 2024 2.9`],
    },
    {
      what: '趋势 and who is responsible describe',
      text: '指标,2024年,趋势,分管领导,责任科室,数据提供单位\n婴儿死亡率,2.9,↓,王五,妇幼科,市卫健委',
      figures: [`${infants} 2024 2.9`],
    },
    {
      what: '统计时间 is the period, 占比 the figure, and a row of units is below a head 单位 as well',
      text: '统计时间：2024年1月-12月\n指标,占比\n单位,%\n产前筛查率,92',
      figures: [`${screened} 2024 92 percent`],
    },
    {
      what: 'about so much is no figure, and no unit is proposed for it',
      text: '指标,2024年\n婴儿死亡率,3左右\n产前筛查率,93%左右\n孕产妇死亡率,12余',
      figures: [],
      findings: ['NOT_A_NUMBER 2/2 ×3 3左右'],
    },
    {
      what: 'a unit alone in brackets above the header is the unit',
      text: '主要指标,,（‰）\n指标,2023年,2024年\n婴儿死亡率,3,2.9',
      figures: [`${infants} 2023 3 per-1000`, `${infants} 2024 2.9 per-1000`],
      findings: ['ABOVE_HEADER 1 主要指标 （‰）'],
    },
    {
      what: 'two units in one row above the header are of none',
      text: '单位：%,,单位：‰\n指标,2023年,2024年\n婴儿死亡率,3,2.9',
      figures: [`${infants} 2023 3`, `${infants} 2024 2.9`],
      findings: ['ABOVE_HEADER 1 单位：% 单位：‰'],
    },
  ])('$what', check);
});

describe('lines of signatures under a table are remarks, also where they are longer than its rows', () => {
  test.each([
    '填表人,张三,审核人,李四',
    '填表人：,张三,审核人：,李四',
    '填表人：张三,审核人：李四,填报日期：1月8日',
    '单位负责人：张三　填表人：李四',
    '审核：,复核：,',
    'Prepared by: Zhang San,Date: 2025-03-01',
  ])('%s', (line) => {
    const found = read(`指标,2023年,2024年\n婴儿死亡率,3,2.9\n${line}`);
    expect(figuresOf(found)).toEqual([`${infants} 2023 3`, `${infants} 2024 2.9`]);
    expect(found.problems.map(({ code, row }) => [code, row])).toEqual([['NOTE_ROW', 3]]);
  });

  test.each(['填表人,3,2.8', '联系人,张三,2.8'])('%s is none: it holds a figure', (line) => {
    const found = read(`指标,2023年,2024年\n婴儿死亡率,3,2.9\n${line}`);
    expect(found.problems.map(({ code, row }) => [code, row])).toEqual([['UNKNOWN_INDICATOR', 3]]);
  });
});

describe('the whole of a table that says so above its figures', () => {
  test.each(['地区：全市', '地区,全市', '地区：合计', '全市'])(
    '%s is the whole, of the area that the caller names',
    (row) => {
      const text = `${row}\n指标,2024年\n婴儿死亡率,2.9`;
      expect(figuresOf(read(text))).toEqual([`${infants} 2024 2.9`]);
      const named = read(text, { area: '天门市' });
      expect(figuresOf(named)).toEqual([`${infants} 2024 2.9 天门市`]);
      expect(named.problems.filter(({ code }) => code === 'CONTRADICTION')).toEqual([]);
    },
  );

  test.each(['地区：全国', '地区,全省', '地区：甲市'])('%s is an area of its own', (row) => {
    const [figure] = figuresOf(read(`${row}\n指标,2024年\n婴儿死亡率,2.9`));
    expect(figure).toBe(`${infants} 2024 2.9 ${row.slice(3)}`);
  });
});

test('a section 全国 or 全省 is an area of its own, a section 全市 is the whole', () => {
  const text = '指标,2024年\n竟陵街道,\n婴儿死亡率,2\n全国,\n婴儿死亡率,5\n全省,\n婴儿死亡率,4\n全市,\n婴儿死亡率,3';
  const areas = [' 竟陵街道', ' 全国', ' 全省', ''];
  expect(figuresOf(read(text))).toEqual([2, 5, 4, 3].map((value, i) => `${infants} 2024 ${value}${areas[i]}`));
});

describe('sheets', () => {
  const figures = (year: number, value: number): readonly (readonly unknown[])[] => [
    ['指标', `${year}年`],
    ['婴儿死亡率', value],
  ];

  test('全市 beside sheets of townships is the whole', () => {
    const table = readBook({ 竟陵街道: figures(2024, 2), 岳口镇: figures(2024, 4), 全市: figures(2024, 3) });
    expect(figuresOf(table)).toEqual([`${infants} 2024 2 竟陵街道`, `${infants} 2024 4 岳口镇`, `${infants} 2024 3`]);
    expect(findingsOf(table)).toEqual([]);
  });

  test('a sheet of targets is not observed, and a finding says so', () => {
    const table = readBook({ 目标: figures(2025, 5), 完成: figures(2024, 3) });
    expect(figuresOf(table)).toEqual([`${infants} 2024 3`]);
    expect(findingsOf(table)).toEqual(['TITLE_READ 目标']);
    expect(describeProblem(table.problems[0]!, 'zh')).toContain('工作表“目标”');
  });

  test('a sheet of forecasts has their status, one of earlier years sets nothing apart', () => {
    const table = readBook({ 历史: figures(2024, 3), 预测: figures(2025, 2.8) });
    expect([figuresOf(table), findingsOf(table)]).toEqual([[`${infants} 2024 3`, `${infants} 2025 2.8 F`], []]);
  });
});

test('a section 目标 within a table holds no observations', () => {
  const table = read('指标,2024年,2025年\n婴儿死亡率,3,\n目标,,\n婴儿死亡率,,5');
  expect([figuresOf(table), findingsOf(table)]).toEqual([[`${infants} 2024 3`], ['TITLE_READ 3 目标']]);
});

test('where no header is found, the message quotes heads and no title that is merged over the table', () => {
  const title = '天门市妇女儿童发展规划2024年监测季报';
  const found = read(`${title},${title},${title}\n指标,本季,累计\n婴儿死亡率,3,2.9`);
  expect(findingsOf(found).at(-1)).toMatch(/指标 本季 累计$/);
});
