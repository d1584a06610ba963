/** One figure at a time: which columns it is read from, and what is said where they do not go together. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/entries/catalogue.js';
import { definePlan } from '../../../src/entries/engine.js';
import { describeProblem, readObservations, type ObservationTable } from '../../../src/entries/io.js';

const read = (text: string, options: object = {}): ObservationTable =>
  readObservations(text, { plan: catalogue, ...options });
const problems = ({ problems: all }: ObservationTable): unknown[] =>
  all.map(({ code, row, column, expected, received }) => [code, row, column?.number ?? null, expected.en, received]);
const stated = 'achieved, fully achieved; partly, partly achieved, partially achieved, partial; not, not achieved';
/** Of a table of one observation: what it holds beside its indicator and period. */
const figure = (table: ObservationTable): object => {
  return Object.fromEntries(
    Object.entries(table.observations[0] ?? {}).filter(([key]) => key !== 'indicator' && key !== 'period'),
  );
};

describe('brackets behind a figure', () => {
  const both = (cell: string, status = ''): ObservationTable =>
    read(`指标,年份,数值,数据状态\n孕产妇死亡率,2023,${cell},${status}`);
  test.each<[string, string, object]>([
    ['14.3（预计）', '', { value: '14.3', status: 'F' }],
    ['14.3（预计）', 'F', { value: '14.3', status: 'F' }],
    ['14.3（2023年）', '', { value: '14.3' }],
    ['14.3/10万（2023）', 'P', { value: '14.3', unit: 'per-100000', status: 'P' }],
  ])('%s, status %s', (cell, status, expected) => {
    const table = both(cell, status);
    expect([figure(table), table.problems]).toEqual([expected, []]);
  });

  test.each<[string, string, string]>([
    ['14.3（预计）', 'A', 'A'],
    ['14.3（2022年）', '', '2023'],
    ['14.3（2022年）', 'P', '2023'],
  ])('%s, status %s, contradict each other', (cell, status, expected) => {
    expect(problems(both(cell, status))).toEqual([['CONTRADICTION', 2, 3, expected, cell]]);
  });

  test('under a period given as text, or a day of the year', () => {
    for (const period of ['2023', 2023, '2023-12-31'])
      expect(read('指标,数值\n产前筛查率,91%（2023年）', { period }).observations).toEqual([
        { indicator: 'prenatal-screening-rate', period, value: '91', unit: 'percent' },
      ]);
  });

  test('under the year of a column', () => {
    expect(
      read('指标,2022年,2023年\n孕产妇死亡率,15（2022年）,14（2022年）').problems.map(({ code, column, expected }) => [
        code,
        column?.number,
        expected.zh,
      ]),
    ).toEqual([['CONTRADICTION', 3, '2023']]);
    expect(read('指标,2023年初步数\n孕产妇死亡率,15（预计）').problems.map(({ expected }) => expected.zh)).toEqual([
      'P',
    ]);
  });

  test('not behind a count', () => {
    for (const count of ['1（预计）', '1（2023年）'])
      expect(problems(read(`指标,年份,分子,分母\n孕产妇死亡率,2023,${count},7200`))).toEqual([
        ['BAD_COUNTS', 2, 3, 'a count', count],
      ]);
  });

  test('不适用 beside a status is what the status says', () => {
    expect([figure(both('不适用', 'L')), both('不适用', 'L').problems]).toEqual([{ value: null, status: 'L' }, []]);
  });
});

test('a count or a statement alone in its row is no remark', () => {
  const codesOf = (cells: string): readonly string[] =>
    read(`指标,年份,数值,分子,分母,完成情况\n${cells}\n孕产妇死亡率,2024,14.3,,,`)
      .problems.filter(({ row }) => row === 2)
      .map(({ code }) => code);
  for (const cells of [',,14.3,,,', ',,,1,,', ',,,,7200,', ',,,,,已实现'])
    expect(codesOf(cells)).toEqual(['NO_INDICATOR', 'NO_PERIOD']);
  expect(codesOf(',注：一,,,,')).toEqual(['NOTE_ROW']);
});

