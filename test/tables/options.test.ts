/** The options for reading a table: mistakes are named with what would be right, the rest is made ready once. */
import { describe, expect, test } from 'vitest';
import type { IndicatorError } from '../../src/entries/index.js';
import { ofWorkbooks, settingsOf, type Settings } from '../../src/tables/options.js';
import { toy } from '../toy.js';
import { planOf } from './show.js';

const settings = (options: object = {}, rules?: typeof ofWorkbooks): Settings =>
  settingsOf({ plan: toy, ...options } as never, rules);
const mistakeOf = (options: object, rules?: typeof ofWorkbooks): readonly string[] | null => {
  try {
    settings(options, rules);
    return null;
  } catch (error) {
    const { code, fields } = error as IndicatorError;
    return [code, fields.where, fields.expected, fields.received];
  }
};

describe('a mistake says where, and what would be right', () => {
  const categories = 'categories by dimension, such as { sex: "F" }';
  const aPlan = 'the catalogue, or what definePlan returned';
  test.each<[options: object, code: string, where: string, expected: string, received: string]>([
    [{ plan: undefined }, 'BAD_OPTION', 'options.plan', aPlan, 'undefined'],
    [{ plan: {} }, 'BAD_OPTION', 'options.plan', aPlan, '{}'],
    [{ plan: { ...toy, plans: 1 } }, 'BAD_OPTION', 'options.plan', aPlan, expect.any(String) as never],
    [{ plan: { ...toy, indicators: {} } }, 'BAD_OPTION', 'options.plan', aPlan, expect.any(String) as never],
    [{ plan: { ...toy, criteria: null } }, 'BAD_OPTION', 'options.plan', aPlan, expect.any(String) as never],
    [{ plan: { ...toy, indicator: null } }, 'BAD_OPTION', 'options.plan', aPlan, expect.any(String) as never],
    [{ plan: { ...toy, hasIndicator: null } }, 'BAD_OPTION', 'options.plan', aPlan, expect.any(String) as never],
    [{ format: 'xlsx' }, 'BAD_OPTION', 'options.format', "'csv' or 'tsv' or 'json'", '"xlsx"'],
    [{ schoolYear: 'x' }, 'BAD_OPTION', 'options.schoolYear', "'start' or 'end'", '"x"'],
    [{ decimalMark: ';' }, 'BAD_OPTION', 'options.decimalMark', "'.' or ','", '";"'],
    [{ suspectedShares: 'x' }, 'BAD_OPTION', 'options.suspectedShares', "'refuse' or 'convert' or 'keep'", '"x"'],
    [{ fillDown: 1 }, 'BAD_OPTION', 'options.fillDown', 'true or false', '1'],
    [{ onProgress: 1 }, 'BAD_OPTION', 'options.onProgress', 'a function', '1'],
    [{ area: ' ' }, 'BAD_OPTION', 'options.area', 'a text', '" "'],
    [{ source: 1 }, 'BAD_OPTION', 'options.source', 'a text', '1'],
    [{ units: { 箱: 'boxes' } }, 'BAD_OPTION', 'options.units["箱"]', 'a unit', '"boxes"'],
    [{ whole: { nothing: {} } }, 'UNKNOWN_ID', 'options.whole', 'the id of an indicator', '"nothing"'],
    [{ whole: { coverage: { sex: 1 } } }, 'BAD_OPTION', 'options.whole["coverage"]', categories, '{"sex":1}'],
    [{ whole: { coverage: 'F' } }, 'BAD_OPTION', 'options.whole["coverage"]', categories, '"F"'],
    [{ indicator: 'zzz' }, 'UNKNOWN_ID', 'options.indicator', 'the id of an indicator', '"zzz"'],
    [{ indicator: 1 }, 'UNKNOWN_ID', 'options.indicator', 'the id of an indicator', '1'],
    [{ aliases: { X: 'zzz' } }, 'UNKNOWN_ID', 'options.aliases["X"]', 'the id of an indicator', '"zzz"'],
  ])('%o', (options, ...mistake) => {
    expect(mistakeOf(options)).toEqual(mistake);
  });

  test('a name that is nearly one says which may be meant', () => {
    const [, , expected] = mistakeOf({ indicator: 'coverag' })!;
    expect(expected).toMatch(/^the id of an indicator \(coverage\b/);
  });

  test('a head may hold one of the roles; a word that means one says so', () => {
    const [, where, expected] = mistakeOf({ columns: { 结果: 'result' } })!;
    expect(where).toBe('options.columns["结果"]');
    expect(expected).toMatch(/^what a column can hold: indicator, .*remark/);
    expect(mistakeOf({ columns: { 看法: '备注' } })).toEqual([
      ...['BAD_OPTION', 'options.columns["看法"]', 'remark, which is what “备注” means here', '"备注"'],
    ]);
    expect(mistakeOf({ columns: { 看法: 1 } })![2]).toBe(expected);
  });

  test('the sheet is an option of workbooks only', () => {
    const aSheet = 'the name of a sheet, or its number';
    expect(mistakeOf({ sheet: '一' })!.slice(0, 2)).toEqual(['BAD_OPTION', 'options']);
    expect([mistakeOf({ sheet: '一' }, ofWorkbooks), mistakeOf({ sheet: 2 }, ofWorkbooks)]).toEqual([null, null]);
    for (const sheet of [1.5, null, true])
      expect(mistakeOf({ sheet }, ofWorkbooks)!.slice(0, 3)).toEqual(['BAD_OPTION', 'options.sheet', aSheet]);
    expect(mistakeOf({ format: 'csv' }, ofWorkbooks)!.slice(0, 2)).toEqual(['BAD_OPTION', 'options']);
  });
});

describe('each value that may be given is taken', () => {
  test.each<[options: object, key: keyof Settings, value: unknown]>([
    [{ format: 'csv' }, 'format', 'csv'],
    [{ format: 'tsv' }, 'format', 'tsv'],
    [{ format: 'json' }, 'format', 'json'],
    [{}, 'format', null],
    [{ schoolYear: 'end' }, 'schoolYear', 'end'],
    [{ schoolYear: 'start' }, 'schoolYear', 'start'],
    [{}, 'schoolYear', 'start'],
    [{ decimalMark: ',' }, 'decimalMark', ','],
    [{ decimalMark: '.' }, 'decimalMark', '.'],
    [{}, 'decimalMark', null],
    [{ suspectedShares: 'convert' }, 'suspectedShares', 'convert'],
    [{ suspectedShares: 'keep' }, 'suspectedShares', 'keep'],
    [{ suspectedShares: 'refuse' }, 'suspectedShares', 'refuse'],
    [{}, 'suspectedShares', 'refuse'],
    [{ fillDown: true }, 'fillDown', true],
    [{}, 'fillDown', false],
    [{ area: '天门市' }, 'area', '天门市'],
    [{}, 'area', null],
    [{ period: '2024-06' }, 'period', '2024-06'],
    [{}, 'period', null],
    [{ source: '年报' }, 'source', '年报'],
    [{}, 'source', null],
    [{ indicator: 'coverage' }, 'indicator', 'coverage'],
    [{}, 'indicator', null],
  ])('%o: %s', (options, key, value) => {
    expect(settings(options)[key]).toBe(value);
  });
  test('without a function for progress, none is called', () => {
    expect(settings().onProgress(1, 2)).toBeUndefined();
  });
  test('a period that is none is an error', () => {
    expect(() => settings({ period: '2024-13' })).toThrow(expect.objectContaining({ code: 'BAD_PERIOD' }) as Error);
  });
});

describe('what the plan says is made ready', () => {
  const own = planOf(
    ['area', '亿亩', '林地', 'Woods', { ownUnit: { symbol: { zh: '亿亩', en: 'mu' } } }],
    ['rate', 'percent', '某率', 'Rate'],
  );

  test('units: the words of the caller, then those of the plan, then the known ones', () => {
    const { readUnit } = settings({ ...own, units: { 箱: 'count', 苗: '亿亩', '‰': 'percent' } });
    const unitOf = (text: string): string | undefined => readUnit(text)?.unit;
    expect(['箱', '苗', '‰', '亿亩', 'mu', '%', '公斤'].map(unitOf)).toEqual([
      ...['count', '亿亩', 'percent', '亿亩', '亿亩', 'percent', undefined],
    ]);
    expect(readUnit('箱')?.power).toBe(0);
  });

  test('the base year, where all plans have one', () => {
    expect(settings(own).baseline).toBe(2020);
    const [plan] = (own.plan as { readonly plans: readonly object[] }).plans;
    const later = { ...plan, years: { baseline: 2015, start: 2016, end: 2020 } };
    expect(settings({ plan: { ...(own.plan as object), plans: [plan, later] } }).baseline).toBeNull();
  });

  test('the smallest number asked of an indicator, where one is asked', () => {
    const { levelOf } = settings();
    const numbers = (toy.criteria as readonly { indicator: string; value?: string; min?: string }[]).flatMap(
      ({ indicator, value, min }) => ((value ?? min) === undefined ? [] : [[indicator, Number(value ?? min)] as const]),
    );
    const asked = [...new Set(numbers.map(([indicator]) => indicator))];
    expect(asked.length).toBeGreaterThan(3);
    for (const id of asked) {
      const positive = numbers
        .filter(([indicator, number]) => indicator === id && number > 0)
        .map(([, number]) => number);
      expect([id, levelOf(id)]).toEqual([id, positive.length === 0 ? null : Math.min(...positive)]);
    }
    expect(levelOf('nothing')).toBeNull();
  });

  test('the indicators of which every unit is judged', () => {
    const { isJudgedByUnit } = settings();
    const judged = new Set(
      (toy.criteria as readonly { indicator: string; scope?: string }[])
        .filter(({ scope }) => scope === 'every-unit')
        .map(({ indicator }) => indicator),
    );
    expect(judged.size).toBeGreaterThan(0);
    for (const { id } of toy.indicators) expect([id, isJudgedByUnit(id)]).toEqual([id, judged.has(id)]);
  });

  test('the names of plans and domains are topics', () => {
    const topics = settings(own).topics();
    expect([...topics]).toEqual(['一', 'one']);
    const { topics: again } = settings(own);
    expect(again()).toBe(again());
  });

  test('categories of the whole, in the words of a table', () => {
    const { whole } = settings({ whole: { coverage: { sex: '女', other: '甲' }, rate: undefined } });
    expect([...whole].map(([id, parts]) => [id, [...parts]])).toEqual([
      [
        'coverage',
        [
          ['sex', 'F'],
          ['other', '甲'],
        ],
      ],
      ['rate', []],
    ]);
  });

  test('aliases: names, and names to leave out', () => {
    const { names } = settings({ aliases: { 甲: 'coverage', 乙: null } });
    expect([names.find('甲'), names.find('乙').kind]).toMatchObject([
      { kind: 'indicator', id: 'coverage' },
      'left-out',
    ]);
    expect(settings().names.find('甲').kind).toBe('unknown');
  });
});
