/** The indicator of a row: by its name, by the rows above, or of the whole table. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, read } from '../show.js';

const [imr, mmr] = ['infant-mortality-rate 2024', 'maternal-mortality-ratio 2024'];
type Case = readonly [rows: string, figures: readonly string[], findings: readonly string[]];

describe('a part or a count in place of a name belongs to the indicator above', () => {
  test.each<Case>([
    ['婴儿死亡率,5\n其中：女,4', [`${imr} 5`, `${imr} 4 sex=F`], []],
    ['婴儿死亡率,5\n（女）,4', [`${imr} 5`, `${imr} 4 sex=F`], []],
    ['婴儿死亡率,5\n( 女 ),4', [`${imr} 5`, `${imr} 4 sex=F`], []],
    ['婴儿死亡率,5\n （女） ,4', [`${imr} 5`, `${imr} 4 sex=F`], []],
    ['婴儿死亡率,5\n女（‰）,4', [`${imr} 5`, `${imr} 4 sex=F`], []],
    ['婴儿死亡率,5\n农村,4\n城市,3', [`${imr} 5`, `${imr} 4 urbanisation=R`, `${imr} 3 urbanisation=U`], []],
    ['婴儿死亡率,5\n分子,5\n分母：活产,1000', [`${imr} 5 (5/1000)`], []],
    ['婴儿死亡率,5\n分子 （死亡）,5\n分母 ,1000', [`${imr} 5 (5/1000)`], []],
  ])('%s', (rows, ...outcome) => {
    expect(outcomeOf(`指标,2024年\n${rows}`)).toEqual(outcome);
  });

  test.each([
    ['a part with nothing above it', '', '其中：女'],
    ['a bracket without its pair', '婴儿死亡率,5\n', '（女'],
    ['more behind a bracket', '婴儿死亡率,5\n', '（女）等'],
    ['a unit alone', '婴儿死亡率,5\n', '‰'],
    ['a count and more', '婴儿死亡率,5\n', '分子甲'],
    ['a count inside a word', '婴儿死亡率,5\n', '原分子'],
    ['a target', '婴儿死亡率,5\n', '婴儿死亡率 目标'],
    ['a comparison', '婴儿死亡率,5\n', '上年'],
    ['a status', '婴儿死亡率,5\n', '预计'],
  ])('%s is no such row', (_what, above, name) => {
    const [figures, findings] = outcomeOf(`指标,2024年\n${above}${name},4`);
    const row = above === '' ? 2 : 3;
    expect([figures.length, findings]).toEqual([row - 2, [`UNKNOWN_INDICATOR ${row}/1 ${name}`]]);
  });

  test('with names in two columns, a part in one of them is none', () => {
    expect(outcomeOf('指标,indicator,2024年\n婴儿死亡率,infant-mortality-rate,5\n其中：女,of which girls,4')).toEqual([
      [`${imr} 5`],
      ['UNKNOWN_INDICATOR 3/1 其中：女'],
    ]);
  });

  test('after an unknown name there is no indicator above', () => {
    expect(outcomeOf('指标,2024年\n婴儿死亡率,5\n某某率,6\n其中：女,4')).toEqual([
      [`${imr} 5`],
      ['UNKNOWN_INDICATOR 3/1 某某率', 'UNKNOWN_INDICATOR 4/1 其中：女'],
    ]);
  });
});

describe('a part or an area before the name of an indicator', () => {
  test.each<Case>([
    ['农村婴儿死亡率,3', [`${imr} 3 urbanisation=R`], []],
    ['女婴儿死亡率（‰）,3', [`${imr} 3 sex=F`], []],
    ['天门市婴儿死亡率,3', [`${imr} 3 天门市`], []],
    ['全市婴儿死亡率,3', [`${imr} 3`], []],
    // No table of a city is of a level above it.
    ['全国婴儿死亡率,3', [`${imr} 3 全国`], []],
  ])('%s', (rows, ...outcome) => {
    expect(outcomeOf(`指标,2024年\n${rows}`)).toEqual(outcome);
  });

  test('beside a column of areas, a second area contradicts it; the whole does not', () => {
    expect(outcomeOf('指标,地区,2024年\n天门市婴儿死亡率,乙镇,9\n全市婴儿死亡率,乙镇,8')).toEqual([
      [`${imr} 8 乙镇`],
      ['UNKNOWN_INDICATOR 2/1 天门市婴儿死亡率'],
    ]);
    expect(outcomeOf('指标,地区,2024年\n婴儿死亡率,甲镇,5\n农村,甲镇,4')).toEqual([
      [`${imr} 5 甲镇`, `${imr} 4 甲镇 urbanisation=R`],
      [],
    ]);
  });

  test('in a table of an area, a word for another level is an area, a word for its own is not', () => {
    expect(outcomeOf('天门市2024年情况\n指标,数值\n全市婴儿死亡率,5\n全省婴儿死亡率,7')[0]).toEqual([
      `${imr} 5 天门市`,
      `${imr} 7 全省`,
    ]);
  });

  test.each<Case>([
    ['农村婴儿死亡率,3\n其中：女,4', [`${mmr} 15`, `${imr} 3 urbanisation=R`], ['UNKNOWN_INDICATOR 4/1 其中：女']],
    ['天门市婴儿死亡率,3\n其中：女,4', [`${mmr} 15`, `${imr} 3 天门市`], ['UNKNOWN_INDICATOR 4/1 其中：女']],
    ['全市婴儿死亡率,3\n其中：女,4', [`${mmr} 15`, `${imr} 3`, `${imr} 4 sex=F`], []],
  ])('below it, 其中 is never a part of the indicator before it: %s', (rows, ...outcome) => {
    expect(outcomeOf(`指标,2024年\n孕产妇死亡率,15\n${rows}`)).toEqual(outcome);
  });

  test('parts of one indicator follow each other, with its name or without', () => {
    expect(outcomeOf('指标,2024年\n婴儿死亡率,5\n其中：农村婴儿死亡率,3\n城市,4')).toEqual([
      [`${imr} 5`, `${imr} 3 urbanisation=R`, `${imr} 4 urbanisation=U`],
      [],
    ]);
  });
});

describe('names in several columns', () => {
  test.each<[head: string, row: string, figure: string, findings: readonly string[]]>([
    ['INDICATOR,MEASURE,Measure', 'infant-mortality-rate,x,y', imr, []],
    ['指标,Indicator', '婴儿死亡率,deaths of infants', imr, []],
    ['indicator,Indicator', 'xx,Infant mortality rate', imr, []],
    ['指标,指标', '婴儿死亡率,婴儿', `${imr} 5 指标=婴儿`, ['UNKNOWN_DIMENSION 2/2 婴儿']],
    ['指标,指标名称', '婴儿死亡率,某某率', `${imr} 5 指标名称=某某率`, ['UNKNOWN_DIMENSION 2/2 某某率']],
  ])('%s: %s', (head, row, figure, findings) => {
    const figures = [figure === imr ? `${imr} 5` : figure];
    expect(outcomeOf(`${head},年份,数值\n${row},2024,5`)).toEqual([figures, findings]);
  });

  test.each([
    [': Infant mortality rate', `${imr} 4`],
    ['IMR: Infant mortality rate', `${imr} 4`],
    ['infant-mortality-rate: x', `${imr} 4`],
  ])('“%s” is a code with its label', (cell, figure) => {
    expect(outcomeOf(`INDICATOR: Indicator,TIME_PERIOD,OBS_VALUE\n${cell},2024,4`)).toEqual([[figure], []]);
  });
});

describe('a table of one indicator', () => {
  test('the name of another, alone in a row, begins the figures of that one; with its unit', () => {
    expect(
      outcomeOf('年份,数值\n2023,5\n孕产妇死亡率（/10万）,\n2024,15', { indicator: 'infant-mortality-rate' }),
    ).toEqual([['infant-mortality-rate 2023 5', `${mmr} 15 per-100000`], ['TITLE_READ 3 孕产妇死亡率（/10万）']]);
  });
  test('the unit of the title is the unit of its indicator only', () => {
    expect(outcomeOf('婴儿死亡率（‰）\n年份,数值\n2024,5')[0]).toEqual([`${imr} 5 per-1000`]);
    expect(outcomeOf('年份,数值\n2024,5', { indicator: 'infant-mortality-rate' })).toEqual([[`${imr} 5`], []]);
  });
  test('a row may still name its own, or none', () => {
    expect(outcomeOf('指标,年份,数值\n,2023,5\n孕产妇死亡率,2024,15', { indicator: 'infant-mortality-rate' })).toEqual([
      ['infant-mortality-rate 2023 5', `${mmr} 15`],
      [],
    ]);
  });
});

test('what should have stood there, in both languages', () => {
  const anIndicator = ['规划中的指标（名称、代码或别名）', 'an indicator of the plan, by name, id or alias'];
  expect(expectedOf(read('指标,2024年\n婴儿死亡率*,5\n—,6\n某某,7'))).toEqual([
    ['FOOTNOTE', '婴儿死亡率*', '不带标记的文字，请核对脚注', 'a text without a mark; please read the footnote'],
    ['NO_INDICATOR', '', ...anIndicator],
    ['UNKNOWN_INDICATOR', '某某', ...anIndicator, 'aliases: { "某某": null }'],
  ]);
});
