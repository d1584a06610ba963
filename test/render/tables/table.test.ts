/** The table as CSV: read back by two libraries it is what was put in, and no cell is a formula. */
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { assess, assessAreas, compareAreas } from '../../../src/entries/assessment.js';
import { catalogue } from '../../../src/entries/index.js';
import { areaTableCsv, heatmapSpec, tableCsv } from '../../../src/entries/render.js';
import { hostile } from '../hostile.js';
import { nationalAssessment } from '../national.js';
import { sampleAssessment, samplePlan } from '../sample.js';

const plan = samplePlan();
const assessment = sampleAssessment();
const read = (text: string, delimiter = ','): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, delimiter, bom: true, record_delimiter: '\r\n' });

describe('the sample county', () => {
  const rows = read(tableCsv(assessment, { language: 'en', plan }));
  const rowOf = (id: string) => rows.find(({ criterion }) => criterion === id)!;
  test('one row for each criterion, in the order of the document', () => {
    expect(rows.map(({ criterion }) => criterion)).toEqual(Object.keys(assessment.results));
  });
  test('figures stand as numbers, their unit apart', () => {
    expect(rowOf('coverage@2030')).toMatchObject({
      item: 'Target 2',
      indicator: 'Prenatal screening rate',
      target: 'at least 95%',
      due: '2030',
      unit: '%',
      'base year': '2020',
      'base value': '81.1',
      'year before the latest': '',
      'latest period': '2024',
      'latest value': '89.1',
      'lower limit': '95',
      'upper limit': '',
      'change on the year before': '',
      'change on base year': '8',
      'unit of changes': 'percentage points',
      verdict: 'not met yet',
      margin: '-5.9',
      outlook: 'at risk',
    });
    expect(rowOf('infants@2030')).toMatchObject({
      'change on the year before': '-0.5',
      'upper limit': '5',
      margin: '1',
    });
    expect(rowOf('deaths@2025')).toMatchObject({ 'latest value': '14.0845070423', margin: '-0.0845070422535' });
  });
  test('reasons, statements and sources stand in their columns', () => {
    expect(rowOf('mines@2030')).toMatchObject({
      verdict: 'not applicable',
      reason: '本县没有矿山',
      'latest value': '',
      margin: '',
    });
    expect(rowOf('awareness@2030')).toMatchObject({
      verdict: 'insufficient data',
      reason: 'no assessor has made a statement',
    });
    expect(rowOf('system@2030')).toMatchObject({
      statement: 'partly achieved',
      'statement period': '2024-12-20',
      'statement date': '',
      assessor: '评估组',
      evidence: '督查报告（2024）',
    });
    expect(rowOf('infants@2030')).toMatchObject({ source: '示例县统计局' });
  });
  test('the date of a statement stands beside it', () => {
    const dated = assess(
      samplePlan() as never,
      [{ indicator: 'system', period: 2024, attested: 'achieved', date: '2025-01-15' }],
      { asOf: 2024, area: '示例县' },
    );
    const row = read(tableCsv(dated, { language: 'zh', plan })).find((each) => each['要求编号'] === 'system@2030');
    expect(row).toMatchObject({
      地区: '示例县',
      截至: '2024',
      认定: '已实现',
      认定所属期间: '2024',
      认定日期: '2025-01-15',
    });
  });
  test('area and date stand in every row', () => {
    expect(rows.every((row) => row['area'] === '示例县' && row['as of'] === '2024')).toBe(true);
  });
  test('an outlook stands only where something lies ahead', () => {
    const figures = [
      ...[2020, 2021, 2022, 2023, 2024, 2025].map((period) => ({ indicator: 'deaths', period, value: '15.00' })),
      ...[96, 94, 96, 96, 96, 96].map((value, i) => ({
        indicator: 'retention',
        period: 2020 + i,
        value: `${value}.0`,
      })),
      ...[80, 81, 82, 83, 84, 85].map((value, i) => ({ indicator: 'coverage', period: 2020 + i, value: `${value}.0` })),
    ];
    const judged = read(tableCsv(assess(plan as never, figures as never, { asOf: 2025 }), { language: 'zh', plan }));
    const outlookOf = (id: string) => judged.find((row) => row['要求编号'] === id)!['走势研判'];
    expect([outlookOf('deaths@2025'), outlookOf('retention@2030')]).toEqual(['', '']);
    expect([outlookOf('coverage@2030'), outlookOf('infants@2030')]).toEqual(['预计难以达标', '暂难研判']);
  });
  test('a reading stands only beside the words that it reads', () => {
    const table = read(tableCsv(nationalAssessment(), { language: 'zh', plan: catalogue }));
    const inclusive = table.filter((row) => row['判定规则']!.includes('包括本数'));
    expect(inclusive.length).toBeGreaterThan(5);
    for (const row of inclusive) expect(row['规划原文']).toMatch(/以[上下内]/);
  });
  test('a bound is marked as one', () => {
    const bounded = read(tableCsv(nationalAssessment(), { language: 'en', plan: catalogue })).filter(
      (row) => row['bound only'] !== '',
    );
    expect(bounded.map((row) => [row['latest value'], row['bound only']])).toEqual([
      ['99', 'at least'],
      ['99', 'at least'],
      ['99', 'at least'],
    ]);
  });
});

