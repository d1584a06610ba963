/** Neighbours of the cases: tables as offices and sites publish them, each with what is read of it. */
import { describe, expect, test } from 'vitest';
import { codesOf, figuresOf, read } from './show.js';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly figures: readonly string[];
  /** The codes of what is found, each once. */
  readonly codes: readonly string[];
  readonly options?: object;
}

const check = ({ text, figures, codes, options = {} }: Case): void => {
  const table = read(text, options);
  expect([figuresOf(table), [...new Set(codesOf(table))]]).toEqual([figures, codes]);
};

describe('heads in several rows', () => {
  test.each<Case>([
    {
      what: 'two rows: year over sex',
      text: '指标,单位,2023年,,2024年,\n,,男,女,男,女\n婴儿死亡率,‰,5,4,4.5,3.5',
      figures: [
        'infant-mortality-rate 2023 5 per-1000 sex=M',
        'infant-mortality-rate 2023 4 per-1000 sex=F',
        'infant-mortality-rate 2024 4.5 per-1000 sex=M',
        'infant-mortality-rate 2024 3.5 per-1000 sex=F',
      ],
      codes: [],
    },
    {
      what: 'three rows: indicator over year over residence',
      text: '地区,婴儿死亡率,,,,孕产妇死亡率,\n,2023年,,2024年,,2024年,\n,城市,农村,城市,农村,城市,农村\n天门市,3,5,2,4,10,12',
      figures: [
        'infant-mortality-rate 2023 3 天门市 urbanisation=U',
        'infant-mortality-rate 2023 5 天门市 urbanisation=R',
        'infant-mortality-rate 2024 2 天门市 urbanisation=U',
        'infant-mortality-rate 2024 4 天门市 urbanisation=R',
        'maternal-mortality-ratio 2024 10 天门市 urbanisation=U',
        'maternal-mortality-ratio 2024 12 天门市 urbanisation=R',
      ],
      codes: [],
    },
    {
      what: 'three rows with total',
      text: '指标,2024年,,\n,合计,其中,\n,,城市,农村\n婴儿死亡率,4,3,5',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 3 urbanisation=U',
        'infant-mortality-rate 2024 5 urbanisation=R',
      ],
      codes: [],
    },
    {
      what: 'total above parts',
      text: '指标,2024年,其中：城市,其中：农村\n婴儿死亡率,4,3,5',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 3 urbanisation=U',
        'infant-mortality-rate 2024 5 urbanisation=R',
      ],
      codes: [],
    },
    {
      what: 'units in a row under the head',
      text: '地区,婴儿死亡率,孕产妇死亡率\n,‰,/10万\n天门市,4,12',
      figures: ['infant-mortality-rate 2024 4 per-1000 天门市', 'maternal-mortality-ratio 2024 12 per-100000 天门市'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'quarters across',
      text: '指标,2024年一季度,2024年二季度,2024年全年\n婴儿死亡率,1,2,4',
      figures: [
        'infant-mortality-rate 2024 1 period=2024-Q1',
        'infant-mortality-rate 2024 2 period=2024-Q2',
        'infant-mortality-rate 2024 4',
      ],
      codes: [],
    },
    {
      what: 'quarters under a year',
      text: '指标,2024年,,,\n,一季度,二季度,三季度,全年\n婴儿死亡率,1,2,3,4',
      figures: [
        'infant-mortality-rate 2024 1 period=2024-Q1',
        'infant-mortality-rate 2024 2 period=2024-Q2',
        'infant-mortality-rate 2024 3 period=2024-Q3',
        'infant-mortality-rate 2024 4',
      ],
      codes: [],
    },
    {
      what: 'quintiles across',
      text: 'Indicator,Year,Q1 (poorest),Q2,Q3,Q4,Q5 (richest),Total\nUnder-five mortality rate,2023,30,25,20,15,10,20',
      figures: ['under-five-mortality-rate 2023 20 Q1 (poorest)=30 Q2=25 Q3=20 Q4=15 Q5 (richest)=10'],
      codes: ['UNKNOWN_DIMENSION'],
    },
    {
      what: 'townships across',
      text: '指标,年份,全市,竟陵街道,岳口镇\n婴儿死亡率,2024,4,3,5',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 3 竟陵街道',
        'infant-mortality-rate 2024 5 岳口镇',
      ],
      codes: [],
    },
  ])('$what', check);
});

