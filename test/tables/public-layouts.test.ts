/** Layouts of public statistics, each with its source and made-up figures. */
import { expect, test } from 'vitest';
import { figuresOf, findingsOf, read } from './show.js';

interface Layout {
  readonly what: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly findings?: readonly string[];
}

const [infants, mothers] = ['infant-mortality-rate', 'maternal-mortality-ratio'];

test.each<Layout>([
  {
    what: 'a yearbook of a province sets the names of its areas apart to one width: they are the names without the spaces',
    text: '地　区,2023年婴儿死亡率,2024年婴儿死亡率\n全　省,3,2.9\n武 汉 市,2.5,2.4\n天 门 市,3.1,3',
    figures: [
      ...[`${infants} 2023 3`, `${infants} 2024 2.9`, `${infants} 2023 2.5 武汉市`, `${infants} 2024 2.4 武汉市`],
      ...[`${infants} 2023 3.1 天门市`, `${infants} 2024 3 天门市`],
    ],
  },
  {
    what: 'two names with a space between them are two names',
    text: '地区,2024年婴儿死亡率\n湖北省 天门市,3',
    figures: [`${infants} 2024 3 湖北省 天门市`],
  },
  {
    what: 'a mean among the rows of areas, as of townships in a bulletin, is no area and not the whole',
    text: '乡镇,2024年婴儿死亡率\n岳口镇,3\n平均,2.5\n最大值,3',
    figures: [
      ...[`${infants} 2024 3 岳口镇`, `${infants} 2024 2.5 breakdown=平均`],
      `${infants} 2024 3 breakdown=最大值`,
    ],
  },
  {
    what: 'the tables of New York City Open Data have deaths and births beside the rates: counts, and no members',
    text:
      'Year,Maternal Race or Ethnicity,Infant Mortality Rate,Infant Deaths,Number of Live Births\n' +
      '2007,Black Non-Hispanic,9.8,287,29268\n2007,Total,5.4,697,128961',
    figures: [`${infants} 2007 9.8 Maternal Race or Ethnicity=Black Non-Hispanic`, `${infants} 2007 5.4`],
    findings: [
      ...['FIGURES_NOT_READ 1/4 Infant Deaths', 'FIGURES_NOT_READ 1/5 Number of Live Births'],
      'UNKNOWN_DIMENSION 2/2 Black Non-Hispanic',
    ],
  },
  {
    what: 'a statistical bulletin has speeds of growth and indices beside the year: none is observed',
    text: '指标,2024年,增速（%）,增长速度,指数（上年=100）,定基指数\n孕产妇死亡率,9,-3,3,97,80',
    figures: [`${mothers} 2024 9`],
  },
  {
    what: 'the fact sheets of the National Family Health Survey have spans of years over urban, rural and total',
    text: 'Indicator,2019-21 Urban,2019-21 Rural,2019-21 Total,2015-16 Total\nInfant mortality rate,26.6,38.4,35.2,40.7',
    figures: [
      ...[
        `${infants} 2021 26.6 period=2019/2021 urbanisation=U`,
        `${infants} 2021 38.4 period=2019/2021 urbanisation=R`,
      ],
      ...[`${infants} 2021 35.2 period=2019/2021`, `${infants} 2016 40.7 period=2015/2016`],
    ],
  },
  {
    what: 'the China Health Statistics Yearbook has three rates over total, urban and rural',
    text:
      '年份,婴儿死亡率（‰）,,,孕产妇死亡率（1/10万）,,\n,合计,城市,农村,合计,城市,农村\n' +
      '2022,4.9,3.1,5.7,15.7,14.3,16.6',
    figures: [
      `${infants} 2022 4.9 per-1000`,
      ...[`${infants} 2022 3.1 per-1000 urbanisation=U`, `${infants} 2022 5.7 per-1000 urbanisation=R`],
      `${mothers} 2022 15.7 per-100000`,
      ...[`${mothers} 2022 14.3 per-100000 urbanisation=U`, `${mothers} 2022 16.6 per-100000 urbanisation=R`],
    ],
  },
  {
    what: 'the yearbook of health sets 市 and 县 beside the year: over whole numbers they may be figures or codes',
    text: '指标,2024年,市,县\n婴儿死亡率,3,2,4',
    figures: [`${infants} 2024 3 县=4 市=2`],
    findings: ['UNKNOWN_DIMENSION 2/3 2', 'UNKNOWN_DIMENSION 2/4 4'],
  },
  {
    what: 'and over fractions they are areas',
    text: '指标,2024年,市,县\n婴儿死亡率,3,2.5,4.1',
    figures: [`${infants} 2024 3`, `${infants} 2024 2.5 市`, `${infants} 2024 4.1 县`],
  },
  {
    what: 'a code of an area under 县 is one',
    text: '县,指标,2024年\n429006,婴儿死亡率,3',
    figures: [`${infants} 2024 3 429006`],
  },
  {
    what: 'a portal of open data puts the units in the first row below the indicators, and the years below 指标',
    text: '指标,婴儿死亡率,孕产妇死亡率\n单位,‰,1/10万\n2023年,3,9\n2024年,2.9,8',
    figures: [
      ...[`${infants} 2023 3 per-1000`, `${mothers} 2023 9 per-100000`],
      ...[`${infants} 2024 2.9 per-1000`, `${mothers} 2024 8 per-100000`],
    ],
  },
  {
    what: 'a bulletin of a quarter has years and quarters in one column, and figures that were revised',
    text: '年季,婴儿死亡率（修订数）\n2024Q1,3\n2024,3.5',
    figures: [`${infants} 2024 3 period=2024-Q1 A`, `${infants} 2024 3.5 A`],
  },
  {
    what: 'a monitoring table names the domain of each indicator beside it: it tells no figures apart, as a group of people does',
    text: '类别,指标,2024年\n妇女与健康,孕产妇死亡率,9\n儿童与健康,婴儿死亡率,3\n儿童,新生儿死亡率,2',
    figures: [`${mothers} 2024 9`, `${infants} 2024 3`, 'neonatal-mortality-rate 2024 2 类别=儿童'],
    findings: ['UNKNOWN_DIMENSION 4/1 儿童'],
  },
  {
    what: 'an annex numbers the parts below an indicator: （1）城市 is a part of it',
    text: '指标,2024年\n1.孕产妇死亡率（1/10万）,9\n（1）城市,8\n（2）农村,10\n2.产前筛查率（%）,90',
    figures: [
      `${mothers} 2024 9 per-100000`,
      ...[`${mothers} 2024 8 per-100000 urbanisation=U`, `${mothers} 2024 10 per-100000 urbanisation=R`],
      'prenatal-screening-rate 2024 90 percent',
    ],
  },
  {
    what: 'the tables of the Office for National Statistics carry [note 2] behind years and figures: a footnote',
    text: 'Year,Infant mortality rate\n2022,3.9 [note 2]\n2021 [note 1],3.7',
    figures: [`${infants} 2022 3.9`, `${infants} 2021 3.7`],
    findings: ['FOOTNOTE 2/2 3.9 [note 2]', 'FOOTNOTE 3/1 2021 [note 1]'],
  },
  {
    what: 'the tables of UNICEF have Countries and areas, and indicators over years',
    text: 'Countries and areas,Infant mortality rate,\n,2000,2020\nChina,30,5.5',
    figures: [`${infants} 2000 30 China`, `${infants} 2020 5.5 China`],
  },
  {
    what: 'a return to the province calls its own city 本市, and its periods 统计期间',
    text: '地区,指标,统计期间,数值\n本市,婴儿死亡率,2024年1-9月,3\n岳口镇,婴儿死亡率,2024年,2',
    figures: [`${infants} 2024 3 period=2024-01/2024-09`, `${infants} 2024 2 岳口镇`],
  },
])('$what', ({ text, figures, findings = [] }) => {
  const table = read(text);
  expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
});