describe('counts', () => {
  const counted = (indicator: string, cells: string, more = ''): ObservationTable =>
    read(`指标,年份,数值,分子,分母${more}\n${indicator},2024,${cells}`);
  test.each<[string, string, object]>([
    ['孕产妇死亡率', '13.9,1,7200', { value: '13.9', numerator: '1', denominator: '7200' }],
    ['孕产妇死亡率', ',1,7200', { numerator: '1', denominator: '7200' }],
    ['孕产妇死亡率', ',0,0', { numerator: '0', denominator: '0' }],
    ['孕产妇死亡率', ',"1,000",0.72万', { numerator: '1000', denominator: '7200' }],
    ['孕产妇死亡率', ',1人,7200 人', { numerator: '1', denominator: '7200' }],
    ['孕产妇死亡率', '14.3,—,…', { value: '14.3' }],
    ['零就业家庭数', '3,,', { value: '3' }],
  ])('%s: %s', (indicator, cells, expected) => {
    const table = counted(indicator, cells);
    expect([figure(table), table.problems]).toEqual([expected, []]);
  });

  const both = 'both a numerator and a denominator';
  const none = 'none: the indicator is no quotient';
  test.each<[string, string, object, unknown[]]>([
    ['孕产妇死亡率', '14.3,1,', { value: '14.3' }, ['UNUSED_COUNTS', 2, 4, both, '1']],
    ['孕产妇死亡率', '14.3,,7200', { value: '14.3' }, ['UNUSED_COUNTS', 2, 5, both, '7200']],
    ['孕产妇死亡率', ',1,', {}, ['BAD_COUNTS', 2, 4, both, '1']],
    ['孕产妇死亡率', ',,7200', {}, ['BAD_COUNTS', 2, 5, both, '7200']],
    ['零就业家庭数', '3,1,2', { value: '3' }, ['UNUSED_COUNTS', 2, 4, none, '1']],
    ['零就业家庭数', ',1,2', {}, ['BAD_COUNTS', 2, 4, none, '1']],
    ['孕产妇死亡率', '14.3,一,7200', {}, ['BAD_COUNTS', 2, 4, 'a count', '一']],
    ['孕产妇死亡率', '14.3,1,很多', {}, ['BAD_COUNTS', 2, 5, 'a count', '很多']],
    ['孕产妇死亡率', '14.3,≥1,7200', {}, ['BAD_COUNTS', 2, 4, 'a count', '≥1']],
    ['孕产妇死亡率', '14.3,1%,7200', {}, ['BAD_COUNTS', 2, 4, 'a count', '1%']],
    ['孕产妇死亡率', ',-1,7200', {}, ['OUT_OF_BOUNDS', 2, 4, 'a count of 0 or more', '-1']],
    ['孕产妇死亡率', ',1,-7200', {}, ['OUT_OF_BOUNDS', 2, 5, 'a count of 0 or more', '-7200']],
    ['孕产妇死亡率', ',1,0', {}, ['NUMERATOR_EXCEEDS_DENOMINATOR', 2, 4, 'at most the denominator, 0', '1']],
    ['产前筛查率', ',7300,7200', {}, ['NUMERATOR_EXCEEDS_DENOMINATOR', 2, 4, 'at most the denominator, 7200', '7300']],
    [
      '孕产妇死亡率',
      '15,1,7200',
      {},
      ['VALUE_CONFLICT', 2, 3, 'the quotient of its numerator and denominator, 13.88888889', '15'],
    ],
  ])('%s: %s', (indicator, cells, expected, problem) => {
    const table = counted(indicator, cells);
    expect([figure(table), problems(table)]).toEqual([expected, [problem]]);
  });

  test('refused, in both languages', () => {
    const told = (table: ObservationTable): unknown[] =>
      table.problems.map(({ code, column, expected }) => [code, column?.number, expected]);
    expect(told(counted('孕产妇死亡率', ',-1,7200'))).toEqual([
      ['OUT_OF_BOUNDS', 4, { zh: '不小于0的计数', en: 'a count of 0 or more' }],
    ]);
    expect(told(counted('产前筛查率', ',7300,7200'))).toEqual([
      ['NUMERATOR_EXCEEDS_DENOMINATOR', 4, { zh: '不大于分母7200', en: 'at most the denominator, 7200' }],
    ]);
    const long = { zh: '至多40个字符的数', en: 'a number of at most 40 characters' };
    expect(told(read(`指标,年份,数值,UNIT_MULT\n零就业家庭数,2024,${'1'.repeat(38)},9`))).toEqual([
      ['NOT_A_NUMBER', 3, long],
    ]);
    expect(
      told(read(`指标,年份,分子（亿）,分母（亿）\n孕产妇死亡率,2024,${'1'.repeat(38)},${'2'.repeat(38)}`)),
    ).toEqual([['NOT_A_NUMBER', 3, long]]);
  });

  test('in units of a header', () => {
    expect(figure(read('指标,年份,分子（人）,分母（万人）\n孕产妇死亡率,2024,1,0.72'))).toEqual({
      numerator: '1',
      denominator: '7200',
    });
    expect(problems(read('指标,年份,分子（%）,分母\n孕产妇死亡率,2024,1,7200'))).toEqual([
      ['BAD_COUNTS', 2, 3, 'a count', '1'],
    ]);
  });

  test('both unreadable are both told of', () => {
    expect(problems(counted('孕产妇死亡率', '14.3,一,二')).map((each) => (each as unknown[])[2])).toEqual([4, 5]);
  });
});