describe('rows of areas and parts', () => {
  test.each<Case>([
    {
      what: 'townships and total rows',
      text: '乡镇,婴儿死亡率,孕产妇死亡率\n竟陵街道,3,0\n岳口镇,5,0\n合计,4,12',
      figures: [
        'infant-mortality-rate 2024 3 竟陵街道',
        'maternal-mortality-ratio 2024 0 竟陵街道',
        'infant-mortality-rate 2024 5 岳口镇',
        'maternal-mortality-ratio 2024 0 岳口镇',
        'infant-mortality-rate 2024 4',
        'maternal-mortality-ratio 2024 12',
      ],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'townships with serial',
      text: '序号,乡镇（街道）,婴儿死亡率(‰)\n1,竟陵街道,3\n2,岳口镇,5\n,全市合计,4',
      figures: [
        'infant-mortality-rate 2024 3 per-1000 竟陵街道',
        'infant-mortality-rate 2024 5 per-1000 岳口镇',
        'infant-mortality-rate 2024 4 per-1000',
      ],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'total row spaced',
      text: '地区,婴儿死亡率\n竟陵街道,3\n合  计,4\n总　计,4.0',
      figures: ['infant-mortality-rate 2024 3 竟陵街道', 'infant-mortality-rate 2024 4'],
      codes: ['DUPLICATE'],
      options: { period: 2024 },
    },
    {
      what: 'subtotals',
      text: '地区,婴儿死亡率\n竟陵街道,3\n街道小计,3.5\n岳口镇,5\n乡镇小计,4.5\n合计,4',
      figures: [
        'infant-mortality-rate 2024 3 竟陵街道',
        'infant-mortality-rate 2024 3.5 街道小计',
        'infant-mortality-rate 2024 5 岳口镇',
        'infant-mortality-rate 2024 4.5 乡镇小计',
        'infant-mortality-rate 2024 4',
      ],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'area total with name',
      text: '地区,婴儿死亡率\n天门市合计,4\n竟陵街道,3',
      figures: ['infant-mortality-rate 2024 4 天门市', 'infant-mortality-rate 2024 3 竟陵街道'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: '其中 before the name of an area',
      text: '地区,婴儿死亡率\n全市,4\n其中：竟陵街道,3\n  其中：岳口镇,5',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 3 竟陵街道',
        'infant-mortality-rate 2024 5 岳口镇',
      ],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'urban rural rows under indicator',
      text: '指标,2024年\n婴儿死亡率,4\n  其中：城市,3\n        农村,5',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 3 urbanisation=U',
        'infant-mortality-rate 2024 5 urbanisation=R',
      ],
      codes: [],
    },
    {
      what: 'male female rows',
      text: '指标,2024年\n婴儿死亡率,4\n男,4.5\n女,3.5\n孕产妇死亡率,12',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2024 4.5 sex=M',
        'infant-mortality-rate 2024 3.5 sex=F',
        'maternal-mortality-ratio 2024 12',
      ],
      codes: [],
    },
    {
      what: 'unknown part rows under indicator',
      text: '指标,2024年\n婴儿死亡率,4\n其中：流动人口,9',
      figures: ['infant-mortality-rate 2024 4'],
      codes: ['UNKNOWN_INDICATOR'],
    },
    {
      what: 'area in its own row',
      text: '指标,2024年\n湖北省,\n婴儿死亡率,5\n天门市,\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 5 湖北省', 'infant-mortality-rate 2024 4 天门市'],
      codes: ['TITLE_READ'],
    },
    {
      what: 'average of province',
      text: '指标,天门市,全省平均,全国\n婴儿死亡率,4,5,4.5',
      figures: [
        'infant-mortality-rate 2024 4 天门市',
        'infant-mortality-rate 2024 5 全省平均',
        'infant-mortality-rate 2024 4.5 全国',
      ],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'name with part',
      text: '指标,2024年\n婴儿死亡率（农村）,6\n婴儿死亡率—城市,3\n农村婴儿死亡率,6.1\n婴儿死亡率（男）,5',
      figures: ['infant-mortality-rate 2024 3 urbanisation=U', 'infant-mortality-rate 2024 5 sex=M'],
      codes: ['CONFLICTING_FIGURES'],
    },
    {
      what: 'name with unknown remark',
      text: '指标,2024年\n婴儿死亡率（流动人口）,6\n婴儿死亡率（户籍）,5',
      figures: [],
      codes: ['UNKNOWN_INDICATOR'],
    },
    {
      what: 'name with target',
      text: '指标,2024年\n婴儿死亡率（目标值）,6\n婴儿死亡率目标,5',
      figures: [],
      codes: ['UNKNOWN_INDICATOR'],
    },
    {
      what: 'numbered',
      text: '指标,2024年\n1.婴儿死亡率,4\n（2）孕产妇死亡率,12\n③产前筛查率,91\n三、新生儿死亡率,2\n1-1 5岁以下儿童死亡率,6',
      figures: [
        'infant-mortality-rate 2024 4',
        'maternal-mortality-ratio 2024 12',
        'prenatal-screening-rate 2024 91',
        'neonatal-mortality-rate 2024 2',
        'under-five-mortality-rate 2024 6',
      ],
      codes: [],
    },
    {
      what: 'two tables',
      text: '婴儿死亡率\n地区,2023年,2024年\n天门市,5,4\n\n孕产妇死亡率\n地区,2023年,2024年\n天门市,12,11',
      figures: [
        'infant-mortality-rate 2023 5 天门市',
        'infant-mortality-rate 2024 4 天门市',
        'maternal-mortality-ratio 2023 12 天门市',
        'maternal-mortality-ratio 2024 11 天门市',
      ],
      codes: ['TITLE_READ', 'HEADER_AGAIN'],
    },
  ])('$what', check);
});

