/** Titles in any place: what they say of the figures counts, and what is not understood is said. */
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/catalogue.js';
import { describeProblem } from '../../src/entries/io.js';
import { readWorkbook } from '../../src/entries/workbook.js';
import { codesOf, figuresOf, read } from './show.js';

const imr = 'infant-mortality-rate';
const table = '指标,2024年\n婴儿死亡率,4';

describe('an area or a part of the year, wherever it stands in the title', () => {
  test.each<[string, string]>([
    ['2024年岳口镇妇幼健康主要指标', '岳口镇'],
    ['妇幼健康主要指标（岳口镇）', '岳口镇'],
    ['妇幼健康主要指标——岳口镇', '岳口镇'],
    ['附件2-3 岳口镇妇幼健康主要指标', '岳口镇'],
    ['2024年全省妇幼健康主要指标', '全省'],
    ['全国妇幼健康主要指标', '全国'],
    ['湖北省天门市2024年主要指标', '天门市'],
    ['Hubei Province 2024', 'Hubei Province'],
    ['2024年妇幼健康主要指标（1-6月）', 'period=2024-01/2024-06'],
    ['妇幼健康主要指标（上半年）', 'period=2024-S1'],
    ['Half-year report', 'period=2024-S1'],
    ['填报单位：岳口镇', '岳口镇'],
  ])('%s', (title, says) => {
    expect(figuresOf(read(`${title}\n${table}`))).toEqual([`${imr} 2024 4 ${says}`]);
  });
});

test.each([
  ['低保2024年岳口镇监测表', '第1行：标题读作：年份=2024; 地区=岳口镇；未读懂“低保”，原文为“低保2024年岳口镇监测表”'],
  ['农村监测表', '第1行：标题读作：城乡=农村，原文为“农村监测表”'],
])('the finding of %s says how it was read, and what was not', (title, words) => {
  const { problems } = read(`${title}\n${table}`);
  expect(problems.map((each) => describeProblem(each, 'zh'))).toEqual([words]);
});

describe('the name of the only sheet of a workbook', () => {
  const sheet = (name: string, head = '2024年') => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['指标', head],
        ['婴儿死亡率', 4],
      ]),
      name,
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    return readWorkbook(bytes, { plan: catalogue });
  };
  test.each<[string, string[], string[]]>([
    ['农村', [`${imr} 2024 4 urbanisation=R`], ['TITLE_READ']],
    ['湖北省', [`${imr} 2024 4 湖北省`], ['TITLE_READ']],
    ['全省', [`${imr} 2024 4 全省`], ['TITLE_READ']],
    ['一季度', [`${imr} 2024 4 period=2024-Q1`], ['TITLE_READ']],
    ['12月', [`${imr} 2024 4 period=2024-12`], ['TITLE_READ']],
    ['预测', [`${imr} 2024 4 F`], ['TITLE_READ']],
    ['目标值', [], ['TITLE_READ']],
    ['低保', [`${imr} 2024 4`], ['TITLE_READ']],
    ['2024年', [`${imr} 2024 4`], []],
    ['妇幼健康', [`${imr} 2024 4`], []],
    ['Sheet1', [`${imr} 2024 4`], []],
    ['工作表2', [`${imr} 2024 4`], []],
  ])('%s', (name, figures, codes) => {
    expect([figuresOf(sheet(name)), codesOf(sheet(name))]).toEqual([figures, codes]);
  });

  test('gives the year where no head does', () => {
    expect(figuresOf(sheet('2023', '数值'))).toEqual([`${imr} 2023 4`]);
  });
});

describe('全省 and 全国 are areas of their own beside figures that stand without an area', () => {
  test.each<[string, string, string[]]>([
    ['a head with a year', '指标,2024年,2024年全省\n婴儿死亡率,,4', [`${imr} 2024 4 全省`]],
    [
      'heads alone',
      '指标,2024年,全省,全国\n婴儿死亡率,3,4,5',
      [`${imr} 2024 3`, `${imr} 2024 4 全省`, `${imr} 2024 5 全国`],
    ],
    ['before a name', '指标,2024年\n全省婴儿死亡率,4', [`${imr} 2024 4 全省`]],
    [
      'beside two areas',
      '地区,2024年\n天门,3\n湖北,4\n全国,5',
      ['天门', '湖北', '全国'].map((area, i) => `${imr} 2024 ${3 + i} ${area}`),
    ],
    ['全市 is the whole', '指标,2024年,2024年全市\n婴儿死亡率,,4', [`${imr} 2024 4`]],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(read(text, text.startsWith('地区') ? { indicator: imr } : {}))).toEqual(figures);
  });
});

test('a text under the name of an area, where figures were expected, tells figures apart', () => {
  const found = read('所属县市,年份,婴儿死亡率\n东部,2024,4');
  expect([figuresOf(found), codesOf(found)]).toEqual([[`${imr} 2024 4 所属县市=东部`], ['UNKNOWN_DIMENSION']]);
});

describe('a census dates what stands under it', () => {
  const [rate] = ['female-life-expectancy'];
  test.each([
    ['as a title', '天门市第七次全国人口普查主要数据\n指标,数值\n妇女人均预期寿命,81', [`${rate} 2020 81 天门市`]],
    ['as a head', '指标,六普,第七次人口普查（2020年）\n妇女人均预期寿命,77,81', [`${rate} 2010 77`, `${rate} 2020 81`]],
    ['in a column', '指标,时期,数值\n妇女人均预期寿命,七普,81', [`${rate} 2020 81`]],
    ['beside its year', '2020年第七次全国人口普查\n指标,数值\n妇女人均预期寿命,81', [`${rate} 2020 81`]],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(read(text))).toEqual(figures);
  });
  test.each(['第六次与第七次全国人口普查比较', '第四次全国经济普查'])('%s dates nothing', (title) => {
    const found = read(`${title}\n指标,数值\n妇女人均预期寿命,81`);
    expect([figuresOf(found), codesOf(found)]).toEqual([[], ['ABOVE_HEADER', 'MISSING_COLUMN']]);
  });
});
