/**
 * What an office's own workbook has: titles with the year and the area, sheets by department, names nearly as planned.
 */
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import type { ColumnRole } from '../../src/tables/concepts/heads.js';
import { readWorkbook } from '../../src/entries/workbook.js';
import { codesOf, figuresOf, findingsOf, read } from './show.js';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly findings: readonly string[];
}

const vaccinated = 'national-immunisation-programme-vaccination-rate';

test.each<Case>([
  {
    what: '年度 before the area of a title belongs to the year',
    text: '2024年度天门市监测统计表,,\n指标,2023年,2024年\n婴儿死亡率,5,4',
    figures: ['infant-mortality-rate 2023 5 天门市', 'infant-mortality-rate 2024 4 天门市'],
    findings: ['TITLE_READ 1 2024年度天门市监测统计表'],
  },
  {
    what: '历年数据 over some of the years says no more than the years below it',
    text: '指标,历年数据,,2024年,,\n,2022年,2023年,分子,分母,监测值\n产前筛查率,80,81,82,100,82',
    figures: [
      'prenatal-screening-rate 2022 80',
      'prenatal-screening-rate 2023 81',
      'prenatal-screening-rate 2024 82 (82/100)',
    ],
    findings: [],
  },
  {
    what: 'a ministry of 农业农村 does not make its figures rural',
    text: '2024年天门市农业农村局监测表,\n指标,2024年\n产前筛查率,81',
    figures: ['prenatal-screening-rate 2024 81 天门市'],
    findings: ['TITLE_READ 1 2024年天门市农业农村局监测表'],
  },
  {
    what: '的 makes no difference in a name',
    text: '指标,2024年\n村委会成员中女性比例,31.5\n婴儿的死亡率,4',
    figures: ['women-share-villagers-committee-members 2024 31.5', 'infant-mortality-rate 2024 4'],
    findings: [],
  },
  {
    what: 'a numeral may be written in Chinese in the name of an indicator',
    text: '指标,2024年\n孕产妇死亡率,14\n五岁以下儿童死亡率,5.9\n三十五至四十五岁妇女高效宫颈癌筛查率,51',
    figures: [
      'maternal-mortality-ratio 2024 14',
      'under-five-mortality-rate 2024 5.9',
      'hpv-cervical-screening-rate-35-45 2024 51',
    ],
    findings: [],
  },
  {
    what: 'an age with the people of that age is a part; an age in a longer name makes no part of the row above',
    text: '指标,2024年\n婴儿死亡率,4\n七岁以下儿童,5\n六岁以下儿童死亡率,5.9\n3岁以下儿童系统管理,90',
    figures: ['infant-mortality-rate 2024 4', 'infant-mortality-rate 2024 5 age=七岁以下儿童'],
    findings: ['UNKNOWN_INDICATOR 4/1 六岁以下儿童死亡率', 'UNKNOWN_INDICATOR 5/1 3岁以下儿童系统管理'],
  },
  {
    what: 'an age in Chinese numerals is the whole of an indicator for that age',
    text: '指标,年龄,2024年\n5岁以下儿童死亡率,五岁以下,5.9',
    figures: ['under-five-mortality-rate 2024 5.9'],
    findings: [],
  },
  {
    what: 'a remark or a topic merged over the whole row is no indicator',
    text: '指标,2023年,2024年\n妇女与健康,妇女与健康,妇女与健康\n产前筛查率,80,81\n注：初步数。,注：初步数。,注：初步数。',
    figures: ['prenatal-screening-rate 2023 80', 'prenatal-screening-rate 2024 81'],
    findings: ['NOTE_ROW 2 ×2 妇女与健康'],
  },
  {
    what: 'a part merged over the whole row is of the rows below it',
    text: '指标,2023年,2024年\n产前筛查率,80,81\n农村,农村,农村\n产前筛查率,70,71',
    figures: [
      'prenatal-screening-rate 2023 80',
      'prenatal-screening-rate 2024 81',
      'prenatal-screening-rate 2023 70 urbanisation=R',
      'prenatal-screening-rate 2024 71 urbanisation=R',
    ],
    findings: ['TITLE_READ 3 农村'],
  },
  {
    what: 'a topic with its number is no indicator, and another name with a number is',
    text: '序号,指标,2023年,2024年\n一,妇女与健康,,\n1,产前筛查率,80,81\n2,住院分娩率,,\n3,婴儿死亡率,5,4',
    figures: [
      'prenatal-screening-rate 2023 80',
      'prenatal-screening-rate 2024 81',
      'infant-mortality-rate 2023 5',
      'infant-mortality-rate 2024 4',
    ],
    findings: ['NOTE_ROW 2 妇女与健康', 'UNKNOWN_INDICATOR 4/2 住院分娩率'],
  },
  {
    what: '免疫规划 and 计划免疫 in a name are no plan: the column is not one of targets',
    text: '2024年各乡镇,,\n乡镇,乡镇党政领导班子中女干部数,计划免疫接种率（%）\n岳口镇,2,96.2',
    figures: ['women-in-township-leadership 2024 2 岳口镇'],
    findings: ['TITLE_READ 1 2024年各乡镇', 'FIGURES_NOT_READ 2/3 计划免疫接种率（%）'],
  },
  {
    what: '全省 beside one city and its townships is above that city',
    text: '地区,指标,2024年\n清溪市,产前筛查率,80\n青石镇,产前筛查率,81\n白水乡,产前筛查率,82\n全省,产前筛查率,83',
    figures: [
      'prenatal-screening-rate 2024 80 清溪市',
      'prenatal-screening-rate 2024 81 青石镇',
      'prenatal-screening-rate 2024 82 白水乡',
      'prenatal-screening-rate 2024 83 全省',
    ],
    findings: [],
  },
  {
    what: '全省 beside several cities is their whole',
    text: '地区,指标,2024年\n甲市,产前筛查率,80\n乙市,产前筛查率,81\n丙镇,产前筛查率,82\n全省,产前筛查率,83',
    figures: [
      'prenatal-screening-rate 2024 80 甲市',
      'prenatal-screening-rate 2024 81 乙市',
      'prenatal-screening-rate 2024 82 丙镇',
      'prenatal-screening-rate 2024 83',
    ],
    findings: [],
  },
  {
    what: '去年 alone in a row is the year before that of the title, over all figures or over some',
    text: '2024年监测表,\n指标,数值\n去年,\n产前筛查率,80\n本年,\n产前筛查率,81',
    figures: ['prenatal-screening-rate 2023 80', 'prenatal-screening-rate 2024 81'],
    findings: ['TITLE_READ 1 ×3 2024年监测表'],
  },
  {
    what: '去年 alone in a row where no year is known sets its figures apart, also over all figures',
    text: '指标,2024年\n去年,\n产前筛查率,80',
    figures: ['prenatal-screening-rate 2024 80 section=去年'],
    findings: ['TITLE_READ 2 去年', 'UNKNOWN_DIMENSION 3/1 去年'],
  },
  {
    what: 'a head that names a unit has figures below it, also where they are whole numbers',
    text: '2024年各乡镇,,\n乡镇,乡镇党政领导班子中女干部数,公办中心幼儿园数（所）\n岳口镇,2,1\n皂市镇,1,1',
    figures: ['women-in-township-leadership 2024 2 岳口镇', 'women-in-township-leadership 2024 1 皂市镇'],
    findings: ['TITLE_READ 1 2024年各乡镇', 'FIGURES_NOT_READ 2/3 公办中心幼儿园数（所）'],
  },
  {
    what: 'heads over figures beside areas may be names of indicators, whether one of them is known or none',
    text: '2024年各乡镇,,,\n乡镇,领导班子女干部,疫苗接种率（%）,备注\n岳口镇,2,96.2,\n皂市镇,1,95.1,',
    figures: [],
    findings: [
      'TITLE_READ 1 2024年各乡镇',
      'MISSING_COLUMN 2 乡镇 领导班子女干部 疫苗接种率（%） 备注',
      'FIGURES_NOT_READ 2/2 领导班子女干部',
      'FIGURES_NOT_READ 2/3 疫苗接种率（%）',
    ],
  },
])('$what', ({ text, figures, findings }) => {
  const table = read(text);
  expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
});

