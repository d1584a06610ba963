/** Captions above a header: labels and their contents in one cell or in two, any number of them in a row. */
import { describe, expect, test } from 'vitest';
import { figuresOf, findingsOf, read } from '../show.js';

const table = '\n指标,2023年,2024年\n产前筛查率,80,81';
const labelsOf = (row: string): string[] =>
  read(row + table).layout.labels.map(({ column, label, text }) => `${column} ${label}=${text}`);
const bare = ['prenatal-screening-rate 2023 80', 'prenatal-screening-rate 2024 81'];
const withAll = (what: string): string[] => bare.map((figure) => `${figure} ${what}`);

const reporter = '1 填报单位=市卫健委';

describe('captions that only describe leave the figures as they are, without a finding', () => {
  test.each<[row: string, labels: readonly string[]]>([
    ['填报单位,市卫健委', [reporter]],
    ['填报单位,市卫健委,填报时间,2025年3月', [reporter, '3 填报时间=2025年3月']],
    ['填报单位,市卫健委,,填报时间,2025年3月,', [reporter, '4 填报时间=2025年3月']],
    ['填报单位,市卫健委,填报时间,2025年3月,联系人,张三', [reporter, '3 填报时间=2025年3月', '5 联系人=张三']],
    ['填报单位,市卫健委,联系电话,13800001111', [reporter, '3 联系电话=13800001111']],
    ['填报单位：,市卫健委,填报时间：,2025年3月', [reporter, '3 填报时间=2025年3月']],
    ['填报单位：市卫健委,填报时间：2025年3月', [reporter, '2 填报时间=2025年3月']],
    ['填报单位：市卫健委　填报时间：2025年3月', [reporter, '1 填报时间=2025年3月']],
    ['填报单位：,市卫健委,填报时间,2025年3月', [reporter, '3 填报时间=2025年3月']],
    ['填报单位：,填报时间：', ['1 填报单位=', '2 填报时间=']],
    ['填报单位：,,填报时间：,2025年3月', ['1 填报单位=', '3 填报时间=2025年3月']],
    ['填报单位：,市卫健委,联系人：', [reporter, '3 联系人=']],
  ])('%s', (row, labels) => {
    expect(labelsOf(row)).toEqual(labels);
    expect([figuresOf(read(row + table)), findingsOf(read(row + table))]).toEqual([bare, []]);
  });
});

describe('captions that say something of the figures are read, in any place of the row', () => {
  test.each<[row: string, says: string]>([
    ['单位,%', 'percent'],
    ['单位,%,填报时间,2025年3月', 'percent'],
    ['单位：%,填报时间：2025年3月', 'percent'],
    ['单位：,%,填报时间：,2025年3月', 'percent'],
    ['填报单位：市卫健委,,单位：%', 'percent'],
    ['填报单位：市卫健委　单位：%', 'percent'],
    ['填报单位,市卫健委,单位,%', 'percent'],
    ['地区,天门市,年份,2024年', '天门市'],
    ['地区：天门市　年份：2024年', '天门市'],
    ['地区：天门市；填报时间：2025年3月', '天门市'],
    ['地区：,天门市,单位：,%', 'percent 天门市'],
    ['性别,女,填报单位,市卫健委', 'sex=F'],
    ['城乡,农村,单位,%', 'percent urbanisation=R'],
    ['数据状态,快报数,地区,天门市', '天门市 P'],
    // The return of a town holds its figures, that of a department those of the city.
    ['填报单位,竟陵街道,联系人,张三', '竟陵街道'],
    ['填报单位：岳口镇', '岳口镇'],
    ['填报单位：岳口镇卫生院', '岳口镇'],
    ['填报单位：天门市岳口镇人民政府', '岳口镇'],
    ['填报单位：岳口中学', '岳口中学'],
  ])('%s', (row, says) => {
    expect(figuresOf(read(row + table))).toEqual(withAll(says));
    expect(findingsOf(read(row + table))).toEqual([]);
  });

  test('an indicator and an area over years', () => {
    const text = '指标,产前筛查率,地区,天门市\n年份,数值\n2023年,80\n2024年,81';
    expect([figuresOf(read(text)), findingsOf(read(text))]).toEqual([withAll('天门市'), []]);
  });

  test('a title may stand before the pairs', () => {
    const found = read(`天门市监测表,,填报时间,2025年3月${table}`);
    expect([figuresOf(found), findingsOf(found)]).toEqual([
      withAll('天门市'),
      ['TITLE_READ 1 天门市监测表 填报时间 2025年3月'],
    ]);
  });

  test('captions before a second table are of that table', () => {
    const found = read(`指标,2023年\n婴儿死亡率,4\n地区,天门市,时期,2024年\n指标,2024年\n产前筛查率,81`);
    expect(figuresOf(found)).toEqual(['infant-mortality-rate 2023 4', 'prenatal-screening-rate 2024 81 天门市']);
  });
});

describe('a label that is not understood makes its figures a part, as with a colon', () => {
  test.each([
    '人群：孤儿',
    '人群：,孤儿,填报单位：,市卫健委',
    '人群,孤儿,填报单位,市卫健委',
    '填报单位,市卫健委,人群,孤儿',
    '填报单位：市卫健委　人群：孤儿',
  ])('%s', (row) => {
    const found = read(row + table);
    expect(figuresOf(found)).toEqual(withAll('人群=孤儿'));
    expect(found.problems.map(({ code, settle }) => [code, settle])).toEqual([
      ['UNKNOWN_DIMENSION', 'columns: { "人群": "disaggregation" }'],
    ]);
  });
});

describe('what is no pair of captions', () => {
  test.each<[what: string, text: string, figures: readonly string[]]>([
    [
      'an area under its head, beside others: a part of the header',
      '地区,竟陵街道,,岳口镇,\n指标,2023年,2024年,2023年,2024年\n产前筛查率,80,81,70,71',
      [...withAll('竟陵街道'), 'prenatal-screening-rate 2023 70 岳口镇', 'prenatal-screening-rate 2024 71 岳口镇'],
    ],
    ['a head twice: tables side by side', '指标,2023年,指标,2024年\n产前筛查率,80,产前筛查率,81', bare],
    ['an indicator behind the head of a remark', '年份,备注,产前筛查率\n2023年,x,80\n2024年,y,81', bare],
    ['a year behind the head of a remark', '指标,填报单位,2023年,2024年\n产前筛查率,市卫健委,80,81', bare],
    [
      'areas behind the head of a source',
      '指标,来源,竟陵街道,岳口镇\n产前筛查率,x,80,81',
      ['prenatal-screening-rate 2024 80 竟陵街道', 'prenatal-screening-rate 2024 81 岳口镇'],
    ],
  ])('%s', (_, text, figures) => {
    const options = text.includes('来源') ? { period: 2024 } : {};
    expect(figuresOf(read(text, options))).toEqual(figures);
  });

  test('labels without contents over heads leave the header as it is', () => {
    const found = read(`填报单位,,填报时间${table}`);
    expect([figuresOf(found), findingsOf(found)]).toEqual([bare, ['ABOVE_HEADER 1 填报单位 填报时间']]);
  });
});
