/** Tables of which a figure could be judged though it was not understood, and what is read of each. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, findingsOf, read } from './show.js';

const imr = 'infant-mortality-rate';
const mmr = 'maternal-mortality-ratio';

describe('a text that is not understood tells figures apart', () => {
  test.each<[string, string, string[], string[], object?]>([
    ['a code of a township', '区划代码,指标,年份,数值\n429006001,婴儿死亡率,2025,3', [`${imr} 2025 3 429006001`], []],
    [
      'quarters and the year',
      '指标,年份,季度,数值\n婴儿死亡率,2025,一季度,1.2\n婴儿死亡率,2025,全年,7',
      [`${imr} 2025 1.2 period=2025-Q1`, `${imr} 2025 7`],
      [],
    ],
    [
      'a head of areas',
      '县区,指标,年份,数值\n竟陵街道,婴儿死亡率,2024,5\n天门市,婴儿死亡率,2024,8',
      [`${imr} 2024 5 竟陵街道`, `${imr} 2024 8 天门市`],
      [],
    ],
    [
      'a flag that says it is a forecast',
      'INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_FLAG\ninfant-mortality-rate,2025,4,f',
      [`${imr} 2025 4 F`],
      [],
    ],
    [
      'a target beside what was observed',
      '类型,指标,年份,数值\n目标值,婴儿死亡率,2025,6\n实际值,婴儿死亡率,2025,7',
      [`${imr} 2025 7`],
      [],
    ],
    [
      'quintiles of wealth',
      'INDICATOR,REF_AREA,SEX,WEALTH_QUINTILE,TIME_PERIOD,OBS_VALUE\nunder-five-mortality-rate,X,_T,Q1,2020,22\nunder-five-mortality-rate,X,_T,_T,2020,15\nunder-five-mortality-rate,X,_T,Q1,2021,21',
      [
        'under-five-mortality-rate 2020 22 X WEALTH_QUINTILE=Q1',
        'under-five-mortality-rate 2020 15 X',
        'under-five-mortality-rate 2021 21 X WEALTH_QUINTILE=Q1',
      ],
      ['UNKNOWN_DIMENSION 2/4 ×2 Q1'],
    ],
    [
      'preliminary and final figures',
      '指标,年份,数值,数据状态\n婴儿死亡率,2025,4.5,初步数\n婴儿死亡率,2025,6.5,最终数',
      [`${imr} 2025 6.5 A`],
      ['SUPERSEDED 2/3 4.5'],
    ],
    [
      'final and preliminary figures',
      '指标,年份,数值,数据状态\n婴儿死亡率,2025,6.5,\n婴儿死亡率,2025,4.5,P',
      [`${imr} 2025 6.5`],
      ['SUPERSEDED 3/3 4.5'],
    ],
    [
      'two figures that differ are none, nor is a third',
      '指标,年份,数值\n婴儿死亡率,2025,4.5\n婴儿死亡率,2025,6.5\n婴儿死亡率,2025,4.5\n婴儿死亡率,2024,5',
      [`${imr} 2024 5`],
      ['CONFLICTING_FIGURES 2/3 ×3 4.5'],
    ],
    [
      'two tables side by side',
      '年份,地区,婴儿死亡率,地区,婴儿死亡率\n2023,甲旗,,乙旗,9.1\n2024,甲旗,3,乙旗,',
      [`${imr} 2023 9.1 乙旗`, `${imr} 2024 3 甲旗`],
      [],
    ],
    [
      'areas in two columns',
      '省份,县区,指标,年份,数值\n江苏省,鼓楼区,婴儿死亡率,2024,3\n福建省,鼓楼区,婴儿死亡率,2024,4',
      [`${imr} 2024 3 江苏省鼓楼区`, `${imr} 2024 4 福建省鼓楼区`],
      [],
    ],
    [
      'areas in two columns, in English',
      'State,County,Indicator,Year,Value\nOhio,Hill,Infant mortality rate,2024,3',
      [`${imr} 2024 3 Ohio Hill`],
      [],
    ],
    [
      'totals in a column of areas',
      '地区,指标,年份,数值\n竟陵街道,婴儿死亡率,2024,5\n合计,婴儿死亡率,2024,8\nALLAREA,婴儿死亡率,2023,9\n小计,婴儿死亡率,2022,9\n全市,婴儿死亡率,2021,9',
      [`${imr} 2024 5 竟陵街道`, ...[`2024 8`, '2023 9', '2022 9', '2021 9'].map((each) => `${imr} ${each}`)],
      [],
    ],
    [
      'totals of the nation',
      '地区,指标,年份,数值\n甲省,婴儿死亡率,2024,5\n乙省,婴儿死亡率,2024,6\nNational,婴儿死亡率,2024,9\n全国,婴儿死亡率,2023,8',
      [`${imr} 2024 5 甲省`, `${imr} 2024 6 乙省`, `${imr} 2024 9`, `${imr} 2023 8`],
      [],
    ],
    [
      'words of two levels: the lower is the whole, the other an area',
      '地区,指标,年份,数值\n全市,婴儿死亡率,2024,5\n全省,婴儿死亡率,2024,6\n全国,婴儿死亡率,2024,9',
      [`${imr} 2024 5`, `${imr} 2024 6 全省`, `${imr} 2024 9 全国`],
      [],
    ],
    [
      'the nation beside the one city',
      '指标,年份,天门市,全国\n婴儿死亡率,2024,5,9',
      [`${imr} 2024 5 天门市`, `${imr} 2024 9 全国`],
      [],
    ],
    [
      'totals in a column of areas, the area given',
      '地区,指标,年份,数值\n合计,婴儿死亡率,2024,8\n全市,婴儿死亡率,2023,9\n全国,婴儿死亡率,2022,4',
      [`${imr} 2024 8 天门市`, `${imr} 2023 9 天门市`, `${imr} 2022 4 全国`],
      [],
      { area: '天门市' },
    ],
    [
      'a word for the whole in a column no one knows',
      '指标,人群,年份,数值\n婴儿死亡率,总计,2024,8\n婴儿死亡率,流动人口,2024,9',
      [`${imr} 2024 8`, `${imr} 2024 9 人群=流动人口`],
      ['UNKNOWN_DIMENSION 3/2 流动人口'],
    ],
    [
      'a part under a head no one knows',
      '指标,对象,年份,数值\n小学生近视率,女生,2024,8',
      ['primary-school-myopia-prevalence 2024 8 sex=F'],
      [],
    ],
    [
      'a second column of names',
      '指标,项目,年份,数值\n婴儿死亡率,流动人口,2024,9',
      [`${imr} 2024 9 项目=流动人口`],
      ['UNKNOWN_DIMENSION 2/2 流动人口'],
    ],
    [
      'a head above columns',
      '指标,2024年,\n,常住,流动\n婴儿死亡率,4,9',
      [`${imr} 2024 4 breakdown=常住`, `${imr} 2024 9 breakdown=流动`],
      ['UNKNOWN_DIMENSION 3/2 2024年 常住', 'UNKNOWN_DIMENSION 3/3 2024年 流动'].map((each) =>
        each.replace('2024年 ', ''),
      ),
    ],
    [
      'a caption no one knows',
      '人群：流动人口\n指标,2023年,2024年\n婴儿死亡率,9,8',
      [`${imr} 2023 9 人群=流动人口`, `${imr} 2024 8 人群=流动人口`],
      ['UNKNOWN_DIMENSION 3/1 ×2 流动人口'],
    ],
    [
      'a caption in two cells',
      '人群,流动人口\n填报单位：,市统计局\n地区,甲市\n指标,2024年\n婴儿死亡率,9',
      [`${imr} 2024 9 甲市 breakdown=流动人口`],
      ['TITLE_READ 1 人群 流动人口'],
    ],
    [
      'captions that say of themselves what they are',
      '人群：全部\n对象：女童\n数据性质：快报数\n指标,2024年\n婴儿死亡率,9',
      [`${imr} 2024 9 sex=F P`],
      [],
    ],
    ['a caption of targets', '类型：目标值\n指标,2024年\n婴儿死亡率,9', [], []],
    [
      'a caption in a section',
      '指标,2024年\n婴儿死亡率,9\n人群：流动人口,\n婴儿死亡率,12',
      [`${imr} 2024 9`, `${imr} 2024 12 人群=流动人口`],
      ['NOTE_ROW 3 人群：流动人口', 'UNKNOWN_DIMENSION 4/1 流动人口'],
    ],
    [
      'a caption of a quarter, and one that describes',
      '填报单位：市统计局\n2024年统计\n季度：一季度\n指标,数值\n婴儿死亡率,9',
      [`${imr} 2024 9 period=2024-Q1`],
      ['TITLE_READ 2 2024年统计'],
    ],
    [
      'the label of a code',
      'INDICATOR,WEALTH_QUINTILE,Wealth quintile,Geographic area,REF_AREA,TIME_PERIOD,OBS_VALUE\ninfant-mortality-rate,Q1,Poorest,China,CHN,2024,9',
      [`${imr} 2024 9 China WEALTH_QUINTILE=Q1`],
      ['UNKNOWN_DIMENSION 2/2 Q1'],
    ],
    [
      'a column without a head',
      '指标,,2024年\n孕产妇死亡率,流动人口,14',
      [`${mmr} 2024 14 column 2=流动人口`],
      ['UNKNOWN_DIMENSION 2/2 流动人口'],
    ],
  ])('%s', (_what, text, figures, findings, options = {}) => {
    const table = read(text, options);
    expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
  });

  test('a finding says what to write, and what is written settles it', () => {
    const text = '指标,财富分位,年份,数值\n婴儿死亡率,最低,2024,9\n婴儿死亡率,最高,2024,3';
    const [finding] = read(text).problems;
    expect(finding).toMatchObject({
      code: 'UNKNOWN_DIMENSION',
      count: 2,
      members: ['最低', '最高'],
      settle: 'columns: { "财富分位": "disaggregation" }',
    });
    expect(read(text, { columns: { 财富分位: 'disaggregation' } }).problems).toEqual([]);
    const area = read(text, { columns: { 财富分位: 'area' } });
    expect(figuresOf(area)).toEqual([`${imr} 2024 9 最低`, `${imr} 2024 3 最高`]);
    const described = read(text, { columns: { 财富分位: 'remark' } });
    expect(codesOf(described)).toEqual(['CONFLICTING_FIGURES']);
  });
});

describe('what was not read', () => {
  test.each<[string, string, string[], string[], object?]>([
    ['a file of one indicator', 'Year,Value\n2020,4.1', [`${imr} 2020 4.1`], [], { indicator: imr }],
    ['by its name', 'Year,Value\n2020,4.1', [`${imr} 2020 4.1`], [], { indicator: '婴儿死亡率' }],
    [
      'an export of the national statistics site',
      '指标：婴儿死亡率(‰)\n地区：甲市\n时间：最近10年\n地区,2024年,2023年\n甲市,3.1,3.3',
      [`${imr} 2024 3.1 per-1000 甲市`, `${imr} 2023 3.3 per-1000 甲市`],
      ['ABOVE_HEADER 3 时间：最近10年'],
    ],
    ...[
      ...['历年完成情况', '历年数据', '监测数据', '监测结果', '年度数据', '各年度完成值', '近三年', '实际完成情况'],
      ...['数据', '历年', '历年指标值', '分年度情况', '年度监测值', '监测评估数据', 'Data by year', 'Results'],
    ].map((head): [string, string, string[], string[]] => [
      `${head} over the years`,
      `指标,单位,${head},\n,,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3`,
      [`${mmr} 2023 15.1 per-100000`, `${mmr} 2024 14.3 per-100000`],
      [],
    ]),
    [
      'this year and the last, by the title',
      '天门市2024年妇女儿童监测表\n指标,本年,上年,基期\n孕产妇死亡率,14.3,15.1,16.9',
      [`${mmr} 2024 14.3 天门市`, `${mmr} 2023 15.1 天门市`, `${mmr} 2020 16.9 天门市`],
      ['TITLE_READ 1 天门市2024年妇女儿童监测表'],
    ],
    [
      'this year and the last, by the caller',
      '指标,本期数,上年同期数\n孕产妇死亡率,14.3,15.1',
      [`${mmr} 2024 14.3`, `${mmr} 2023 15.1`],
      [],
      { period: 2024 },
    ],
    [
      'a year only in the title',
      '2023年监测表\n指标,单位,数值\n孕产妇死亡率,/10万,15.1',
      [`${mmr} 2023 15.1 per-100000`],
      ['TITLE_READ 1 2023年监测表'],
    ],
    ['years of two digits', '指标,23年,24年\n孕产妇死亡率,15.1,14.3', [`${mmr} 2023 15.1`, `${mmr} 2024 14.3`], []],
    [
      'years of the World Bank',
      'Series Name,Country Name,2019 [YR2019],2020 [YR2020]\nMaternal mortality ratio,Ghana,300,290',
      [`${mmr} 2019 300 Ghana`, `${mmr} 2020 290 Ghana`],
      [],
    ],
    [
      'values beside targets of a year',
      '指标,2024年完成值,2024年目标值\n孕产妇死亡率,14.3,13',
      [`${mmr} 2024 14.3`],
      [],
    ],
    [
      'counts and a rate under one year',
      '指标,2024年,,\n,分子,分母,比率\n孕产妇死亡率,1,7200,13.9',
      [`${mmr} 2024 13.9 (1/7200)`],
      [],
    ],
    [
      'counts in rows of their own',
      '指标,类别,2023年,2024年\n孕产妇死亡率,分子,1,1\n孕产妇死亡率,分母,7000,7200\n孕产妇死亡率,比率,14.3,13.9',
      [`${mmr} 2023 14.3 (1/7000)`, `${mmr} 2024 13.9 (1/7200)`],
      [],
    ],
    ...[...['规划期', '规划实施以来', '2021—2024年', '2021-2024年完成情况', 'Years', '监测期']].flatMap(
      (head): [string, string, string[], string[]][] => [
        [
          `${head} over the years, in a merged cell`,
          `指标,单位,${head},\n,,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3`,
          [`${mmr} 2023 15.1 per-100000`, `${mmr} 2024 14.3 per-100000`],
          [],
        ],
        [
          `${head} over the years, the heads repeated`,
          `指标,单位,${head},${head}\n指标,单位,2023年,2024年\n孕产妇死亡率,/10万,15.1,14.3`,
          [`${mmr} 2023 15.1 per-100000`, `${mmr} 2024 14.3 per-100000`],
          [],
        ],
      ],
    ),
    ...[
      ['counts below the rate', '孕产妇死亡率,14.3,13.9\n分子,1,1\n分母,7000,7200'],
      ['counts and what is counted', '孕产妇死亡率,14.3,13.9\n其中：分子（死亡人数）,1,1\n分母：活产数,7000,7200'],
      [
        'counts by the name of the rate',
        '孕产妇死亡率（分子）,1,1\n孕产妇死亡率（分母）,7000,7200\n孕产妇死亡率,14.3,13.9',
      ],
    ].map(([what, rows]): [string, string, string[], string[]] => [
      what!,
      `指标,2023年,2024年\n${rows}`,
      [`${mmr} 2023 14.3 (1/7000)`, `${mmr} 2024 13.9 (1/7200)`],
      [],
    ]),
    [
      'counts in a unit of their own, under a rate in another',
      '指标,单位,2024年\n孕产妇死亡率,/10万,13.9\n分子,人,1\n分母,万人,0.72',
      [`${mmr} 2024 13.9 (1/7200) per-100000`],
      [],
    ],
    ['a count of nothing above', '指标,2024年\n分子,1', [], ['UNKNOWN_INDICATOR 2/1 分子']],
    [
      'a count that is none',
      '指标,2024年\n孕产妇死亡率,13.9\n分子,5%\n分母,7200',
      [`${mmr} 2024 13.9`],
      ['BAD_COUNTS 3/2 5%', 'UNUSED_COUNTS 4/2 7200'],
    ],
    [
      'urban and rural columns beside one of years',
      '指标,年份,全市,城市,农村\n婴儿死亡率,2024,4,3,5',
      [`${imr} 2024 4`, `${imr} 2024 3 urbanisation=U`, `${imr} 2024 5 urbanisation=R`],
      [],
    ],
    [
      'this year, of which no one says which that is',
      '指标,本年,上年\n婴儿死亡率,4,5',
      [],
      ['MISSING_COLUMN 1 指标 本年 上年'],
    ],
    [
      'this year beside one that is named',
      '指标,2024年,上年\n婴儿死亡率,4,5',
      [`${imr} 2024 4`],
      ['NO_PERIOD 1/3 上年'],
    ],
    [
      'months in English words',
      'Indicator,Period,Value\nInfant mortality rate,January 2024,4\nInfant mortality rate,Feb-2024,5\nInfant mortality rate,March to May 2024,6',
      [`${imr} 2024-01 4`, `${imr} 2024-02 5`, `${imr} 2024 6 period=2024-03/2024-05`],
      [],
    ],
    [
      'another year over one column, the period given',
      '2019,,2018\nArea,Infant mortality rate,Maternal mortality ratio\nX,3.1,9.0',
      [`${imr} 2019 3.1 X`, `${mmr} 2018 9.0 X`],
      [],
      { period: 2019 },
    ],
    [
      'spans of years',
      '指标,年份,数值\n婴儿死亡率,2008-10,5\n婴儿死亡率,2010-12,4\n婴儿死亡率,2011-13,3',
      [`${imr} 2010 5 period=2008/2010`, `${imr} 2012 4 period=2010/2012`, `${imr} 2013 3 period=2011/2013`],
      [],
    ],
    [
      'all kinds of periods',
      '指标,年份,数值\n婴儿死亡率,2023Q4,1\n婴儿死亡率,2023年1-9月,2\n婴儿死亡率,201201,3\n婴儿死亡率,2023W25,4\n婴儿死亡率,2023-H1,5\n婴儿死亡率,FY2023,6\n婴儿死亡率,2023/24,7\n婴儿死亡率,二〇二三年,8\n婴儿死亡率,民国112年,8.0',
      [
        `${imr} 2023 1 period=2023-Q4`,
        `${imr} 2023 2 period=2023-01/2023-09`,
        `${imr} 2012-01 3`,
        `${imr} 2023 4 period=2023-W25`,
        `${imr} 2023 5 period=2023-S1`,
        `${imr} 2023 6 period=2023-FY`,
        `${imr} 2024 7 period=2023/2024`,
        `${imr} 2023 8`,
      ],
      ['DUPLICATE 10/3 8.0'],
    ],
    [
      'decimal commas, seen on the whole file',
      'indicator;2020;2024\nFemale life expectancy;80,881;81,004\nPrenatal screening rate;80,5;85,1',
      [
        'female-life-expectancy 2020 80.881',
        'female-life-expectancy 2024 81.004',
        'prenatal-screening-rate 2020 80.5',
        'prenatal-screening-rate 2024 85.1',
      ],
      ['DECIMAL_COMMA 3/2 80,5'],
    ],
    [
      'commas that could be either, behind semicolons',
      'indicator;2020;2024\nFemale life expectancy;80,881;81,004',
      [],
      ['AMBIGUOUS_NUMBER 2/2 80,881', 'AMBIGUOUS_NUMBER 2/3 81,004'],
    ],
    [
      'decimal commas beside decimal points',
      'indicator;2020;2024\nFemale life expectancy;80.88;81,004\nPrenatal screening rate;80,5;85.1',
      ['female-life-expectancy 2020 80.88', 'prenatal-screening-rate 2024 85.1'],
      ['AMBIGUOUS_NUMBER 2/3 81,004', 'NOT_A_NUMBER 3/2 80,5'],
    ],
    [
      'statuses of other houses',
      '指标,年份,数值,status\n婴儿死亡率,2020,4,Break in series\n婴儿死亡率,2021,4,AVAILABLE\n婴儿死亡率,2022,4,ep\n婴儿死亡率,2023,4,bu\n婴儿死亡率,2024,4,K',
      [`${imr} 2020 4 B`, `${imr} 2021 4 A`, `${imr} 2022 4 E`, `${imr} 2023 4 U`, `${imr} 2024 4`],
      ['UNKNOWN_STATUS 6/4 K'],
    ],
    [
      'LOCATION of the OECD, and of the SDG database',
      'INDICATOR,LOCATION,TIME_PERIOD,OBS_VALUE\ninfant-mortality-rate,AUS,2024,3\ninfant-mortality-rate,RURAL,2024,4\ninfant-mortality-rate,ALLAREA,2024,5',
      [`${imr} 2024 3 AUS`, `${imr} 2024 4 urbanisation=R`, `${imr} 2024 5`],
      [],
    ],
    [
      'members that are totals',
      'INDICATOR,SEX,AGE,TIME_PERIOD,OBS_VALUE\ninfant-mortality-rate,T,ALLAGE,2020,1\ninfant-mortality-rate,Male and female,All ages,2021,2\ninfant-mortality-rate,BTSX,TOTAL,2022,3',
      [`${imr} 2020 1`, `${imr} 2021 2`, `${imr} 2022 3`],
      [],
    ],
    [
      'a total beside urban and rural areas',
      '指标,城乡,年份,数值\n婴儿死亡率,全市,2024,4\n婴儿死亡率,城市,2024,3\n婴儿死亡率,农村,2024,5',
      [`${imr} 2024 4`, `${imr} 2024 3 urbanisation=U`, `${imr} 2024 5 urbanisation=R`],
      [],
    ],
    [
      'the age and the sex an indicator is of',
      'INDICATOR,SEX,AGE,TIME_PERIOD,OBS_VALUE\nunder-five-mortality-rate,_T,<5Y,2024,5\nunder-five-mortality-rate,_T,Y0T4,2023,5\nmaternal-mortality-ratio,F,_T,2024,14\nunder-five-mortality-rate,F,<5Y,2024,4',
      [
        'under-five-mortality-rate 2024 5',
        'under-five-mortality-rate 2023 5',
        `${mmr} 2024 14`,
        'under-five-mortality-rate 2024 4 sex=F',
      ],
      [],
    ],
    [
      'cells with more than a figure',
      '指标,2019年,2020年,2021年,2022年,2023年,2024年\n婴儿死亡率,62 [42],12.5 p,[5],n.d.,:c,12[1]',
      [`${imr} 2020 12.5 P`, `${imr} 2023 null O`, `${imr} 2024 12`],
      ['NOT_A_NUMBER 2/2 62 [42]', 'NOT_A_NUMBER 2/4 [5]', 'FOOTNOTE 2/7 12[1]'],
    ],
    [
      'records, of which the first has no figure',
      '[{"指标":"产前筛查率","年份":2023,"备注":"x"},{"指标":"产前筛查率","年份":2024,"数值":92}]',
      ['prenatal-screening-rate 2024 92'],
      [],
    ],
    ['records of nothing', '[{"a":1},{"b":2}]', [], ['NO_HEADER a b']],
    ['a key twice', '[{"指标":"产前筛查率","年份":2023,"数值":1,"数值":2}]', [], ['BAD_JSON 数值']],
    [
      'a faulty header again',
      '指标,年份,数值\n婴儿死亡率,2022,5\n指标,年份,别的\n婴儿死亡率,2023,4',
      [`${imr} 2022 5`],
      ['MISSING_COLUMN 3 ×2 指标 年份 别的'],
    ],
    [
      'a faulty header again under years',
      '指标,2023年,2024年\n婴儿死亡率,4,5\n指标,第一列,第二列\n婴儿死亡率,6,7',
      [`${imr} 2023 4`, `${imr} 2024 5`],
      ['MISSING_COLUMN 3 ×2 指标 第一列 第二列'],
    ],
    [
      'codes of countries beside their names',
      'LOCATION,Country,INDICATOR,TIME,Value\nAUS,Australia,infant-mortality-rate,2020,3',
      [`${imr} 2020 3 Australia`],
      [],
    ],
    ...['州', '区', '乡镇名称', '村居', 'Ward', 'Municipality', 'Subdistrict', 'county_name', 'Region code'].map(
      (head): [string, string, string[], string[]] => [
        `areas under ${head}`,
        `${head},指标,年份,数值\n甲,婴儿死亡率,2024,5`,
        [`${imr} 2024 5 甲`],
        [],
      ],
    ),
  ])('%s', (_what, text, figures, findings, options = {}) => {
    const table = read(text, options);
    expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
  });

  test('brackets thousands deep', () => {
    expect(codesOf(read('['.repeat(5000)))).toEqual(['BAD_JSON']);
  });

  test('a byte that is broken does not change the encoding of the rest', () => {
    const bytes = new TextEncoder().encode('指标,年份,数值,来源\n婴儿死亡率,2023,4.5,年报\n婴儿死亡率,2024,4,?');
    bytes[bytes.length - 1] = 0xff;
    const table = read(bytes);
    expect([figuresOf(table), findingsOf(table)]).toEqual([
      [`${imr} 2023 4.5`, `${imr} 2024 4`],
      ['BAD_BYTES 3 \uFFFD'],
    ]);
    expect(table.layout.encoding).toBe('utf-8');
  });

  test.each([
    ...['PCNT', 'Percentage (%)', '% of total', 'percent of women'].map((unit) => [
      unit,
      'prenatal-screening-rate',
      '产前筛查率',
    ]),
    ...['D_PER_1000_B', 'Deaths per 1,000 live births'].map((unit) => [unit, imr, '婴儿死亡率']),
    ...['十万分之一', 'P_HTHAB'].map((unit) => [unit, mmr, '孕产妇死亡率']),
    ['座', 'zero-employment-families', '零就业家庭数'],
    ['元/年', 'women-mean-earned-income', '女性平均劳动收入'],
    ['DT_10P3BR_L', imr, '婴儿死亡率'],
    ['10P5HB', mmr, '孕产妇死亡率'],
    ['张', 'paediatric-beds-per-1000-children', 'paediatric-beds-per-1000-children'],
  ])('%s is a unit', (unit, id, name) => {
    const table = read(`指标,年份,数值,单位\n${name},2024,5,"${unit}"`);
    expect([table.problems, table.observations.map(({ indicator }) => indicator)]).toEqual([[], [id]]);
  });

  test('a word of the house is a unit where the caller says so', () => {
    const text = '指标,年份,数值,单位\n婴儿死亡率,2024,5,个';
    expect(read(text).problems[0]).toMatchObject({ code: 'UNIT_MISMATCH', settle: 'units: { "个": "per-1000" }' });
    expect(figuresOf(read(text, { units: { 个: 'per-1000' } }))).toEqual([`${imr} 2024 5 per-1000`]);
    const unknown = read('指标,年份,数值,单位\n婴儿死亡率,2024,5,挂').problems[0];
    expect(unknown).toMatchObject({ code: 'UNKNOWN_UNIT', settle: 'units: { "挂": "per-1000" }' });
  });

  test.each(['USD millions', '元/月', '美元'])('%s is money of another kind, and nothing settles it', (unit) => {
    const [problem] = read(`指标,年份,数值,单位\n女性平均劳动收入,2024,5,${unit}`).problems;
    expect([problem!.code, problem!.settle]).toEqual(['UNKNOWN_UNIT', undefined]);
  });

  test('what is missing is said, with the option that settles it', () => {
    const settled = (text: string): unknown => read(text).problems.map(({ code, settle }) => [code, settle]);
    expect(settled('指标,本年\n婴儿死亡率,4')).toEqual([['MISSING_COLUMN', 'period: YYYY']]);
    expect(settled('指标,数值\n婴儿死亡率,4')).toEqual([['MISSING_COLUMN', 'period: YYYY']]);
    expect(settled('年份,数值\n2024,4')).toEqual([['MISSING_COLUMN', 'indicator: "…"']]);
  });

  test('a name is proposed only where it is likely', () => {
    const settled = (name: string): unknown => read(`指标,年份,数值\n${name},2024,4`).problems[0]!.settle;
    expect(settled('乳腺癌筛查率')).toBe('aliases: { "乳腺癌筛查率": "breast-cancer-screening-rate" }');
    expect(settled('贫困发生率')).toBe('aliases: { "贫困发生率": null }');
  });

  test('the label of a caption is named in columns as heads are', () => {
    const text = '人群：流动人口\n指标,2024年\n婴儿死亡率,9';
    expect(figuresOf(read(text, { columns: { 人群: 'remark' } }))).toEqual([`${imr} 2024 9`]);
    expect(read(text).layout.labels).toEqual([{ row: 1, column: 1, label: '人群', text: '流动人口' }]);
  });

  test('aliases by name as well as by id', () => {
    const aliases = { 乳儿死亡率: '婴儿死亡率', MMR: 'Maternal mortality ratio' };
    expect(figuresOf(read('指标,年份,数值\n乳儿死亡率,2024,5\nMMR,2024,14', { aliases }))).toEqual([
      `${imr} 2024 5`,
      `${mmr} 2024 14`,
    ]);
    expect(() => read('', { aliases: { MMR: '孕产妇死亡比' } })).toThrow('(maternal-mortality-ratio');
  });

  test('a head that the table does not have is a mistake, which names those it has', () => {
    expect(() => read('指标,年份,结果\n婴儿死亡率,2024,5', { columns: { 结论: 'value' } })).toThrow(
      'options.columns["结论"]: expected a head of the table: 指标, 年份, 结果, received "结论"',
    );
  });

  test('columns by their place', () => {
    const text = '指标,年份,\n婴儿死亡率,2024,5';
    expect(figuresOf(read(text, { columns: { 3: 'value' } }))).toEqual([`${imr} 2024 5`]);
    expect(() => read(text, { columns: { 4: 'value' } })).toThrow('options.columns["4"]: expected a head of the table');
  });

  test('ten thousand like problems are one, with a count and the first places', () => {
    const rows = Array.from({ length: 10000 }, (_, i) => `婴儿死亡率,${1900 + (i % 100)},约${i}`);
    const { problems } = read(`指标,年份,数值\n${rows.join('\n')}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'NOT_A_NUMBER', count: 10000, row: 2 });
    expect([problems[0]!.places.length, problems[0]!.members.length]).toEqual([20, 10]);
  });
});

describe('titles and sections', () => {
  test.each<[string, string, string[], string[], object?]>([
    ['a target beside the name', '指标,类型,2024年\n孕产妇死亡率,目标值,9', [], []],
    [
      'a group beside the name',
      '指标,户籍,2024年\n孕产妇死亡率,流动人口,14',
      [`${mmr} 2024 14 户籍=流动人口`],
      ['UNKNOWN_DIMENSION 2/2 流动人口'],
    ],
    [
      'sections of urban and rural areas',
      '指标,2023年,2024年\n孕产妇死亡率,15,14\n农村,,\n孕产妇死亡率,17,16\n城市,,\n孕产妇死亡率,12,11\n二、教育,,\n产前筛查率,91,93',
      [
        ...['2023 15', '2024 14', '2023 17 urbanisation=R', '2024 16 urbanisation=R'].map((each) => `${mmr} ${each}`),
        ...['2023 12 urbanisation=U', '2024 11 urbanisation=U'].map((each) => `${mmr} ${each}`),
        'prenatal-screening-rate 2023 91',
        'prenatal-screening-rate 2024 93',
      ],
      ['TITLE_READ 3 ×2 农村', 'NOTE_ROW 7 二、教育'],
    ],
    ['a remark above the header is a label', '注：未报\n指标,2024年\n孕产妇死亡率,14', [`${mmr} 2024 14`], []],
    [
      'a denominator without a numerator',
      '年份,婴儿死亡率 分母,孕产妇死亡率\n2024,7246,14',
      [`${mmr} 2024 14`],
      ['BAD_COUNTS 2/2 7246'],
    ],
    [
      'whole numbers with an apostrophe before them are codes',
      "指标,财富分位,2024年\n孕产妇死亡率,'0,14",
      [`${mmr} 2024 14 财富分位='0`],
      ["UNKNOWN_DIMENSION 2/2 '0"],
    ],
    [
      'a section that is not known: a part, and not of the whole',
      '指标,2024年\n孕产妇死亡率,14\n低保家庭,\n孕产妇死亡率,17\n婴儿死亡率,4',
      [`${mmr} 2024 14`, `${mmr} 2024 17 section=低保家庭`, 'infant-mortality-rate 2024 4 section=低保家庭'],
      ['TITLE_READ 3 低保家庭', 'UNKNOWN_DIMENSION 4/1 ×2 低保家庭'],
    ],
    [
      'a section that is the same over all figures is a title',
      '指标,2024年\n重点人群,\n孕产妇死亡率,17\n婴儿死亡率,4',
      [`${mmr} 2024 17`, 'infant-mortality-rate 2024 4'],
      ['NOTE_ROW 2 重点人群'],
    ],
    [
      'a section over none of the figures before it is no title',
      '指标,2024年\n重点人群,\n孕产妇死亡率,17\n其他人群,\n婴儿死亡率,4',
      [`${mmr} 2024 17 section=重点人群`, 'infant-mortality-rate 2024 4 section=其他人群'],
      ['TITLE_READ 2 ×2 重点人群', 'UNKNOWN_DIMENSION 3/1 重点人群', 'UNKNOWN_DIMENSION 5/1 其他人群'],
    ],
    [
      'a section that the caller knows',
      '指标,2024年\n孕产妇死亡率,14\n低保家庭,\n婴儿死亡率,4\n补充,\n产前筛查率,91',
      [`${mmr} 2024 14`, 'infant-mortality-rate 2024 4 section=低保家庭', 'prenatal-screening-rate 2024 91'],
      ['NOTE_ROW 3 ×2 低保家庭'],
      { columns: { 低保家庭: 'disaggregation', 补充: 'remark' } },
    ],
    [
      'a section that holds more than the part it names',
      '指标,2024年\n孕产妇死亡率,14\n农村低保家庭,\n孕产妇死亡率,17',
      [`${mmr} 2024 14`, `${mmr} 2024 17 section=农村低保家庭 urbanisation=R`],
      ['TITLE_READ 3 农村低保家庭', 'UNKNOWN_DIMENSION 4/1 农村低保家庭'],
    ],
    [
      'sections of topics tell no figures apart',
      '指标,2024年\n一、妇女与健康,\n孕产妇死亡率,14\n（二）儿童医疗卫生情况,\n婴儿死亡率,4\n2. Education,\n产前筛查率,91',
      [`${mmr} 2024 14`, 'infant-mortality-rate 2024 4', 'prenatal-screening-rate 2024 91'],
      ['NOTE_ROW 2 ×3 一、妇女与健康'],
    ],
    [
      'a group of people is no topic',
      '指标,2024年\n孕产妇死亡率,14\n就业妇女,\n婴儿死亡率,4',
      [`${mmr} 2024 14`, 'infant-mortality-rate 2024 4 section=就业妇女'],
      ['NOTE_ROW 3 就业妇女', 'UNKNOWN_DIMENSION 4/1 就业妇女'],
    ],
    [
      'titles of several tables that are not understood',
      '户籍人口,\n指标,2024年\n孕产妇死亡率,14\n低保家庭,\n指标,2024年\n婴儿死亡率,4',
      [`${mmr} 2024 14 section=户籍人口`, 'infant-mortality-rate 2024 4 section=低保家庭'],
      [
        'ABOVE_HEADER 1 户籍人口',
        'UNKNOWN_DIMENSION 3/1 户籍人口',
        'TITLE_READ 4 低保家庭',
        'HEADER_AGAIN 5 指标 2024年',
        'UNKNOWN_DIMENSION 6/1 低保家庭',
      ],
    ],
    [
      'topics of several tables, and one title of two',
      '表1 妇女健康,单位：1/10万\n指标,2024年\n孕产妇死亡率,14\n表2 儿童保健监测情况（2024年）,\n指标,2024年\n婴儿死亡率,4',
      [`${mmr} 2024 14 per-100000`, 'infant-mortality-rate 2024 4'],
      [
        'ABOVE_HEADER 1 表1 妇女健康 单位：1/10万',
        'TITLE_READ 4 表2 儿童保健监测情况（2024年）',
        'HEADER_AGAIN 5 指标 2024年',
      ],
    ],
    [
      'a number before a title is none of its words',
      '指标,2024年\n孕产妇死亡率,14\n一、流动人口,\n婴儿死亡率,4\n二、全市,\n产前筛查率,91\n1.2 农村,\n产前筛查率,90',
      [
        `${mmr} 2024 14`,
        'infant-mortality-rate 2024 4 breakdown=流动人口',
        'prenatal-screening-rate 2024 91',
        'prenatal-screening-rate 2024 90 urbanisation=R',
      ],
      ['TITLE_READ 3 ×2 一、流动人口', 'NOTE_ROW 5 二、全市'],
    ],
    [
      'a title of migrants, and one that says that they are left out',
      '天门市流动人口妇幼健康监测表（2024年）\n指标,数值,单位\n孕产妇死亡率,20.1,1/10万',
      [`${mmr} 2024 20.1 per-100000 天门市 breakdown=流动人口`],
      ['TITLE_READ 1 天门市流动人口妇幼健康监测表（2024年）'],
    ],
    [
      'a title that says that migrants are left out',
      '妇幼健康监测表（不含流动人口）\n指标,2024年\n孕产妇死亡率,14',
      [`${mmr} 2024 14`],
      ['ABOVE_HEADER 1 妇幼健康监测表（不含流动人口）'],
    ],
    [
      'a title over keys and figures alike, as a merged cell leaves it',
      '2024年各街道汇总,2024年各街道汇总,2024年各街道汇总,2024年各街道汇总\n街道,婴儿死亡率,婴儿死亡率,孕产妇死亡率\n,男,女,\n竟陵街道,3,2,14',
      [
        'infant-mortality-rate 2024 3 竟陵街道 sex=M',
        'infant-mortality-rate 2024 2 竟陵街道 sex=F',
        `${mmr} 2024 14 竟陵街道`,
      ],
      ['TITLE_READ 1 2024年各街道汇总'],
    ],
    [
      'a title over all figures that begins with a year',
      '指标,2024年完成情况汇总表,2024年完成情况汇总表\n,男,女\n婴儿死亡率,3,2',
      ['infant-mortality-rate 2024 3 sex=M', 'infant-mortality-rate 2024 2 sex=F'],
      [],
    ],
    ['who reports', '报送部门,指标,2024年完成\n市卫健委,孕产妇死亡率,14', [`${mmr} 2024 14`], []],
    [
      'parts below an indicator',
      '指标,2023年,2024年\n孕产妇死亡率,15,14\n其中：农村,17,16\n城市,12,11',
      [
        ...['2023 15', '2024 14', '2023 17 urbanisation=R', '2024 16 urbanisation=R'].map((each) => `${mmr} ${each}`),
        ...['2023 12 urbanisation=U', '2024 11 urbanisation=U'].map((each) => `${mmr} ${each}`),
      ],
      [],
    ],
    [
      'parts below an indicator that is not known',
      '指标,2024年\n孕产妇死亡率,14\n不认识,3\n其中：农村,16',
      [`${mmr} 2024 14`],
      ['UNKNOWN_INDICATOR 3/1 不认识', 'UNKNOWN_INDICATOR 4/1 其中：农村'],
    ],
    [
      'a title of rural areas',
      '天门市农村妇女儿童监测表\n指标,2024年\n孕产妇死亡率,16',
      [`${mmr} 2024 16 天门市 urbanisation=R`],
      ['TITLE_READ 1 天门市农村妇女儿童监测表'],
    ],
    [
      'a title of another area',
      '湖北省妇女儿童监测表\n指标,2024年\n孕产妇死亡率,16',
      [`${mmr} 2024 16 湖北省`],
      ['TITLE_READ 1 湖北省妇女儿童监测表'],
    ],
    [
      'a title of another area than the caller says',
      '湖北省妇女儿童监测表\n指标,2024年\n孕产妇死亡率,16',
      [`${mmr} 2024 16 湖北省`],
      ['TITLE_READ 1 湖北省妇女儿童监测表', 'CONTRADICTION 1 湖北省'],
      { area: '天门市' },
    ],
    [
      'a title of half a year',
      '天门市2024年1—6月监测表\n指标,2024年\n孕产妇死亡率,16',
      [`${mmr} 2024 16 天门市 period=2024-01/2024-06`],
      ['TITLE_READ 1 天门市2024年1—6月监测表'],
    ],
    ['a title of one year over figures without', '指标,数值\n婴儿死亡率,4', [], ['MISSING_COLUMN 1 指标 数值']],
    [
      'a title of another year than the caller says',
      '2023年监测表\n指标,数值\n婴儿死亡率,4',
      [],
      ['TITLE_READ 1 2023年监测表', 'CONTRADICTION 1 2023', 'NO_PERIOD 3'],
      { period: 2024 },
    ],
  ])('%s', (_what, text, figures, findings, options = {}) => {
    const table = read(text, options);
    expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
  });
});
