/** `check` lists every fault and doubt of a plan in the language asked for; `init` writes one that has neither. */
import { describe, expect, test } from 'vitest';
import { expectedInChinese } from '../../src/plan/describe-fault.js';
import { catalogue, definePlan } from '../../src/entries/index.js';
import { badPlans, faultsOf, good, item } from '../plan/bad-plans.js';
import { run } from './run.js';

const file = (plan: unknown) => ({ files: { 'plan.json': JSON.stringify(plan) } });

describe('check', () => {
  test('a valid plan: no standard output, its content on standard error', async () => {
    const { code, out, err } = await run(['check', 'plan.json'], file(good()));
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^0 faults, 0 doubts\nplans 1, items 1, criteria \d+, indicators \d+\n$/);
  });

  test('every fault with its path, in either language, and exit code 2', async () => {
    const plan = good();
    Object.assign(item(plan).criteria[0], { value: '0x10', due: 2015 });
    const english = await run(['check', 'plan.json'], file(plan));
    expect(english.code).toBe(2);
    expect(english.out.trim().split('\n')).toEqual([
      'plans[0].domains[0].items[0].criteria[0].value: expected decimal text, such as "94.7", received "0x10"',
      'plans[0].domains[0].items[0].criteria[0].due: expected not before the plan starts, 2021, received 2015',
    ]);
    const chinese = await run(['check', 'plan.json', '--lang', 'zh'], file(plan));
    expect(chinese.out.trim().split('\n')).toEqual([
      'plans[0].domains[0].items[0].criteria[0].value：应为十进制数的文字，如 "94.7"，实为 "0x10"',
      'plans[0].domains[0].items[0].criteria[0].due：应为不早于规划起始年（2021年），实为 2015',
    ]);
    expect(chinese.err).toBe('错误2处，疑问0处\n');
  });

  test('doubts alone leave the exit code at 0', async () => {
    const plan = good();
    item(plan).criteria[0].due = 2035;
    const { code, out } = await run(['check', 'plan.json', '--lang', 'zh'], file(plan));
    expect(code).toBe(0);
    expect(out).toBe('plans[0].domains[0].items[0].criteria[0]（at-least）：目标年晚于规划期末\n');
  });

  test('as JSON', async () => {
    const { out } = await run(['check', 'plan.json', '--json'], file({ ...good(), extra: 1 }));
    expect(JSON.parse(out)).toEqual({
      faults: [{ path: 'extra', expected: 'no such field', received: '1' }],
      doubts: [],
    });
  });

  test.each(badPlans)('what is expected has Chinese words: %s', (_name, _path, spoil) => {
    const plan = good();
    spoil(plan);
    for (const { expected } of faultsOf(plan)) expect(expectedInChinese(expected)).toMatch(/\p{Script=Han}|true/u);
  });

  test.each([[[]], [['a.json', 'b.json']]])('takes one file: %j', async (operands) => {
    expect(await run(['check', ...operands])).toMatchObject({ code: 2, err: expect.stringContaining('one file') });
  });
});

describe('init', () => {
  test('writes a plan without a fault or a doubt, and settings that are taken', async () => {
    const { code, written } = await run(['init', '--lang', 'zh']);
    expect(code).toBe(0);
    const files = Object.fromEntries(written);
    expect(Object.keys(files)).toEqual(['plan.json', 'settings.json']);
    const checked = await run(['check', 'plan.json'], { files });
    expect(checked.err).toMatch(/^0 faults, 0 doubts\n/);
    const data = '指标,年份,数值\n筛查率,2030,81\n';
    const judged = await run(
      ['evaluate', 'data.csv', '--plan', 'plan.json', '--settings', 'settings.json', '--as-of', '2030'],
      { files: { ...files, 'data.csv': data } },
    );
    expect(judged.out).toMatch(/met/);
    expect(judged.code).toBe(0);
  });

  test('overwrites no plan, and keeps settings that are there', async () => {
    const refused = await run(['init'], { files: { 'plan.json': '{}' } });
    expect([refused.code, refused.written.size]).toEqual([2, 0]);
    expect(refused.err).toContain('plan.json is there already');
    const kept = await run(['init', '--table'], { files: { 'settings.json': '{}', 'plan.json': '{}' } });
    expect([kept.code, [...kept.written.keys()]]).toEqual([0, ['targets.csv']]);
    expect(kept.err).toContain('kept settings.json');
  });
});