describe('members', () => {
  test.each<Case>([
    {
      what: 'quintiles in words',
      text: 'Indicator,Wealth quintile,Year,Value\nUnder-five mortality rate,Poorest,2023,30\nUnder-five mortality rate,Total,2023,20\nUnder-five mortality rate,Richest,2023,10',
      figures: [
        'under-five-mortality-rate 2023 30 Wealth quintile=Poorest',
        'under-five-mortality-rate 2023 20',
        'under-five-mortality-rate 2023 10 Wealth quintile=Richest',
      ],
      codes: ['UNKNOWN_DIMENSION'],
    },
    {
      what: 'income groups',
      text: '指标,收入组,年份,数值\n婴儿死亡率,低收入户,2024,9\n婴儿死亡率,全体居民,2024,5',
      figures: ['infant-mortality-rate 2024 9 收入组=低收入户', 'infant-mortality-rate 2024 5'],
      codes: ['UNKNOWN_DIMENSION'],
    },
    {
      what: 'words for everyone, in English',
      text: 'Indicator,Group,Year,Value\nInfant mortality rate,Both sexes,2024,4\nInfant mortality rate,All,2023,5\nInfant mortality rate,Overall,2022,6',
      figures: ['infant-mortality-rate 2024 4', 'infant-mortality-rate 2023 5', 'infant-mortality-rate 2022 6'],
      codes: [],
    },
    {
      what: 'words for everyone, in Chinese',
      text: '指标,分组,年份,数值\n婴儿死亡率,全体,2024,4\n婴儿死亡率,总体,2023,5\n婴儿死亡率,不分组,2022,6\n婴儿死亡率,全人群,2021,7',
      figures: [
        'infant-mortality-rate 2024 4',
        'infant-mortality-rate 2023 5',
        'infant-mortality-rate 2022 6',
        'infant-mortality-rate 2021 7',
      ],
      codes: [],
    },
    {
      what: 'blank in unknown dimension',
      text: 'Indicator,Group,Year,Value\nInfant mortality rate,,2024,4\nInfant mortality rate,Migrants,2024,9',
      figures: ['infant-mortality-rate 2024 4', 'infant-mortality-rate 2024 9 breakdown=Migrants'],
      codes: [],
    },
    {
      what: 'type of estimate',
      text: 'Indicator,Estimate type,Year,Value\nInfant mortality rate,Median,2024,4\nInfant mortality rate,Lower,2024,3\nInfant mortality rate,Upper,2024,5',
      figures: ['infant-mortality-rate 2024 4 Estimate type=Median'],
      codes: ['UNKNOWN_DIMENSION'],
    },
    {
      what: 'scenario',
      text: 'Indicator,Scenario,Year,Value\nInfant mortality rate,Baseline,2024,4\nInfant mortality rate,Target,2024,3',
      figures: ['infant-mortality-rate 2024 4 Scenario=Baseline'],
      codes: ['UNKNOWN_DIMENSION'],
    },
  ])('$what', check);
});

