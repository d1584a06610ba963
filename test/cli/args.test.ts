/** Options and operands, and what is said of mistakes in them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeric, readArguments } from '../../src/cli/args.js';
import { main } from '../../src/cli/main.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { optionRules } from '../../src/cli/options.js';
import { run } from './run.js';

/** What is said of a line. */
function mistakeIn(argv: readonly string[]): string | null {
  try {
    readArguments(argv);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).text.zh).toMatch(/\p{Script=Han}/u);
    return (error as UsageError).text.en;
  }
}

describe('reading a line', () => {
  test('operands, values, switches, short and other names', () => {
    const args = readArguments([
      'report',
      'a.csv',
      '-o',
      'x.html',
      '--as-of=2024',
      '--bom',
      '-',
      '--note',
      'one',
      '--note',
      'two',
    ]);
    expect(args.operands).toEqual(['report', 'a.csv', '-']);
    expect([args.value('out'), args.value('as-of'), args.has('bom'), args.has('json'), args.value('area')]).toEqual([
      'x.html',
      '2024',
      true,
      false,
      undefined,
    ]);
    expect(args.values('note')).toEqual(['one', 'two']);
    expect([...args.given]).toEqual(['out', 'as-of', 'bom', 'note']);
    expect(readArguments(['--output', 'y.md']).value('out')).toBe('y.md');
  });

  test('after -- everything is an operand, and - is a value', () => {
    expect(readArguments(['--', '--json', '-x']).operands).toEqual(['--json', '-x']);
    expect(readArguments(['--out', '-']).value('out')).toBe('-');
    expect(readArguments(['--out=--json']).value('out')).toBe('--json');
  });

  test.each([
    [['--colour'], 'no option --colour'],
    [['--as-ov', '2024'], 'no option --as-ov; did you mean --as-of?'],
    [['--outptu', 'x'], 'no option --outptu; did you mean --output?'],
    [['-z'], 'no option -z'],
    [['--out'], 'option --out needs a value'],
    [['--out', '--json'], 'option --out needs a value'],
    [['--out='], 'option --out needs a value'],
    [['-o'], 'option -o needs a value'],
    [['--json=yes'], 'option --json takes no value'],
    [['--lang', 'zh', '--lang', 'en'], 'option --lang may be given only once'],
    [['--out', 'a', '--output', 'b'], 'option --output may be given only once'],
  ])('%j', (argv, message) => {
    expect(mistakeIn(argv)).toBe(message);
  });

  test('any command line throws at most a usage error', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          ...Object.keys(optionRules).map((name) => `--${name}`),
          '--',
          '-',
          '-o',
          '-h',
          '__proto__',
          '--__proto__',
          '--constructor=1',
          '--no-json',
        ),
      ),
    );
    fc.assert(
      fc.property(words, (argv) => {
        try {
          expect(readArguments(argv).operands.every((operand) => typeof operand === 'string')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a number on the line', () => {
  const read = (text: string) =>
    numeric(readArguments([`--confidence=${text}`]), 'confidence', (value) => value < 3000, '数', 'a number');

  test.each([
    ['0', 0],
    ['2025', 2025],
    ['0.8', 0.8],
    ['0.875', 0.875],
    ['.8', 0.8],
    ['.875', 0.875],
    ['007', 7],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each(['x1', '1x', '1.5x', 'x.5', '.5x', '1.', '.', '1.x', '.x', '1e3', '-1', '+1', '0x10', '1 2', '３', '3001'])(
    '%s is none',
    (text) => {
      expect(() => read(text)).toThrow(UsageError);
    },
  );

  test('that is left out is left out', () => {
    expect(numeric(readArguments([]), 'confidence', () => false, '数', 'a number')).toBeUndefined();
  });
});

describe('commands', () => {
  test.each([
    [['reprot'], 'no command “reprot”; did you mean report?'],
    [['data.csv'], 'no command “data.csv”; see --help for all'],
    [['catalogue'], 'catalogue: expected one of search, show, list after it'],
    [['catalogue', 'serch', 'x'], 'no command “catalogue serch”; did you mean catalogue search?'],
    [['catalogue', 'frobnicate'], 'no command “catalogue frobnicate”; expected one of search, show, list'],
    [['help', 'reprot'], 'no command “reprot”; did you mean report?'],
    [['constructor'], 'no command “constructor”; see --help for all'],
    [['evaluate', 'a.csv', '--bom'], 'evaluate has no option --bom'],
    [
      ['report', 'a.csv', '--view', 'anual'],
      '--view: expected one of annual, midterm, final, received “anual”; did you mean annual?',
    ],
    [['project', 'a.csv', '--lang', 'fr'], '--lang: expected one of zh, en, received “fr”'],
    [['repl', 'x'], 'repl takes no operand; “x” is too many'],
    [['evaluate', 'a.csv', '--nope'], 'no option --nope'],
    [['report', 'a.csv', '--nope'], 'no option --nope; did you mean --note?'],
    [['evaluate'], 'give a file of data; “-” is standard input'],
  ])('%j', async (argv, message) => {
    const files = { 'a.csv': 'indicator,period,value\ninfant-mortality-rate,2024,4' };
    expect(await run(argv, { files })).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^tianmen-indicators: .*\n$|^as of /),
      written: new Map(),
    });
    expect((await run(argv, { files })).err).toContain(`tianmen-indicators: ${message}\n`);
  });

  test('in Chinese', async () => {
    const ask = async (...argv: string[]) =>
      (await run(argv, { files: { 'a.csv': '指标,年份,数值\n婴儿死亡率,2024,4' }, locale: 'zh-CN' })).err;
    expect(await ask('evaluate', 'a.csv', '--as-of', '24')).toBe(
      'tianmen-indicators: 不是时期：--as-of：应为年、年月或存在的日期，如 2024、2024-06、2024-06-30，实为 "24"\n',
    );
    expect(await ask('evaluate', 'a.csv', '--nope')).toBe('tianmen-indicators: 没有选项 --nope\n');
    expect(await ask('project', 'a.csv', '--confidence', '2')).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
    expect(await ask('evaluate', 'a.csv', '--indicator', '婴儿死亡')).toContain('--indicator：没有编号“婴儿死亡”');
    expect((await run(['reprot'], { locale: 'zh-CN' })).err).toBe(
      'tianmen-indicators: 没有命令“reprot”；是否指 report？\n',
    );
  });

  test.each([[['--version']], [['-V']], [['report', '--version']]])('%j', async (argv) => {
    expect(await run(argv)).toEqual({ code: 0, out: '1.2.3\n', err: '', written: new Map() });
  });

  test('help: of all, of each command, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const all = await run(['--help', '--lang', lang]);
      expect(all.code).toBe(0);
      expect((await run(['help', '--lang', lang])).out).toBe(all.out);
      const family = await run(['catalogue', '--help', '--lang', lang]);
      expect(family).toMatchObject({ code: 0, err: '' });
      expect((await run(['help', 'catalogue', '--lang', lang])).out).toBe(family.out);
      for (const name of ['search', 'show', 'list']) expect(family.out).toContain(`  catalogue ${name}`);
      expect(family.out).not.toContain('  report');
      for (const name of [
        'report',
        'evaluate',
        'project',
        'catalogue search',
        'catalogue show',
        'catalogue list',
        'repl',
      ]) {
        expect(all.out).toContain(`  ${name}`);
        const own = await run([...name.split(' '), '-h', '--lang', lang]);
        expect(own).toMatchObject({ code: 0, err: '' });
        expect((await run(['help', ...name.split(' '), '--lang', lang])).out).toBe(own.out);
        expect(own.out).toContain(`tianmen-indicators ${name}`);
        // Every exit code is explained, and no line says undefined.
        expect(own.out).toMatch(/ {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}.*\n {2}3 {2}/);
        expect(own.out).not.toMatch(/undefined|null|NaN/);
      }
    }
    expect((await run(['--help', '--lang', 'zh'])).out).toContain('退出码：');
  });

  test('whatever stands on the line, the answer is a code and a line, never a stack', async () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          'report',
          'evaluate',
          'project',
          'catalogue',
          'search',
          'show',
          'list',
          'help',
          '--json',
          '--as-of',
          '2024',
          '--plan',
          '--area',
          '-',
          '--out',
          '{area}',
          '--lang',
          'zh',
          '近视',
          'women',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (argv) => {
        const { code, out, err } = await run(argv);
        expect([0, 1, 2, 3]).toContain(code);
        expect(out + err).not.toMatch(/\n {4}at /);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['en', 'an internal error'],
    ['zh-CN', '程序内部错误'],
  ])('a fault of the program is not passed off as the user’s: %s', async (locale, words) => {
    const err: string[] = [];
    const broken = {
      stdout: {
        write: () => {
          throw new RangeError('boom');
        },
      },
      stderr: { write: (text: string) => err.push(text) },
      env: {},
      locale,
      version: '1',
    };
    expect(await main(['--version'], broken as never)).toBe(70);
    expect(err.join('')).toMatch(new RegExp(`${words}: RangeError: boom\\n {4}at `));
  });
});
