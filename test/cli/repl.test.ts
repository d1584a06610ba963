/** The session, as a person has it and as a file of statements. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as assessment from '../../src/entries/assessment.js';
import { globals } from '../../src/cli/commands/repl.js';
import { completeIds, idsFor } from '../../src/cli/session.js';
import * as main from '../../src/entries/index.js';
import * as io from '../../src/entries/io.js';
import * as projection from '../../src/entries/projection.js';
import * as render from '../../src/entries/render.js';
import * as schema from '../../src/entries/schema.js';
import * as statistics from '../../src/entries/statistics.js';
import { run, table } from './run.js';

const id = 'children.health.target.3/infant-mortality-rate@2025';
const judged = 'in-progress: infant-mortality-rate 6.3 per-1000 (2024), limit ≤6 by 2025, margin -0.3';
const ask = `evaluate('${id}', [{ period: 2024, value: '6.3' }])`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tianmen-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('statements from a pipe', () => {
  const recite = (...lines: string[]) => run([], { stdin: lines.join('\n') });

  test('results are printed, one after another, without a prompt', async () => {
    expect(await recite(ask, "explain(_, 'en').slice(0, 21)", 'const two = 1 + 1', 'two')).toEqual({
      code: 0,
      out: `${judged}\n'Infant mortality rate'\n2\n`,
      err: '',
      written: new Map(),
    });
    expect(await run(['repl'], { stdin: '1 + 1' })).toMatchObject({ code: 0, out: '2\n' });
    expect(await recite('')).toMatchObject({ code: 0, out: '' });
  });

  test('projections and assessments print as a line', async () => {
    const { out } = await recite(
      "const rows = [['2021', 4.9], ['2022', 4.7], ['2023', 4.5], ['2024', 4.4]].map(([period, value]) => ({ indicator: 'infant-mortality-rate', period, value }))",
      `project('${id}', rows, { asOf: 2024 })`,
      'assess(catalogue, rows, { asOf: 2024 })',
    );
    expect(out).toMatch(
      /^achieved: infant-mortality-rate expected 4\.\d+ per-1000 \(.*\) in 2025, limit ≤6, probability .*\nannual assessment as of 2024: \d+ criteria, 2 met, \d+ insufficient data; 0 alerts\n$/,
    );
  });

  test('results in lists and objects print as lines; everything else as in Node', async () => {
    const { out } = await recite(
      `[${ask}, 1]`,
      `({ verdict: ${ask}, at: new Map([[1, 2]]) })`,
      'new (class Own { status = "met" })()',
      '({ get later() { throw new Error() } })',
      'new Proxy({ a: 1 }, {})',
    );
    expect(out).toBe(
      [
        `[\n  ${judged},\n  1\n]`,
        `{\n  verdict: ${judged},\n  at: Map(1) { 1 => 2 }\n}`,
        "Own { status: 'met' }",
        '{ later: [Getter] }',
        'Proxy [ { a: 1 }, {} ]',
        '',
      ].join('\n'),
    );
  });

  test('in Chinese the lines are Chinese; the fields are there to see', async () => {
    const { out } = await run(['repl', '--lang', 'zh'], { stdin: `${ask}\nconsole.log(typeof _.margin)` });
    expect(out).toContain('尚未达到目标值：婴儿死亡率');
    expect((await recite(`JSON.stringify(${ask}).length > 300`)).out).toBe('true\n');
  });

  test('a statement over several lines; what is awaited is there for the next', async () => {
    expect((await recite('function half(x) {', '  return x / 2;', '}', 'half(3)')).out).toBe('1.5\n');
    expect(
      (
        await recite(
          'const late = await new Promise((done) => setTimeout(() => done(7), 30))',
          'late + 1',
          '[late,',
          'late]',
        )
      ).out,
    ).toBe('8\n[ 7, 7 ]\n');
  });

  test('a mistake is a line, and the next statement is run', async () => {
    const { code, out } = await recite("evaluate('nope', [])", 'nope', 'throw new Error("mine")', '1');
    expect(code).toBe(1);
    expect(out).toContain(
      'IndicatorError UNKNOWN_ID: criterion: expected the id of one of this catalogue’s criteria, received "nope"\n',
    );
    expect(out).toMatch(/Uncaught ReferenceError: nope is not defined\nUncaught Error: mine\n1\n$/);
    expect(out).not.toMatch(/\n {4}at .*evaluate/);
  });

  test('a statement that does not end is said not to have been run', async () => {
    expect(await recite('1', 'evaluate(')).toMatchObject({
      code: 2,
      out: '1\n',
      err: 'tianmen-indicators: the last statement is incomplete and was not run\n',
    });
    expect(await recite('(', ')', '1 +', 'nope', '2')).toMatchObject({ code: 1 });
    expect(await recite('throw 1')).toMatchObject({ code: 1, out: 'Uncaught 1\n' });
    expect(await recite('throw null')).toMatchObject({ code: 1 });
  });

  test('all that the entries export is at hand', async () => {
    const names = [
      'evaluate',
      'explain',
      'project',
      'explainProjection',
      'describeWarning',
      'assess',
      'assessAreas',
      'readObservations',
      'writeObservations',
      'fullReportMarkdown',
      'fullReportHtml',
      'tableCsv',
      'definePlan',
      'backtest',
      'theilSen',
      'catalogueJsonSchema',
      'fs.readFileSync',
    ];
    const { out } = await recite('typeof catalogue', ...names.map((name) => `typeof ${name}`));
    expect(out.trim().split('\n')).toEqual(["'object'", ...names.map(() => "'function'")]);
    const entries: object[] = [main, projection, statistics, schema, io, render, assessment];
    expect(Object.keys(await globals()).sort()).toEqual(
      [...new Set(['find', ...entries.flatMap((entry) => Object.keys(entry))])].sort(),
    );
  });
});

describe('what a session has beyond Node', () => {
  const recite = (...lines: string[]) => run([], { stdin: lines.join('\n') });

  test('find answers with lines, in the language of the question', async () => {
    expect((await recite("find('new myopia')[0]")).out).toBe(
      'indicator child-new-myopia-rate: New myopia rate among children\n',
    );
    expect((await recite("find('儿童新发近视率').slice(0, 1)")).out).toBe(
      '[ 指标 child-new-myopia-rate：儿童新发近视率 ]\n',
    );
  });

  test('a question in Chinese is answered in Chinese, the next one in English in English', async () => {
    const rows = "readObservations('指标,年份,数值\\n婴儿死亡率,2024,6.3', { plan: catalogue })";
    const { out } = await recite(`${rows}`, ask, "evaluate('近视', [])");
    expect(out).toMatch(/^1个数据，0处问题（读了1行）\nin-progress: .*\n/);
    expect(out).toContain('IndicatorError UNKNOWN_ID（没有这个编号）：');
    expect((await run(['--lang', 'en'], { stdin: rows })).out).toBe('1 observation, 0 problems (1 row read)\n');
  });

  test('.help says what there is to ask, in the language of the session', async () => {
    expect((await recite('.help')).out).toContain("find('myopia')");
    expect((await run(['--lang', 'zh'], { stdin: '.help' })).out).toContain('编号在引号内按 Tab 补全');
  });

  test.each([
    ["catalogue.criterion('children.health.target.3/infant", 2, 'children.health.target.3/infant-mortality-rate@2025'],
    ["catalogue.indicator('child-new", 1, 'child-new-myopia-rate'],
    ['evaluate("women.hea', 1, 'women.health'],
    ["evaluate('women.", 8, 'women.health.'],
    ["evaluate('nothing of this kind", 0, undefined],
  ])('%s is completed', (line, count, one) => {
    const [hits] = idsFor(line)!;
    if (one === undefined) expect(hits).toEqual([]);
    else expect(hits.some((hit) => hit.startsWith(one))).toBe(true);
    expect(hits.length).toBeGreaterThanOrEqual(count);
    expect(hits.length).toBeLessThanOrEqual(40);
  });

  test('the session asks for ids inside a text, and Node elsewhere', () => {
    type Completer = (line: string, done: (error: null, found: [string[], string]) => void) => void;
    const server = { completer: ((line, done) => done(null, [['of Node'], line])) as Completer };
    completeIds(server as never);
    const found: unknown[] = [];
    for (const line of ["evaluate('women.hea", 'catalogue.crit'])
      server.completer(line, (_error, hits) => found.push(hits));
    expect(found[0]).toEqual(idsFor("evaluate('women.hea"));
    expect(found[1]).toEqual([['of Node'], 'catalogue.crit']);
  });

  test.each(['catalogue.crit', "evaluate('women.health', ", "find('a') + find"])(
    'outside a text Node completes: %s',
    (line) => {
      expect(idsFor(line)).toBeNull();
    },
  );
});

describe('at a terminal', () => {
  const converse = (
    lines: readonly string[],
    argv: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ) =>
    run(argv, { stdin: [...lines, '.exit', ''].join('\n'), typed: true, columns: 100, env: { NO_COLOR: '1', ...env } });

  test('a greeting with three things to try, each of which works', async () => {
    for (const lang of ['en', 'zh']) {
      const { code, out } = await converse([], ['--lang', lang]);
      expect(code).toBe(0);
      const tries = out
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim());
      expect(tries).toHaveLength(3);
      const { out: answers } = await run([], { stdin: tries.join('\n') });
      expect(answers).toContain("'children.health.target.3/infant-mortality-rate@2025'");
      expect(answers).toContain(judged);
      expect(answers).toContain(
        { en: "'Infant mortality rate: 6.3 per 1,000 in 2024.", zh: "'婴儿死亡率：2024年为6.3‰。" }[lang],
      );
      expect(answers).not.toContain('Uncaught');
    }
  });

  test.each([
    [
      'zh',
      'tianmen-indicators 1.2.3：天门市妇女、儿童发展规划（2021—2030年）。库已载入，可以试试：',
      "读文件：readObservations(fs.readFileSync('data.csv'), { plan: catalogue })；说明：.help；退出：.exit",
    ],
    [
      'en',
      'tianmen-indicators 1.2.3: Tianmen’s Women’s and Children’s Development Plans 2021–2030. The library is loaded; try:',
      "A file: readObservations(fs.readFileSync('data.csv'), { plan: catalogue }); help: .help; to leave: .exit",
    ],
  ])(
    'above them what it is, below them how to read a file, to be helped and to leave: %s',
    async (lang, first, last) => {
      const lines = (await converse([], ['--lang', lang])).out.split('\n');
      expect([lines[0], lines[4]]).toEqual([first, last]);
    },
  );

  test('answers, in colour unless NO_COLOR', async () => {
    expect((await converse([ask])).out).toContain(`${judged}\n`);
    expect((await converse(["'a'"])).out).toContain("\n'a'\n");
    expect((await run([], { stdin: "'a'\n.exit\n", typed: true, columns: 100 })).out).toContain(
      "\u001B[32m'a'\u001B[39m",
    );
  });

  test('no history is kept unless it is asked for', async () => {
    const [own, usual] = [join(folder, 'own'), join(folder, 'usual')];
    await converse(['1 + 41']);
    expect(existsSync(usual)).toBe(false);
    // Node writes it a moment after the line.
    const kept = (path: string, line: string) => vi.waitFor(() => expect(readFileSync(path, 'utf8')).toContain(line));
    await converse(['1 + 41'], ['--history', own]);
    await kept(own, '1 + 41');
    await converse(['1 + 42'], [], { NODE_REPL_HISTORY: usual });
    await kept(usual, '1 + 42');
    await converse(['1 + 43'], ['repl', '--history', own], { NODE_REPL_HISTORY: usual });
    await kept(own, '1 + 43');
    expect(readFileSync(usual, 'utf8')).not.toContain('1 + 43');
  });
});

describe('the guides', () => {
  const guides = ['repl.md', 'repl.zh.md'].map(
    (name) => [name, readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')] as const,
  );
  const blocks = (guide: string, kind: string): string[] =>
    [...guide.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!);

  test.each(guides)('the sessions in %s are as printed', async (name, guide) => {
    const sessions = blocks(guide, 'console');
    expect(sessions.length).toBeGreaterThan(0);
    for (const session of sessions) {
      const lines = session.split('\n');
      const { out } = await run([], {
        locale: name.includes('.zh') ? 'zh-CN' : 'en-GB',
        stdin: lines
          .filter((line) => line.startsWith('> '))
          .map((line) => line.slice(2))
          .join('\n'),
      });
      expect(out).toBe(lines.filter((line) => !line.startsWith('> ')).join('\n'));
    }
  });

  test.each(guides)('the commands in %s are understood', async (_name, guide) => {
    const commands = blocks(guide, 'sh')
      .flatMap((block) => block.trim().split('\n'))
      .map((line) => line.replace(/^npx tianmen-indicators ?/, '').replace(/<.*/, ''));
    expect(commands.length).toBeGreaterThan(6);
    for (const command of commands) {
      const { code, err } = await run(
        command.split(' ').filter((word) => word !== ''),
        { files: { 'data.csv': table } },
      );
      expect([command, code === 2 ? err : '']).toEqual([command, '']);
    }
  });
});
