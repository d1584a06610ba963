/** Reports from a shell: every format, files, areas. */
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { assess, type Assessment } from '../../src/entries/assessment.js';
import { catalogue } from '../../src/entries/index.js';
import { fullReportMarkdown, tableCsv, targetsWorkbook } from '../../src/entries/render.js';
import { toy } from '../toy.js';
import { run, table } from './run.js';

const rows = [
  { indicator: 'infant-mortality-rate', period: 2020, value: '5.4' },
  { indicator: 'infant-mortality-rate', period: 2023, value: '4.5' },
  { indicator: 'infant-mortality-rate', period: 2024, value: '4.0' },
  { indicator: 'maternal-mortality-ratio', period: 2024, value: '14.3' },
  { indicator: 'prenatal-screening-rate', period: 2024, value: '93.5', unit: 'percent' as const },
];
const files = { 'data.csv': table };
const areas = {
  'data.csv': [
    '指标,年份,数值,地区',
    '婴儿死亡率,2024,4.1,东区',
    '婴儿死亡率,2024,6.3,"=西/区"',
    '婴儿死亡率,2024,5.3,../up',
  ].join('\n'),
};
const assessment = assess(catalogue, rows, { asOf: 2024 });

describe('formats', () => {
  test('Markdown on standard output, by default', async () => {
    const { code, out, err, written } = await run(['report', '--full', 'data.csv', '--as-of', '2024', '--lang', 'zh'], {
      files,
    });
    expect([code, err, written.size]).toEqual([0, '', 0]);
    expect(out).toBe(fullReportMarkdown(assessment, { language: 'zh', plan: catalogue }));
  });

  test.each<[string, RegExp, ...string[]]>([
    ['r.docx', /^PK/],
    ['r.xlsx', /^PK/],
    ['r.html', /^<!doctype html>\n<html lang="en">/],
    ['r.HTM', /^<!doctype html>/],
    ['r.md', /^# Monitoring report 2024: /],
    ['r.markdown', /^# Monitoring/],
    ['r.csv', /^area,as of,plan,domain,item,criterion/],
    ['r.json', /^\{\n {2}"asOf": "2024"/],
    ['r.html', /Monitoring report 2024: [^<]*, criterion by criterion/, '--full'],
    ['r.md', /^# Monitoring report 2024: .*, criterion by criterion\n/, '--full'],
  ])('by the extension: %s, beginning with %s %s', async (path, begins, ...full) => {
    const { code, out, err, written } = await run(
      ['report', ...full, 'data.csv', '--as-of', '2024', '--charts', 'none', '--out', path],
      { files },
    );
    expect([code, out, err]).toEqual([0, '', `written: ${path}\n`]);
    expect([...written.keys()]).toEqual([path]);
    expect(written.get(path)).toMatch(begins);
  });

  test.each([
    ['data.csv', ['--out', './data.csv']],
    ['s.json', ['--settings', 's.json', '--out', 's.json']],
  ])('a file that is read is not written over: %s', async (path, argv) => {
    const { code, err, written } = await run(['report', 'data.csv', '--format', 'md', '--as-of', '2024', ...argv], {
      files: { ...files, 's.json': '{}' },
    });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain(`--out is a file that is read: ${argv.at(-1)!}`);
    expect(argv.at(-1)).toContain(path);
  });

  test('the full report is a page or Markdown', async () => {
    const { code, err } = await run(['report', 'data.csv', '--full', '--out', 'r.docx'], { files });
    expect([code, err]).toEqual([
      2,
      'tianmen-indicators: --full is written as .html and .md only: for Word, write .html, open it in Word and save it, or leave out --full\n',
    ]);
  });

  test('what was not used is listed by its rows, with the file where there are several', async () => {
    const two = { ...files, 'late.csv': '指标,年份,数值\n婴儿死亡率,2026,4\n婴儿死亡率,2025,4' };
    const rowsOf = (out: string): string =>
      out
        .split('\n')
        .find((line) => line.includes('| 晚于截至期 |'))!
        .split('|')
        .at(-2)!
        .trim();
    expect(
      rowsOf((await run(['report', '--full', 'late.csv', '--as-of', '2024', '--lang', 'zh'], { files: two })).out),
    ).toBe('2–3');
    expect(
      rowsOf(
        (await run(['report', '--full', 'data.csv', 'late.csv', '--as-of', '2024', '--lang', 'zh'], { files: two }))
          .out,
      ),
    ).toBe('late.csv: 2–3');
  });

  test('figures of the city left out, because another sheet names it, are noted with what to write', async () => {
    const both = {
      'a.csv': '江口市监测数据\n指标,2023年,2024年\n产前筛查率,79.4,81.6\n孕妇贫血率,9.6,9.1',
      'b.csv': '指标,年份,数值\n婴儿死亡率,2024,4.0',
      's.json': '{ "read": { "area": "江口市" } }',
    };
    const ask = (...argv: string[]): ReturnType<typeof run> =>
      run(['report', 'a.csv', 'b.csv', '--as-of', '2024', '--lang', 'zh', ...argv], { files: both });
    const line = '；如果全部是“江口市”的数据，请在 --settings 中写明 { "read": { "area": "江口市" } }';
    expect((await ask()).err).toContain(`4个数据未采用：属于其他地区${line}（第a.csv:3、a.csv:4行）\n`);
    expect((await ask('--area', '江口市')).err).toContain(
      `1个数据未采用：没有写明地区，而“江口市”另有写明的${line}（第b.csv:2行）\n`,
    );
    const all = await ask('--settings', 's.json');
    expect(all.err).not.toContain('未采用');
    expect(all.out).toContain('已收集到数据3项');
  });

  test('by name, whatever the extension; - is standard output', async () => {
    const csv = await run(['report', 'data.csv', '--as-of', '2024', '--format', 'csv', '-o', 'r.txt', '--bom'], {
      files,
    });
    expect(csv.written.get('r.txt')).toBe(tableCsv(assessment, { language: 'en', plan: catalogue, bom: true }));
    expect((await run(['report', 'data.csv', '--as-of', '2024', '--format', 'csv', '--out', '-'], { files })).out).toBe(
      tableCsv(assessment, { language: 'en', plan: catalogue }),
    );
  });

  test('a page with charts: drawn here, as a part of it', { timeout: 30_000 }, async () => {
    const { code, written, err } = await run(
      [
        'report',
        '--full',
        'data.csv',
        '--as-of',
        '2024',
        '--lang',
        'zh',
        '--out',
        'r.html',
        '--title',
        '天门 <b>',
        '--note',
        '一',
        '--note',
        '二',
      ],
      { files },
    );
    expect(code).toBe(0);
    const page = written.get('r.html')!;
    expect(page.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(2);
    expect(page).toContain('<h1>天门 &lt;b&gt;</h1>');
    expect(page).toContain('<li>一</li><li>二</li>');
    expect(page).not.toContain('<script');
    expect(err).toBe('已写入: r.html\n');
    const every = await run(['report', '--full', 'data.csv', '--as-of', '2024', '--out', 'r.html', '--charts', 'all'], {
      files,
    });
    expect(every.written.get('r.html')!.match(/<figure>/g)!.length).toBeGreaterThan(page.match(/<figure>/g)!.length);
  });

  test.each([
    [['--out', 'r.pdf'], 'what format is r.pdf? say with --format docx|html|md|xlsx|csv|json'],
    [['--out', 'report'], 'what format is report? say with --format docx|html|md|xlsx|csv|json'],
    [
      ['--format', 'htm'],
      '--format: expected one of docx, html, md, xlsx, csv, json, received “htm”; did you mean html?',
    ],
    [['--charts', 'some'], '--charts: expected one of alerts, all, none, received “some”'],
    [['--plan', 'womn'], '--plan: no id “womn”; did you mean women?'],
    [['--plan', 'women', '--plan', 'children'], '--plan: only one id may be given'],
    [
      ['--all-areas', '--out', 'r.xlsx'],
      'with --all-areas the name of a workbook or a full report in --out must contain {area}',
    ],
    [
      ['--all-areas', '--full', '--out', 'r.html'],
      'with --all-areas the name of a workbook or a full report in --out must contain {area}',
    ],
    [['--view', 'weekly'], '--view: expected one of annual, midterm, final, received “weekly”'],
  ])('%j', async (argv, message) => {
    const { code, out, err, written } = await run(['report', 'data.csv', '--as-of', '2024', ...argv], { files });
    expect([code, out, written.size]).toEqual([2, '', 0]);
    expect(err).toBe(`tianmen-indicators: ${message}\n`);
  });

  test('a file that cannot be written', async () => {
    for (const [failure, message] of [
      ['ENOENT', 'no such file or directory'],
      ['EROFS', 'the file system is read-only'],
      ['ENOSPC', 'no space left'],
      ['ENOTDIR', 'a part of the path is not a directory'],
    ] as const) {
      const { code, err } = await run(['report', 'data.csv', '--as-of', '2024', '--out', 'no/r.md'], {
        files,
        failing: { 'no/r.md': failure },
      });
      expect([code, err]).toEqual([2, `tianmen-indicators: cannot write no/r.md: ${message}\n`]);
    }
  });
});

describe('what is assessed', () => {
  const ask = async (argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) => {
    const { out, code, err } = await run(['report', 'data.csv', '--format', 'json', ...argv], {
      files: { ...files, ...more },
    });
    return { code, err, assessment: code === 0 ? (JSON.parse(out) as Assessment) : null };
  };

  test('JSON is the assessment, and serves as an earlier one', async () => {
    const then = await ask(['--as-of', '2023']);
    expect(then.assessment).toEqual(JSON.parse(JSON.stringify(assess(catalogue, rows, { asOf: 2023 }))));
    const now = await ask(['--as-of', '2024', '--previous', '2023.json'], {
      '2023.json': JSON.stringify(then.assessment),
    });
    expect(now.assessment?.changes).toMatchObject({
      since: '2023',
      newlyMet: [
        'women.health.target.2/prenatal-screening-rate@2025',
        'women.health.target.2/prenatal-screening-rate@2030',
      ],
    });
  });

  test.each(['zh', 'en'])(
    'the workbook of results in %s serves as an earlier assessment, as the JSON does',
    async (lang) => {
      const then = JSON.stringify((await ask(['--as-of', '2023'])).assessment);
      const argv = ['report', 'data.csv', '--as-of', '2023', '--lang', lang, '--out', '2023.xlsx'];
      const book = (await run(argv, { files })).written.get('2023.xlsx')!;
      const now = async (earlier: string, content: string | Uint8Array) =>
        (await ask(['--as-of', '2024', '--previous', earlier], { [earlier]: content })).assessment?.changes;
      const changes = await now('2023.xlsx', Buffer.from(book, 'latin1'));
      expect(changes?.newlyMet).toHaveLength(2);
      expect(changes).toEqual(await now('2023.json', then));
    },
  );

  test('the workbook of the results of an area is compared with that area only', async () => {
    const inEast = ['report', 'data.csv', '--area', '东区', '--as-of', '2024'];
    const { written } = await run([...inEast, '--out', 'east.xlsx'], { files: areas });
    const world = { files: { ...areas, 'east.xlsx': Buffer.from(written.get('east.xlsx')!, 'latin1') } };
    const east = await run([...inEast, '--format', 'json', '--previous', 'east.xlsx'], world);
    expect((JSON.parse(east.out) as Assessment).changes).toMatchObject({ since: '2024', newlyMet: [], lost: [] });
    const west = await run(
      ['report', 'data.csv', '--area', '=西/区', '--as-of', '2024', '--previous', 'east.xlsx'],
      world,
    );
    expect([west.code, west.err]).toEqual([2, expect.stringContaining('--previous.area')]);
  });

  test('the workbook of figures without an area is compared with the area that this year’s figures name', async () => {
    const { written } = await run(['report', 'data.csv', '--as-of', '2023', '--out', '2023.xlsx'], { files });
    const world = { files: { ...areas, '2023.xlsx': Buffer.from(written.get('2023.xlsx')!, 'latin1') } };
    const argv = ['report', 'data.csv', '--area', '东区', '--as-of', '2024', '--format', 'json'];
    const { code, out, err } = await run([...argv, '--previous', '2023.xlsx'], world);
    expect([code, err]).toEqual([0, expect.not.stringContaining('--previous')]);
    expect((JSON.parse(out) as Assessment).changes?.since).toBe('2023');
  });

  test('a workbook without results, and bytes that are no JSON, are refused in the language asked for', async () => {
    const blank = await run(['template', '--out', 'blank.xlsx'], {});
    const targets = await targetsWorkbook(catalogue, 'zh');
    const refused = async (lang: string, content: string | Uint8Array): Promise<string> =>
      (await ask(['--lang', lang, '--as-of', '2024', '--previous', 'p.xlsx'], { 'p.xlsx': content })).err;
    for (const content of [Buffer.from(blank.written.get('blank.xlsx')!, 'latin1'), targets])
      for (const [lang, said] of [
        ['zh', 'p.xlsx 不是结果工作簿：请用上年 report --out 写出的 .xlsx，或 report --format json 的输出'],
        ['en', 'p.xlsx is no workbook of results: give the .xlsx or the JSON that report wrote last year'],
      ] as const)
        expect(await refused(lang, content)).toBe(`tianmen-indicators: ${said}\n`);
    expect(await refused('zh', Uint8Array.of(0xff, 0x81))).toBe('tianmen-indicators: p.xlsx 不是 UTF-8 编码的 JSON\n');
    expect(await refused('en', Uint8Array.of(0xff, 0x81))).toBe('tianmen-indicators: p.xlsx is not JSON in UTF-8\n');
    expect(await refused('zh', '{\n"a": x}')).toBe('tianmen-indicators: p.xlsx 不是 JSON：第2行第6个字符起有误\n');
    expect(await refused('en', '{\n"a": x}')).toBe(
      'tianmen-indicators: p.xlsx is not JSON: wrong from line 2, character 6\n',
    );
  });

  test('an earlier assessment that is not an assessment, or is later', async () => {
    expect((await ask(['--previous', 'p.json'], { 'p.json': '{}' })).err).toContain(
      'tianmen-indicators: --previous: expected an assessment',
    );
    expect((await ask(['--previous', 'p.json'], { 'p.json': '3' })).err).toContain(
      'tianmen-indicators: --previous: expected what report --format json wrote',
    );
    expect((await ask(['--previous', 'p.json'], { 'p.json': '<' })).err).toContain(
      'tianmen-indicators: p.json is not JSON',
    );
    const later = JSON.stringify(assess(catalogue, rows, { asOf: 2030 }));
    expect((await ask(['--as-of', '2024', '--previous', 'p.json'], { 'p.json': later })).err).toContain(
      'tianmen-indicators: --previous.asOf: expected not after 2024',
    );
  });

  test('one plan of the two', async () => {
    const { assessment: women, err } = await ask(['--as-of', '2024', '--plan', 'women']);
    expect(women).toEqual(JSON.parse(JSON.stringify(assess(catalogue, rows, { asOf: 2024, plan: 'women' }))));
    expect(err).toBe('');
    const { out } = await run(['report', '--full', 'data.csv', '--as-of', '2024', '--plan', 'women', '--lang', 'zh'], {
      files,
    });
    expect(out).toMatch(/^# 《天门市妇女发展规划（2021—2030年）》2024年统计监测报告（逐项评价）\n/);
    expect(out.split('\n')[0]).not.toContain('儿童发展规划');
    const projected = await run(['project', 'data.csv', '--as-of', '2024', '--plan', 'women', '--lang', 'zh'], {
      files,
    });
    expect(projected.err).toContain('3个数据未采用：没有要求用到该指标（第2、3、4行）\n');
  });

  test('view, method, level, a plan of one’s own', async () => {
    expect((await ask(['--as-of', '2025'])).assessment?.view).toBe('midterm');
    expect((await ask(['--as-of', '2025', '--view', 'annual'])).assessment?.view).toBe('annual');
    const { assessment: linear } = await ask(['--as-of', '2024', '--method', 'linear', '--confidence', '0.9']);
    expect(linear?.results['children.health.target.3/infant-mortality-rate@2030']?.projection).toMatchObject({
      method: 'linear',
      interval: { confidence: 0.9 },
    });
    const own = await run(['report', '--full', 'data.csv', '--plan', 'toy.json', '--as-of', '2024'], {
      files: { 'data.csv': 'indicator,year,value\ncoverage,2024,96', 'toy.json': JSON.stringify(toy) },
    });
    expect([own.code, own.out]).toEqual([
      0,
      expect.stringMatching(/^# Monitoring report 2024: Toy, criterion by criterion\n/),
    ]);
  });
});

describe('areas', () => {
  test('a file for each: no area leads out of the folder', async () => {
    const { code, err, written } = await run(
      ['report', 'data.csv', '--as-of', '2024', '--all-areas', '--out', 'out/{area}/{area}.md'],
      { files: areas },
    );
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['out/.._up/.._up.md', 'out/=西_区/=西_区.md', 'out/东区/东区.md']);
    expect(err).toBe([...written.keys()].map((path) => `written: ${path}\n`).join(''));
    expect(written.get('out/东区/东区.md')).toContain('东区');
  });

  test('rows that name no area, and a name of dots, have a file of their own', async () => {
    const { written } = await run(['report', 'data.csv', '--all-areas', '--out', '{area}.md', '--as-of', '2024'], {
      files,
    });
    expect([...written.keys()]).toEqual(['_.md']);
    const dots = { 'data.csv': 'indicator,year,value,area\ninfant-mortality-rate,2024,4,....' };
    expect([
      ...(
        await run(['report', 'data.csv', '--all-areas', '--out', 'x/{area}/r.md', '--as-of', '2024'], { files: dots })
      ).written.keys(),
    ]).toEqual(['x/_/r.md']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['characters that become one', ['a/b', 'a:b', 'a_b-2'], ['a_b.md', 'a_b-2.md', 'a_b-2-2.md']],
    ['case', ['East', 'east'], ['East.md', 'east-2.md']],
    ['composed and decomposed characters', ['\u00E9', 'e\u0301'], ['e\u0301.md', '\u00E9-2.md']],
    ['devices', ['CON', 'con', 'com1.x', 'lpt', 'nul'], ['CON_.md', 'com1_.x.md', 'con_-2.md', 'lpt.md', 'nul_.md']],
    ['dots at the end', ['St.', 'St'], ['St.md', 'St-2.md']],
    ['marks of a replacement', ['$&'], ['$&.md']],
    ['long names', ['市'.repeat(90), `${'市'.repeat(90)}二`], [`${'市'.repeat(60)}.md`, `${'市'.repeat(60)}-2.md`]],
    ['a file that is read', ['data', 'S'], ['data-2.md', 'S-2.md']],
  ])('every area has a file of its own, on every system: %s', async (_what, names, paths) => {
    const rowsOfAreas = names.map((name) => `婴儿死亡率,2024,4,${name}`);
    const { code, err, written } = await run(
      ['report', './data.md', '--settings', 's.md', '--as-of', '2024', '--all-areas', '--out', '{area}.md'],
      { files: { './data.md': ['指标,年份,数值,地区', ...rowsOfAreas].join('\n'), 's.md': '{}' } },
    );
    expect([err.replaceAll(/^written: .*\n/gm, ''), code]).toEqual(['', 0]);
    expect([...written.keys()].sort()).toEqual([...paths].sort());
  });

  test('CSV without {area}: a table across areas, safe in a spreadsheet', async () => {
    const { code, out } = await run(
      ['report', 'data.csv', '--as-of', '2024', '--all-areas', '--format', 'csv', '--lang', 'zh'],
      { files: areas },
    );
    expect(code).toBe(0);
    const [head, ...body] = parse(out) as string[][];
    expect(head).toEqual([
      '要求编号',
      '指标',
      '目标',
      '目标年',
      '单位',
      '东区 判定',
      '东区 数值',
      '东区 期间',
      '东区 与目标值之差',
      "'=西/区 判定",
      "'=西/区 数值",
      "'=西/区 期间",
      "'=西/区 与目标值之差",
      '../up 判定',
      '../up 数值',
      '../up 期间',
      '../up 与目标值之差',
    ]);
    expect(body.map((row) => row.slice(3))).toEqual([
      ['2025', '‰', '已达标', '4.1', '', '1.9', '尚未达到目标值', '6.3', '', '-0.3', '已达标', '5.3', '', '0.7'],
      [
        '2030',
        '‰',
        '已达标',
        '4.1',
        '',
        '0.9',
        '尚未达到目标值',
        '6.3',
        '',
        '-1.3',
        '尚未达到目标值',
        '5.3',
        '',
        '-0.3',
      ],
    ]);
    const marked = await run(['report', 'data.csv', '--as-of', '2024', '--all-areas', '--format', 'csv', '--bom'], {
      files: areas,
    });
    expect(marked.out).toMatch(/^\uFEFFcriterion,indicator,target,due,unit,.*\r\n[^]*\r\n$/);
  });

  test('JSON: a list, and each area finds its own earlier assessment', async () => {
    const argv = ['report', 'data.csv', '--all-areas', '--format', 'json'];
    const then = await run([...argv, '--as-of', '2023'], { files: areas });
    expect((JSON.parse(then.out) as Assessment[]).map(({ area }) => area)).toEqual(['../up', '=西/区', '东区']);
    const now = await run([...argv, '--as-of', '2024', '--previous', 'then.json'], {
      files: { ...areas, 'then.json': then.out },
    });
    expect((JSON.parse(now.out) as Assessment[]).map(({ changes }) => changes?.newlyMet.length)).toEqual([1, 0, 2]);
    const one = await run(
      ['report', 'data.csv', '--area', '东区', '--format', 'json', '--as-of', '2024', '--previous', 'then.json'],
      { files: { ...areas, 'then.json': then.out } },
    );
    expect((JSON.parse(one.out) as Assessment).changes?.newlyMet).toHaveLength(2);
  });
});

describe('a signed report', () => {
  test('ends with the annexes, who issues it and the date', async () => {
    const signed = ['--issuer', '市统计局', '--issued', '2025-03-14'];
    const { code, out } = await run(['report', 'data.csv', '--as-of', '2024', '--lang', 'zh', ...signed], {
      files: { 'data.csv': table },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/附件：\n\n1\. [\s\S]*\n\n市统计局\n\n2025年3月14日\n\n## 附件1/);
  });
  test('has a date', async () => {
    const { code, err } = await run(['report', 'data.csv', '--as-of', '2024', '--issued', 'today'], {
      files: { 'data.csv': table },
    });
    expect([code, err]).toEqual([2, 'tianmen-indicators: --issued: a date, such as 2025-03-14\n']);
  });
});
