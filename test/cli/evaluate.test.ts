/** Judging and projecting from a shell: data, options, exit codes. */
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { catalogue, evaluate, explain, explainProjection, project } from '../../src/entries/index.js';
import { toy } from '../toy.js';
import { run, table, type World } from './run.js';

const early = 'children.health.target.3/infant-mortality-rate@2025';
const late = 'children.health.target.3/infant-mortality-rate@2030';
const rows = [
  { indicator: 'infant-mortality-rate', period: 2020, value: '5.4' },
  { indicator: 'infant-mortality-rate', period: 2023, value: '4.5' },
  { indicator: 'infant-mortality-rate', period: 2024, value: '4.0' },
];
const files = { 'data.csv': table };
const json = (text: string) =>
  JSON.parse(text) as {
    asOf: string;
    areas: { area: string | null; evaluations: unknown[]; projections: unknown[] }[];
    problems: { code: string; file: string; row: number }[];
  };

describe('evaluate', () => {
  test('a table of what has data, and the count of what has none', async () => {
    const { code, out, err } = await run(['evaluate', 'data.csv', '--as-of', '2024', '--lang', 'zh'], { files });
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '评价                    指标                   数值         要求          目标年  与目标值之差  编号',
      '已达标                  产前筛查率（%）        93.5 (2024)  ≥ 80          2025           +13.5  women.health.target.2/prenatal-screening-rate@2025',
      '已达标                  产前筛查率（%）        93.5 (2024)  ≥ 85          2030            +8.5  women.health.target.2/prenatal-screening-rate@2030',
      '尚未达到目标值          孕产妇死亡率（/10万）  14.3 (2024)  ≤ 14          2025            −0.3  women.health.target.2/maternal-mortality-ratio@2025',
      '尚未达到目标值          孕产妇死亡率（/10万）  14.3 (2024)  ≤ 9           2030            −5.3  women.health.target.2/maternal-mortality-ratio@2030',
      `已达标                  婴儿死亡率（‰）        4.0 (2024)   ≤ 6           2025              +2  ${early}`,
      `已达标                  婴儿死亡率（‰）        4.0 (2024)   ≤ 5           2030              +1  ${late}`,
      '数据不足（缺基期数据）  产前筛查率（%）        93.5 (2024)  比2020年提高  2030               —  children.health.measure.5/prenatal-screening-rate@2030',
      '',
    ]);
    expect(err).toBe(
      `7项：达到或符合要求4，尚未达到或不符合要求2，数据不足1；另有${catalogue.criteria.length - 7}项没有数据（--all 列出）\n`,
    );
  });

  test('one criterion, met: code 0, with its explanation', async () => {
    const { code, out } = await run(['evaluate', 'data.csv', '--criterion', early, '--explain'], { files });
    expect(code).toBe(0);
    expect(out).toBe(`${early}\n  ${explain(evaluate(early, rows, { asOf: 2024 }), 'en')}\n`);
  });

  test.each<[string, string[], number]>([
    ['met', ['--criterion', early], 0],
    [
      'met, and something without data',
      ['--criterion', early, '--criterion', 'children.health.target.3/neonatal-mortality-rate@2025'],
      0,
    ],
    ['not met yet', ['--indicator', 'maternal-mortality-ratio'], 1],
    ['its due year not observed', ['--indicator', 'maternal-mortality-ratio', '--as-of', '2030'], 3],
    ['without data', ['--indicator', 'neonatal-mortality-rate'], 3],
    ['none chosen', ['--due', '2031'], 3],
    ['a domain', ['--domain', 'children.health'], 0],
    ['a kind', ['--kind', 'at-most'], 1],
    ['a plan', ['--plan', 'children'], 0],
    ['everything', [], 1],
  ])('exit code, %s', async (_what, options, code) => {
    expect((await run(['evaluate', 'data.csv', ...options], { files })).code).toBe(code);
  });

  test('exit code: missed at its due date, and not applicable', async () => {
    const missed = { 'data.csv': 'indicator,period,value\nmaternal-mortality-ratio,2025,15' };
    expect((await run(['evaluate', 'data.csv', '--as-of', '2025', '--due', '2025'], { files: missed })).code).toBe(1);
    const settings = { 'settings.json': JSON.stringify({ notApplicable: { [early]: 'no births' } }), ...files };
    const { code, out } = await run(['evaluate', 'data.csv', '--criterion', early, '--settings', 'settings.json'], {
      files: settings,
    });
    expect(code).toBe(0);
    expect(out).toContain('not applicable');
  });

  test('JSON is what the library answers, with the problems of the data', async () => {
    const { code, out, err } = await run(
      ['evaluate', 'data.csv', '--indicator', 'infant-mortality-rate', '--json', '--as-of', '2024'],
      { files: { 'data.csv': `${table}\n没有的指标,2024,1` } },
    );
    expect(code).toBe(0);
    const { asOf, areas, problems } = json(out);
    expect(asOf).toBe('2024');
    expect(areas).toEqual([
      {
        area: null,
        evaluations: [early, late].map((id) =>
          JSON.parse(
            JSON.stringify(
              evaluate(
                id as typeof early,
                rows.map((row) => ({ ...row })),
                { asOf: 2024 },
              ),
            ),
          ),
        ),
        unmatched: [],
      },
    ]);
    expect(problems.map(({ code: each, file, row }) => [each, file, row])).toEqual([
      ['UNKNOWN_INDICATOR', 'data.csv', 7],
    ]);
    expect(err).toContain('data.csv: error: row 7, column 1 “指标”: the plan has no such indicator');
  });

  test('all: what has no data is listed with the reason', async () => {
    const { out } = await run(['evaluate', 'data.csv', '--all', '--domain', 'children.health'], { files });
    expect(out.split('\n')).toHaveLength(catalogue.select({ domain: 'children.health' }).length + 2);
    expect(out).toContain('insufficient data (there are no figures)');
    expect(out).toContain('insufficient data (no assessor has made a statement)');
  });

  test('a terminal: ids left out, names cut', async () => {
    const { out } = await run(['evaluate', 'data.csv', '--as-of', '2024', '--plan', 'women'], { files, columns: 72 });
    expect(out).not.toContain('women.health');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(72);
    expect(out).toContain('Maternal… (per 100,000)');
  });

  test('statements of assessors', async () => {
    const id = catalogue.select({ kind: 'attested' })[0]!;
    const data = { 'data.csv': `indicator,year,attested,assessor\n${id.indicator},2024,partly,The committee` };
    const { code, out } = await run(['evaluate', 'data.csv', '--criterion', id.id], { files: data });
    expect(code).toBe(1);
    expect(out).toContain('partly achieved (2024)');
  });
});