describe('bounds', () => {
  test('of the cell, of a column, of both', () => {
    const bounded = (cells: string): ObservationTable => read(`指标,年份,数值,界限\n产前筛查率,2024,${cells}`);
    expect(figure(bounded('99%以上,'))).toEqual({ value: '99', unit: 'percent', bound: 'at-least' });
    expect(figure(bounded('99,≤'))).toEqual({ value: '99', bound: 'at-most' });
    expect(figure(bounded('99,下限'))).toEqual({ value: '99', bound: 'at-least' });
    expect(figure(bounded('99以上,at-least'))).toEqual({ value: '99', bound: 'at-least' });
    expect(figure(bounded('99,—'))).toEqual({ value: '99' });
    expect(problems(bounded('99以上,at-most'))).toEqual([['CONTRADICTION', 2, 3, 'at-most', '99以上']]);
    expect(problems(bounded('99, 约 '))).toEqual([['BAD_BOUND', 2, 4, '≥ (at-least) or ≤ (at-most)', '约']]);
  });
});

describe('bounds of the indicator', () => {
  const text = (name: string) => ({ zh: name, en: name });
  const own = (id: string, rest: object): object => ({ id, name: text(id), polarity: 'higher-is-better', ...rest });
  const plan = definePlan({
    document: { id: 'own', title: text('x') },
    indicators: [
      own('any', { unit: 'years', min: null, max: null }),
      own('most', { unit: 'percent', min: null, max: '5' }),
      own('least', { unit: 'count', min: '1' }),
      own('ratio', { unit: 'males-per-100-females' }),
    ],
    plans: [
      {
        id: 'p',
        title: text('x'),
        years: { baseline: 2020, start: 2021, end: 2030 },
        domains: [
          {
            id: 'd',
            ordinal: 1,
            title: text('x'),
            items: [
              {
                id: 'i',
                type: 'target',
                ordinal: 1,
                text: text('x'),
                criteria: [{ id: 'c', indicator: 'any', kind: 'at-least', value: '1', due: 2030, phrase: 'x' }],
              },
            ],
          },
        ],
      },
    ],
  } as never) as never;
  const bounded = (row: string): string[][] =>
    readObservations(`indicator,period,value,numerator,denominator\n${row}`, { plan }).problems.map((each) => [
      each.expected.zh,
      each.expected.en,
      each.received,
    ]);
  test.each<[string, string[][]]>([
    ['any,2024,-99,,', []],
    ['most,2024,-99,,', []],
    ['most,2024,5,,', []],
    ['most,2024,5.1,,', [['不大于5（%）', 'at most 5 (percent)', '5.1']]],
    ['most,2024,,1,2', [['不大于5（%）', 'at most 5 (percent)', '1/2']]],
    ['least,2024,1,,', []],
    ['least,2024,0,,', [['不小于1（个）', 'at least 1 (count)', '0']]],
    ['ratio,2024,-1,,', [['不小于0', 'at least 0 (males-per-100-females)', '-1']]],
  ])('%s', (row, expected) => {
    expect(bounded(row)).toEqual(expected);
  });
});

