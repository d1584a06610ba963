import iconv from 'iconv-lite';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { catalogue, evaluate, IndicatorError, definePlan } from '../../src/entries/index.js';
import { readObservations, type ObservationTable, type Problem } from '../../src/entries/io.js';
import { bytesOf, textOfFile } from './files.js';

const read = (input: string | Uint8Array, options: object = {}): ObservationTable =>
  readObservations(input, { plan: catalogue, ...options } as never);
const brief = (problems: readonly Problem[]): unknown[] =>
  problems.map(({ code, row, column }) => [code, row, column?.number ?? null]);

describe('tables as offices have them', () => {
  test('years across, with a title, sections, remarks, targets and every kind of cell', () => {
    const table = read(bytesOf('across-years.csv'));
    const at = (indicator: string, unit: string, ...figures: readonly (readonly [number, string, object?])[]) =>
      figures.map(([period, value, rest]) => ({ indicator, period, value, unit, area: '天门市', ...rest }));
    expect(table.observations).toEqual([
      ...at(
        'maternal-mortality-ratio',
        'per-100000',
        [2020, '16.9'],
        [2021, '16.1'],
        [2023, '15.1', { status: 'P' }],
        [2024, '14.3'],
      ).slice(0, 4),
      ...at('prenatal-screening-rate', 'percent', [2020, '81.1'], [2021, '85.7'], [2022, '88.7'], [2024, '93.5']),
      ...at(
        'maternal-hiv-testing-rate',
        'percent',
        [2021, '98.9'],
        [2022, '99', { bound: 'at-least' }],
        [2023, '99', { status: 'P', bound: 'at-least' }],
        [2024, '99.2'],
      ),
      ...at('female-life-expectancy', 'years', [2020, '80.88']),
    ]);
    expect(table.missing.map(({ row, column, mark }) => [row, column, mark])).toEqual([
      [5, 7, '—'],
      [6, 4, '…'],
      [7, 5, ''],
      [7, 7, ''],
      [7, 8, ''],
    ]);
    expect(brief(table.problems)).toEqual([
      ['TITLE_READ', 1, null],
      ['NOTE_ROW', 3, null],
      ['UNIT_CONFLICT', 4, 6],
      ['FOOTNOTE', 4, 7],
      ['FOOTNOTE', 6, 8],
      ['UNKNOWN_INDICATOR', 8, 2],
    ]);
    expect(table.problems.map(({ places }) => places.map(({ row }) => row))).toEqual([
      [1],
      [3, 9],
      [4, 7],
      [4],
      [6],
      [8],
    ]);
    expect(table.rows).toBe(7);
    expect(table.layout).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      headerRow: 2,
      arrangement: 'periods-across',
    });
    expect(table.layout.columns.map(({ role, period }) => period ?? role)).toEqual([
      'remark',
      'indicator',
      'unit',
      2020,
      2021,
      2022,
      2023,
      2024,
      'remark',
    ]);
  });

  const long = [
    {
      indicator: 'infant-mortality-rate',
      period: 2023,
      value: '4.5',
      unit: 'per-1000',
      area: '天门市',
      source: '市卫健委',
    },
    {
      indicator: 'infant-mortality-rate',
      period: 2024,
      value: '4.0',
      unit: 'per-1000',
      area: '天门市',
      source: '市卫健委',
    },
    {
      indicator: 'infant-mortality-rate',
      period: 2024,
      value: '4.9',
      unit: 'per-1000',
      area: '天门市',
      disaggregation: { urbanisation: 'R' },
      source: '市卫健委',
    },
    {
      indicator: 'under-five-mortality-rate',
      period: 2024,
      value: '5.1',
      unit: 'per-1000',
      area: '天门市',
      disaggregation: { sex: 'F', urbanisation: 'U' },
      source: '市卫健委',
    },
    {
      indicator: 'compulsory-education-retention-rate',
      period: 2023,
      value: '95.7',
      unit: 'percent',
      area: '天门市',
      source: '市教育局',
    },
    {
      indicator: 'zero-employment-families',
      period: '2024-06',
      value: '1203',
      unit: 'count',
      area: '竟陵街道',
      source: '市人社局',
    },
    {
      indicator: 'men-mean-earned-income',
      period: 2024,
      value: '52000',
      unit: 'yuan',
      area: '天门市',
      source: '市统计局',
    },
    {
      indicator: 'women-mean-earned-income',
      period: 2024,
      value: '48300',
      unit: 'yuan',
      area: '天门市',
      source: '市统计局',
    },
  ];
  test('one figure a row, in UTF-8 with and without a byte order mark, GB18030 and UTF-16', () => {
    const text = textOfFile('long.csv');
    for (const [bytes, encoding] of [
      [text, null],
      [`\uFEFF${text}`, null],
      [iconv.encode(text, 'utf8'), 'utf-8'],
      [iconv.encode(text, 'utf8', { addBOM: true }), 'utf-8'],
      [iconv.encode(text, 'gb18030'), 'gb18030'],
      [iconv.encode(text, 'gbk'), 'gb18030'],
      [iconv.encode(text, 'utf16le', { addBOM: true }), 'utf-16le'],
      [iconv.encode(text, 'utf16be', { addBOM: true }), 'utf-16be'],
    ] as const) {
      const table = read(bytes);
      expect(table.observations).toEqual(long);
      expect(table.layout.encoding).toBe(encoding);
      expect(table.problems).toEqual([]);
    }
  });

  test('a school year may be the year it ends in', () => {
    expect(read(textOfFile('long.csv'), { schoolYear: 'end' }).observations[4]?.period).toBe(2024);
  });

  test('SDMX-CSV: totals are the whole, a multiplier multiplies, a missing status is an observation without a value', () => {
    const table = read(bytesOf('sdmx.csv'));
    expect(table.observations).toEqual([
      {
        indicator: 'maternal-mortality-ratio',
        period: 2023,
        value: '15.1',
        unit: 'per-100000',
        area: 'CN-429006',
        status: 'A',
        source: 'bulletin',
      },
      {
        indicator: 'maternal-mortality-ratio',
        period: 2024,
        value: '15.9',
        unit: 'per-100000',
        area: 'CN-429006',
        disaggregation: { urbanisation: 'R' },
        status: 'P',
        source: 'bulletin',
      },
      {
        indicator: 'prenatal-screening-rate',
        period: 2024,
        value: null,
        unit: 'percent',
        area: 'CN-429006',
        status: 'M',
      },
      {
        indicator: 'men-mean-earned-income',
        period: 2024,
        value: '52400',
        unit: 'yuan',
        area: 'CN-429006',
        status: 'E',
        source: 'survey',
      },
    ]);
    expect(table.problems).toEqual([]);
    expect(table.missing).toEqual([]);
  });

  test('SDMX-CSV with labels beside the codes', () => {
    const table = read(bytesOf('sdmx-labels.csv'));
    expect(table.observations).toEqual([
      {
        indicator: 'maternal-mortality-ratio',
        period: 2024,
        value: '14.3',
        unit: 'per-100000',
        area: 'CN-429006',
        status: 'A',
      },
      {
        indicator: 'women-mean-years-of-schooling',
        period: '2024-06',
        value: '10.1',
        unit: 'years',
        area: 'CN-429006',
        status: 'P',
      },
    ]);
    expect(table.problems).toEqual([]);
  });

  test('indicators across, full-width, separated by tabs', () => {
    const table = read(bytesOf('across-indicators.tsv'));
    expect(table.observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: 2022, value: '15.7', unit: 'per-100000', source: '年报' },
      { indicator: 'prenatal-screening-rate', period: 2022, value: '88.7', unit: 'percent', source: '年报' },
      { indicator: 'infant-mortality-rate', period: 2022, value: '4.9', unit: 'per-1000', source: '年报' },
      { indicator: 'maternal-mortality-ratio', period: 2023, value: '15.1', unit: 'per-100000', source: '年报' },
      { indicator: 'prenatal-screening-rate', period: 2023, value: '91.3', source: '年报' },
    ]);
    expect(table.missing).toEqual([{ row: 3, column: 4, mark: '…', indicator: 'infant-mortality-rate', period: 2023 }]);
    expect(table.layout).toMatchObject({ format: 'tsv', delimiter: '\t', arrangement: 'indicators-across' });
    expect(table.layout.columns[1]).toEqual({
      number: 2,
      header: '孕产妇死亡率（/10万）',
      role: 'value',
      indicator: 'maternal-mortality-ratio',
    });
    expect(table.problems).toEqual([]);
  });

  test('semicolons and decimal commas', () => {
    const table = read(bytesOf('semicolon.csv'), { decimalMark: ',' });
    expect(table.observations.map(({ value, unit }) => [value, unit])).toEqual([
      ['14.3', 'per-100000'],
      ['93.5', 'percent'],
      ['1203', 'count'],
    ]);
    expect(table.layout.delimiter).toBe(';');
    expect(table.problems).toEqual([]);
    const asked = read(bytesOf('semicolon.csv'));
    expect([asked.observations, brief(asked.problems)]).toEqual([table.observations, [['DECIMAL_COMMA', 2, 3]]]);
  });

  test('counts, with and without a value beside them', () => {
    const table = read(bytesOf('counts.csv'));
    expect(table.observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: 2022, numerator: '1', denominator: '7200', unit: 'per-100000' },
      { indicator: 'maternal-mortality-ratio', period: 2023, value: '14.3', numerator: '1', denominator: '7000' },
      {
        indicator: 'maternal-mortality-ratio',
        period: 2024,
        value: '13.9',
        numerator: '1',
        denominator: '7200',
        unit: 'per-100000',
      },
      { indicator: 'zero-employment-families', period: 2024, value: '3', unit: 'count' },
    ]);
    expect(table.problems).toEqual([]);
    expect(evaluate('women.health.target.2/maternal-mortality-ratio@2025', table.observations)).toMatchObject({
      status: 'met',
      interval: { method: 'poisson' },
    });
  });

  test('statements of assessors', () => {
    const table = read(bytesOf('statements.csv'));
    expect(table.attestations).toEqual([
      {
        indicator: 'child-guardianship',
        period: 2024,
        attested: 'achieved',
        assessor: '市妇儿工委办',
        evidence: '天妇儿〔2024〕3号',
        date: '2025-01-10',
      },
      {
        indicator: 'maternity-protection-system',
        period: 2024,
        attested: 'partly',
        assessor: '市医保局',
        date: '2025-01-11',
      },
      {
        indicator: 'child-friendly-city',
        period: '2025-03-01',
        attested: 'not',
        assessor: '专家组',
        evidence: '现场评估',
      },
    ]);
    expect(table.places.attestations).toEqual([
      { row: 2, column: 3 },
      { row: 3, column: 3 },
      { row: 4, column: 3 },
    ]);
    expect(table.observations).toEqual([]);
    expect(table.missing).toEqual([
      { row: 5, column: 3, mark: '—', indicator: 'women-medical-security-system', period: 2024 },
    ]);
    expect(table.problems).toEqual([]);
  });

  test('JSON: records, columns and rows', () => {
    const records = read(bytesOf('records.json'));
    expect(records.observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3', unit: 'per-100000', area: '天门市' },
      {
        indicator: 'prenatal-screening-rate',
        period: 2024,
        value: '93.5',
        disaggregation: { urbanisation: 'R' },
        status: 'P',
      },
      { indicator: 'infant-mortality-rate', period: 2024, value: null, status: 'L' },
    ]);
    expect(records.attestations).toEqual([
      { indicator: 'maternity-protection-system', period: 2024, attested: 'partly', assessor: '市医保局' },
    ]);
    expect(records.missing).toEqual([
      { row: 5, column: 3, mark: '', indicator: 'infant-mortality-rate', period: 2023 },
    ]);
    expect(records.layout).toMatchObject({ format: 'json', delimiter: null, headerRow: 1, arrangement: 'long' });
    expect(read(bytesOf('columns.json')).observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: 2023, value: '15.1', area: '天门市' },
      { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3', area: '天门市' },
      { indicator: 'infant-mortality-rate', period: 2023, value: '4.5', area: '天门市' },
      { indicator: 'infant-mortality-rate', period: 2024, value: '4.0', unit: 'per-1000', area: '天门市' },
    ]);
    const rows = read(bytesOf('rows.json'));
    expect(rows.observations.map(({ value, period }) => [value, period])).toEqual([
      ['15.1', 2023],
      ['4.0', 2024],
    ]);
    expect(rows.places.observations[1]).toEqual({ row: 4, column: 3 });
    expect([...records.problems, ...rows.problems, ...read(bytesOf('columns.json')).problems]).toEqual([]);
  });
});

