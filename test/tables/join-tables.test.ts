/** Tables of several files joined: what is kept, from where, and what is said of the rest. */
import { describe, expect, test } from 'vitest';
import { joinTables, type FileTable } from '../../src/entries/io.js';
import { read } from './show.js';

const head = '地区,指标,年份,数值,状态';
const file = (name: string, ...rows: readonly string[]): FileTable => ({
  file: name,
  table: read([head, ...rows].join('\n')),
});
const row = (year: number, value: string, status = ''): string => `甲市,婴儿死亡率,${year},${value},${status}`;
const shown = (...files: readonly FileTable[]): unknown => {
  const { evidence, places, problems, latestPeriod } = joinTables(files);
  return {
    kept: evidence.map((each, i) => {
      const { file: from, row: at, column } = places[i]!;
      return `${each.period} ${'value' in each ? each.value : 'attested'} ${from}:${at}:${column}`;
    }),
    said: problems.map(({ code, file: from, places: at }) => `${code} ${from}:${at[0]?.row}`),
    latestPeriod,
  };
};

describe('joined tables', () => {
  test('figures of different years are all kept, each with its file, row and column', () => {
    expect(shown(file('a', row(2023, '5.1'), row(2024, '5.0')), file('b', row(2022, '5.2')))).toEqual({
      kept: ['2023 5.1 a:2:4', '2024 5.0 a:3:4', '2022 5.2 b:2:4'],
      said: [],
      latestPeriod: '2024',
    });
  });
  test('a final figure of a later file takes the place of a preliminary one, with its own place', () => {
    expect(shown(file('a', row(2024, '5.1', '快报'), row(2023, '5.2')), file('b', row(2024, '5.0')))).toEqual({
      kept: ['2024 5.0 b:2:4', '2023 5.2 a:3:4'],
      said: ['SUPERSEDED b:2'],
      latestPeriod: '2024',
    });
  });
  test('of contradicting figures neither is kept, nor a third that agrees with one of them', () => {
    const [a, b, c] = [
      file('a', row(2024, '5.1'), row(2023, '6')),
      file('b', row(2024, '5')),
      file('c', row(2024, '5')),
    ];
    expect(shown(a, b, c)).toEqual({
      kept: ['2023 6 a:3:4'],
      said: ['CONFLICTING_FIGURES b:2', 'CONFLICTING_FIGURES c:2'],
      latestPeriod: '2023',
    });
  });
  test('forecasts and missing values are kept, and are not the latest period', () => {
    expect(shown(file('a', row(2023, '5.1'), row(2025, '4.9', '预测')))).toMatchObject({ latestPeriod: '2023' });
    expect(shown(file('a', row(2025, '4.9', '预测')))).toMatchObject({ latestPeriod: null });
    expect(shown()).toEqual({ kept: [], said: [], latestPeriod: null });
  });
  test('problems of each file stand before those between files', () => {
    const broken = file('a', '甲市,婴儿死亡率,2024,很多,', row(2023, '5'));
    expect(shown(broken, file('b', row(2023, '5')))).toMatchObject({ said: ['NOT_A_NUMBER a:2', 'DUPLICATE b:2'] });
  });
  test('the head of the column is named; below a second header it is not known', () => {
    const headOf = (...rows: readonly string[]): unknown =>
      joinTables([file('a', row(2023, '5')), { file: 'b', table: read(rows.join('\n')) }]).problems.find(
        ({ code }) => code === 'DUPLICATE',
      );
    expect(headOf(head, row(2023, '5'))).toMatchObject({ row: 2, column: { number: 4, header: '数值' } });
    const again = ['地区,年份,婴儿死亡率', '甲市,2022,6', '', head, row(2023, '5')];
    expect(headOf(...again)).toMatchObject({ row: 5, column: { header: '' } });
  });
  test('what is no list of tables is refused, and a changed table is named', () => {
    expect(() => joinTables('a' as never)).toThrow(/^tables: expected/);
    expect(() => joinTables([{ file: 'a' }] as never)).toThrow(/^tables: expected a list/);
    expect(() => joinTables([{ file: 'a', table: {} }] as never)).toThrow(/^tables: expected tables that were read/);
  });
});