describe('units', () => {
  test.each<[string, string, object]>([
    ['指标,年份,数值,单位', '孕产妇死亡率,2024,14.3,/10万', { value: '14.3', unit: 'per-100000' }],
    ['指标,年份,数值,单位', '孕产妇死亡率,2024,14.3,—', { value: '14.3' }],
    ['指标,年份,数值（‰）,单位', '孕产妇死亡率（‰）,2024,0.143‰,千分率', { value: '0.143', unit: 'per-1000' }],
    ['指标,年份,数值,单位', '男性平均劳动收入,2024,5.2万元,万元', { value: '52000', unit: 'yuan' }],
    ['指标,年份,数值,UNIT_MULT', '男性平均劳动收入,2024,5.2万元,-1', { value: '5200', unit: 'yuan' }],
    ['指标,年份,数值,UNIT_MULT', '男性平均劳动收入,2024,52,+03', { value: '52000' }],
    ['指标,年份,数值,UNIT_MULT', '男性平均劳动收入,2024,52,—', { value: '52' }],
  ])('%s: %s', (head, row, expected) => {
    const table = read(`${head}\n${row}`);
    expect([figure(table), table.problems]).toEqual([expected, []]);
  });

  const known =
    'percent, per-1000, per-10000, per-100000, share, percentage-points, count, years, hours-per-day, yuan, males-per-100-females';
  test.each<[string, string, unknown[]]>([
    ['指标,年份,数值,单位', '孕产妇死亡率,2024, 14.3/10万 ,‰', ['UNIT_CONFLICT', 2, 3, '‰', '14.3/10万']],
    ['指标,年份,数值（‰）,单位', '孕产妇死亡率,2024,14.3,/10万', ['UNIT_CONFLICT', 2, 3, '/10万', '数值（‰）']],
    ['指标,年份,数值,单位', '孕产妇死亡率（%）,2024,14.3,/10万', ['UNIT_CONFLICT', 2, 3, '/10万', '孕产妇死亡率（%）']],
    ['指标,年份,数值,单位', '男性平均劳动收入,2024,5.2万元,元', ['UNIT_CONFLICT', 2, 3, '元', '5.2万元']],
    ['指标,年份,数值', '孕产妇死亡率,2024,14.3公斤', ['UNKNOWN_UNIT', 2, 3, known, '公斤']],
    ['指标,年份,数值,单位', '孕产妇死亡率,2024,14.3,公斤', ['UNKNOWN_UNIT', 2, 4, known, '公斤']],
    ['指标,年份,数值', '孕产妇死亡率,2024,14.3%点', ['UNKNOWN_UNIT', 2, 3, known, '%点']],
    ['指标,年份,数值', '孕产妇死亡率,2024,14.3人', ['UNIT_MISMATCH', 2, 3, 'per-100000', '14.3人']],
    [
      '指标,年份,数值,UNIT_MULT',
      '男性平均劳动收入,2024,52,x3',
      ['BAD_MULTIPLIER', 2, 4, 'a power of ten, such as 3', 'x3'],
    ],
    [
      '指标,年份,数值,UNIT_MULT',
      '男性平均劳动收入,2024,52,3x',
      ['BAD_MULTIPLIER', 2, 4, 'a power of ten, such as 3', '3x'],
    ],
    [
      '指标,年份,数值,UNIT_MULT',
      '男性平均劳动收入,2024,52,100',
      ['BAD_MULTIPLIER', 2, 4, 'a power of ten, such as 3', '100'],
    ],
  ])('%s: %s', (head, row, problem) => {
    expect(problems(read(`${head}\n${row}`))).toEqual([problem]);
  });
});

describe('status', () => {
  const withStatus = (cells: string): ObservationTable =>
    read(`指标,年份,数值,数据状态,分子,分母\n孕产妇死亡率,2024,${cells}`);
  test.each<[string, object]>([
    ['14.3,P,,', { value: '14.3', status: 'P' }],
    ['14.3, 初步数 ,,', { value: '14.3', status: 'P' }],
    ['14.3,—,,', { value: '14.3' }],
    ['—,M,,', { value: null, status: 'M' }],
    [',L,,', { value: null, status: 'L' }],
    [',O,,', { value: null, status: 'O' }],
    [',缺失,,', { value: null, status: 'M' }],
    [',M,1,7200', { numerator: '1', denominator: '7200', status: 'M' }],
  ])('%s', (cells, expected) => {
    const table = withStatus(cells);
    expect([figure(table), table.problems]).toEqual([expected, []]);
  });
  test('without a value, another status leaves it missing', () => {
    const table = withStatus(' — ,P,,');
    expect([table.observations, table.missing.map(({ mark }) => mark), table.problems]).toEqual([[], ['—'], []]);
  });
  test.each(['L', 'M', 'O'])('a value marked missing, %s', (status) => {
    const table = withStatus(`14.3,${status},,`);
    expect([figure(table), problems(table)]).toEqual([
      { value: '14.3', status },
      [['VALUE_MARKED_MISSING', 2, 3, `no value with status ${status}`, '14.3']],
    ]);
  });
  test('a status of the row goes before that of a head', () => {
    expect(read('指标,2025年预计,数据状态\n孕产妇死亡率,14,E').observations[0]?.status).toBe('E');
  });
});

