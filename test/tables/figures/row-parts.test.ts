/** The parts that a row names: under known heads, and under heads that are not understood. */
import { describe, expect, test } from 'vitest';
import { expectedOf, outcomeOf, read } from '../show.js';

const imr = 'infant-mortality-rate 2024';

describe('a text under a head that is not understood', () => {
  test.each<[what: string, text: string, figures: readonly string[], findings: readonly string[]]>([
    ['the whole', '合计', [`${imr} 5 天门市`], []],
    ['the level of the table', '全市', [`${imr} 5 天门市`], []],
    ['another level: an area', '全省', [`${imr} 5 全省`], []],
    ['a part that is clear without its head', '女', [`${imr} 5 天门市 sex=F`], []],
    ['a status', '初步数', [`${imr} 5 天门市 P`], []],
    ['a part of the year', '一季度', [`${imr} 5 天门市 period=2024-Q1`], []],
    ['a target: no observation', '目标值', [], []],
    ['a measure', '完成值', [`${imr} 5 天门市`], []],
    ['its own indicator once more', 'Infant mortality rate', [`${imr} 5 天门市`], []],
    [
      'another indicator',
      '孕产妇死亡率',
      [`${imr} 5 天门市 备用=孕产妇死亡率`],
      ['UNKNOWN_DIMENSION 3/3 孕产妇死亡率'],
    ],
    ['anything else', '流动人口', [`${imr} 5 天门市 备用=流动人口`], ['UNKNOWN_DIMENSION 3/3 流动人口']],
    ['a quintile, not a quarter', 'Q1', [`${imr} 5 天门市 备用=Q1`], ['UNKNOWN_DIMENSION 3/3 Q1']],
  ])('%s: %s', (_what, text, figures, findings) => {
    const [found, all] = outcomeOf(`天门市2024年情况\n指标,数值,备用\n婴儿死亡率,5,${text}`);
    expect([found, all.filter((each) => !each.startsWith('TITLE_READ'))]).toEqual([figures, findings]);
  });

  test('in a table whose columns name the indicators, the name of an indicator is a part', () => {
    expect(outcomeOf('年份,婴儿死亡率,备用\n2024,5,婴儿死亡率')).toEqual([
      [`${imr} 5 备用=婴儿死亡率`],
      ['UNKNOWN_DIMENSION 2/3 婴儿死亡率'],
    ]);
  });

  test.each<[head: string, part: string, key: string]>([
    ['户籍', '户籍', '户籍'],
    ['', 'column 4', '4'],
    ['WEALTH: Wealth', 'WEALTH', 'WEALTH: Wealth'],
  ])('under “%s” the part is called “%s”; the finding says how to settle it', (head, part, key) => {
    const text = `INDICATOR,TIME_PERIOD,OBS_VALUE,${head}\ninfant-mortality-rate,2024,5,甲`;
    expect(outcomeOf(text)).toEqual([[`${imr} 5 ${part}=甲`], ['UNKNOWN_DIMENSION 2/4 甲']]);
    expect(expectedOf(read(text))).toEqual([
      [
        'UNKNOWN_DIMENSION',
        '甲',
        '认识的表头，或在 columns 中写明它是什么（disaggregation、area、remark）',
        'a head that is known, or its meaning in columns (disaggregation, area, remark)',
        `columns: { ${JSON.stringify(key)}: "disaggregation" }`,
      ],
    ]);
  });
});

describe('two columns may name one part', () => {
  test.each<[cells: string, figures: readonly string[], findings: readonly string[]]>([
    ['女,女', [`${imr} 5 sex=F`], []],
    ['女,农村', [`${imr} 5 sex=F urbanisation=R`], []],
    ['女,合计', [`${imr} 5 sex=F`], []],
    ['女,男', [], ['CONTRADICTION 2/3 M']],
  ])('%s', (cells, ...outcome) => {
    expect(outcomeOf(`指标,性别,备用,数值,年份\n婴儿死亡率,${cells},5,2024`)).toEqual(outcome);
  });
  test('a contradiction says what the first column says', () => {
    expect(expectedOf(read('指标,性别,备用,数值,年份\n婴儿死亡率,女,男,5,2024'))).toEqual([
      ['CONTRADICTION', 'M', 'sex=F', 'sex=F'],
    ]);
  });
});

test('a column of sexes that says both: the figure of an indicator of one sex is another', () => {
  expect(
    outcomeOf('指标,性别,2024年\n妇女人均预期寿命,合计,80\n妇女人均预期寿命,女,81\n妇女人均预期寿命,,82')[0],
  ).toEqual(['female-life-expectancy 2024 80 sex=_T']);
});
