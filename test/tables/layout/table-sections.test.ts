/** Tables with a header again further down: what stands under each is read by it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { readObservations, type ObservationTable, type ReadOptions } from '../../../src/entries/io.js';

const read = (text: string, options: Partial<ReadOptions> = {}): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options } as ReadOptions);
const found = ({ observations }: ObservationTable): string[] =>
  observations.map(
    ({ period, area, value }) => `${area === undefined ? '' : `${area} `}${String(period)} ${String(value)}`,
  );
const problems = (table: ObservationTable): string[] =>
  table.problems.map(({ code, row, column }) => `${code} ${row}${column === null ? '' : `/${column.number}`}`);

const mmr = '孕产妇死亡率';

describe('a header again', () => {
  test.each<[string, string, Partial<ReadOptions>, string[], string[]]>([
    [
      'the same, on every page',
      `指标,年份,数值\n${mmr},2022,16\n指标,年份,数值\n${mmr},2023,15\n\n指标,年份,数值\n${mmr},2024,14`,
      {},
      ['2022 16', '2023 15', '2024 14'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'other years across',
      `指标,2020年,2021年\n${mmr},1,2\n指标,2022年,2023年\n${mmr},3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'other years across, as plain numbers',
      `指标,2020,2021\n${mmr},1,2\n指标,2022,2023\n${mmr},3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'other years under an empty head',
      `,2020年,2021年\n${mmr},1,2\n,2022年,2023年\n${mmr},3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'more columns',
      `指标,2020年\n${mmr},1\n指标,2021年,2022年,2023年\n${mmr},2,3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'columns in another order',
      `指标,年份,数值\n${mmr},2022,16\n年份,指标,数值\n2023,${mmr},15`,
      {},
      ['2022 16', '2023 15'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'another layout',
      `指标,年份,数值\n${mmr},2022,16\n指标,2023年,2024年\n${mmr},15,14`,
      {},
      ['2022 16', '2023 15', '2024 14'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'other indicators across',
      `年份,${mmr}\n2022,16\n年份,婴儿死亡率\n2023,5`,
      {},
      ['2022 16', '2023 5'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'areas down, the period given',
      `地区,${mmr}\n甲镇,16\n地区,婴儿死亡率\n甲镇,5`,
      { period: 2024 },
      ['甲镇 2024 16', '甲镇 2024 5'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'years across under indicators across',
      `年份,${mmr}\n2022,16\n指标,2023年,2024年\n${mmr},15,14`,
      {},
      ['2022 16', '2023 15', '2024 14'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'with a column before the key',
      `指标,2021年,2022年\n${mmr},1,2\n序号,指标,2023年,2024年\n1,${mmr},3,4`,
      {},
      ['2021 1', '2022 2', '2023 3', '2024 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'plain years under an empty head as above',
      `,2020,2021\n${mmr},1,2\n,2022,2023\n${mmr},3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'years under an empty head, with a unit',
      `指标,单位,2020年,2021年\n${mmr},/10万,1,2\n,单位,2022年,2023年\n${mmr},/10万,3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'other areas over the same years',
      `指标,天门市,,仙桃市,\n,2022年,2023年,2022年,2023年\n${mmr},1,2,3,4\n指标,潜江市,,京山市,\n,2022年,2023年,2022年,2023年\n${mmr},5,6,7,8`,
      {},
      [
        '天门市 2022 1',
        '天门市 2023 2',
        '仙桃市 2022 3',
        '仙桃市 2023 4',
        '潜江市 2022 5',
        '潜江市 2023 6',
        '京山市 2022 7',
        '京山市 2023 8',
      ],
      ['HEADER_AGAIN 5'],
    ],
    [
      'areas over years beside a unit, printed again',
      `指标,单位,天门市,,仙桃市,\n,,2022年,2023年,2022年,2023年\n${mmr},/10万,1,2,3,4\n指标,单位,天门市,,仙桃市,\n,,2022年,2023年,2022年,2023年\n婴儿死亡率,‰,5,6,7,8`,
      {},
      [
        '天门市 2022 1',
        '天门市 2023 2',
        '仙桃市 2022 3',
        '仙桃市 2023 4',
        '天门市 2022 5',
        '天门市 2023 6',
        '仙桃市 2022 7',
        '仙桃市 2023 8',
      ],
      ['HEADER_AGAIN 5'],
    ],
    [
      'in two rows',
      `指标,2023年,\n,城市,农村\n${mmr},1,2\n指标,2024年,\n,城市,农村\n${mmr},3,4`,
      {},
      ['2023 1', '2023 2', '2024 3', '2024 4'],
      ['HEADER_AGAIN 5'],
    ],
    [
      'a title over it',
      `指标,2020年,2021年\n${mmr},1,2\n续表,,\n指标,2022年,2023年\n${mmr},3,4`,
      {},
      ['2020 1', '2021 2', '2022 3', '2023 4'],
      ['NOTE_ROW 3', 'HEADER_AGAIN 4'],
    ],
    [
      'a column it does not know',
      `指标,年份,数值\n${mmr},2022,16\n指标,年份,数值,别的\n${mmr},2023,15,x`,
      {},
      ['2022 16', '2023 15'],
      ['HEADER_AGAIN 3', 'UNKNOWN_DIMENSION 4/4'],
    ],
    [
      'a column neither knows is told of once',
      `指标,年份,数值,别的\n${mmr},2022,16,x\n指标,年份,数值,别的\n${mmr},2023,15,x`,
      {},
      ['2022 16', '2023 15'],
      ['UNKNOWN_DIMENSION 2/4', 'HEADER_AGAIN 3'],
    ],
    [
      'months under an empty head',
      `指标,2022-01,2022-06\n${mmr},1,2\n,2023-01,2023-06\n${mmr},3,4`,
      {},
      ['2022-01 1', '2022-06 2', '2023-01 3', '2023-06 4'],
      ['HEADER_AGAIN 3'],
    ],
    [
      'in three rows, of which the last makes it one',
      `指标,天门市,,,\n,城市,,农村,\n,2023年,2024年,2023年,2024年\n${mmr},1,2,3,4\n指标,仙桃市,,,\n,城市,,农村,\n,2023年,2024年,2023年,2024年\n${mmr},5,6,7,8`,
      {},
      [
        '天门市 2023 1',
        '天门市 2024 2',
        '天门市 2023 3',
        '天门市 2024 4',
        '仙桃市 2023 5',
        '仙桃市 2024 6',
        '仙桃市 2023 7',
        '仙桃市 2024 8',
      ],
      ['HEADER_AGAIN 7'],
    ],
    [
      'another column it does not know',
      `指标,年份,数值,别的\n${mmr},2022,16,x\n指标,年份,数值,另外\n${mmr},2023,15,x`,
      {},
      ['2022 16', '2023 15'],
      ['UNKNOWN_DIMENSION 2/4', 'HEADER_AGAIN 3', 'UNKNOWN_DIMENSION 4/4'],
    ],
    [
      'that makes no table',
      `指标,年份,数值\n${mmr},2022,16\n指标,年份,别的\n${mmr},2023,15`,
      {},
      ['2022 16'],
      ['MISSING_COLUMN 3'],
    ],
    [
      'under one that makes none',
      `指标,年份,别的\n${mmr},2022,16${'\n说明'.repeat(30)}\n指标,年份,数值\n${mmr},2023,15`,
      {},
      ['2023 15'],
      ['MISSING_COLUMN 1', 'HEADER_AGAIN 33'],
    ],
    [
      'under a header of its own',
      `表头,\n指标,年份,数值\n${mmr},2022,16\n指标,年份,数值\n${mmr},2022,17`,
      {},
      [],
      ['ABOVE_HEADER 1', 'CONFLICTING_FIGURES 3/3', 'HEADER_AGAIN 4'],
    ],
  ])('%s', (_what, text, options, observations, told) => {
    const table = read(text, options);
    expect(found(table)).toEqual(observations);
    expect(problems(table)).toEqual(told);
  });

  test('the layout is that of the first, the rows are all', () => {
    const table = read(`指标,年份,数值\n${mmr},2022,16\n指标,2023年,2024年\n${mmr},15,14`);
    expect(table.layout).toMatchObject({ headerRow: 1, arrangement: 'long' });
    expect(table.rows).toBe(2);
  });

  test('a problem of a cell names its own header', () => {
    const table = read('指标,年份,数值\n产前筛查率,2022,90\n指标,2023年,2024年\n产前筛查率,0.91,0.93');
    expect(table.problems.map(({ code, row, column }) => [code, row, column?.header])).toEqual([
      ['HEADER_AGAIN', 3, undefined],
      ['SHARE_SUSPECTED', 4, '2023年'],
      ['SHARE_SUSPECTED', 4, '2024年'],
    ]);
  });

  test('figures under no head are those of the block they stand in', () => {
    const table = read(`指标,2020年,\n${mmr},1\n指标,2022年,2023年\n${mmr},3,4`);
    expect(found(table)).toEqual(['2020 1', '2022 3', '2023 4']);
    expect(problems(read(`指标,2020年,\n${mmr},1\n指标,2022年,\n${mmr},3,4`))).toEqual([
      'MERGED_HEADER 3/2',
      'MERGED_HEADER 3/3',
      'MISSING_COLUMN 3',
    ]);
  });
});

describe('no header', () => {
  test.each<[string, string, string[], Partial<ReadOptions>?]>([
    ['a figure of a period that is none', `指标,年份,数值\n${mmr},年份,16\n${mmr},2023,15`, ['BAD_PERIOD 2/2']],
    ['figures of no indicator', `指标,2020年,2021年\n${mmr},1,2\n,3,4\n婴儿死亡率,5,6`, ['NO_INDICATOR 3/1']],
    [
      'a year and a figure of no indicator',
      `指标,2020年,2021年\n${mmr},1,2\n,2022,4\n婴儿死亡率,5,6`,
      ['NO_INDICATOR 3/1'],
    ],
    ['figures of an area called as areas are', `地区,年份,指标,数值\n社区,2023,${mmr},1\n甲镇,2023,${mmr},15`, []],
    [
      'an area called as areas are, with nothing to tell',
      `地区,指标,数值\n社区,${mmr},—\n甲镇,${mmr},15`,
      [],
      { period: 2024 },
    ],
    [
      'years and a figure of no indicator',
      `指标,2020年,2021年,2022年\n${mmr},1,2,3\n,2022,2023,4\n婴儿死亡率,5,6,7`,
      ['NO_INDICATOR 3/1'],
    ],
    [
      'words of a header beside an indicator',
      `指标,年份,数值,来源,备注\n${mmr},2022,—,来源,备注\n${mmr},2023,15,,`,
      [],
    ],
    [
      'words of a header beside no indicator',
      `指标,年份,数值,来源,备注\n,2022,—,来源,备注\n${mmr},2023,15,,`,
      ['NO_INDICATOR 2/1'],
    ],
    [
      'words of a header in the place of figures',
      `指标,2020年,2021年\n${mmr},来源,备注\n婴儿死亡率,5,6`,
      ['NOT_A_NUMBER 2/2', 'NOT_A_NUMBER 2/3'],
    ],
    [
      'figures like years beside an area',
      `指标,地区,2022年,2023年\n零就业家庭数,甲镇,1980,2050\n,乙镇,1998,2005\n${mmr},甲镇,15,14`,
      ['NO_INDICATOR 3/1'],
    ],
    [
      'figures like years behind a blank number',
      `序号,指标,地区,2022年,2023年\n1,零就业家庭数,甲镇,1980,2050\n,零就业家庭数,乙镇,1998,2005\n3,${mmr},甲镇,15,14`,
      [],
    ],
    [
      'figures like years of nothing',
      `指标,2022年,2023年\n${mmr},1,2\n,1998,2005\n婴儿死亡率,5,6`,
      ['NO_INDICATOR 3/1'],
    ],
    [
      'figures like years, some written so',
      `指标,2022年,2023年\n${mmr},1,2\n,1998年,2005\n婴儿死亡率,5,6`,
      ['NO_INDICATOR 3/1'],
    ],
    [
      'a year and a figure like one, under a long table',
      `指标,年份,数值\n零就业家庭数,2021,1980\n,2022,1998\n${mmr},2022,1`,
      ['NO_INDICATOR 3/1'],
    ],
    [
      'periods of a row under a long table',
      '指标,年份,评估日期,数值,实现情况\n妇女人均预期寿命,2023年,2024年,78,\n,2025年,2026年,,\n女性平均受教育年限,2024年,2024年12月,9,',
      ['UNUSED_DETAIL 2/3'],
      { fillDown: true },
    ],
    [
      'an indicator beside a part called as areas are',
      `指标,分组,数值\n婴儿死亡率,,5\n${mmr},地区,\n产前筛查率,,91`,
      [],
      { period: 2024 },
    ],
    [
      'a word of a header behind a sign',
      `指标,2020年\n${mmr},1\n-指标,2021年\n婴儿死亡率,2`,
      ['UNKNOWN_INDICATOR 3/1'],
    ],
    [
      'words of a header behind a blank number',
      `序号,指标,备注,数据来源,2022年\n1,${mmr},,,16\n,,备注,数据来源,\n3,婴儿死亡率,,,5`,
      ['NO_INDICATOR 3/2'],
    ],
    [
      'words of a header over a figure',
      `指标,年份,数值\n指标,年份,16\n${mmr},2023,15`,
      ['UNKNOWN_INDICATOR 2/1', 'BAD_PERIOD 2/2'],
    ],
    [
      'years beside a word no one knows',
      `指标,地区,2022年,2023年\n${mmr},甲镇,1,2\n,乙镇,2022年,2023年\n婴儿死亡率,甲镇,5,6`,
      ['NO_INDICATOR 3/1'],
    ],
    ['one word of a header', `指标,年份,数值\n指标,,\n${mmr},2023,15`, ['NOTE_ROW 2']],
  ])('%s', (_what, text, told, options = {}) => {
    const table = read(text, options);
    expect(problems(table)).toEqual(told);
    expect(table.observations.at(-1)).toBeDefined();
  });

  test('in JSON, where keys are the header', () => {
    expect(
      problems(
        read(
          JSON.stringify([
            { 指标: mmr, 年份: 2022, 数值: 16 },
            { 指标: '指标', 年份: '年份', 数值: '数值' },
          ]),
        ),
      ),
    ).toEqual(['UNKNOWN_INDICATOR 3/1', 'BAD_PERIOD 3/2']);
  });
});

test('two tables in one are read as each by itself', () => {
  const figure = fc.constantFrom('14.3', '9', '—', '12.5*', '很多', '99/10万', '');
  // One row at least: a header right under a header belongs to it.
  const upper = fc.tuple(
    fc.constantFrom('指标,2020年,2021年', '指标,2020,2021', ',2020年,2021年'),
    fc.array(fc.tuple(fc.constantFrom(mmr, '不认识'), figure, figure), { minLength: 1, maxLength: 4 }),
  );
  const lower = fc.oneof(
    fc.tuple(
      fc.constantFrom(
        '指标,2022年,2023年',
        '指标,2022,2023',
        ',2022年,2023年',
        '指标,2022年,2023年,别的',
        '序号,指标,2022年',
      ),
      fc.array(fc.tuple(fc.constantFrom(mmr, '不认识'), figure, figure), { maxLength: 4 }),
    ),
    fc.tuple(
      fc.constantFrom('指标,年份,数值', '指标,时间,实际值'),
      fc.array(fc.tuple(fc.constantFrom(mmr, '不认识'), fc.constantFrom('2022', '2023年', '去年'), figure), {
        maxLength: 4,
      }),
    ),
    fc.tuple(
      fc.constant(`年份,${mmr},产前筛查率`),
      fc.array(fc.tuple(fc.constantFrom('2022', '2023年', '去年'), figure, figure), { maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(upper, lower, (...tables) => {
      // A row without a figure over a header may be the title of what follows.
      const end = tables[0][1].at(-1);
      fc.pre(end === undefined || end.slice(1).some((cell) => /^[\d—]/.test(cell)));
      // Words alone in their row may be the title of a section, once the table has more than one header.
      const isTold = ([first, ...cells]: readonly string[]): boolean =>
        !['去年', '不认识'].includes(first!) || cells.some((cell) => cell !== '');
      fc.pre(tables.every(([, rows]) => rows.every(isTold)));
      const texts = tables.map(([head, rows]) => [head, ...rows.map((row) => row.join(','))]);
      const [whole, first, second] = [texts.flat(), ...texts].map((lines) => read(lines.join('\n')));
      const below = <T extends { readonly row: number | null }>(list: readonly T[]): T[] =>
        list.map((each) => ({ ...each, row: each.row! + texts[0]!.length }));
      const suspicions = new Set(['SHARE_SUSPECTED', 'HEADER_AGAIN']);
      const withoutFirst = (list: ObservationTable['problems']): unknown[] =>
        list
          .filter(({ code }) => !suspicions.has(code))
          .flatMap(({ code, places }) => places.map(({ row, column }) => `${row} ${code} ${column}`))
          .sort();
      expect(whole!.observations).toEqual([...first!.observations, ...second!.observations]);
      expect(whole!.places.observations).toEqual([
        ...first!.places.observations,
        ...below(second!.places.observations),
      ]);
      expect(whole!.missing).toEqual([...first!.missing, ...below(second!.missing)]);
      const shifted = second!.problems.map((each) => ({ ...each, places: below(each.places) }));
      expect(withoutFirst(whole!.problems)).toEqual(withoutFirst([...first!.problems, ...shifted]));
      expect(whole!.rows).toBe(first!.rows + second!.rows);
      expect(whole!.problems.filter(({ code }) => code === 'HEADER_AGAIN').map(({ row }) => row)).toEqual([
        texts[0]!.length + 1,
      ]);
    }),
    { numRuns: 120 },
  );
});