describe('statements', () => {
  const whole = 'a statement of the whole: no part of it, no counts, no bound, no observation status';
  test.each<[string, string, unknown[]]>([
    ['指标,年份,数值,分子,分母', '生育保障制度,2024,已实现,1,', ['NOT_FOR_STATEMENT', 2, 4, whole, '1']],
    ['指标,年份,数值,分子,分母', '生育保障制度,2024,,,2', ['NOT_FOR_STATEMENT', 2, 5, whole, '2']],
    [
      '指标,年份,数值,性别,城乡',
      '生育保障制度,2024,已实现,女,农村',
      ['NOT_FOR_STATEMENT', 2, 3, whole, 'sex=F; urbanisation=R'],
    ],
    ['指标,年份,数值,数据状态', '生育保障制度,2024,已实现,P', ['NOT_FOR_STATEMENT', 2, 3, whole, 'P']],
    ['指标,2024年预计', '生育保障制度,已实现', ['NOT_FOR_STATEMENT', 2, 2, whole, 'F']],
    ['指标,年份,数值,界限', '生育保障制度,2024,已实现,≥', ['NOT_FOR_STATEMENT', 2, 3, whole, 'at-least']],
    ['指标,年份,数值', '生育保障制度,2024,95%', ['BAD_STATEMENT', 2, 3, stated, '95%']],
    ['指标,年份,数值', '生育保障制度,2024,基本实现', ['BAD_STATEMENT', 2, 3, stated, '基本实现']],
    [
      '指标,年份,数值',
      '孕产妇死亡率,2024,已实现',
      ['NOT_A_NUMBER', 2, 3, 'a number alone (an interval or a remark in a column of its own)', '已实现'],
    ],
    [
      '指标,年份,数值,完成情况',
      '生育保障制度,2024,已实现,未实现',
      ['CONTRADICTION', 2, 4, 'only one of this and “数值”', '未实现'],
    ],
  ])('%s: %s', (head, row, problem) => {
    const table = read(`${head}\n${row}`);
    expect([table.attestations, problems(table)]).toEqual([[], [problem]]);
  });

  test('a statement in its own column, a value in its own', () => {
    const table = read(
      '指标,年份,数值,完成情况,数据状态\n生育保障制度,2024, ,已实现,A\n孕产妇死亡率,2024,14.3, ,\n生育保障制度,2023,部分实现*,,',
    );
    expect(table.attestations.map(({ period, attested }) => [period, attested])).toEqual([
      [2024, 'achieved'],
      [2023, 'partly'],
    ]);
    expect(table.places).toEqual({
      observations: [{ row: 3, column: 3 }],
      attestations: [
        { row: 2, column: 4 },
        { row: 4, column: 3 },
      ],
    });
    expect(problems(table)).toEqual([
      ['FOOTNOTE', 4, 3, 'a figure without a mark; please read the footnote', '部分实现*'],
    ]);
  });

  /** Of a row: the figure or statement and its column, the missing one with its mark, and the problems. */
  const beside = (head: string, row: string): unknown[] => {
    const { observations, attestations, places, missing, problems: all } = read(`${head}\n${row}`);
    const taken = [...observations, ...attestations].map((each) =>
      'attested' in each ? each.attested : (each.value ?? `${each.numerator}/${each.denominator}`),
    );
    return [
      ...taken,
      ...[...places.observations, ...places.attestations].map(({ column }) => column),
      ...missing.map(({ mark, column }) => `${mark} ${column}`),
      ...all.map(({ code, column, received }) => `${code} ${column!.number} ${received}`),
    ];
  };
  test.each<[string, string, unknown[]]>([
    ['指标,年份,数值,目标值,完成情况', '孕产妇死亡率,2024,14.3,14,未达标', ['14.3', 3, 'UNUSED_STATEMENT 5 未达标']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,14.3,接近目标', ['14.3', 3, 'UNUSED_STATEMENT 4 接近目标']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,14.3,—', ['14.3', 3]],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,很多,达标', ['UNUSED_STATEMENT 4 达标', 'NOT_A_NUMBER 3 很多']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,,达标', ['NOT_A_NUMBER 4 达标']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,—,达标', ['NOT_A_NUMBER 4 达标']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,,14.3', ['14.3', 4]],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,,', [' 3']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,,—', ['— 4']],
    ['指标,年份,数值,完成情况', '孕产妇死亡率,2024,…,—', ['… 3']],
    ['指标,年份,完成情况', '孕产妇死亡率,2024,', [' 3']],
    ['指标,年份,数值,分子,分母,完成情况', '孕产妇死亡率,2024,,1,7200,达标', ['1/7200', 3, 'UNUSED_STATEMENT 6 达标']],
    ['指标,年份,数值,分子,分母,完成情况', '孕产妇死亡率,2024,—,1,7200,', ['1/7200', 3]],
    ['指标,年份,分子,分母,完成情况', '孕产妇死亡率,2024,1,7200,达标', ['1/7200', 3, 'UNUSED_STATEMENT 5 达标']],
    ['指标,年份,分子,分母,完成情况', '孕产妇死亡率,2024,1,7200,', ['1/7200', 3]],
    ['指标,年份,分子,分母,完成情况', '孕产妇死亡率,2024,,,达标', ['NOT_A_NUMBER 5 达标']],
    ['指标,年份,分母,完成情况', '孕产妇死亡率,2024,7200,达标', ['UNUSED_STATEMENT 4 达标', 'BAD_COUNTS 3 7200']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,95%,已实现', ['achieved', 4, 'UNUSED_FIGURE 3 95%']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,良好,已实现', ['achieved', 4, 'UNUSED_FIGURE 3 良好']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,—,已实现', ['achieved', 4]],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,95,基本实现', ['UNUSED_FIGURE 3 95', 'BAD_STATEMENT 4 基本实现']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,已实现,—', ['achieved', 3]],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,,—', ['— 4']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,…,—', ['… 3']],
    ['指标,年份,数值,完成情况', '生育保障制度,2024,,', [' 3']],
    ['指标,年份,完成情况', '生育保障制度,2024,已实现', ['achieved', 3]],
    ['指标,年份,分子,分母,完成情况', '生育保障制度,2024,1,2,已实现', ['NOT_FOR_STATEMENT 3 1']],
    ['指标,年份,分子,分母,完成情况', '生育保障制度,2024,1,2,', ['NOT_FOR_STATEMENT 3 1']],
  ])('%s: %s', (head, row, expected) => {
    expect(beside(head, row)).toEqual(expected);
  });

  test('what a column beside is told to be', () => {
    expect(problems(read('指标,年份,数值,完成情况\n孕产妇死亡率,2024,14.3,达标'))).toEqual([
      ['UNUSED_STATEMENT', 2, 4, 'only one of this and “数值”', '达标'],
    ]);
    expect(problems(read('指标,年份,数值,完成情况\n生育保障制度,2024,95,达标'))).toEqual([
      ['UNUSED_FIGURE', 2, 3, 'only one of this and “完成情况”', '95'],
    ]);
  });

  test('given twice and differently, none is taken', () => {
    const table = read(
      '指标,年份,数值,地区\n生育保障制度,2024,已实现,甲\n生育保障制度,2024年,未实现,甲\n生育保障制度,2024,未实现,乙',
    );
    expect(table.attestations.map(({ attested }) => attested)).toEqual(['not']);
    expect(table.problems).toMatchObject([
      { code: 'CONFLICTING_FIGURES', row: 2, count: 2, first: { row: 3, column: 3 }, received: 'achieved' },
    ]);
  });

  test('evidence, or else the source', () => {
    const table = read('指标,年份,数值,依据,来源\n生育保障制度,2024,已实现,甲,乙\n生育保障制度,2023,已实现,,乙');
    expect(table.attestations.map(({ evidence }) => evidence)).toEqual(['甲', '乙']);
  });
});

