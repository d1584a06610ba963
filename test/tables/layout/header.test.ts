/** What the columns of a header say about each other, and which arrangement they make. */
import { describe, expect, test } from 'vitest';
import { outcomeOf, read } from '../show.js';

const [imr, mmr] = ['infant-mortality-rate', 'maternal-mortality-ratio'];
const given = { indicator: imr };
type Case = readonly [table: string, options: object, figures: readonly string[], findings: readonly string[]];

describe('a corner names the heads beside it and the texts below it', () => {
  test.each<Case>([
    ['指标\\年份,2023年,2024年\n婴儿死亡率,3,4', {}, [`${imr} 2023 3`, `${imr} 2024 4`], []],
    ['指标 \\ 年份,2023年,2024年\n婴儿死亡率,3,4', {}, [`${imr} 2023 3`, `${imr} 2024 4`], []],
    ['年份／指标,2023年,2024年\n婴儿死亡率,3,4', {}, [`${imr} 2023 3`, `${imr} 2024 4`], []],
    ['年份/指标,婴儿死亡率,孕产妇死亡率\n2024,3,15', {}, [`${imr} 2024 3`, `${mmr} 2024 15`], []],
    ['指标｜地区,甲镇,乙镇\n婴儿死亡率,3,4', { period: 2024 }, [`${imr} 2024 3 甲镇`, `${imr} 2024 4 乙镇`], []],
    ['指标/性别,男,女\n婴儿死亡率,3,4', { period: 2024 }, [`${imr} 2024 3 sex=M`, `${imr} 2024 4 sex=F`], []],
    ['地区/年份,2023年,2024年\n甲镇,3,4', given, [`${imr} 2023 3 甲镇`, `${imr} 2024 4 甲镇`], []],
    ['甲/乙,2023年,2024年\n婴儿死亡率,3,4', {}, [], ['NO_HEADER 甲/乙 2023年 2024年']],
  ])('%s', (table, options, ...outcome) => {
    expect(outcomeOf(table, options)).toEqual(outcome);
  });
});

describe('parts beside the only year of a header belong to it', () => {
  const parts = [`${imr} 2024 3`, `${imr} 2024 4 urbanisation=U`, `${imr} 2024 5 urbanisation=R`];
  test.each<Case>([
    ['指标,2024年,城市,农村\n婴儿死亡率,3,4,5', {}, parts, []],
    ['指标,2024年,其中：城市,农村\n婴儿死亡率,3,4,5', {}, parts, []],
    ['指标,2024年,其中：城市\n婴儿死亡率,3,4', {}, parts.slice(0, 2), []],
    ['指标,2024年,#城市\n婴儿死亡率,3,4', {}, parts.slice(0, 2), []],
    ['指标,2024年,甲镇,乙镇\n婴儿死亡率,3,4,5', {}, [parts[0]!, `${imr} 2024 4 甲镇`, `${imr} 2024 5 乙镇`], []],
    ['指标,2024年,女\n婴儿死亡率,3,4', {}, [parts[0]!, `${imr} 2024 4 sex=F`], []],
    ['指标,男,女,2024年\n婴儿死亡率,4,5,3', {}, [parts[0]!], ['FIGURES_NOT_READ 1/2 男', 'FIGURES_NOT_READ 1/3 女']],
    [
      '指标,2023年,2024年,男,女\n婴儿死亡率,2,3,4,5',
      {},
      [`${imr} 2023 2`, parts[0]!],
      ['FIGURES_NOT_READ 1/4 男', 'FIGURES_NOT_READ 1/5 女'],
    ],
  ])('%s', (table, options, ...outcome) => {
    expect(outcomeOf(table, options)).toEqual(outcome);
  });
});