describe('project', () => {
  test('a table, its JSON, its explanation', async () => {
    const argv = ['project', 'data.csv', '--as-of', '2024', '--indicator', 'infant-mortality-rate'];
    const expected = project(late, rows, { asOf: 2024 });
    const text = await run(argv, { files });
    expect(text.code).toBe(0);
    expect(text.out).toMatch(
      /^outlook +indicator +latest +due +demand +expected \(interval\) +chance +a year +needed +id\n/,
    );
    expect(text.out).toMatch(
      /met, expected to hold +Infant mortality rate \(per 1,000\) +4\.0 \(2024\) +2030 +≤ 5 +[\d.]+ \([\d.]+–[\d.]+\) +\d+% +−0\.35 +0 +children/,
    );
    expect(text.err).toBe('criteria: 2; met or as asked, expected to hold 2\n');
    const { areas } = json((await run([...argv, '--json'], { files })).out);
    expect(areas[0]!.projections[1]).toEqual(JSON.parse(JSON.stringify(expected)));
    const explained = await run([...argv, '--explain', '--lang', 'zh'], { files });
    expect(explained.out.split('\n').slice(2, 4)).toEqual([late, `  ${explainProjection(expected, 'zh')}`]);
  });

  test('method and level', async () => {
    const argv = ['project', 'data.csv', '--as-of', '2024', '--criterion', late, '--json'];
    const { areas } = json((await run([...argv, '--method', 'linear', '--confidence', '0.9'], { files })).out);
    expect(areas[0]!.projections[0]).toMatchObject({
      method: 'linear',
      choice: 'asked',
      interval: { confidence: 0.9 },
    });
    const byFile = { ...files, 's.json': JSON.stringify({ projection: { method: 'naive', confidence: 0.5 } }) };
    expect(
      json((await run([...argv, '--settings', 's.json'], { files: byFile })).out).areas[0]!.projections[0],
    ).toMatchObject({ method: 'naive', interval: { confidence: 0.5 } });
    expect(await run([...argv, '--method', 'magic'], { files })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^tianmen-indicators: --method: expected one of default, .*received “magic”/),
    });
    for (const level of ['1', '0', 'high', '80%'])
      expect(await run([...argv, '--confidence', level], { files })).toMatchObject({
        code: 2,
        err: expect.stringContaining('--confidence: expected a number between 0 and 1'),
      });
  });

  test('nothing to project: code 3', async () => {
    expect((await run(['project', 'data.csv', '--indicator', 'neonatal-mortality-rate'], { files })).code).toBe(3);
    expect(await run(['project', 'data.csv', '--due', '2031'], { files })).toMatchObject({ code: 3, out: '' });
  });
});