describe('a table of targets', () => {
  test('init --table writes one that has no fault, with the words of the language asked for', async () => {
    const { code, written } = await run(['init', '--table', '--lang', 'zh']);
    expect([code, [...written.keys()]]).toEqual([0, ['targets.csv', 'settings.json']]);
    const csv = written.get('targets.csv')!;
    expect(csv).toContain('要求类型');
    const checked = await run(['check', 'targets.csv', '--lang', 'zh'], { files: { 'targets.csv': csv } });
    expect([checked.code, checked.out]).toEqual([0, '']);
    expect(checked.err).toContain('要求4项');
    // What is the same as above is blank, and ids and what follows from the rest have no column.
    const [head, first, second] = csv.slice(1).split('\r\n');
    expect(head!.startsWith('规划,基期,起始年,中期,终止年,领域,条文,原文词句,指标,单位,方向,要求类型,目标值')).toBe(
      true,
    );
    expect(first!.startsWith('妇女发展规划,2020,2021,2025,2030,妇女与健康,')).toBe(true);
    expect(second!.startsWith(',,,,,,,孕产妇死亡率控制在9/10万以下,孕产妇死亡率,1/10万,越低越好,不高于,9,')).toBe(true);
  });

  test('a fault is told with its row, in the language asked for', async () => {
    const csv = (await run(['init', '--table', '--lang', 'en'])).written.get('targets.csv')!;
    const files = { 'targets.csv': csv.replace(',at-least,80,', ',at-least,eighty,').replace('2021', 'soon') };
    const english = await run(['check', 'targets.csv'], { files });
    expect(english.code).toBe(2);
    expect(english.out).toMatch(/^row 2, column \d+: expected a whole number, received soon\n/);
    expect(english.out).toMatch(/^row 2, “value”: expected decimal text/m);
    const chinese = await run(['check', 'targets.csv', '--lang', 'zh'], { files });
    expect(chinese.out).toMatch(/^第2行“目标值”：应为 十进制数的文字/m);
  });

  test('a doubt is told with its row; what a table does not say is told by its cell', async () => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    const doubted = { 'targets.csv': csv.replace(/,2030(?=,,,\r\n)/, ',2035') };
    const told = async (files: Record<string, string>, ...more: readonly string[]) =>
      (await run(['check', 'targets.csv', ...more], { files })).out;
    expect(await told(doubted, '--lang', 'zh')).toMatch(/^第2行：.*：目标年晚于规划期末\n$/);
    expect(await told(doubted)).toMatch(/^row 2: /);
    const unread = { 'targets.csv': csv.replace(',2021,', ',明年,') };
    expect(await told(unread, '--lang', 'zh')).toMatch(/^第2行第3列：应为整数，实为 明年\n/);
    expect(await told(unread)).toMatch(/^row 2, column 3: expected a whole number, received 明年\n/);
  });

  test.each<[what: string, spoilt: (csv: string) => string]>([
    ['a head that no column has', (csv) => csv.replace('\r\n', ',附言\r\n')],
    ['a mid-term, which may be left out', (csv) => csv.replace(',2025,', ',中期,')],
  ])('a cell that cannot be read is a fault by itself: %s', async (_what, spoilt) => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    const files = { 'targets.csv': spoilt(csv) };
    const { code, out, err } = await run(['check', 'targets.csv', '--lang', 'zh'], { files });
    expect([code, out.trim().split('\n').length, err.split('\n')[0]]).toEqual([2, 1, '错误1处，疑问0处']);
  });

  test('a table is one whatever its name begins with', async () => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    const { code } = await run(['check', 'plan.json.csv'], { files: { 'plan.json.csv': csv } });
    expect(code).toBe(0);
  });

  test('targets turns a plan into a table and a table into the same plan', async () => {
    const plan = (await run(['init'])).written.get('plan.json')!;
    const csv = (await run(['targets', 'plan.json', '--lang', 'zh'], { files: { 'plan.json': plan } })).out;
    const back = await run(['targets', 'targets.csv', '--out', 'back.json'], { files: { 'targets.csv': csv } });
    expect(definePlan(JSON.parse(back.written.get('back.json')!)).toJSON()).toEqual(
      definePlan(JSON.parse(plan)).toJSON(),
    );
  });

  test.each([
    ['zh', '已写入: back.json\n'],
    ['en', 'written: back.json\n'],
  ])('targets says what it wrote, %s', async (language, said) => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    const argv = ['targets', 'targets.csv', '--lang', language, '--out', 'back.json'];
    const { err } = await run(argv, { files: { 'targets.csv': csv } });
    expect(err).toBe(said);
  });

  test('targets takes an ending it knows, at the end of the name only', async () => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    for (const name of ['plan.json.txt', 'plan.xlsx.bak', 'plan.csv2', 'json']) {
      const { code, err, written } = await run(['targets', 'targets.csv', '--out', name], {
        files: { 'targets.csv': csv },
      });
      expect([code, written.size]).toEqual([2, 0]);
      expect(err).toContain('--out: expected .csv, .xlsx or .json');
    }
  });

  test('--plan takes a table', async () => {
    const csv = (await run(['init', '--table', '--lang', 'zh'])).written.get('targets.csv')!;
    const files = { 'targets.csv': csv, 'data.csv': '指标,年份,数值\n筛查率,2024,83\n' };
    const { code, out } = await run(['evaluate', 'data.csv', '--plan', 'targets.csv', '--as-of', '2024'], { files });
    expect(code).toBe(0);
    expect(out).toContain('83 (2024)  ≥ 80');
  });

  test("Tianmen's plans have neither a fault nor a doubt, as JSON and as a table", async () => {
    const files = { 'tianmen.csv': (await run(['targets'])).out, 'tianmen.json': JSON.stringify(catalogue) };
    for (const file of Object.keys(files)) {
      const { code, out, err } = await run(['check', file], { files });
      expect([file, code, out, err.split('\n')[0]]).toEqual([file, 0, '', '0 faults, 0 doubts']);
    }
  });
});