describe('as RFC 4180 has it', () => {
  test('every line ends in CRLF and has as many cells as the header', () => {
    const text = tableCsv(nationalAssessment(), { language: 'zh', plan: catalogue });
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = Papa.parse<string[]>(text.slice(0, -2)).data;
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([38]));
  });
  test.each([',', ';', '\t', '|', '；'])('with %j between the cells it reads back the same', (delimiter) => {
    const text = tableCsv(assessment, { language: 'zh', plan, delimiter });
    expect(Papa.parse(text.slice(0, -2), { delimiter, header: true }).data).toEqual(
      read(tableCsv(assessment, { language: 'zh', plan })),
    );
  });
  test('a byte order mark only where it is asked for', () => {
    expect(tableCsv(assessment, { language: 'zh', plan, bom: true })).toBe(
      `\ufeff${tableCsv(assessment, { language: 'zh', plan })}`,
    );
  });
  test.each([[''], [',,'], ['"'], ['\n'], ['\r'], ['.'], ['-'], ['+'], ['1'], ['a'], [5], [null]])(
    '%j is no delimiter',
    (delimiter) => {
      expect(() => tableCsv(assessment, { language: 'zh', plan, delimiter: delimiter as never })).toThrow(
        expect.objectContaining({ code: 'BAD_OPTION' }),
      );
    },
  );
});

describe('across areas', () => {
  const rows = ['=East', 'West, too'].map((area, i) => ({
    indicator: 'coverage',
    period: 2024,
    value: [96, 80][i]!,
    area,
  }));
  const table = compareAreas(assessAreas(samplePlan() as never, rows, { asOf: 2024 }));
  const plan = samplePlan();
  test('verdict, value and margin of each, and only criteria with a value', () => {
    expect(parse(areaTableCsv(table, { language: 'en', plan }))).toEqual([
      [
        'criterion',
        'indicator',
        'target',
        'due',
        'unit',
        "'=East verdict",
        "'=East value",
        "'=East period",
        "'=East margin",
        'West, too verdict',
        'West, too value',
        'West, too period',
        'West, too margin',
      ],
      [
        'coverage@2030',
        'Prenatal screening rate',
        'at least 95%',
        '2030',
        '%',
        'met',
        '96',
        '',
        '1',
        'not met yet',
        '80',
        '',
        '-15',
      ],
    ]);
  });
  test.each<[object, number | string, readonly string[], string]>([
    [{ bound: 'at-least' }, 2024, ['≥ 96', ''], '≥ 96%'],
    [{ bound: 'at-most' }, 2024, ['≤ 96', ''], '(≤ 96)%'],
    [{ period: 2020 }, 2024, ['96', '2020'], '96%（2020年）'],
    [{ period: '2024-06-30' }, 2024, ['96', '2024-06-30'], '96%（2024年6月30日）'],
    [{}, '2024-12-31', ['96', ''], '96%'],
    [{}, '2025-06-30', ['96', '2024'], '96%（2024年）'],
  ])('what is only a bound, or not of the date: %j as of %s', (rest, asOf, cells, told) => {
    const table = compareAreas(
      assessAreas(plan as never, [{ indicator: 'coverage', period: 2024, value: 96, ...rest }], { asOf }),
    );
    const [, row] = parse(areaTableCsv(table, { language: 'zh', plan })) as string[][];
    expect(row!.slice(6, 8)).toEqual(cells);
    expect(JSON.stringify(heatmapSpec(table, { language: 'zh', plan }))).toContain(`"value":"${told}"`);
  });
  test('a criterion is listed where one area has a value; an area without a name is the whole', () => {
    const given = [
      { indicator: 'coverage', period: 2024, value: 99, bound: 'at-least' as const, area: 'East' },
      { indicator: 'infants', period: 2024, value: 5 },
    ];
    const mixed = compareAreas(assessAreas(plan as never, given, { asOf: 2024 }));
    const [head, ...body] = parse(areaTableCsv(mixed, { language: 'en', plan })) as string[][];
    expect(head!.slice(5).filter((each) => each.endsWith('verdict'))).toEqual(['whole verdict', 'East verdict']);
    expect(body.map((row) => [row[0], row[6], row[10]])).toEqual([
      ['infants@2030', '5', ''],
      ['coverage@2030', '', '≥ 99'],
    ]);
  });
  test.each([[{ plan }], [{ language: 'en' as const }]])('without %j nothing is written', (options) => {
    const [missing] = 'plan' in options ? ['options.language'] : ['options.plan'];
    expect(() => areaTableCsv(table, options as never)).toThrow(missing);
    expect(() => tableCsv(assessment, options as never)).toThrow(missing);
  });
  test('with another delimiter and a mark; an area without a name', () => {
    const one = compareAreas(
      assessAreas(plan as never, [{ indicator: 'coverage', period: 2024, value: 96 }], { asOf: 2024 }),
    );
    const csv = areaTableCsv(one, { language: 'zh', plan, delimiter: ';', bom: true });
    expect(csv).toBe(
      '\ufeff要求编号;指标;目标;目标年;单位;全域 判定;全域 数值;全域 期间;全域 与目标值之差\r\ncoverage@2030;产前筛查率;95%以上;2030;%;已达标;96;;1\r\n',
    );
    expect(() => areaTableCsv(one, { language: 'zh', plan, delimiter: '-' })).toThrow('options.delimiter');
  });
});

test.each(hostile)('%j is no formula and breaks no row', (text) => {
  const mark = (name: string): string => `${text}${name}`;
  const csv = tableCsv(sampleAssessment(mark), { language: 'zh', plan: samplePlan(mark) });
  const lines = Papa.parse<string[]>(csv.slice(0, -2), { newline: '\r\n' }).data;
  expect(lines).toHaveLength(13);
  for (const line of lines) {
    expect(line).toHaveLength(38);
    for (const cell of line)
      if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  }
});