describe('data', () => {
  const ask = (world: World, ...more: string[]) =>
    run(['evaluate', 'data.csv', '--indicator', 'infant-mortality-rate', '--json', ...more], world);

  test('GB18030, UTF-16, a byte order mark, TSV, JSON, wide: one answer', async () => {
    const wide = '指标\t2020年\t2023年\t2024年\n婴儿死亡率（‰）\t5.4\t4.5\t4.0';
    const expected = json((await ask({ files })).out).areas;
    for (const content of [
      iconv.encode(table, 'gb18030'),
      iconv.encode(`\uFEFF${table}`, 'utf-16le'),
      iconv.encode(`\uFEFF${table}`, 'utf-8'),
      JSON.stringify(rows),
    ]) {
      expect(json((await ask({ files: { 'data.csv': content } })).out).areas).toEqual(expected);
    }
    expect(
      JSON.stringify(json((await ask({ files: { 'data.csv': wide } })).out).areas).replaceAll(',"unit":"per-1000"', ''),
    ).toBe(JSON.stringify(expected).replaceAll(',"unit":"per-1000"', ''));
  });

  test('standard input', async () => {
    const { code, out } = await run(['evaluate', '-', '--criterion', early, '--json'], {
      stdin: iconv.encode(table, 'gb18030'),
    });
    expect(code).toBe(0);
    expect(json(out).areas[0]!.evaluations).toHaveLength(1);
    expect(await run(['evaluate', '-'], { stdin: '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('not one row of data can be used: standard input\n'),
    });
    expect(await run(['evaluate', '-', '-'], { stdin: table })).toMatchObject({
      code: 2,
      err: 'tianmen-indicators: standard input can be read only once\n',
    });
    expect((await run(['evaluate', '-'], { stdin: '指标,年份,数值\n婴儿死亡率,2024,四' })).err).toContain(
      'standard input: error: row 2, column 3 “数值”',
    );
  });

  test('several files are one set of data', async () => {
    const [head, ...lines] = table.split('\n');
    const parts = { 'a.csv': [head, ...lines.slice(0, 2)].join('\n'), 'b.csv': [head, ...lines.slice(2)].join('\n') };
    expect(
      json((await run(['evaluate', 'a.csv', 'b.csv', '--criterion', late, '--json'], { files: parts })).out).areas,
    ).toEqual(json((await run(['evaluate', 'data.csv', '--criterion', late, '--json'], { files })).out).areas);
  });

  test('a figure of two files is kept from the first, and the second is listed', async () => {
    const years = {
      '2023.csv': '指标,2022年,2023年,2024年（预计）\n婴儿死亡率,4.8,4.5,4.2\n产前筛查率,91,92,—',
      '2024.csv': '指标,2023年,2024年\n婴儿死亡率,4.6,4.0\n产前筛查率,92,93',
    };
    const { code, err, out } = await run(
      [
        'evaluate',
        '2023.csv',
        '2024.csv',
        '--indicator',
        'infant-mortality-rate',
        '--json',
        '--as-of',
        '2024',
        '--lang',
        'zh',
      ],
      { files: years },
    );
    expect(code).toBe(0);
    expect(err).toContain(
      '2024.csv: 错误: 第2行第2列“2023年”：同一项有不同的数或表述，均未采用：应为同一指标、时期、地区和分组只有一个数（另见 2023.csv 第2行第3列），实为“4.6”\n',
    );
    expect(json(out).areas[0]!.evaluations).toMatchObject([{ observed: { period: '2024', value: '4' } }, {}]);
    expect(json(out).problems).toMatchObject([
      {
        code: 'CONFLICTING_FIGURES',
        severity: 'error',
        file: '2024.csv',
        row: 2,
        column: { number: 2, header: '2023年' },
        first: { file: '2023.csv', row: 2, column: 3 },
      },
      { code: 'DUPLICATE', file: '2024.csv', row: 3, received: '92' },
    ]);
    const statement = `indicator,year,attested\n${catalogue.select({ kind: 'attested' })[0]!.indicator},2024,partly`;
    const counted = 'indicator,year,numerator,denominator\ninfant-mortality-rate,2024,4,1000';
    const marked = 'indicator,year,value,status\ninfant-mortality-rate,2024,,M';
    const twice = await run(['evaluate', 's.csv', 'c.csv', 'm.csv', 'm.csv', 's.csv', 'c.csv'], {
      files: { 's.csv': statement, 'c.csv': counted, 'm.csv': marked },
    });
    expect(twice.code).toBe(1);
    expect(twice.err.match(/^.*given twice.*$/gm)).toEqual([
      's.csv: warning: row 2, column 3 “attested”: the same figure is given twice, and one is kept: expected one figure for an indicator, period, area and part (see s.csv, row 2, column 3), received “partly”',
      'c.csv: warning: row 2, column 3 “numerator”: the same figure is given twice, and one is kept: expected one figure for an indicator, period, area and part (see c.csv, row 2, column 3), received “4/1000”',
    ]);
  });

  test('bad rows are listed with row and column, and the others are used; only bad rows is code 2', async () => {
    const bad = {
      'data.csv': `${table}\n婴儿死亡率,去年,4\n婴儿死亡率,2022,四\n婴儿死亡,2022,4\n产前筛查率,2023,250%`,
    };
    const { code, err } = await run(['evaluate', 'data.csv', '--criterion', early], { files: bad });
    expect(code).toBe(0);
    expect(
      err
        .match(/^data\.csv: error: row \d+, column \d “.*$/gm)
        ?.map((line) => /row (\d+), column (\d)/.exec(line)!.slice(1).join(':')),
    ).toEqual(['7:2', '8:3', '9:1', '10:3']);
    expect(err).toContain('nearest: Infant mortality rate (infant-mortality-rate)');
    const none = await run(['evaluate', 'data.csv', '--lang', 'zh'], {
      files: { 'data.csv': '指标,年份,数值\n甲,2024,1' },
    });
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('tianmen-indicators: 没有一行数据可用：data.csv\n');
  });

  test.each<[string, World, string]>([
    ['a missing file', {}, 'cannot read data.csv: no such file or directory'],
    ['a folder', { failing: { 'data.csv': 'EISDIR' } }, 'cannot read data.csv: it is a directory'],
    ['no permission', { failing: { 'data.csv': 'EACCES' } }, 'cannot read data.csv: permission denied'],
    ['something else', { failing: { 'data.csv': 'EMFILE' } }, 'cannot read data.csv: EMFILE: as the system says it'],
    ['an empty file', { files: { 'data.csv': '' } }, 'not one row of data can be used: data.csv'],
    [
      'a workbook',
      { files: { 'data.csv': Uint8Array.of(0x50, 0x4b, 3, 4, 0) } },
      'not one row of data can be used: data.csv',
    ],
    [
      'bytes of no kind',
      { files: { 'data.csv': Uint8Array.of(0, 255, 1, 254, 7) } },
      'not one row of data can be used: data.csv',
    ],
  ])('%s', async (_what, world, message) => {
    const { code, out, err } = await ask(world);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`tianmen-indicators: ${message}\n`);
  });

  test('aliases: JSON, CSV with a header or without, names left out, mistakes', async () => {
    const data = { 'data.csv': '指标,年份,数值\nIMR全国,2024,4\n出生,2024,9' };
    const read = (content: string | Uint8Array) =>
      ask({ files: { ...data, aliases: content } }, '--aliases', 'aliases');
    for (const content of [
      '{ "IMR全国": "infant-mortality-rate", "出生": null }',
      '名称,标识\nIMR全国,infant-mortality-rate\n出生,',
      'IMR全国\tinfant-mortality-rate\n出生\t',
      iconv.encode('IMR全国,infant-mortality-rate\n出生,', 'gbk'),
    ]) {
      const { code, out, err } = await read(content);
      expect(code).toBe(0);
      expect(json(out).areas[0]!.evaluations).toHaveLength(2);
      expect(err).toContain('data.csv: warning: row 3');
    }
    for (const [content, message] of [
      ['{ "IMR全国": "imr" }', '--aliases["IMR全国"]: expected the id of an indicator, received "imr"'],
      ['{ "IMR全国": 3 }', 'aliases: expected an object of names and ids of indicators'],
      ['[1]', 'aliases: expected an object of names and ids of indicators'],
      ['{', 'aliases is not JSON: '],
      ['a,b,c', 'aliases, row 1: expected a name and the id of an indicator, received “a, b, c”'],
      [',x', 'aliases, row 1: expected a name'],
      [
        'IMR全国,infant-mortality-rate\n出生,births',
        '--aliases["出生"]: expected the id of an indicator (sex-ratio-at-birth, low-birth-weight-incidence), received "births"',
      ],
    ] as const) {
      const { code, err } = await read(content);
      expect(code).toBe(2);
      expect(err).toContain(`tianmen-indicators: ${message}`);
    }
  });

  test('settings: options of the reader and of the assessment; mistakes', async () => {
    const read = (settings: unknown, data = table) =>
      ask({ files: { 'data.csv': data, 's.json': JSON.stringify(settings) } }, '--settings', 's.json');
    expect(
      json((await read({ read: { period: 2024 } }, '指标,数值\n婴儿死亡率,4')).out).areas[0]!.evaluations[0],
    ).toMatchObject({ status: 'met' });
    expect((await read({ policy: { confidence: 7 } })).err).toContain(
      'tianmen-indicators: --settings: policy.confidence: expected a share',
    );
    expect((await read({ polcy: {} })).err).toContain('s.json: unknown setting “polcy”, expected policy, units');
    expect((await read({ polcy: {} })).err).toContain('did you mean policy?');
    expect((await read([])).err).toContain('s.json: expected an object');
    expect((await read({ units: 3 })).err).toContain('--settings: units: expected lists of units by criterion');
    expect((await read({ read: { decimalMark: ';' } })).code).toBe(2);
    const attested = catalogue.select({ kind: 'attested' })[0]!;
    const stated = await run(['evaluate', 'data.csv', '--criterion', attested.id, '--settings', 's.json'], {
      files: {
        ...files,
        's.json': JSON.stringify({
          attestations: [{ indicator: attested.indicator, period: 2024, attested: 'achieved' }],
        }),
      },
    });
    expect([stated.code, stated.out]).toEqual([0, expect.stringContaining('achieved (2024)')]);
  });

  test('a plan of one’s own', async () => {
    const world = { files: { 'toy.json': JSON.stringify(toy), 'data.csv': 'indicator,year,value\ncoverage,2024,96' } };
    const { code, out } = await run(['evaluate', 'data.csv', '--plan', 'toy.json', '--criterion', 'at-least'], world);
    expect(code).toBe(0);
    expect(out).toContain('met');
    expect((await run(['evaluate', 'data.csv', '--plan', 'toy.json', '--plan', 'toy'], world)).code).toBe(0);
  });
});