describe('a name that the plan does not have', () => {
  test('as the head of a column, it is settled by an alias, and the unit behind it is still read', () => {
    const text = '2024年各乡镇,\n乡镇,疫苗接种率（‰）\n岳口镇,962\n皂市镇,951';
    const [, finding] = read(text).problems;
    expect([finding?.candidates?.[0]?.indicator, finding?.settle]).toEqual([
      vaccinated,
      'aliases: { "疫苗接种率（‰）": null }',
    ]);
    const settled = read(text, { aliases: { '疫苗接种率（‰）': vaccinated } });
    expect(figuresOf(settled)).toEqual([
      `${vaccinated} 2024 962 per-1000 岳口镇`,
      `${vaccinated} 2024 951 per-1000 皂市镇`,
    ]);
  });

  test.each([
    ['孕产妇系统管里率', 'maternal-systematic-management-rate'],
    ['适龄妇女宫颈癌筛查率', 'cervical-cancer-screening-rate'],
    // Wider than any indicator: of primary school, junior or senior secondary?
    ['学生近视率', null],
    ['住院分娩率', null],
  ])('%s is proposed as %s', (name, indicator) => {
    const [finding] = read(`指标,2024年\n${name},50.5`).problems;
    expect(finding?.settle).toBe(`aliases: { "${name}": ${JSON.stringify(indicator)} }`);
  });
});