describe('options', () => {
  test('area, period and source of rows that name none', () => {
    const options = { area: '天门市', period: '2024-06', source: '年报' };
    const table = read('指标,数值,地区\n孕产妇死亡率,14.3,\n婴儿死亡率,4,湖北省\n生育保障制度,已实现,', options);
    expect(table.observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: '2024-06', value: '14.3', area: '天门市', source: '年报' },
      { indicator: 'infant-mortality-rate', period: '2024-06', value: '4', area: '湖北省', source: '年报' },
    ]);
    expect(table.attestations).toEqual([
      { indicator: 'maternity-protection-system', period: '2024-06', attested: 'achieved', area: '天门市' },
    ]);
    expect(brief(read('指标,数值\n孕产妇死亡率,14.3').problems)).toEqual([['MISSING_COLUMN', 1, null]]);
  });

  test('a period in the table goes before the option', () => {
    expect(
      read('指标,年份,数值\n孕产妇死亡率,2023,15.1\n婴儿死亡率,,4', { period: 2024 }).observations.map(
        ({ period }) => period,
      ),
    ).toEqual([2023, 2024]);
  });

  test('headers of the caller’s own', () => {
    const text = '监测内容,时点,结果\n孕产妇死亡率,2024,14.3';
    expect(brief(read(text).problems)).toEqual([['NO_HEADER', null, null]]);
    const columns = { 监测内容: 'indicator', 时点: 'period', 结果: 'value' } as const;
    expect(read(text, { columns }).observations).toEqual([
      { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3' },
    ]);
    expect(read('指标,备注,年份\n孕产妇死亡率,14.3,2024', { columns: { 备注: 'value' } }).observations).toHaveLength(1);
  });

  test('the whole of an indicator may be one part of the data', () => {
    const text =
      '指标,年份,数值,性别,城乡\n妇女人均预期寿命,2024,81,女,\n妇女人均预期寿命,2024,80,,农村\n妇女人均预期寿命,2024,79,,\n婴儿死亡率,2024,4,,';
    const whole = { 'female-life-expectancy': { sex: '女' } };
    expect(read(text, { whole }).observations.map(({ disaggregation }) => disaggregation)).toEqual([
      undefined,
      { sex: '_T', urbanisation: 'R' },
      { sex: '_T' },
      undefined,
    ]);
    expect(read(text).observations.map(({ disaggregation }) => disaggregation)).toEqual([
      { urbanisation: 'R' },
      undefined,
    ]);
    // 女 is what the indicator is of: two figures of it differ, and none is taken.
    expect(brief(read(text).problems)).toEqual([['CONFLICTING_FIGURES', 2, 3]]);
  });

  test('aliases go before the plan’s names, and null leaves out', () => {
    const aliases = {
      孕产妇死亡率: 'infant-mortality-rate',
      'M.M.R': 'maternal-mortality-ratio',
      婴儿死亡率: null,
    } as const;
    const table = read('指标,年份,数值\n孕产妇死亡率,2023,5\nＭＭＲ,2023,15.1\n婴儿死亡率,2024年第1季度,4', {
      aliases,
    });
    expect(table.observations.map(({ indicator }) => indicator)).toEqual([
      'infant-mortality-rate',
      'maternal-mortality-ratio',
    ]);
    expect(brief(table.problems)).toEqual([['LEFT_OUT', 4, 1]]);
  });

  test('a given format is not guessed', () => {
    expect(read('[指标]\t年份\t数值\n孕产妇死亡率\t2024\t14.3', { format: 'tsv' }).observations).toHaveLength(1);
    expect(read('[指标],年份,数值\n孕产妇死亡率,2024,14.3', { format: 'csv' }).observations).toHaveLength(1);
    expect(brief(read('[指标],年份,数值\n孕产妇死亡率,2024,14.3').problems)).toEqual([['BAD_JSON', null, null]]);
    expect(brief(read('指标,年份,数值\n孕产妇死亡率,2024,14.3', { format: 'json' }).problems)).toEqual([
      ['BAD_JSON', null, null],
    ]);
  });

  test.each<[string, object, string, string]>([
    ['format', { format: 'xlsx' }, 'BAD_OPTION', 'options.format'],
    ['filling down', { fillDown: 'yes' }, 'BAD_OPTION', 'options.fillDown'],
    ['school year', { schoolYear: 'middle' }, 'BAD_OPTION', 'options.schoolYear'],
    ['decimal mark', { decimalMark: ';' }, 'BAD_OPTION', 'options.decimalMark'],
    ['area', { area: ' ' }, 'BAD_OPTION', 'options.area'],
    ['source', { source: 1 }, 'BAD_OPTION', 'options.source'],
    ['period', { period: '2024-13' }, 'BAD_PERIOD', 'options.period'],
    ['alias', { aliases: { MMR: 'mmr' } }, 'UNKNOWN_ID', 'options.aliases["MMR"]'],
    ['whole', { whole: { mmr: { sex: 'F' } } }, 'UNKNOWN_ID', 'options.whole'],
    ['columns', { columns: { 结果: 'result' } }, 'BAD_OPTION', 'options.columns["结果"]'],
  ])('a mistake in %s is thrown', (_what, options, code, where) => {
    const thrown = ((): unknown => {
      try {
        return read('', options);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(IndicatorError);
    expect(thrown).toMatchObject({ code, fields: { where } });
  });

  test('and says what was expected', () => {
    expect(() => read('', { format: 'xlsx' })).toThrow(
      "options.format: expected 'csv' or 'tsv' or 'json', received \"xlsx\"",
    );
    expect(() => read('', { schoolYear: 'middle' })).toThrow(
      "options.schoolYear: expected 'start' or 'end', received \"middle\"",
    );
    expect(() => read('', { area: '' })).toThrow('options.area: expected a text, received ""');
    expect(() => read('', { columns: { 结果: 'result' } })).toThrow(
      'expected what a column can hold: indicator, period, subperiod, date, value,',
    );
    // The word of the header table for it.
    expect(() => read('', { columns: { 看法: '备注' } })).toThrow(
      'options.columns["看法"]: expected remark, which is what “备注” means here, received "备注"',
    );
  });

  test('what is neither text nor bytes is thrown', () => {
    expect(() => read(42 as never)).toThrow('input: expected a string or a Uint8Array, received 42');
  });
});

describe('what the types say', () => {
  test('aliases are ids of the plan', () => {
    expectTypeOf(readObservations<{ plan: 'p'; domain: 'd'; item: 't'; criterion: 'c'; indicator: 'x'; due: 2030 }>)
      .parameter(1)
      .toHaveProperty('aliases')
      .toEqualTypeOf<Readonly<Record<string, 'x' | (string & {}) | null>> | undefined>();
    expect(() => readObservations('', { plan: catalogue, aliases: { MMR: 'no-such-indicator' } })).toThrow(
      'expected the id of an indicator',
    );
  });

  test('a plan of the host’s own, whose names are ambiguous', () => {
    const text = (zh: string, en: string) => ({ zh, en });
    const rate = <const Id extends string>(id: Id) =>
      ({ id, name: text('巩固率', `Retention rate, ${id}`), unit: 'percent', polarity: 'higher-is-better' }) as const;
    const plan = definePlan({
      document: { id: 'own', title: text('本县规划', 'Own plan') },
      indicators: [rate('primary'), rate('secondary')],
      plans: [
        {
          id: 'p',
          title: text('规划', 'Plan'),
          years: { baseline: 2020, start: 2021, end: 2030 },
          domains: [
            {
              id: 'd',
              ordinal: 1,
              title: text('教育', 'Education'),
              items: [
                {
                  id: 'i',
                  type: 'target',
                  ordinal: 1,
                  text: text('巩固率95%以上', 'At least 95%'),
                  criteria: [
                    { id: 'c', indicator: 'primary', kind: 'at-least', value: '95', due: 2030, phrase: '95%以上' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const table = readObservations(
      '指标,年份,数值\n巩固率,2024,95\nprimary,2024,96\nRetention rate (secondary),2024,97',
      { plan, aliases: { 中学: 'secondary' } },
    );
    expect(table.observations.map(({ indicator }) => indicator)).toEqual(['primary', 'secondary']);
    expect(table.problems).toMatchObject([
      {
        code: 'AMBIGUOUS_INDICATOR',
        row: 2,
        candidates: [
          { indicator: 'primary', similarity: 1 },
          { indicator: 'secondary', similarity: 1 },
        ],
      },
    ]);
  });
});

test('names are matched beyond width, case, spaces, punctuation, list numbers and units; the rest brings candidates', () => {
  const names = [
    '孕产妇死亡率',
    ' 孕产妇 死亡率 ',
    '（一）孕产妇死亡率',
    '1、孕产妇死亡率（/10万）',
    'MATERNAL mortality-ratio',
    'maternal-mortality-ratio',
    '5岁以下儿童死亡率',
    '０－６岁儿童眼保健和视力检查覆盖率',
  ];
  const table = read(`指标,年份,数值\n${names.map((name, i) => `${name},${2010 + i},91`).join('\n')}`);
  expect(table.observations.map(({ indicator, unit }) => [indicator, unit])).toEqual([
    ...[undefined, undefined, undefined, 'per-100000', undefined, undefined].map((unit) => [
      'maternal-mortality-ratio',
      unit,
    ]),
    ['under-five-mortality-rate', undefined],
    ['child-eye-care-coverage', undefined],
  ]);
  const [unknown] = read('指标,年份,数值\n孕产妇死亡比（/10万）,2024,14.3').problems;
  expect(unknown?.candidates?.[0]).toEqual({
    indicator: 'maternal-mortality-ratio',
    name: catalogue.indicator('maternal-mortality-ratio').name,
    similarity: 0.8,
  });
  expect(unknown?.candidates).toHaveLength(3);
  expect(read('指标,年份,数值\nzzz,2024,14.3').problems[0]?.candidates).toEqual([]);
});