describe('counts beside the only indicator of a header are its counts', () => {
  test.each<Case>([
    ['年份,分子,分母,婴儿死亡率\n2024,5,1000,5', {}, [`${imr} 2024 5 (5/1000)`], []],
    ['年份,婴儿死亡率,分子,分母\n2024,,5,1000', {}, [`${imr} 2024 5/1000`], []],
    [
      '年份,分子,分母,婴儿死亡率,孕产妇死亡率\n2024,5,1000,5,15',
      {},
      [`${imr} 2024 5`, `${mmr} 2024 15`],
      ['FIGURES_NOT_READ 1/2 分子', 'FIGURES_NOT_READ 1/3 分母'],
    ],
    ['年份,婴儿死亡率,数值\n2024,3,5', {}, [`${imr} 2024 3`], ['FIGURES_NOT_READ 1/3 数值']],
    ['指标,年份,数值,分子,分母\n婴儿死亡率,2024,5,5,1000', {}, [`${imr} 2024 5 (5/1000)`], []],
  ])('%s', (table, options, ...outcome) => {
    expect(outcomeOf(table, options)).toEqual(outcome);
  });
});

describe('a first column without a head holds the indicators of a cross table', () => {
  test.each<Case>([
    [',2023年,2024年\n婴儿死亡率,3,4', {}, [`${imr} 2023 3`, `${imr} 2024 4`], []],
    [',甲镇,乙镇\n婴儿死亡率,3,4', { period: 2024 }, [`${imr} 2024 3 甲镇`, `${imr} 2024 4 乙镇`], []],
    [',2024年\n婴儿死亡率,3', {}, [], ['NO_HEADER  2024年']],
    [',甲镇\n婴儿死亡率,3', { period: 2024 }, [], ['NO_HEADER  甲镇']],
  ])('%s', (table, options, ...outcome) => {
    expect(outcomeOf(table, options)).toEqual(outcome);
  });
});

describe('a table of one indicator needs no column of indicators', () => {
  test.each<Case>([
    ['2023年,2024年\n3,4', given, [`${imr} 2023 3`, `${imr} 2024 4`], []],
    ['地区,2024年\n甲镇,3', given, [`${imr} 2024 3 甲镇`], []],
    ['数值,年份\n3,2024', given, [`${imr} 2024 3`], []],
    ['年份,分子,分母\n2024,5,1000', given, [`${imr} 2024 5/1000`], []],
    ['年份,男,女\n2024,3,4', given, [`${imr} 2024 3 sex=M`, `${imr} 2024 4 sex=F`], []],
    ['2024年\n3', given, [], ['NO_HEADER 2024年']],
  ])('%s', (table, options, ...outcome) => {
    expect(outcomeOf(table, options)).toEqual(outcome);
  });
});

describe('the arrangement', () => {
  test.each<[table: string, options: object, arrangement: string | null]>([
    ['指标,年份,数值\n婴儿死亡率,2024,3', {}, 'long'],
    ['指标,年份,分子,分母\n婴儿死亡率,2024,3,4', {}, 'long'],
    ['指标,年份,完成情况\n生育保障制度,2024,已实现', {}, 'long'],
    ['指标,男,女\n婴儿死亡率,3,4', { period: 2024 }, 'long'],
    ['指标,2023年,2024年\n婴儿死亡率,3,4', {}, 'periods-across'],
    ['指标,2024年\n婴儿死亡率,3', {}, 'periods-across'],
    ['年份,婴儿死亡率,孕产妇死亡率\n2024,3,15', {}, 'indicators-across'],
    ['地区,婴儿死亡率\n甲镇,3', { period: 2024 }, 'indicators-across'],
    ['年份,分子\n2024,3', given, null],
    ['地区,婴儿死亡率\n甲镇,3', {}, null],
  ])('%s', (table, options, arrangement) => {
    expect(read(table, options).layout.arrangement).toBe(arrangement);
  });
});

test.each(['Numeric value', 'FactValueNumeric'])('a column of formatted values beside “%s” is a remark', (head) => {
  const row = 'Infant mortality rate,2024,4.2 [3.9–4.5],4.2';
  expect(outcomeOf(`Indicator,Year,Value,${head}\n${row}`)).toEqual([[`${imr} 2024 4.2`], []]);
});