describe('columns that describe', () => {
  test.each<Case>([
    {
      what: 'what a figure is counted by, and who answers for it',
      text: '指标,2024年,说明,数据来源部门,责任单位\n婴儿死亡率,5,口径有变,卫健委,市卫健委',
      figures: ['infant-mortality-rate 2024 5'],
      codes: [],
    },
    {
      what: 'targets beside',
      text: '指标,目标值（2025年）,2024年实际值,是否达标\n婴儿死亡率,6,4,是',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'changes on last year',
      text: '指标,2023年,2024年,比上年增减,增长率%,同比（%）\n婴儿死亡率,5,4,-1,-20,-20',
      figures: ['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'rank',
      text: '地区,婴儿死亡率,位次,全省排名\n天门市,4,3,5',
      figures: ['infant-mortality-rate 2024 4 天门市'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'sample size',
      text: 'Indicator,Year,Value,Sample size\nInfant mortality rate,2024,4,1200',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'ends of an interval',
      text: 'Indicator,Year,Value,Lower CI,Upper CI,95% CI\nInfant mortality rate,2024,4,3,5,3-5',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'standard errors',
      text: 'Indicator,Year,Value,Standard error,SE\nInfant mortality rate,2024,4,0.3,0.3',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'ids, links and dates of a download',
      text: 'ID,Indicator,Year,Value,Last updated,URL,Series code\n17,Infant mortality rate,2024,4,2025-01-08,http://x/y,ABC',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'numbers of rows, in English',
      text: 'No.,Indicator,Year,Value\n1,Infant mortality rate,2024,4\n2,Maternal mortality ratio,2024,12',
      figures: ['infant-mortality-rate 2024 4', 'maternal-mortality-ratio 2024 12'],
      codes: [],
    },
    {
      what: 'numbers of rows',
      text: '编号,指标,2024年\n01,婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'domains',
      text: '领域,指标,2024年\n妇女与健康,婴儿死亡率,4\n,孕产妇死亡率,12',
      figures: ['infant-mortality-rate 2024 4', 'maternal-mortality-ratio 2024 12'],
      codes: [],
    },
    {
      what: 'indicators of two levels',
      text: '一级指标,二级指标,2024年\n健康,婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'counts beside the only rate',
      text: '地区,年份,分子,分母,婴儿死亡率\n天门市,2024,29,7200,4.03',
      figures: ['infant-mortality-rate 2024 4.03 (29/7200) 天门市'],
      codes: [],
    },
  ])('$what', check);
});

describe('units, digits, periods, marks, titles and syntax', () => {
  test.each<Case>([
    {
      what: 'units beside names',
      text: '指标,2024年\n婴儿死亡率(‰),4\n孕产妇死亡率（/10万）,12\n产前筛查率 %,91',
      figures: [
        'infant-mortality-rate 2024 4 per-1000',
        'maternal-mortality-ratio 2024 12 per-100000',
        'prenatal-screening-rate 2024 91 percent',
      ],
      codes: [],
    },
    {
      what: 'unit after comma',
      text: '指标,2024年\n"婴儿死亡率，‰",4\n"孕产妇死亡率:1/10万",12',
      figures: ['infant-mortality-rate 2024 4 per-1000', 'maternal-mortality-ratio 2024 12 per-100000'],
      codes: [],
    },
    {
      what: 'Q1 cells',
      text: 'Indicator,Year,Quarter,Value\nInfant mortality rate,2024,Q1,1\nInfant mortality rate,2024,Annual,4',
      figures: ['infant-mortality-rate 2024 1 period=2024-Q1', 'infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'months in column',
      text: '指标,年份,月份,数值\n婴儿死亡率,2024,1月,1\n婴儿死亡率,2024,12月,2',
      figures: ['infant-mortality-rate 2024-01 1', 'infant-mortality-rate 2024-12 2'],
      codes: [],
    },
    {
      what: 'cumulative months',
      text: '指标,时间,数值\n婴儿死亡率,2023年1-6月,1\n婴儿死亡率,2023年上半年,1.5\n婴儿死亡率,2023年前三季度,2',
      figures: [
        'infant-mortality-rate 2023 1 period=2023-01/2023-06',
        'infant-mortality-rate 2023 1.5 period=2023-S1',
        'infant-mortality-rate 2023 2 period=2023-01/2023-09',
      ],
      codes: [],
    },
    {
      what: 'notes under',
      text: '指标,2024年\n婴儿死亡率,5\n注：1.数据为快报数。\n2.口径同上年。\n数据来源：市卫健委',
      figures: ['infant-mortality-rate 2024 5'],
      codes: ['NOTE_ROW', 'TITLE_READ'],
    },
    {
      what: 'a line of signatures, and a note behind a star',
      text: '指标,2023年,2024年\n婴儿死亡率,5,4\n填表人：张三,,审核人：李四\n* 为初步数',
      figures: ['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4'],
      codes: ['NOTE_ROW'],
    },
    {
      what: 'a line of signatures in every column',
      text: '指标,2023年,2024年\n婴儿死亡率,5,4\n单位负责人：王五,填表人：张三,填报日期：2025年1月8日',
      figures: ['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4'],
      codes: ['NOTE_ROW'],
    },
    {
      what: 'units in words, in Chinese',
      text: '指标,单位,2024年\n婴儿死亡率,千分比,4\n孕产妇死亡率,每十万,12\n产前筛查率,百分比,91',
      figures: [
        'infant-mortality-rate 2024 4 per-1000',
        'maternal-mortality-ratio 2024 12 per-100000',
        'prenatal-screening-rate 2024 91 percent',
      ],
      codes: [],
    },
    {
      what: 'units in words, in English',
      text: 'Indicator,Unit,2024\nInfant mortality rate,"per 1,000 live births",4\nMaternal mortality ratio,"per 100 000 live births",12\nPrenatal screening rate,per cent,91\nInfant mortality rate2,x,1',
      figures: [
        'infant-mortality-rate 2024 4 per-1000',
        'maternal-mortality-ratio 2024 12 per-100000',
        'prenatal-screening-rate 2024 91 percent',
      ],
      codes: ['UNKNOWN_INDICATOR'],
    },
    {
      what: 'the same unit in two words',
      text: '指标,单位,2024年\n婴儿死亡率,千分之,4\n婴儿死亡率,‰,4.0\n孕产妇死亡率,1/100000,12',
      figures: ['infant-mortality-rate 2024 4 per-1000', 'maternal-mortality-ratio 2024 12 per-100000'],
      codes: ['DUPLICATE'],
    },
    {
      what: 'thousands apart, by commas and spaces',
      text: '指标,2024年\n女性平均劳动收入,"52,345.6"\n男性平均劳动收入,62 345.6\n生育津贴待遇水平,12 345',
      figures: [
        'women-mean-earned-income 2024 52345.6',
        'men-mean-earned-income 2024 62345.6',
        'maternity-allowance-benefit 2024 12345',
      ],
      codes: [],
    },
    {
      what: 'thin spaces',
      text: 'indicator\tyear\tvalue\nwomen-mean-earned-income\t2023\t52 345\nwomen-mean-earned-income\t2024\t52 345\nmen-mean-earned-income\t2024\t1 052 345',
      figures: [
        'women-mean-earned-income 2023 52345',
        'women-mean-earned-income 2024 52345',
        'men-mean-earned-income 2024 1052345',
      ],
      codes: [],
    },
    {
      what: 'decimal comma',
      text: 'indicator;year;value\ninfant-mortality-rate;2023;4,5\ninfant-mortality-rate;2024;5',
      figures: ['infant-mortality-rate 2023 4.5', 'infant-mortality-rate 2024 5'],
      codes: ['DECIMAL_COMMA'],
    },
    {
      what: 'decimal comma thousands',
      text: 'indicator;year;value\nwomen-mean-earned-income;2023;52.345,60\nwomen-mean-earned-income;2024;53.345',
      figures: ['women-mean-earned-income 2023 52345.60', 'women-mean-earned-income 2024 53345'],
      codes: ['DECIMAL_COMMA'],
    },
    {
      what: 'chinese years',
      text: '指标,年份,数值\n婴儿死亡率,二〇二三年,4\n婴儿死亡率,二○二四年,5\n孕产妇死亡率,民国112年,12\n孕产妇死亡率,一一三年,1',
      figures: ['infant-mortality-rate 2023 4', 'infant-mortality-rate 2024 5', 'maternal-mortality-ratio 2023 12'],
      codes: ['BAD_PERIOD'],
    },
    {
      what: 'years of the Republic in heads',
      text: '指标,民國112年,民國113年\n婴儿死亡率,4,5',
      figures: ['infant-mortality-rate 2023 4', 'infant-mortality-rate 2024 5'],
      codes: [],
    },
    {
      what: 'school years',
      text: '指标,学年,数值\n女童义务教育巩固率,2022/23,98\n女童义务教育巩固率,2023-2024学年,99',
      figures: [
        'girls-compulsory-education-retention-rate 2022 98',
        'girls-compulsory-education-retention-rate 2023 99',
      ],
      codes: [],
    },
    {
      what: 'school year head',
      text: 'Indicator,2022/23,2023/24\nInfant mortality rate,4,5',
      figures: ['infant-mortality-rate 2023 4 period=2022/2023', 'infant-mortality-rate 2024 5 period=2023/2024'],
      codes: [],
    },
    {
      what: 'a flag behind the year of a head',
      text: 'Indicator,2022,2023p\nInfant mortality rate,4,5',
      figures: ['infant-mortality-rate 2022 4', 'infant-mortality-rate 2023 5 P'],
      codes: [],
    },
    {
      what: 'a flag behind the year of a cell',
      text: 'Indicator,Year,Value\nInfant mortality rate,2022,4\nInfant mortality rate,2023p,5',
      figures: ['infant-mortality-rate 2022 4', 'infant-mortality-rate 2023 5 P'],
      codes: [],
    },
    {
      what: 'a star behind the year of a head',
      text: 'Indicator,2022,2023*\nInfant mortality rate,4,5',
      figures: ['infant-mortality-rate 2022 4', 'infant-mortality-rate 2023 5'],
      codes: ['FOOTNOTE'],
    },
    {
      what: 'a note mark behind the year of a head',
      text: '指标,2022年,2023年①\n婴儿死亡率,4,5',
      figures: ['infant-mortality-rate 2022 4', 'infant-mortality-rate 2023 5'],
      codes: ['FOOTNOTE'],
    },
    {
      what: 'missing marks',
      text: '指标,2018年,2019年,2020年,2021年,2022年,2023年,2024年\n婴儿死亡率,…,—,n/a,*,-,/,..\n孕产妇死亡率,#N/A,N.A.,无,×,…,暂无,12',
      figures: ['maternal-mortality-ratio 2024 12'],
      codes: [],
    },
    {
      what: 'footnote on the name',
      text: '指标,2024年\n婴儿死亡率*,4\n孕产妇死亡率①,12\n产前筛查率[1],91\n新生儿死亡率1),2',
      figures: ['infant-mortality-rate 2024 4', 'maternal-mortality-ratio 2024 12', 'prenatal-screening-rate 2024 91'],
      codes: ['FOOTNOTE', 'UNKNOWN_INDICATOR'],
    },
    {
      what: 'an export of the national statistics site',
      text: '数据库：年度数据,,\n指标：婴儿死亡率(‰),,\n时间：最近3年,,\n地区,2024年,2023年\n北京市,2.1,2.2\n天津市,3.1,3.2\n注：数据为监测地区。,,\n数据来源：国家统计局,,',
      figures: [
        'infant-mortality-rate 2024 2.1 per-1000 北京市',
        'infant-mortality-rate 2023 2.2 per-1000 北京市',
        'infant-mortality-rate 2024 3.1 per-1000 天津市',
        'infant-mortality-rate 2023 3.2 per-1000 天津市',
      ],
      codes: ['ABOVE_HEADER', 'NOTE_ROW'],
    },
    {
      what: 'unit contradicting, after space',
      text: '指标,2024年\n婴儿死亡率 %,4',
      figures: ['infant-mortality-rate 2024 4 percent'],
      codes: [],
    },
    {
      what: 'unit contradicting, after comma',
      text: '指标,2024年\n"婴儿死亡率，%",4',
      figures: ['infant-mortality-rate 2024 4 percent'],
      codes: [],
    },
    {
      what: 'unit contradicting in head',
      text: '地区,婴儿死亡率%\n天门市,4',
      figures: ['infant-mortality-rate 2024 4 percent 天门市'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'unit in head after comma',
      text: '地区,"婴儿死亡率,%"\n天门市,4',
      figures: ['infant-mortality-rate 2024 4 percent 天门市'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'a unit behind a head, without brackets',
      text: '地区,女性平均劳动收入 万元\n天门市,5.2',
      figures: ['women-mean-earned-income 2024 52000 yuan 天门市'],
      codes: [],
      options: { period: 2024 },
    },
    {
      what: 'section rows domain',
      text: '指标,2024年\n一、儿童与健康,\n婴儿死亡率,4\n二、妇女与健康,\n孕产妇死亡率,12',
      figures: ['infant-mortality-rate 2024 4', 'maternal-mortality-ratio 2024 12'],
      codes: ['NOTE_ROW'],
    },
    {
      what: 'section rows unknown',
      text: '指标,2024年\n流动人口,\n婴儿死亡率,4\n户籍人口,\n婴儿死亡率,3',
      figures: ['infant-mortality-rate 2024 4 breakdown=流动人口', 'infant-mortality-rate 2024 3 section=户籍人口'],
      codes: ['TITLE_READ', 'UNKNOWN_DIMENSION'],
    },
    {
      what: 'wide areas by indicator, year col',
      text: '年份,婴儿死亡率,孕产妇死亡率\n2023,5,12\n2024,4,11',
      figures: [
        'infant-mortality-rate 2023 5',
        'maternal-mortality-ratio 2023 12',
        'infant-mortality-rate 2024 4',
        'maternal-mortality-ratio 2024 11',
      ],
      codes: [],
    },
    {
      what: 'years down, areas across, one indicator',
      text: '年份,甲县,乙县\n2023,5,4\n2024,4,3',
      figures: [
        'infant-mortality-rate 2023 5 甲县',
        'infant-mortality-rate 2023 4 乙县',
        'infant-mortality-rate 2024 4 甲县',
        'infant-mortality-rate 2024 3 乙县',
      ],
      codes: [],
      options: { indicator: 'infant-mortality-rate' },
    },
    {
      what: 'ranges as values',
      text: '指标,2024年\n婴儿死亡率,3-5\n孕产妇死亡率,约12',
      figures: [],
      codes: ['NOT_A_NUMBER'],
    },
    {
      what: 'negative minus',
      text: '指标,2024年\n男女两性科学素质水平差距,−0.5\n婴儿死亡率,-4',
      figures: [],
      codes: ['OUT_OF_BOUNDS'],
    },
    {
      what: 'caption scope',
      text: '统计范围：监测点\n指标,2024年\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 4 统计范围=监测点'],
      codes: ['UNKNOWN_DIMENSION'],
    },
    {
      what: 'a title of migrants',
      text: '2024年全省流动人口妇幼监测表\n指标,数值\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 4 全省 breakdown=流动人口'],
      codes: ['TITLE_READ'],
    },
    {
      what: 'months in a title',
      text: '2024年1月至9月监测表\n指标,数值\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024 4 period=2024-01/2024-09'],
      codes: ['TITLE_READ'],
    },
    {
      what: 'title cumulative',
      text: '截至2024年9月底监测表\n指标,数值\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2024-09 4'],
      codes: ['TITLE_READ'],
    },
    {
      what: 'title forecast',
      text: '2025年预计完成情况表\n指标,数值\n婴儿死亡率,4',
      figures: ['infant-mortality-rate 2025 4 F'],
      codes: ['TITLE_READ'],
    },
    { what: 'title target', text: '2025年目标分解表\n指标,数值\n婴儿死亡率,4', figures: [], codes: ['TITLE_READ'] },
    {
      what: 'head forecast',
      text: '指标,2024年,2025年（预计）,2025年预测\n婴儿死亡率,4,3.9,3.8',
      figures: ['infant-mortality-rate 2024 4'],
      codes: ['CONFLICTING_FIGURES'],
    },
    {
      what: 'records under one name',
      text: '{"data":[{"indicator":"infant-mortality-rate","year":2024,"value":4}]}',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'JSON Lines',
      text: '{"indicator":"infant-mortality-rate","year":2024,"value":4}\n{"indicator":"infant-mortality-rate","year":2023,"value":5}',
      figures: ['infant-mortality-rate 2024 4', 'infant-mortality-rate 2023 5'],
      codes: [],
    },
    {
      what: 'bars between the cells',
      text: 'indicator|year|value\ninfant-mortality-rate|2024|4',
      figures: ['infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'the line sep=; of a spreadsheet',
      text: 'sep=;\nindicator;year;value\ninfant-mortality-rate;2024;4,5',
      figures: ['infant-mortality-rate 2024 4.5'],
      codes: ['ABOVE_HEADER', 'DECIMAL_COMMA'],
    },
    {
      what: 'blank columns and rows at the end',
      text: '指标,2023年,2024年,,,\n婴儿死亡率,5,4,,,\n,,,,,',
      figures: ['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4'],
      codes: [],
    },
    {
      what: 'a table of a text page',
      text: '| 指标 | 2023年 | 2024年 |\n|---|---|---|\n| 婴儿死亡率 | 5 | 4 |',
      figures: ['infant-mortality-rate 2023 5', 'infant-mortality-rate 2024 4'],
      codes: ['NOTE_ROW'],
    },
    {
      what: 'a download of one series',
      text: 'Entity,Code,Year,Infant mortality rate\nChina,CHN,2023,4.5\nIndia,IND,2023,25',
      figures: ['infant-mortality-rate 2023 4.5 China', 'infant-mortality-rate 2023 25 India'],
      codes: [],
    },
    {
      what: 'status O value',
      text: 'INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ninfant-mortality-rate,2024,NaN,O\ninfant-mortality-rate,2023,,M',
      figures: ['infant-mortality-rate 2024 null O', 'infant-mortality-rate 2023 null M'],
      codes: [],
    },
    {
      what: 'amount in thousands',
      text: 'Indicator,Unit,2024\nwomen-mean-earned-income,thousand yuan,52\nmen-mean-earned-income,RMB,60000',
      figures: ['women-mean-earned-income 2024 52000 yuan', 'men-mean-earned-income 2024 60000 yuan'],
      codes: [],
    },
    {
      what: 'whole year word',
      text: '指标,2024年全年,2024年度,2024年末\n婴儿死亡率,4,4.0,4',
      figures: ['infant-mortality-rate 2024 4'],
      codes: ['DUPLICATE'],
    },
    {
      what: 'days in a column',
      text: 'indicator,date,value\ninfant-mortality-rate,2024-12-31,4\ninfant-mortality-rate,31/12/2023,5',
      figures: ['infant-mortality-rate 2024-12-31 4'],
      codes: ['BAD_PERIOD'],
    },
  ])('$what', check);
});
