/** What the texts of a row say about all its figures: unit, status, bound, multiplier, date. */
import { describe, expect, test } from 'vitest';
import { expectedOf, figuresOf, findingsOf, read } from '../show.js';

const imr = 'infant-mortality-rate 2024';

describe('a row with several columns of units has one unit', () => {
  const inUnits = (name: string, first: string, second: string): unknown => {
    const table = read(`指标,年份,数值,单位,Unit\n${name},2024,3,${first},${second}`);
    return [figuresOf(table), findingsOf(table)];
  };
  test.each<[first: string, second: string, unit: string]>([
    ['‰', 'per 1000', 'per-1000'],
    ['‰', '', 'per-1000'],
    ['', '‰', 'per-1000'],
  ])('“%s” and “%s”: %s', (first, second, unit) => {
    expect(inUnits('婴儿死亡率', first, second)).toEqual([[`${imr} 3 ${unit}`], []]);
  });
  test.each<[name: string, first: string, second: string, finding: string]>([
    ['婴儿死亡率', '‰', '%', 'UNIT_CONFLICT 2/5 %'],
    ['婴儿死亡率', '‰', '公斤', 'UNIT_CONFLICT 2/5 公斤'],
    ['婴儿死亡率', '公斤', '‰', 'UNIT_CONFLICT 2/5 ‰'],
    ['男性平均劳动收入', '元', '万元', 'UNIT_CONFLICT 2/5 万元'],
    ['婴儿死亡率', '公斤', '斤', 'UNKNOWN_UNIT 2/4 公斤'],
  ])('%s in “%s” and “%s”: no figure', (name, first, second, finding) => {
    expect(inUnits(name, first, second)).toEqual([[], [finding]]);
  });
  test('the unit that comes first is the one expected', () => {
    expect(expectedOf(read('指标,年份,数值,单位,Unit\n婴儿死亡率,2024,3,‰,%'))).toEqual([
      ['UNIT_CONFLICT', '%', '‰', '‰'],
    ]);
  });
});

describe('a code with its label names a unit by either', () => {
  test.each<[cell: string, figures: readonly string[], findings: readonly string[]]>([
    ['U1: ‰', [`${imr} 3 per-1000`], []],
    ['‰: x', [`${imr} 3 per-1000`], []],
    ['U1: y', [], ['UNKNOWN_UNIT 2/4 U1']],
    ['U1', [], ['UNKNOWN_UNIT 2/4 U1']],
    ['U1‰', [], ['UNKNOWN_UNIT 2/4 U1‰']],
    [': ‰', [`${imr} 3 per-1000`], []],
    ['', [`${imr} 3`], []],
  ])('“%s”', (cell, figures, findings) => {
    const table = read(`指标,年份,数值,UNIT_MEASURE: Unit of measure\n婴儿死亡率,2024,3,${cell}`);
    expect([figuresOf(table), findingsOf(table)]).toEqual([figures, findings]);
  });
});

describe('marks of a row', () => {
  test.each<[head: string, row: string, figure: string]>([
    ['UNIT_MULT', '男性平均劳动收入,2024,3, Thousands ', 'men-mean-earned-income 2024 3000'],
    ['UNIT_MULT', '男性平均劳动收入,2024,3,3', 'men-mean-earned-income 2024 3000'],
    ['界限', '产前筛查率,2024,99, AT-LEAST ', 'prenatal-screening-rate 2024 99 at-least'],
    ['数据状态', '产前筛查率,2024,99, p ', 'prenatal-screening-rate 2024 99 P'],
  ])('%s: %s', (head, row, figure) => {
    const table = read(`指标,年份,数值,${head}\n${row}`);
    expect([figuresOf(table), findingsOf(table)]).toEqual([[figure], []]);
  });

  test.each<[head: string, cell: string, code: string, zh: string, en: string]>([
    ['UNIT_MULT', '很多', 'BAD_MULTIPLIER', '10的幂次，如3', 'a power of ten, such as 3'],
    ['界限', '约', 'BAD_BOUND', '≥（以上）或 ≤（以下）', '≥ (at-least) or ≤ (at-most)'],
    ['数据状态', '?!', 'UNKNOWN_STATUS', 'SDMX 数据状态，如 A、E、P', 'an SDMX observation status, such as A, E or P'],
  ])('%s: “%s” is none', (head, cell, code, zh, en) => {
    expect(expectedOf(read(`指标,年份,数值,${head}\n产前筛查率,2024,99,${cell}`))).toEqual([[code, cell, zh, en]]);
  });

  test('of a row that the aliases leave out, nothing else is reported', () => {
    const table = read('指标,年份,数值,数据状态,单位,性别,户籍\n不用,某年,很多,?!,公斤,女,流动人口', {
      aliases: { 不用: null },
    });
    expect([figuresOf(table), findingsOf(table)]).toEqual([[], ['LEFT_OUT 2/1 不用']]);
    expect(expectedOf(table)).toEqual([
      ['LEFT_OUT', '不用', '别名表没有略去的名称', 'a name that the alias table does not leave out'],
    ]);
  });
});

describe('the date of a statement is its period, unless the row names a period', () => {
  const dated = (text: string): unknown => {
    const table = read(text);
    return [table.attestations.map(({ period, date }) => [period, date]), findingsOf(table)];
  };
  test.each<[text: string, period: number | string, date: string | undefined]>([
    ['指标,数值,评估日期\n生育保障制度,已实现,2025-01-02', '2025-01-02', undefined],
    ['指标,年份,数值,评估日期\n生育保障制度,,已实现,2025-01-02', '2025-01-02', undefined],
    ['指标,年份,数值,评估日期\n生育保障制度,2024,已实现,2025-01-02', 2024, '2025-01-02'],
    ['评估日期,指标,年份,数值\n2025-01-02,生育保障制度,2024,已实现', 2024, '2025-01-02'],
    ['年份,生育保障制度,评估日期\n2024,已实现,2025-01-02', 2024, '2025-01-02'],
  ])('%s', (text, period, date) => {
    expect(dated(text)).toEqual([[[period, date]], []]);
  });
  test('a text that is no day is reported, and the statement kept', () => {
    const table = read('指标,年份,数值,评估日期\n生育保障制度,2024,已实现,某日');
    expect([table.attestations[0]?.date, expectedOf(table)]).toEqual([
      undefined,
      [['BAD_DATE', '某日', '日期，如2024-06-30', 'a date, such as 2024-06-30']],
    ]);
  });
});