describe('as of when, and where', () => {
  const areas = ['指标,年份,数值,地区', '婴儿死亡率,2024,4.1,东区', '婴儿死亡率,2024,6.3,西区'].join('\n');
  const ask = (...more: string[]) =>
    run(['evaluate', 'data.csv', '--json', '--indicator', 'infant-mortality-rate', ...more], {
      files: { 'data.csv': areas },
    });

  test('the latest period in the data, forecasts and missing values aside, is said to be taken', async () => {
    const data =
      'indicator,period,value,status\ninfant-mortality-rate,2023,4,A\ninfant-mortality-rate,2030,3,F\ninfant-mortality-rate,2024,,';
    const { out, err } = await run(['evaluate', 'data.csv', '--json'], { files: { 'data.csv': data } });
    expect(json(out).asOf).toBe('2023');
    expect(err).toContain('as of 2023, the latest period in the data\n');
    expect(
      (
        await run(['evaluate', 'data.csv'], {
          files: { 'data.csv': 'indicator,period,value,status\ninfant-mortality-rate,2030,3,F' },
        })
      ).err,
    ).toContain('say as of when with --as-of');
  });

  test.each(['20x4', '2024-13', '2023-02-29', 'now'])('as of %s', async (asOf) => {
    const { code, err } = await run(['evaluate', 'data.csv', '--as-of', asOf], { files });
    expect(code).toBe(2);
    expect(err).toContain('tianmen-indicators: --as-of: expected a year (2024)');
  });

  test.each([
    [8, '（甲1乡, 甲2乡, 甲3乡, 甲4乡, 甲5乡, 甲6乡, 甲7乡, 甲8乡）'],
    [9, '（甲1乡, 甲2乡, 甲3乡, 甲4乡, 甲5乡, 甲6乡, 甲7乡, 甲8乡, …）'],
  ])('of %i areas eight are named, and more are hinted at', async (count, named) => {
    const rows = Array.from({ length: count }, (_, i) => `婴儿死亡率,2024,4,甲${i + 1}乡`);
    const data = ['指标,年份,数值,地区', ...rows].join('\n');
    const { code, err } = await run(['evaluate', 'data.csv', '--lang', 'zh'], { files: { 'data.csv': data } });
    expect(code).toBe(2);
    expect(err).toContain(`数据中有${count}个地区${named}`);
  });

  test('several areas: one chosen, each in turn, or a mistake that says how', async () => {
    const none = await ask();
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain(
      'the data name 2 areas (东区, 西区): choose one with --area, or take each with --all-areas',
    );
    const east = await ask('--area', '东区');
    expect([east.code, json(east.out).areas.map(({ area }) => area)]).toEqual([0, ['东区']]);
    expect(east.err).toContain('1 figure not used: of another area (row 3)\n');
    const both = await ask('--all-areas');
    expect([both.code, json(both.out).areas.map(({ area }) => area)]).toEqual([1, ['东区', '西区']]);
    const printed = await run(['evaluate', 'data.csv', '--all-areas'], { files: { 'data.csv': areas } });
    expect(printed.out).toMatch(/^\n东区\nverdict[^]*\n\n西区\nverdict/);
    expect(await ask('--area', '东曲')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no row is about the area “东曲”; did you mean 东区?'),
    });
    expect(await ask('--area', '东区', '--all-areas')).toMatchObject({
      code: 2,
      err: 'tianmen-indicators: --area and --all-areas exclude each other\n',
    });
  });

  test('rows that name no area are of the one asked for', async () => {
    const { code, out } = await run(['evaluate', 'data.csv', '--json', '--area', 'Tianmen', '--criterion', early], {
      files,
    });
    expect([code, json(out).areas[0]!.area]).toEqual([0, 'Tianmen']);
  });

  test('figures without an area are not used, and reported, where others name the area asked for', async () => {
    const both = {
      'city.csv': '指标,2023年,2024年\n婴儿死亡率,4.5,4.0\n孕产妇死亡率,9,8',
      'town.csv': '乡镇,指标,2023年,2024年\n竟陵街道,孕产妇死亡率,20,20',
    };
    const town = await run(['evaluate', 'city.csv', 'town.csv', '--area', '竟陵街道', '--lang', 'zh'], { files: both });
    expect(town.code).toBe(1);
    expect(town.out).not.toContain('婴儿死亡率');
    expect(town.out).toContain('20 (2024)');
    expect(town.err).toContain(
      '4个数据未采用：没有写明地区，而“竟陵街道”另有写明的；如果全部是“竟陵街道”的数据，请在 --settings 中写明 { "read": { "area": "竟陵街道" } }（第city.csv:2、city.csv:3行）\n',
    );
    const all = await run(['evaluate', 'city.csv', 'town.csv', '--all-areas', '--lang', 'zh'], { files: both });
    expect(all.out.endsWith(`\n竟陵街道\n${town.out}`)).toBe(true);
    // A name nearly like one that is named is mistyped, though rows that name none could be of it.
    expect(await run(['evaluate', 'city.csv', 'town.csv', '--area', '竟陵街'], { files: both })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no row is about the area “竟陵街”; did you mean 竟陵街道?'),
    });
    expect((await run(['evaluate', 'city.csv', 'town.csv', '--area', '天门市'], { files: both })).err).toContain(
      '4 figures that name no area used for “天门市”\n',
    );
  });

  test('a statement that names no area is of the one observed', async () => {
    const attested = catalogue.select({ kind: 'attested' })[0]!;
    const settings = {
      read: { area: '天门市' },
      attestations: [{ indicator: attested.indicator, period: 2024, attested: 'achieved' }],
    };
    const argv = [
      'evaluate',
      'data.csv',
      '--as-of',
      '2024',
      '--criterion',
      attested.id,
      '--criterion',
      early,
      '--json',
      '--settings',
      's.json',
    ];
    for (const more of [[], ['--area', '天门市'], ['--all-areas']]) {
      const { code, out } = await run([...argv, ...more], { files: { ...files, 's.json': JSON.stringify(settings) } });
      expect(code).toBe(0);
      expect(json(out).areas).toMatchObject([{ area: '天门市', evaluations: [{ status: 'met' }, { status: 'met' }] }]);
    }
  });

  test('control characters in a name do not reach the terminal', async () => {
    const [red, shown] = ['A\u001b[31mRED\u001b]0;t\u0007', 'A\\u001b[31mRED\\u001b]0;t\\u0007'];
    const hostile = {
      'data.csv': `指标,年份,数值,地区\n婴儿死亡率,2024,4.1,${red}\n婴儿死亡率,2024,6.3,西区\n${red},2024,1,西区`,
    };
    const asked = await Promise.all(
      [['--all-areas'], ['--all-areas', '--explain'], [], ['--area', `${red}x`], ['--area', '西区']].map((more) =>
        run(['evaluate', 'data.csv', ...more], { files: hostile }),
      ),
    );
    for (const { out, err } of asked) expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
    expect(asked[0]!.out).toContain(`\n${shown}\nverdict`);
    expect(asked[2]!.err).toContain(`the data name 2 areas (${shown}, 西区)`);
    expect(asked[3]!.err).toContain(`no row is about the area “${shown}x”; did you mean ${shown}?`);
  });

  test('progress: on a terminal in one line, elsewhere only where asked for', async () => {
    const many = `indicator,period,value,area\n${Array.from({ length: 20 }, (_, i) => `infant-mortality-rate,2024,4,A${i}`).join('\n')}`;
    const askMany = (world: World, ...more: string[]) =>
      run(['evaluate', 'data.csv', '--all-areas', '--json', '--as-of', '2024', ...more], {
        files: { 'data.csv': many },
        ...world,
      });
    expect((await askMany({})).err).toBe('');
    expect((await askMany({}, '--progress')).err).toBe(
      Array.from({ length: 10 }, (_, i) => `areas ${2 * (i + 1)}/20\n`).join(''),
    );
    const { err } = await askMany({ terminal: true });
    expect(err).toMatch(/^\rareas 1\/20\u001B\[K\rareas 2\/20/);
    expect(err).toMatch(/\rareas 20\/20\u001B\[K\r\u001B\[K$/);
  });

  test('a large file is announced, its name as a terminal may show it', async () => {
    const large = `${table}\n${' '.repeat(4_000_001)}`;
    const argv = ['evaluate', 'd\u202eata.csv', '--as-of', '2024', '--criterion', early, '--progress'];
    const { err } = await run(argv, { files: { 'd\u202eata.csv': large } });
    expect(err).toMatch(/^reading d\\u202eata\.csv \(4\.0 MB\)\n/);
  });
});

describe('further messages', () => {
  const ask = (text: string, ...argv: string[]) =>
    run(['evaluate', 'data.csv', ...argv], { files: { 'data.csv': text } });

  test('JSON holds what was not used, with its place', async () => {
    for (const command of ['evaluate', 'project']) {
      const { out } = await run([command, 'data.csv', '--json', '--area', '东区'], {
        files: { 'data.csv': '指标,地区,2024年\n婴儿死亡率,东区,4\n婴儿死亡率,西区,5' },
      });
      expect((JSON.parse(out) as { areas: unknown }).areas).toMatchObject([
        {
          area: '东区',
          unmatched: [
            {
              index: 1,
              from: 'evidence',
              reason: 'other-area',
              evidence: { area: '西区', value: '5' },
              file: 'data.csv',
              row: 3,
              column: 3,
            },
          ],
        },
      ]);
    }
  });

  test('for a unit taken for an area, the message says how to make it a unit', async () => {
    const [asked] = catalogue.criteria.filter(
      (each) =>
        (each as { scope?: string }).scope === 'every-unit' &&
        catalogue.indicator(each.indicator).unit !== 'attestation',
    );
    const text = `指标,地区,年份,数值\n${asked!.indicator},甲镇,2024,1\n婴儿死亡率,天门市,2024,4`;
    const alone = await run(['evaluate', 'data.csv', '--all-areas', '--lang', 'zh'], { files: { 'data.csv': text } });
    expect(alone.err).toContain(
      '1个数据未采用：该指标逐个单位判定，而这是整个地区的数；如果它就是一个单位，请在 --settings 的 parents 中写明其所属地区，如 { "parents": { "甲单位": "某地区" } }（第2行）\n',
    );
    expect(alone.err).not.toContain('没有要求用到该指标');
    const placed = await run(['evaluate', 'data.csv', '--all-areas', '--settings', 's.json'], {
      files: { 'data.csv': text, 's.json': '{ "parents": { "甲镇": "天门市" } }' },
    });
    expect(placed.err).not.toContain('not used');
  });

  test('a unit in brackets stands in one pair of them', async () => {
    expect((await ask('指标,年份,数值\n出生人口性别比,2024,110', '--lang', 'zh')).out).toContain(
      ' 出生人口性别比（女=100） ',
    );
  });

  test('a row of several figures not used is named once', async () => {
    const { err } = await ask(
      '指标,地区,2021年,2022年,2023年,2024年\n婴儿死亡率,东区,4,4,4,4\n婴儿死亡率,西区,5,5,5,5',
      '--area',
      '东区',
      '--lang',
      'zh',
    );
    expect(err).toContain('4个数据未采用：属于其他地区（第3行）\n');
  });

  test('cells with a mark in the place of a figure are counted, blank ones are not', async () => {
    const text = '指标,2021年,2022年,2023年,2024年\n婴儿死亡率,…,—,,4\n产前筛查率,—,无,91,92';
    expect((await ask(text, '--lang', 'zh')).err).toContain('4格没有数值（…、—、无）\n');
    expect((await ask('指标,2023年,2024年\n婴儿死亡率,n.a.,4')).err).toContain('1 cell holds no figure (n.a.)\n');
    expect((await ask('指标,2023年,2024年\n婴儿死亡率,,4')).err).not.toContain('no figure');
    expect((await ask('指标,年份,数值,状态\n婴儿死亡率,2024,4,\n产前筛查率,2024,91,M')).err).not.toContain('no figure');
  });

  test('figures later than asked about', async () => {
    const text = '指标,年份,数值\n婴儿死亡率,2022,5\n婴儿死亡率,2023,4\n婴儿死亡率,2024,4';
    expect((await ask(text, '--as-of', '2022', '--lang', 'zh')).err).toContain('2个数据晚于截至期，未采用\n');
    expect((await ask(text, '--as-of', '2023')).err).toContain('1 figure not used: later than 2023\n');
    expect((await ask(text)).err).not.toContain('later');
  });

  test('an indicator by its name', async () => {
    const [named, known] = await Promise.all(
      ['婴儿死亡率', 'infant-mortality-rate'].map((name) =>
        ask('指标,年份,数值\n婴儿死亡率,2024,4', '--indicator', name),
      ),
    );
    expect(named).toEqual(known);
    expect((await ask('指标,年份,数值\n婴儿死亡率,2024,4', '--indicator', 'Infant mortality rate')).out).toBe(
      known!.out,
    );
  });

  test('the report carries the problems of the data', async () => {
    const files = { 'data.csv': '指标,年份,数值\n婴儿死亡率,2024,4\n没有这个指标的,2024,4' };
    const { out } = await run(['report', 'data.csv', '--full', '--lang', 'zh'], { files });
    expect(out).toContain('没有这个指标的');
  });
});