describe('what else a row says', () => {
  const head = '指标,年份,数值,来源,依据,评估者,评估日期';
  const [only, one] = ['an attested indicator, which alone has this', 'one of a source and evidence'];
  test.each<[string, object, unknown[]]>([
    ['婴儿死亡率,2024,4,,妇幼年报,,', { source: '妇幼年报' }, []],
    ['婴儿死亡率,2024,4,甲,乙,,', { source: '甲' }, [['UNUSED_DETAIL', 2, 5, one, '乙']]],
    [
      '婴儿死亡率,2024,4,甲,,丙,2025-01-02',
      { source: '甲' },
      [
        ['UNUSED_DETAIL', 2, 7, only, '2025-01-02'],
        ['UNUSED_DETAIL', 2, 6, only, '丙'],
      ],
    ],
    ['婴儿死亡率,,4,,,,2025-01-02', { period: '2025-01-02' }, []],
    ['婴儿死亡率,2024,—,甲,乙,丙,2025-01-02', {}, []],
    [
      '婴儿死亡率,2024,约4,甲,乙,丙,2025-01-02',
      {},
      [['NOT_A_NUMBER', 2, 3, 'a number alone (an interval or a remark in a column of its own)', '约4']],
    ],
    [
      '生育保障制度,2024,已实现,甲,乙,丙,2025-01-02',
      { evidence: '乙', assessor: '丙', date: '2025-01-02' },
      [['UNUSED_DETAIL', 2, 4, one, '甲']],
    ],
    ['生育保障制度,2024,已实现,甲,,,', { evidence: '甲' }, []],
  ])('%s', (row, expected, told) => {
    const table = read(`${head}\n${row}`);
    const [found] = [...table.observations, ...table.attestations];
    const { source, period, ...rest } = { ...found } as Record<string, unknown>;
    const kept = Object.fromEntries(
      Object.entries({
        source,
        period: period === 2024 ? undefined : period,
        evidence: rest['evidence'],
        assessor: rest['assessor'],
        date: rest['date'],
      }).filter(([, each]) => each !== undefined),
    );
    expect([kept, problems(table)]).toEqual([expected, told]);
  });

  test('evidence goes before the source that the caller gives', () => {
    const table = read('指标,年份,数值,依据\n婴儿死亡率,2024,4,年报\n婴儿死亡率,2023,4,', { source: '简报' });
    expect(table.observations.map(({ source }) => source)).toEqual(['年报', '简报']);
  });

  test('once a row, and not where a statement beside the figure uses it', () => {
    expect(
      read('指标,2023年,2024年,评估者\n婴儿死亡率,5,4,丙').problems.map(({ code, column }) => [code, column?.number]),
    ).toEqual([['UNUSED_DETAIL', 4]]);
    const both = read('年份,婴儿死亡率,生育保障制度,评估者,来源,依据\n2024,4,已实现,丙,甲,乙');
    expect([both.problems, both.observations[0]?.source, both.attestations[0]?.evidence]).toEqual([[], '甲', '乙']);
  });
});