describe('when a table was made', () => {
  const rows = '指标,2023年,2024年\n婴儿死亡率,5,4';
  const undated = '指标,数值\n婴儿死亡率,5';
  const labels = ['填报时间', '填报日期', '填表日期', '报送时间', '报送日期', '上报时间', '制表时间', '制表日期'];
  const captions = [
    ...[...labels, '打印时间', '报表日期', '审核日期', '导出时间', '填 报 时 间'].map((label) => `${label}：2025年3月`),
    '填报单位：市卫生健康委,,,,填报时间：2025年3月',
    '填报单位：市卫生健康委   填报时间：2025年3月10日,',
    '填报日期：,2025-03-10,填报单位：,市卫生健康委',
  ];

  test.each(captions)('%s neither sets figures apart nor dates them', (caption) => {
    const table = read(`${caption}\n${rows}`);
    expect(figuresOf(table)).toEqual(['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4']);
    expect(codesOf(table)).toEqual([]);
    expect(codesOf(read(`${caption}\n${undated}`))).toEqual(['MISSING_COLUMN']);
  });

  test.each([
    '2024年监测表（填报时间：2025年3月）',
    '2024年监测表 填报日期2025年3月10日',
    '2024年监测表\n填报时间：2025年3月',
  ])('%s is of 2024', (title) => {
    const table = read(`${title}\n${undated}`);
    expect(figuresOf(table)).toEqual(['infant-mortality-rate 2024 5']);
    expect(codesOf(table)).toEqual(['TITLE_READ']);
  });

  test('统计时间 is the period of the figures', () => {
    expect(figuresOf(read(`2024年监测表 统计时间：2024年\n${undated}`))).toEqual(['infant-mortality-rate 2024 5']);
  });
});

describe('sheets', () => {
  const workbook = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Uint8Array => {
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };
  const figures = (name: string) => [
    ['指标', '2024年'],
    [name, 50.5],
  ];

  test('names of departments do not set figures apart, and a sheet without figures is a note', () => {
    const table = readWorkbook(
      workbook({
        人社医保: figures('产前筛查率'),
        组织部: figures('孕妇贫血率'),
        各乡镇: figures('婴儿死亡率'),
        填报说明: [['填报说明'], ['一、每年3月底前报送。']],
      }),
      { plan: catalogue },
    );
    expect(figuresOf(table)).toEqual([
      'prenatal-screening-rate 2024 50.5',
      'maternal-anaemia-prevalence 2024 50.5',
      'infant-mortality-rate 2024 50.5',
    ]);
    expect(findingsOf(table)).toEqual(['NOTE_ROW 1 ×2 填报说明']);
  });

  test('a name that is not a department sets its figures apart', () => {
    const table = readWorkbook(workbook({ 卫健委: figures('产前筛查率'), 流动人员: figures('孕妇贫血率') }), {
      plan: catalogue,
    });
    expect(figuresOf(table).at(-1)).toContain('section=流动人员');
    expect(codesOf(table)).toEqual(['UNKNOWN_DIMENSION']);
  });

  const counts = [['2024年天门市监测数据'], ['指标', '分子', '分母'], ['孕妇贫血率', 5, 100]];

  test.each(['分子分母', '分子、分母', '原始数据', '基础数据表', '2.分母与分子', '数据'])(
    'a sheet %s of the counts behind the rates sets nothing apart',
    (name) => {
      const table = readWorkbook(workbook({ 卫健: figures('产前筛查率'), [name]: counts }), { plan: catalogue });
      expect(figuresOf(table)).toEqual([
        'prenatal-screening-rate 2024 50.5',
        'maternal-anaemia-prevalence 2024 5/100 天门市',
      ]);
      expect(findingsOf(table)).toEqual(['TITLE_READ 1 2024年天门市监测数据']);
    },
  );

  test.each([
    ['disaggregation', '天门市 section=流动人员', '天门市 section=外来人员'],
    ['remark', '天门市', '天门市'],
    ['area', '流动人员', '外来人员'],
  ])('names of sheets that are not understood are settled by columns, as %s', (role, ...places) => {
    const book = workbook({ 卫健: figures('产前筛查率'), 流动人员: counts, 外来人员: counts });
    const [finding] = readWorkbook(book, { plan: catalogue }).problems.filter(({ settle }) => settle !== undefined);
    expect(finding?.settle).toBe('columns: { "流动人员": "disaggregation" }');
    const columns = { 流动人员: role, 外来人员: role } as Readonly<Record<string, ColumnRole>>;
    const both = readWorkbook(book, { plan: catalogue, columns });
    expect(codesOf(both).filter((code) => code !== 'TITLE_READ' && code !== 'DUPLICATE')).toEqual([]);
    expect(figuresOf(both).slice(1, 3)).toEqual(
      [...new Set(places)].map((place) => `maternal-anaemia-prevalence 2024 5/100 ${place}`),
    );
    const one = { 流动人员: role } as Readonly<Record<string, ColumnRole>>;
    const first = readWorkbook(book, { plan: catalogue, columns: one });
    expect(figuresOf(first).slice(1)).toEqual([
      `maternal-anaemia-prevalence 2024 5/100 ${places[0]}`,
      'maternal-anaemia-prevalence 2024 5/100 天门市 section=外来人员',
    ]);
  });

  test('a name in columns that is neither a head nor a sheet is refused', () => {
    const book = workbook({ 卫健: figures('产前筛查率'), 流动人员: counts });
    expect(() => readWorkbook(book, { plan: catalogue, columns: { 外来人员: 'remark' } })).toThrow(
      /a head of the table/,
    );
  });
});
