/** Looking things up from a shell. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/entries/index.js';
import type { AnyCatalogue } from '../../src/cli/plan.js';
import { searchCatalogue, wordsOf } from '../../src/cli/search.js';
import { toy } from '../toy.js';
import { run } from './run.js';

const all = catalogue as unknown as AnyCatalogue;
const ownPlan = { 'toy.json': JSON.stringify(toy) };

describe('search', () => {
  test('a word of Chinese: indicators first, then other items whose text has it', () => {
    const { indicators, items } = searchCatalogue(all, wordsOf(['近视']));
    expect(indicators.map(({ indicator }) => indicator.id)).toEqual([
      'child-new-myopia-rate',
      'primary-school-myopia-prevalence',
      'junior-secondary-myopia-prevalence',
      'senior-secondary-myopia-prevalence',
    ]);
    expect(
      indicators.every(
        ({ indicator, criteria }) =>
          criteria.length > 0 && criteria.every((criterion) => criterion.indicator === indicator.id),
      ),
    ).toBe(true);
    expect(items.length).toBeGreaterThan(0);
    for (const { text, criteria } of items) {
      expect(text.zh).toContain('近视');
      expect(criteria.some(({ indicator }) => indicators.some((found) => found.indicator.id === indicator))).toBe(
        false,
      );
    }
  });

  test('words of English in any case and order, all of them; a name before a definition', () => {
    const names = (query: readonly string[]): string[] =>
      searchCatalogue(all, wordsOf(query)).indicators.map(({ indicator }) => indicator.id);
    expect(names(['Mortality', 'INFANT'])).toEqual(names(['infant mortality']));
    expect(names(['infant mortality'])).toEqual(['infant-mortality-rate']);
    const deaths = names(['mortality']);
    const inName = (id: string): boolean =>
      catalogue
        .indicator(id as never)
        .name.en.toLowerCase()
        .includes('mortality');
    expect(deaths.findIndex((id) => !inName(id))).toBe(
      deaths.filter(inName).length === deaths.length ? -1 : deaths.filter(inName).length,
    );
    expect(names(['infant', 'zebra'])).toEqual([]);
  });

  test('full-width letters, ids and the space of Chinese are understood', () => {
    expect(wordsOf(['ＨＩＶ　检测', ' ', ''])).toEqual(['hiv', '检测']);
    expect(
      searchCatalogue(all, wordsOf(['maternal-hiv-testing-rate'])).indicators.map(({ indicator }) => indicator.id),
    ).toEqual(['maternal-hiv-testing-rate']);
    expect(
      searchCatalogue(all, wordsOf(['women.law.target.1/'])).indicators.flatMap(({ criteria }) =>
        criteria.map(({ id }) => id),
      ),
    ).toEqual(catalogue.item('women.law.target.1').criteria.map(({ id }) => id));
    const bare = catalogue.items.find(({ criteria }) => criteria.length === 0)!;
    expect(searchCatalogue(all, wordsOf([bare.id])).items.map(({ id }) => id)).toContain(bare.id);
  });

  test('printed', async () => {
    const zh = await run(['catalogue', 'search', '近视', '--lang', 'zh']);
    expect(zh).toMatchObject({ code: 0, err: '' });
    expect(zh.out).toContain(
      '小学生近视率（%）  primary-school-myopia-prevalence\n  控制在38%以下  到2030年  children.health.target.10/primary-school-myopia-prevalence@2030\n',
    );
    expect(zh.out).toMatch(/指标4个，其他条文\d+条\n$/);
    const en = await run(['catalogue', 'search', 'infant', 'mortality']);
    expect(en.out).toContain(
      'Infant mortality rate (per 1,000)  infant-mortality-rate\n  at most 6 per 1,000  by 2025  children.health.target.3/infant-mortality-rate@2025\n',
    );
  });

  test('nothing found, nothing asked, JSON', async () => {
    expect(await run(['catalogue', 'search', 'zebra'])).toMatchObject({
      code: 1,
      out: '',
      err: 'nothing found: zebra\n',
    });
    expect(await run(['catalogue', 'search'])).toMatchObject({
      code: 2,
      err: 'tianmen-indicators: give the words to look for\n',
    });
    expect((await run(['catalogue', 'search', '  '])).code).toBe(2);
    const { code, out } = await run(['catalogue', 'search', '近视', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).indicators[0].indicator.id).toBe('child-new-myopia-rate');
    expect(await run(['catalogue', 'search', 'zebra', '--json'])).toMatchObject({
      code: 1,
      out: '{\n  "indicators": [],\n  "items": []\n}\n',
    });
    expect(
      (await run(['catalogue', 'search', '性别比', '--plan', 'toy.json', '--lang', 'zh'], { files: ownPlan })).out,
    ).toContain('sex-ratio');
  });
});

describe('show', () => {
  test.each([
    [
      'women',
      /^天门市妇女发展规划（2021—2030年）\n编号：women\n年限：2021–2030\n基期：2020\n中期：2025\n {2}1\. 妇女与健康 {2}women\.health\n/,
    ],
    ['sex-ratio-at-birth', /^出生人口性别比\n指标：sex-ratio-at-birth\n单位：女=100\n方向：以达到目标值为好\n/],
    ['women.law', /^妇女与法律\n编号：women\.law\n {2}主要目标 1 {2}women\.law\.target\.1\n {4}/],
    [
      'children.health.target.3',
      /^主要目标 3\n编号：children\.health\.target\.3\n条文：到2025年和2030年，.*\n {2}新生儿死亡率 {2}控制在3\.5‰以下 {2}到2025年/,
    ],
    [
      'children.health.target.3/infant-mortality-rate@2025',
      /^婴儿死亡率：控制在6‰以下\n编号：.*\n位置：天门市儿童发展规划（2021—2030年） › 儿童与健康 › 主要目标 3\n原文：.*\n类型：at-most\n目标年：2025\n指标：infant-mortality-rate\n/,
    ],
    [
      'infant-mortality-rate',
      /^婴儿死亡率\n指标：infant-mortality-rate\n单位：‰\n方向：越低越好\n取值：0 … \+∞\n分子：.*\n分母：.*\n解释：.*\n {2}控制在6‰以下 {2}到2025年 {2}/,
    ],
    ['婴儿死亡率', /^婴儿死亡率\n指标：infant-mortality-rate\n/],
  ])('%s', async (id, expected) => {
    const { code, out } = await run(['catalogue', 'show', id, '--lang', 'zh']);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  test('every id of the catalogue can be shown, in both languages', async () => {
    const ids = [
      ...catalogue.plans,
      ...catalogue.domains,
      ...catalogue.items.slice(0, 40),
      ...catalogue.criteria.slice(0, 60),
      ...catalogue.indicators.slice(0, 40),
    ].map(({ id }) => id);
    for (const id of ids) {
      for (const lang of ['zh', 'en']) {
        const { code, out } = await run(['catalogue', 'show', id, '--lang', lang]);
        expect(code).toBe(0);
        expect(out).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  test('flags of a criterion, the translation of an item', async () => {
    expect((await run(['catalogue', 'show', 'sustain', '--plan', 'toy.json'], { files: ownPlan })).out).toContain(
      'kind: at-least, sustain\n',
    );
    expect((await run(['catalogue', 'show', 'every-unit', '--plan', 'toy.json'], { files: ownPlan })).out).toContain(
      'kind: at-least, every-unit\n',
    );
    expect((await run(['catalogue', 'show', 'children.health.target.3'])).out).toContain(
      '\ntranslation: By 2025 and 2030',
    );
  });

  test('JSON, and mistakes', async () => {
    expect(JSON.parse((await run(['catalogue', 'show', 'infant-mortality-rate', '--json'])).out)).toEqual(
      catalogue.indicator('infant-mortality-rate'),
    );
    expect(await run(['catalogue', 'show'])).toMatchObject({ code: 2, err: 'tianmen-indicators: give an id\n' });
    expect(await run(['catalogue', 'show', 'women', 'children'])).toMatchObject({
      code: 2,
      err: 'tianmen-indicators: one id at a time; “children” is too many\n',
    });
    expect(await run(['catalogue', 'show', 'infant-mortality-rat'])).toMatchObject({
      code: 2,
      err: 'tianmen-indicators: nothing is called “infant-mortality-rat”; did you mean infant-mortality-rate?\n',
    });
    expect((await run(['catalogue', 'show', 'qqqqqqqqqq'])).err).toContain('try catalogue search');
  });
});

describe('list', () => {
  test('all, and by every option', async () => {
    const ids = async (...argv: string[]): Promise<string[]> =>
      (JSON.parse((await run(['catalogue', 'list', '--json', ...argv])).out) as { id: string }[]).map(({ id }) => id);
    const expected = (...query: Parameters<typeof catalogue.select>): string[] =>
      catalogue.select(...query).map(({ id }) => id);
    expect(await ids()).toEqual(catalogue.criteria.map(({ id }) => id));
    expect(await ids('--plan', 'children', '--due', '2025')).toEqual(expected({ plan: 'children', due: 2025 }));
    expect(await ids('--domain', 'women.health', '--kind', 'at-most')).toEqual(
      expected({ domain: 'women.health', kind: 'at-most' }),
    );
    expect(await ids('--type', 'measure')).toEqual(expected({ type: 'measure' }));
    expect(await ids('--indicator', 'infant-mortality-rate')).toEqual(expected({ indicator: 'infant-mortality-rate' }));
    const [first, second] = [catalogue.criteria[0]!.id, catalogue.criteria[5]!.id];
    expect(await ids('--criterion', second, '--criterion', first)).toEqual([first, second]);
    expect(await ids('--criterion', first, '--indicator', 'infant-mortality-rate')).toEqual([
      first,
      ...expected({ indicator: 'infant-mortality-rate' }),
    ]);
  });

  test('printed, and fitted to a terminal', async () => {
    const wide = await run(['catalogue', 'list', '--indicator', 'infant-mortality-rate']);
    expect(wide).toMatchObject({ code: 0, err: 'criteria: 2\n' });
    expect(wide.out).toBe(
      [
        'indicator              demand               due   id',
        'Infant mortality rate  at most 6 per 1,000  2025  children.health.target.3/infant-mortality-rate@2025',
        'Infant mortality rate  at most 5 per 1,000  2030  children.health.target.3/infant-mortality-rate@2030',
        '',
      ].join('\n'),
    );
    const narrow = await run(['catalogue', 'list', '--indicator', 'infant-mortality-rate'], { columns: 40 });
    expect(narrow.out.split('\n')[1]).toBe('Infant morta…  at most 6 per 1,000  2025');
  });

  test('a host’s own plan; no match; mistakes', async () => {
    expect(
      (await run(['catalogue', 'list', '--plan', 'toy.json', '--kind', 'slowing'], { files: ownPlan })).out,
    ).toContain('slowing');
    expect(
      await run(['catalogue', 'list', '--plan', 'toy.json', '--plan', 'toy', '--due', '2031'], { files: ownPlan }),
    ).toMatchObject({ code: 1, out: '', err: 'criteria: 0\n' });
    for (const [argv, message] of [
      [['x'], 'catalogue list takes no operand, received “x”'],
      [['--plan', 'woman'], '--plan: no id “woman”; did you mean women?'],
      [['--domain', 'children.helth'], '--domain: no id “children.helth”; did you mean children.health?'],
      [['--kind', 'atleast'], '--kind: expected one of at-least, at-most'],
      [['--due', 'soon'], '--due: expected a year, received “soon”'],
      [['--due', '2025.5'], '--due: expected a year, received “2025.5”'],
      [['--indicator', 'nobody'], '--indicator: no id “nobody”'],
      [['--plan', 'women', '--plan', 'children'], '--plan: only one id may be given'],
      [['--plan', 'a.json', '--plan', 'b.json'], '--plan: only one file may be given'],
      [['--plan', 'missing.json'], 'cannot read missing.json: no such file or directory'],
    ] as const) {
      const { code, err, out } = await run(['catalogue', 'list', ...argv], { files: ownPlan });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`tianmen-indicators: ${message}`);
    }
  });

  test('every fault of a plan is listed', async () => {
    const { code, err } = await run(['catalogue', 'list', '--plan', 'bad.json'], {
      files: { 'bad.json': '{ "document": {}, "indicators": [{ "id": 3 }], "plans": [] }' },
    });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^tianmen-indicators: --plan has 7 faults\n {2}document\.id: expected to be present, received undefined\n {2}document\.title: (?:.*\n)+ {2}indicators\[0\]\.id: .*received 3\n/,
    );
    expect((await run(['catalogue', 'list', '--plan', 'bad.json'], { files: { 'bad.json': '{' } })).err).toMatch(
      /^tianmen-indicators: bad\.json is not JSON: /,
    );
    expect(
      (await run(['catalogue', 'list', '--plan', 'bad.json', '--lang', 'zh'], { files: { 'bad.json': '[]' } })).err,
    ).toBe('tianmen-indicators: 规划不合规格：--plan：应为对象，实为 []\n');
  });
});