describe('missing figures', () => {
  test.each<[string, object, object]>([
    ['指标,年份,数值\n婴儿死亡率,2024,…', {}, { mark: '…' }],
    [
      '指标,年份,数值,地区,性别,城乡\n婴儿死亡率,2024,,甲镇,女,农村',
      {},
      { mark: '', area: '甲镇', disaggregation: { sex: 'F', urbanisation: 'R' } },
    ],
    ['指标,年份,数值\n婴儿死亡率,2024,—', { area: '天门市' }, { mark: '—', area: '天门市' }],
    [
      '指标,天门市,\n,2024年,2024年\n,男,女\n婴儿死亡率,—,3',
      {},
      { mark: '—', area: '天门市', disaggregation: { sex: 'M' } },
    ],
    [
      '指标,年份,数值,性别\n婴儿死亡率,2024,—,',
      { whole: { 'infant-mortality-rate': { sex: 'F' } } },
      { mark: '—', disaggregation: { sex: '_T' } },
    ],
    [
      '指标,年份,数值,地区,性别\n生育保障制度,2024,—,甲镇,女',
      {},
      { mark: '—', area: '甲镇', disaggregation: { sex: 'F' } },
    ],
  ])('%s', (text, options, expected) => {
    const [cell] = read(text, options).missing;
    const { row, column, indicator, period, ...rest } = cell!;
    expect([typeof row, typeof column, typeof indicator, period, rest]).toEqual([
      'number',
      'number',
      'string',
      2024,
      expected,
    ]);
  });
});

describe('duplicates', () => {
  test('a year as a number and as a text is one period', () => {
    const table = read('指标,年份,数值\n孕产妇死亡率,2024,14.3\n孕产妇死亡率,,14.4', { period: '2024' });
    expect(table.problems.map(({ code }) => code)).toEqual(['CONFLICTING_FIGURES']);
    expect(table.observations).toEqual([]);
  });
  test('areas, parts and periods tell figures apart, the order of parts does not', () => {
    const rows = ['甲,,', '乙,,', ',女,', ',女,农村', ',,农村'].map((cells) => `婴儿死亡率,2024,14.3,${cells},`);
    const table = read(
      [
        '指标,年份,数值,地区,性别,城乡,分组',
        ...rows,
        '婴儿死亡率,2024,14.3,,,,城乡=农村;性别=女',
        '婴儿死亡率,2024-06,14.3,,,,',
      ].join('\n'),
    );
    expect(table.observations).toHaveLength(6);
    expect(table.problems.map(({ code, row, first }) => [code, row, first?.row])).toEqual([['DUPLICATE', 7, 5]]);
  });
});

describe('parts of a whole', () => {
  test('columns that say the same, and columns that do not', () => {
    const parts = (cells: string): ObservationTable =>
      read(`指标,年份,数值,性别,分组,年龄\n婴儿死亡率,2024,14.3,${cells}`);
    expect(parts('女,sex=F,—').observations[0]?.disaggregation).toEqual({ sex: 'F' });
    expect(parts('—,无,20—24岁').observations[0]?.disaggregation).toEqual({ age: '20—24岁' });
    expect(parts('合计,无,总计').observations[0]?.disaggregation).toBeUndefined();
    expect(problems(parts('女,sex=M,'))).toEqual([['CONTRADICTION', 2, 5, 'sex=F', 'M']]);
    expect(describeProblem(parts('女,sex=M,').problems[0]!, 'zh')).toBe(
      '第2行第5列“分组”：与别处所写矛盾：应为sex=F，实为“M”',
    );
  });
  test('the whole needs all its parts', () => {
    const whole = { 'female-life-expectancy': { sex: 'F', urbanisation: 'U' } };
    const text =
      '指标,年份,数值,性别,城乡\n妇女人均预期寿命,2024,81,女,城市\n妇女人均预期寿命,2024,80,女,\n妇女人均预期寿命,2024,79,男,城市';
    expect(read(text, { whole }).observations.map(({ disaggregation }) => disaggregation)).toEqual([
      undefined,
      { sex: 'F', urbanisation: '_T' },
      { sex: 'M', urbanisation: 'U' },
    ]);
  });
});

describe('which indicator', () => {
  const named = (cells: string): ObservationTable =>
    read(`指标,indicator,年份,数值\n${cells},2024,4`, {
      aliases: { '检-测': 'maternal-hiv-testing-rate', '检/测': 'maternal-syphilis-testing-rate', 不用: null },
    });
  test('of names in two columns, the one that is known', () => {
    expect(named('婴儿死亡率,infant deaths').observations[0]?.indicator).toBe('infant-mortality-rate');
    expect(named('婴儿死,Infant mortality rate').observations[0]?.indicator).toBe('infant-mortality-rate');
    expect(named('婴儿死亡率,infant-mortality-rate').problems).toEqual([]);
  });
  test.each<[string, string, number, string]>([
    ['—,', 'NO_INDICATOR', 1, ''],
    ['婴儿死亡率,maternal-mortality-ratio', 'CONTRADICTION', 2, 'maternal-mortality-ratio'],
    ['婴儿死亡率,不用', 'LEFT_OUT', 2, '不用'],
    ['甲,乙', 'UNKNOWN_INDICATOR', 1, '甲'],
    ['甲,检测', 'AMBIGUOUS_INDICATOR', 2, '检测'],
    ['检测,乙', 'AMBIGUOUS_INDICATOR', 1, '检测'],
  ])('%s', (cells, code, column, received) => {
    expect(named(cells).problems).toMatchObject([{ code, column: { number: column }, received }]);
  });
  test('a labelled code that is no name, with a label that is one', () => {
    const head = 'INDICATOR: Indicator,TIME_PERIOD,OBS_VALUE';
    expect(read(`${head}\nX: Infant mortality rate,2024,4`).observations[0]?.indicator).toBe('infant-mortality-rate');
    expect(read(`${head}\ninfant-mortality-rate: x,2024,4`).observations[0]?.indicator).toBe('infant-mortality-rate');
    expect(read(`${head}\ninfant-mortality-rate,2024,4`).observations[0]?.indicator).toBe('infant-mortality-rate');
    expect(read(`${head}\nX: Y,2024,4`).problems).toMatchObject([{ code: 'UNKNOWN_INDICATOR', received: 'X' }]);
  });
});
